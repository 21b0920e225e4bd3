import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { reducedHoursBenefit } from './reducedHoursBenefit.ts'

const AT = month('2026-09')
const MINIMUM = 2_562
const together = (start: number, wage: number): number => wage + expectOk(reducedHoursBenefit(start, wage, AT))

/** Wages at which ten yen more lower wages and benefit together by more than the steps of the rate (1/10,000 of the wage). */
const cliffs = (start: number, from: number, to: number): readonly number[] => {
  const found: number[] = []
  for (let wage = from; wage < to; wage += 10)
    if (together(start, wage) - together(start, wage + 10) > 100) found.push(wage + 10)
  return found
}

describe('育児時短就業給付の崖', () => {
  it('賃金が増えて賃金と給付の合計が落ちるのは、給付が最低限度額 2,562円に届かなくなる1か所だけ', () => {
    const [cliff, ...others] = cliffs(300_000, 200_000, 300_000)
    expect(others).toEqual([])
    // The benefit is about 90 % of the 300,000 − wage that is lost: 2,562 ÷ 0.9 = 2,847 below the start wage.
    expect(cliff).toBeGreaterThan(300_000 - 2_900)
    expect(cliff).toBeLessThan(300_000 - 2_800)
    expect(together(300_000, cliff as number)).toBe(cliff)
    expect(together(300_000, (cliff as number) - 10)).toBeGreaterThan((cliff as number) - 10 + MINIMUM)
  })

  it('支給限度額 484,121円の手前では、差額が最低限度額に届かなくなるところで落ちる', () => {
    expect(cliffs(600_000, 440_000, 496_200)).toEqual([481_560]) // 484,121 − 481,560 = 2,561
    expect([together(600_000, 481_558), together(600_000, 481_559)]).toEqual([484_121, 481_559])
  })
})
