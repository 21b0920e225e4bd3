import { addDays, date } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SICKNESS, type SicknessModel } from './sickness.ts'
import { simulateYear } from './simulateYear.ts'
import type { YearAdult, YearQuestion } from './yearQuestion.ts'

const START = date('2026-04-01')
const WEEK = [1, 2, 3, 4, 5]
const DAY = 360

const adult = (id: string, days: number, more: Partial<YearAdult> = {}): YearAdult => ({
  id,
  weekdays: WEEK,
  minutesPerDay: DAY,
  coveredByTelework: 0,
  accounts: [
    { kind: 'annualLeave', unitMinutes: 60, grants: [], lots: [{ minutes: days * DAY, lastDay: date('2028-03-31') }] },
  ],
  ...more,
})

const family = (more: Partial<YearQuestion> = {}): YearQuestion => ({
  from: START,
  days: 365,
  children: [{ id: 'c1', classInFirstYear: 1, entered: START }],
  adults: [adult('p1', 20), adult('p2', 20)],
  sharing: { type: 'alternate' },
  helpers: [],
  sickness: DEFAULT_SICKNESS,
  ...more,
})

/** Ill every day of the year: every working day has to be covered. */
const ALWAYS: SicknessModel = {
  episodesPerYear: [1e6],
  season: Array(12).fill(1),
  newcomer: [{ untilMonth: Number.POSITIVE_INFINITY, multiplier: 1 }],
  length: { meanDays: 1, maxDays: 1 },
  startsAsCall: 0,
  callCosts: 0.5,
}
const NEVER: SicknessModel = { ...ALWAYS, episodesPerYear: [0] }

/** 2026-04-01 … 2027-03-31 has 261 weekdays. */
const WEEKDAYS = Array.from({ length: 365 }, (_, k) => (((addDays(START, k) + 4) % 7) + 7) % 7).filter(
  (weekday) => weekday >= 1 && weekday <= 5,
).length

