import { clock, yen } from '@yohaku/kernel'
import type { DayOutlook, DayStepOutlook, LedgerLine, LedgerMonth, LineCode, Outlook } from '@yohaku/projection'

/** For tests: outlooks of `familyPlan`, written by hand so that every figure can be checked in the head. */

const step = (
  id: string,
  act: string,
  who: readonly string[],
  place: string,
  start: number,
  end: number,
  to: string | null = null,
): DayStepOutlook => ({ id, act, who, place, to, start, end, slackMinutes: null })

/** p1 leaves the desk at `end` (a time of day), is at the nursery 52 minutes and at home 70 minutes later. */
export const dayFor = (end: number): DayOutlook => {
  const at = clock
  const pickup = end + 52
  const home = Math.max(end + 70, at('17:10'))
  const later = Math.max(0, end - at('16:00') - 50)
  const slackMinutes = at('18:30') - pickup
  const share = slackMinutes < 0 ? 0 : Math.min(0.99, slackMinutes / 40)
  return {
    day: 'office',
    steps: [
      step('wake1', 'wake', ['p1'], 'home', at('6:30'), at('6:35')),
      step('dress', 'childPrepare', ['p1', 'c1'], 'home', at('7:00'), at('7:40')),
      step('wake2', 'wake', ['p2'], 'home', at('7:30'), at('7:40')),
      step('out', 'travel', ['p1', 'c1'], 'home', at('7:50'), at('7:58'), 'n1'),
      step('bring', 'dropoff', ['p1', 'c1'], 'n1', at('7:58'), at('8:08')),
      step('toStation', 'travel', ['p1'], 'n1', at('8:08'), at('8:10'), 'st'),
      step('train', 'travel', ['p1'], 'st', at('8:10'), at('9:00'), 'office1'),
      step('out2', 'travel', ['p2'], 'home', at('8:00'), at('8:10'), 'st'),
      step('train2', 'travel', ['p2'], 'st', at('8:10'), at('9:00'), 'office2'),
      step('work1', 'work', ['p1'], 'office1', at('9:00'), end),
      step('work2', 'work', ['p2'], 'office2', at('9:00'), at('19:00')),
      step('back1', 'travel', ['p1'], 'office1', end, end + 50, 'st'),
      step('walk1', 'travel', ['p1'], 'st', end + 50, pickup, 'n1'),
      step('collect', 'pickup', ['p1', 'c1'], 'n1', pickup, pickup + 10),
      step('home1', 'travel', ['p1', 'c1'], 'n1', pickup + 10, home, 'home'),
      step('cook', 'cook', ['p1'], 'home', home + 20, home + 50),
      step('dinner', 'dinner', ['p1', 'c1'], 'home', at('18:00') + later, at('18:40') + later),
      step('bath', 'bath', ['p1', 'c1'], 'home', at('19:00') + later, at('19:30') + later),
      step('back2', 'travel', ['p2'], 'office2', at('19:00'), at('19:50'), 'st'),
      step('home2', 'travel', ['p2'], 'st', at('19:50'), at('20:00'), 'home'),
      step('bed', 'bedtime', ['p1', 'c1'], 'home', at('20:30'), at('21:00')),
      step('asleep', 'sleep', ['c1'], 'home', at('21:00'), at('21:00')),
      step('solo', 'solo', ['p1'], 'home', at('21:30'), at('22:00')),
      step('sleep', 'sleep', ['p1', 'p2'], 'home', at('22:00'), at('22:00')),
    ],
    deadlines: [
      {
        id: 'work1',
        kind: 'workStart',
        who: ['p1'],
        place: 'office1',
        latest: at('9:00'),
        planned: at('9:00'),
        slackMinutes: 0,
        largestSlackMinutes: 0,
        onTime: { p: 0.31, low: 0.3, high: 0.32, samples: 10_000 },
        expectedLatenessMinutes: 4,
        arrival: { q50: at('9:03'), q80: at('9:08'), q95: at('9:16') },
      },
      {
        id: 'collect',
        kind: 'pickup',
        who: ['p1'],
        place: 'n1',
        latest: at('18:30'),
        planned: pickup,
        slackMinutes,
        largestSlackMinutes: slackMinutes,
        onTime: { p: share, low: Math.max(0, share - 0.01), high: Math.min(1, share + 0.01), samples: 10_000 },
        expectedLatenessMinutes: 0,
        arrival: { q50: pickup + 5, q80: pickup + 12, q95: pickup + 22 },
      },
    ],
    allOnTime: { p: share * 0.3, low: share * 0.29, high: share * 0.31, samples: 10_000 },
    ownTime: [{ adult: 'p1', minutes: 30, byKind: [] }],
    timeTogether: [{ adult: 'p1', minutes: at('21:00') - pickup + 50, byKind: [] }],
    waysAlone: [{ adult: 'p1', minutes: 102, byKind: [] }],
    adultsTogetherMinutes: 0,
    alone: [],
    nextMorning: null,
    critical: [],
    broken: slackMinutes < 0 ? [{ deadline: 'collect', minutes: -slackMinutes }] : [],
    unknown: [],
  }
}

const line = (code: LineCode, amount: number): LedgerLine => ({ code, yen: yen(amount) })

const monthOf = (month: string, gross: number, benefit: number): LedgerMonth => {
  const lines = [
    line('gross', gross),
    line('health_combined', -12_000),
    line('pension', -20_130),
    line('employment_insurance', -1_125),
    line('income_tax_withheld', -3_000),
    ...(month >= '2027-06' ? [line('resident_tax', -8_400)] : []),
    ...(benefit === 0 ? [] : [line('reduced_hours', benefit)]),
  ]
  const other = [line('gross', 360_000), line('health_combined', -18_000), line('pension', -32_940)]
  const total = (all: readonly LedgerLine[]) => yen(all.reduce((sum, one) => sum + one.yen, 0))
  const household = [line('child_allowance', 15_000)]
  return {
    month,
    adults: [
      { id: 'p1', lines, net: total(lines) },
      { id: 'p2', lines: other, net: total(other) },
    ],
    household,
    net: total([...lines, ...other, ...household]),
  }
}

const months = Array.from({ length: 24 }, (_, index) => {
  const at = 2026 * 12 + 10 + index
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
})

const outlookOf = (id: string, end: number, gross: number, benefit: number): Outlook => {
  const ledger = months.map((month) => monthOf(month, gross, benefit))
  const yearly = (year: number) => {
    const inside = ledger.filter((one) => one.month.startsWith(String(year)))
    return { year, months: inside.length, yen: yen(inside.reduce((sum, one) => sum + one.net, 0)) }
  }
  return {
    track: {
      id,
      name: null,
      hours: [
        { adult: 'p1', kind: 'reduced', start: clock('9:00'), end, paidMinutes: end - clock('9:00') - 60 },
        { adult: 'p2', kind: 'full', start: clock('9:00'), end: clock('19:00'), paidMinutes: 540 },
      ],
    },
    day: dayFor(end),
    money: { months: ledger, takeHomeByYear: [yearly(2026), yearly(2027), yearly(2028)] },
    assumptions: [{ code: 'AREA_GRADE_1_ASSUMED' }],
  }
}

/** 時短6時間 98分、7時間 38分、フルタイム −22分。 */
export const familyOutlooks = (): readonly Outlook[] => [
  outlookOf('now', clock('16:00'), 225_000, 22_500),
  outlookOf('plus1h', clock('17:00'), 262_500, 26_250),
  outlookOf('full', clock('18:00'), 300_000, 0),
]
