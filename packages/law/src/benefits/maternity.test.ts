import { addMonths, date, expectOk, formatPlainDate, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { childbirthLumpSum, pregnancySupport } from './childbirthPayments.ts'
import {
  maternityAllowance,
  maternityAllowanceDaily,
  maternityBase,
  maternityPeriod,
  maternityThirtieth,
} from './maternityAllowance.ts'

const AT = month('2026-10')

describe('出産手当金', () => {
  it.each([
    [170_000 * 12, 12, 3_780], // we-01, 協会けんぽの例
    [300_000 * 12, 12, 6_667], // we-02
    [300_000 * 5 + 320_000 * 7, 12, 6_927], // 東京都医業健康保険組合の例
    [360_000 * 7, 7, 7_113], // we-04: not above the insurer's average 320,000
    [320_000 * 7, 7, 7_113],
    [319_000 * 7, 7, 7_087], // 10,630 × 2/3
    [360_000 * 11, 11, 7_113],
    [360_000 * 12, 12, 8_000],
  ])('標準報酬月額の合計 %i 円（%i か月）→ 1日 %i 円', (sum, months, daily) => {
    expect(maternityAllowanceDaily(sum, months, AT)).toEqual({ ok: true, value: daily })
  })

  it('30分の1は10円未満を四捨五入する', () => {
    const thirtieth = (average: number) => maternityThirtieth({ sum: average, months: 1 })
    expect(thirtieth(170_000)).toBe(5_670)
    expect([thirtieth(299_849), thirtieth(299_850)]).toEqual([9_990, 10_000]) // 9,994.97 and 9,995.00
  })

  it('12か月に満たない人の上限は、2025年3月までに始まれば30万円', () => {
    expect(maternityBase(360_000 * 7, 7, month('2025-03'))).toEqual({ ok: true, value: { sum: 300_000, months: 1 } })
    expect(maternityBase(360_000 * 7, 7, month('2025-04'))).toEqual({ ok: true, value: { sum: 320_000, months: 1 } })
  })

  it.each([
    ['2026-12-10', '2026-12-10', false, '2026-10-30', '2027-02-04', 98], // we-02
    ['2027-03-15', '2027-03-10', false, '2027-01-28', '2027-05-10', 103], // we-03
    ['2027-03-05', '2027-03-10', false, '2027-01-23', '2027-04-30', 98],
    ['2026-12-10', '2026-12-10', true, '2026-09-04', '2027-02-04', 154],
  ])('出産 %s（予定 %s、多胎 %s）→ %s から %s まで %i 日', (birth, due, multiple, start, end, days) => {
    const period = expectOk(maternityPeriod(date(birth), date(due), multiple))
    expect([formatPlainDate(period.start), formatPlainDate(period.end), period.days]).toEqual([start, end, days])
  })

  it('98日分（we-02）と、賃金が払われたときの差額', () => {
    expect(maternityAllowance(6_667, 98)).toBe(653_366)
    expect(maternityAllowance(6_667, 10, 20_000)).toBe(46_670)
    expect(maternityAllowance(6_667, 10, 66_670)).toBe(0)
    expect(maternityAllowance(6_667, 10, 100_000)).toBe(0)
    expect(maternityAllowance(6_667, 0)).toBe(0)
  })

  it('標準報酬月額が上がって日額が下がることはなく、どの月にも額がある', () => {
    fc.assert(
      fc.property(fc.integer({ min: 58_000, max: 1_390_000 }), fc.integer({ min: 1, max: 12 }), (average, months) => {
        const of = (mean: number) => expectOk(maternityAllowanceDaily(mean * months, months, AT))
        expect(of(average + 1000)).toBeGreaterThanOrEqual(of(average))
      }),
    )
    for (let of = month('2024-04'); of <= month('2030-03'); of = addMonths(of, 1))
      expect(maternityAllowanceDaily(300_000, 1, of).ok).toBe(true)
    expect(maternityAllowanceDaily(300_000, 1, month('2023-03'))).toMatchObject({ ok: false })
  })

  it('根拠に、合計・月数・2度の四捨五入が残る', () => {
    const recorder = new ExplanationRecorder()
    maternityAllowanceDaily(360_000 * 7, 7, AT, recorder)
    expect(recorder.roots[0]).toMatchObject({
      result: 7_113,
      inputs: { remunerationSum: 2_520_000, insuredMonths: 7 },
      rounding: [
        { name: 'halfUp', unit: 10 },
        { name: 'halfUp', unit: 1 },
      ],
    })
  })
})

describe('出産のときの給付', () => {
  it('出産育児一時金', () => {
    expect(childbirthLumpSum(1, true, AT)).toEqual({ ok: true, value: 500_000 })
    expect(childbirthLumpSum(2, false, AT)).toEqual({ ok: true, value: 976_000 })
    expect(childbirthLumpSum(1, true, month('2023-03'))).toMatchObject({ ok: false })
  })

  it('妊婦支援給付金', () => {
    expect(pregnancySupport(1, AT)).toEqual({ ok: true, value: 100_000 })
    expect(pregnancySupport(2, AT)).toEqual({ ok: true, value: 150_000 })
    expect(pregnancySupport(1, month('2025-03'))).toMatchObject({ ok: false })
  })
})
