import { describe, expect, it } from 'vitest'
import { familyPlan } from '../../testing/family.ts'
import { asksMoney, withStatedMoney } from './statedMoney.ts'

const mark = (path: string) => ({ path, reason: 'pay_not_stated' })
const plan = familyPlan({
  assumptions: [
    mark('household.prefecture'),
    mark('jobs[p1-job].fullTimeMonthly'),
    mark('jobs[p1-job].fullTime.start'),
    mark('jobs[p1-job].commutingMonthly'),
    mark('jobs[p2-job].fullTimeMonthly'),
  ],
})

describe('お金を近づける問い', () => {
  it('入れたものだけ、仮の印が消える', () => {
    const stated = withStatedMoney(plan, plan, {
      pay: new Map([['p1-job', 320_000]]),
      hours: new Map([['p1-job', { start: 510, end: 1_050 }]]),
      prefecture: '27',
    })
    expect(stated.jobs[0]).toMatchObject({
      fullTimeMonthly: 320_000,
      fullTime: { start: '08:30', end: '17:30', breakMinutes: 60 },
    })
    expect(stated.jobs[1]).toEqual(plan.jobs[1])
    expect(stated.household.prefecture).toBe('27')
    expect(stated.assumptions.map(({ path }) => path)).toEqual([
      'jobs[p1-job].commutingMonthly',
      'jobs[p2-job].fullTimeMonthly',
    ])
  })

  it('仮の値が残っているあいだは聞き、なくなれば聞かない', () => {
    expect(asksMoney(plan)).toBe(true)
    expect(asksMoney({ ...plan, assumptions: [mark('jobs[p1-job].commutingMonthly')] })).toBe(false)
    expect(asksMoney({ ...plan, assumptions: [mark('jobs[p1-job].fullTime')] })).toBe(true)
  })
})