describe('一年のお休みの日と、のこりの休み', () => {
  it('だれも熱を出さない年は、休みが1日もへらない', () => {
    const year = simulateYear(family({ sickness: NEVER }), { samples: 50, seed: 1 })
    expect(year.sickDays.mean).toBe(0)
    expect(year.balances.map(({ daysLeft }) => daysLeft.mean)).toEqual([20, 20])
    expect(year.someDayUncovered.p).toBe(0)
  })

  it('毎日熱がある年は、平日の数だけ手当てが要り、ふたりの20日ずつを引いた残りが埋まらない', () => {
    const year = simulateYear(family({ sickness: ALWAYS }), { samples: 3, seed: 1 })
    expect(WEEKDAYS).toBe(261)
    expect(year.sickDays.mean).toBe(WEEKDAYS)
    expect(year.uncoveredDays.mean).toBe(WEEKDAYS - 40)
    expect(year.balances.map(({ runsOut, daysLeft }) => [runsOut.p, daysLeft.mean])).toEqual([
      [1, 0],
      [1, 0],
    ])
  })

  it('全部が午前中の呼び出しなら、1日の半分ずつがへる', () => {
    const year = simulateYear(family({ sickness: { ...ALWAYS, startsAsCall: 1 } }), { samples: 2, seed: 1 })
    expect(year.sickDays.mean).toBe(WEEKDAYS / 2)
    expect(year.uncoveredDays.mean).toBeCloseTo(WEEKDAYS / 2 - 40, 9)
  })

  it('どちらかが休みの曜日は、休みを使わない', () => {
    const mondayToThursday = adult('p2', 20, { weekdays: [1, 2, 3, 4] })
    const year = simulateYear(family({ sickness: ALWAYS, adults: [adult('p1', 200), mondayToThursday] }), {
      samples: 2,
      seed: 1,
    })
    expect(year.sickDays.mean).toBe(209) // 261 weekdays without 52 Fridays
  })

  it('半分ずつみる日は、ふたりの休みが同じだけへる', () => {
    const year = simulateYear(family({ sharing: { type: 'halves' } }), { samples: 400, seed: 3 })
    const [first, second] = year.balances
    expect(first?.daysLeft.mean).toBeCloseTo(second?.daysLeft.mean ?? 0, 9)
  })

  it('ひとりめから使うと、足りなくなるまでもうひとりの休みはへらない', () => {
    const year = simulateYear(family({ sharing: { type: 'first' }, adults: [adult('p1', 300), adult('p2', 20)] }), {
      samples: 200,
      seed: 3,
    })
    expect(year.balances[1]?.daysLeft.mean).toBe(20)
    expect(year.balances[0]?.runsOut.p).toBe(0)
  })

  it('分け方を変えても、子どもの熱の日は同じ（同じ種なら同じ一年）', () => {
    const options = { samples: 300, seed: 7 }
    const alone = simulateYear(family({ sharing: { type: 'first' } }), options)
    const shared = simulateYear(family({ sharing: { type: 'share', first: 0.5 } }), options)
    expect(shared.sickDays).toEqual(alone.sickDays)
    expect(shared.calls).toEqual(alone.calls)
  })

  it('休みが1日多ければ、埋まらない日がふえることはない', () => {
    const options = { samples: 300, seed: 11 }
    const uncovered = [4, 5, 6, 7].map(
      (days) => simulateYear(family({ adults: [adult('p1', days), adult('p2', 0)] }), options).uncoveredDays.mean,
    )
    expect(uncovered).toEqual([...uncovered].sort((a, b) => b - a))
    expect(uncovered[0]).toBeGreaterThan(uncovered[3] ?? 0)
  })

  it('看護等休暇を先に、有休をあとに使い、年度がかわると新しい分が入る', () => {
    const nursing = {
      kind: 'childNursingLeave',
      unitMinutes: 60,
      lots: [{ minutes: 5 * DAY, lastDay: date('2027-03-31') }],
      grants: [{ on: date('2027-04-01'), minutes: 5 * DAY, lastDay: date('2028-03-31') }],
    }
    const annual = adult('p1', 500).accounts
    const question = family({
      sickness: ALWAYS,
      days: 366,
      adults: [adult('p1', 0, { accounts: [nursing, ...annual] })],
    })
    const year = simulateYear(question, { samples: 1, seed: 1 })
    expect(year.balances[0]?.kind).toBe('childNursingLeave')
    expect(year.balances[0]?.daysLeft.mean).toBe(4) // the five of the new year, less 1 April 2027
    expect(year.balances[1]?.daysLeft.mean).toBe(500 - (WEEKDAYS - 5))
  })

  it('時効がきた有休は使えない', () => {
    const lapsing = { minutes: 10 * DAY, lastDay: date('2026-04-30') }
    const accounts = [{ kind: 'annualLeave', unitMinutes: 60, grants: [], lots: [lapsing] }]
    const calm = simulateYear(family({ sickness: NEVER, adults: [adult('p1', 0, { accounts })] }), {
      samples: 1,
      seed: 1,
    })
    expect(calm.balances[0]?.daysLeft.mean).toBe(0)
    expect(calm.balances[0]?.runsOut.p).toBe(0)
  })

  it('病児保育の空きがいつもあれば、その日数だけ休みが残る', () => {
    const helpers = [{ id: 'h1', daysPerYear: 30, available: 1 }]
    const year = simulateYear(family({ sickness: ALWAYS, helpers }), { samples: 1, seed: 1 })
    expect(year.uncoveredDays.mean).toBe(WEEKDAYS - 40 - 30)
  })

  it('見込みの平均は、クラスごとの回数×長さから手で出した数に、くじの誤差の範囲で合う', () => {
    const plain: SicknessModel = { ...DEFAULT_SICKNESS, season: Array(12).fill(1), newcomer: [], startsAsCall: 0 }
    const year = simulateYear(family({ sickness: plain, adults: [adult('p1', 999)] }), { samples: 4000, seed: 5 })
    // A well day turns ill with chance r = 5.3 / 365; an episode then takes 2.4 days: ill share = 2.4 r / (1 + 2.4 r − r).
    const r = 5.3 / 365
    const expected = (WEEKDAYS * 2.4 * r) / (1 + 1.4 * r)
    expect(Math.abs(year.sickDays.mean - expected)).toBeLessThan(0.35) // 4 standard errors: sd about 5.4 over 4,000 years
  })

  it('同じ問いと種には、同じ答え', () => {
    const options = { samples: 100, seed: 42 }
    expect(simulateYear(family(), options)).toEqual(simulateYear(family(), options))
  })

  it('月ごとの「尽きた割合」はへらず、最後の月は全体の割合に等しい', () => {
    const year = simulateYear(family({ adults: [adult('p1', 5), adult('p2', 5)] }), { samples: 500, seed: 2 })
    for (const { runsOutByMonth, runsOut } of year.balances) {
      expect(runsOutByMonth).toHaveLength(12)
      expect(runsOutByMonth).toEqual([...runsOutByMonth].sort((a, b) => a - b))
      expect(runsOutByMonth.at(-1)).toBe(runsOut.p)
      expect(runsOut.p).toBeGreaterThan(0)
    }
  })
})
