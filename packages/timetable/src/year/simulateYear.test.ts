import { addDays, date } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { LeaveAccount } from './leave.ts'
import { DEFAULT_SICKNESS, type SicknessModel } from './sickness.ts'
import { simulateYear, simulateYears } from './simulateYear.ts'
import type { WorkSpell, YearAdult, YearQuestion } from './yearQuestion.ts'

const START = date('2026-04-01')
const WEEK = [1, 2, 3, 4, 5]

const spell = (more: Partial<WorkSpell> = {}): WorkSpell => ({
  from: date('2026-01-01'),
  weekdays: WEEK,
  minutesPerDay: 360,
  coveredByTelework: 0,
  ...more,
})

const leave = (kind: string, days: number, more: Partial<LeaveAccount> = {}): LeaveAccount => ({
  kind,
  unit: 'hour',
  grants: [],
  lots: [{ days, lastDay: date('2028-03-31') }],
  ...more,
})

const adult = (id: string, days: number, more: Partial<YearAdult> = {}): YearAdult => ({
  id,
  spells: [spell()],
  accounts: [leave('annualLeave', days)],
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

  it('休園の平日は、熱があっても手当てがいらない。土日の休園は、何も変えない', () => {
    const closed = [date('2026-05-04'), date('2026-05-05'), date('2026-05-06'), date('2026-05-03'), date('2026-08-08')]
    const year = simulateYear(family({ sickness: ALWAYS, closed }), { samples: 3, seed: 1 })
    expect(year.sickDays.mean).toBe(WEEKDAYS - 3)
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
    const mondayToThursday = adult('p2', 20, { spells: [spell({ weekdays: [1, 2, 3, 4] })] })
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
    const nursing = leave('childNursingLeave', 5, {
      lots: [{ days: 5, lastDay: date('2027-03-31') }],
      grants: [{ on: date('2027-04-01'), days: 5, lastDay: date('2028-03-31') }],
    })
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
    const accounts = [leave('annualLeave', 0, { lots: [{ days: 10, lastDay: date('2026-04-30') }] })]
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
    // A well care day turns ill with chance r = 5.3 / 261; an episode then takes 2.4 of them: ill share = 2.4 r / (1 + 2.4 r − r).
    // 12.6 days of absence in the one-year-olds' class (statistics of three nurseries), a little less for days ill already.
    const r = 5.3 / WEEKDAYS
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

  it('時間で取れない休みは、半日の呼び出しでも1日へる。時間で取れるなら半日分だけ', () => {
    const halfDays: SicknessModel = { ...ALWAYS, startsAsCall: 1 }
    const left = (account: LeaveAccount) =>
      simulateYear(family({ sickness: halfDays, days: 2, adults: [adult('p1', 0, { accounts: [account] })] }), {
        samples: 1,
        seed: 1,
      }).balances[0]?.daysLeft.mean
    expect(left(leave('annualLeave', 20))).toBe(19) // Wednesday and Thursday, three hours of six each
    expect(left(leave('annualLeave', 20, { unit: 'halfDay' }))).toBe(19)
    expect(left(leave('annualLeave', 20, { unit: 'day' }))).toBe(18)
  })

  it('時間単位の有休は年5日まで。その先は、半日でも1日ずつへる', () => {
    const halfDays: SicknessModel = { ...ALWAYS, startsAsCall: 1 }
    const accounts = [leave('annualLeave', 40, { hourlyDays: 5 })]
    // 1–16 April 2026 has 12 working days: ten half days use the five days, two more take a whole one each.
    const year = simulateYear(family({ sickness: halfDays, days: 16, adults: [adult('p1', 0, { accounts })] }), {
      samples: 1,
      seed: 1,
    })
    expect(year.balances[0]?.daysLeft.mean).toBe(40 - 5 - 2)
  })

  it('働く時間が変わっても、残った1日は1日のまま', () => {
    const spells = [spell(), spell({ from: date('2026-04-03'), minutesPerDay: 480 })]
    const year = simulateYear(family({ sickness: ALWAYS, days: 3, adults: [adult('p1', 10, { spells })] }), {
      samples: 1,
      seed: 1,
    })
    expect(year.balances[0]?.daysLeft.mean).toBe(7)
  })

  it('育休中の大人が家にいる間は、休みを使わない', () => {
    const onLeave = adult('p2', 20, { spells: [spell({ weekdays: [] }), spell({ from: date('2026-05-01') })] })
    const year = simulateYear(family({ sickness: ALWAYS, adults: [adult('p1', 300), onLeave] }), {
      samples: 1,
      seed: 1,
    })
    expect(year.sickDays.mean).toBe(WEEKDAYS - 22) // April 2026 has 22 weekdays
  })

  it('ふたりめから使う分け方は、名前を入れかえた「ひとりめから」と同じ', () => {
    const options = { samples: 200, seed: 9 }
    const [a, b] = [adult('p1', 6), adult('p2', 9)]
    const second = simulateYear(family({ adults: [a, b], sharing: { type: 'second' } }), options)
    const first = simulateYear(family({ adults: [b, a], sharing: { type: 'first' } }), options)
    expect(second.balances).toEqual([...first.balances].reverse())
  })

  it('いくつもの分け方をまとめて走らせても、ひとつずつと同じ答え', () => {
    const options = { samples: 200, seed: 4 }
    const rules = [{ type: 'first' }, { type: 'halves' }, { type: 'share', first: 0.3 }] as const
    const covers = rules.map((sharing) => family({ sharing }))
    expect(simulateYears(family(), covers, options)).toEqual(covers.map((cover) => simulateYear(cover, options)))
  })

  it('家でみた日の合計に、うまらない日を足すと、お休みの日になる', () => {
    const year = simulateYear(family({ adults: [adult('p1', 3), adult('p2', 4)] }), { samples: 400, seed: 6 })
    const atHome = year.daysAtHome.reduce((sum, { days }) => sum + days.mean, 0)
    expect(atHome + year.uncoveredDays.mean).toBeCloseTo(year.sickDays.mean, 9)
  })

  it('尽きる月のまん中は、尽きた年の半分がそれまでに尽きている月', () => {
    const year = simulateYear(family({ adults: [adult('p1', 2), adult('p2', 0)] }), { samples: 500, seed: 2 })
    const [balance] = year.balances
    if (balance === undefined || balance.usualMonth === null) throw new Error('two days run out in some year')
    const half = balance.runsOut.p / 2
    expect(balance.runsOutByMonth[balance.usualMonth]).toBeGreaterThanOrEqual(half)
    expect(balance.runsOutByMonth[balance.usualMonth - 1] ?? 0).toBeLessThan(half)
  })
})
