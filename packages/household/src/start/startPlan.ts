import { firstDayOf, formatClock, formatPlainDate, formatYearMonth, type YearMonth } from '@yohaku/kernel'
import type { Assumption, Helper, Job, Leg, Place, Plan, WorkPhase } from '../plan.ts'
import type { StartAnswers, StartFacts } from './answers.ts'
import { PARTNER_WAY, partnerHours, startSteps } from './startDay.ts'
import { startFacts } from './startFacts.ts'
import { type StartWays, startWays } from './startWays.ts'

export interface StartOptions {
  /** First month looked at: the present one. */
  readonly month: YearMonth
  /** What the plan is called, in the family's language. */
  readonly title: string
}

const EIGHT_HOURS = 8 * 60
const FULL_TIME_MONTHLY = 300_000
const COMMUTING_MONTHLY = 10_000

/**
 * はじめの一分: a whole plan from as many of the six answers as there are. What nobody said takes a common value and is listed among the
 * assumptions, each under the path of its field, so that an entry there makes it the family's own. The same answers give the same plan.
 */
export const startPlan = (answers: StartAnswers, { month, title }: StartOptions): Plan => {
  const facts = startFacts(answers, month)
  const ways = startWays(facts)
  const from = formatPlainDate(firstDayOf(month))
  const partner = facts.adults === 2 ? partnerHours(facts, ways) : null
  const legs = [...ways.legs, ...(partner ? partnerLegs : [])]
  const phases = [phase('me', from, facts.work), ...(partner ? [phase('partner', from, partner)] : [])]
  return {
    schema: 'yohaku-plan/1',
    id: 'my-family',
    title,
    start: formatYearMonth(month),
    household: {
      prefecture: '13',
      married: facts.adults === 2,
      adults: [
        { id: 'me', role: facts.role, birth: ADULT_BIRTH },
        ...(partner ? [{ id: 'partner', role: OTHER_ROLE[facts.role], birth: ADULT_BIRTH }] : []),
      ],
      children: [{ id: 'child', birth: `${facts.childBirth}-15`, care: ['nursery'] }],
      helpers: facts.collects.flatMap((who) => HELPERS[who] ?? []),
    },
    places: placesOf(facts, ways),
    legs,
    jobs: [
      job('me', ways.straightToWork.at(-1) ?? 'home', fullTimeOf(facts.work)),
      ...(partner ? [job('partner', 'partner-work', { ...partner, breakMinutes: 60 })] : []),
    ],
    tracks: [{ id: 'now', phases }],
    days: [
      {
        id: 'weekday',
        kind: facts.commute === 0 ? 'telework' : 'office',
        weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
        steps: [...startSteps(facts, ways)],
      },
    ],
    balances: [],
    filings: [],
    assumptions: [...assumptionsOf(answers, facts, legs)],
    open: [],
  }
}

const ADULT_BIRTH = '1992-04-01'

const OTHER_ROLE = { mother: 'father', father: 'mother', guardian: 'guardian' } as const

const HELPERS: Readonly<Record<string, Helper>> = {
  grandparent: { id: 'grandparent', kind: 'grandparent', collects: true },
  helper: { id: 'helper', kind: 'other', collects: true },
}

const partnerLegs: readonly Leg[] = [
  ['home', 'partner-work'],
  ['partner-work', 'home'],
  ['nursery', 'partner-work'],
  ['partner-work', 'nursery'],
].map(([from = '', to = '']) => ({ from, to, minutes: PARTNER_WAY, mode: 'train' }))

const placesOf = ({ nursery, adults }: StartFacts, { legs }: StartWays): Place[] => {
  const isOnTheWay = (id: string): boolean => legs.some(({ to }) => to === id)
  return [
    { id: 'home', kind: 'home' },
    { id: 'nursery', kind: 'nursery', opens: formatClock(nursery.opens), closes: formatClock(nursery.closes) },
    ...(isOnTheWay('station') ? [{ id: 'station', kind: 'station' } as const] : []),
    ...(isOnTheWay('work') ? [{ id: 'work', kind: 'office' } as const] : []),
    ...(adults === 2 ? [{ id: 'partner-work', kind: 'office' } as const] : []),
  ]
}

interface Hours {
  readonly start: number
  readonly end: number
}

/** 労働基準法34条: no break is owed up to six hours; an hour is common above. */
const breakOf = ({ start, end }: Hours): number => (end - start > 6 * 60 ? 60 : 0)

/** Eight paid hours from the same start, or the hours themselves where they are longer. */
const fullTimeOf = (work: Hours): Hours & { readonly breakMinutes: number } => ({
  start: work.start,
  end: Math.max(work.end, work.start + EIGHT_HOURS + 60),
  breakMinutes: 60,
})

const phase = (adult: string, from: string, hours: Hours): WorkPhase => ({
  adult,
  from,
  kind: hours.end - hours.start - breakOf(hours) < EIGHT_HOURS ? 'reduced' : 'full',
  start: formatClock(hours.start),
  end: formatClock(hours.end),
  breakMinutes: breakOf(hours),
})

const job = (adult: string, place: string, fullTime: Hours & { readonly breakMinutes: number }): Job => ({
  id: `${adult}-job`,
  adult,
  place,
  fullTime: {
    start: formatClock(fullTime.start),
    end: formatClock(fullTime.end),
    breakMinutes: fullTime.breakMinutes,
  },
  fullTimeMonthly: FULL_TIME_MONTHLY,
  commutingMonthly: place === 'home' ? 0 : COMMUTING_MONTHLY,
  bonuses: [],
  insured: true,
  employmentInsured: true,
  collection: 'next_month',
})

/** What the answers have not said, by the field it stands in. */
const assumptionsOf = (answers: StartAnswers, facts: StartFacts, legs: readonly Leg[]): readonly Assumption[] => {
  const because =
    (reason: string) =>
    (path: string): Assumption => ({ path, reason })
  const common = because('common_value')
  const people = facts.adults === 2 ? ['me', 'partner'] : ['me']
  const ofPartner = ({ from, to }: Leg): boolean => from === 'partner-work' || to === 'partner-work'
  const isSaid = (leg: Leg): boolean =>
    !ofPartner(leg) &&
    ((leg.from === 'home' && leg.to === 'nursery' && answers.nurseryPlace !== undefined) ||
      (leg.from === 'home' && leg.to === 'work' && answers.commute !== undefined))
  return [
    ...(answers.work === undefined ? ['start', 'end'].map((key) => common(`tracks[now].phases[0].${key}`)) : []),
    ...(facts.adults === 2 ? ['start', 'end'].map((key) => common(`tracks[now].phases[1].${key}`)) : []),
    ...people.map((_, index) => because('break_not_stated')(`tracks[now].phases[${index}].breakMinutes`)),
    ...legs.flatMap((leg, index) => (isSaid(leg) ? [] : [common(`legs[${index}].minutes`)])),
    ...(answers.nursery === undefined ? ['opens', 'closes'].map((key) => common(`places[nursery].${key}`)) : []),
    answers.childBirth === undefined
      ? because('child_age_not_stated')('household.children[child].birth')
      : because('birth_day_not_stated')('household.children[child].birth'),
    ...people.map((id) => because('adult_age_not_stated')(`household.adults[${id}].birth`)),
    because('prefecture_not_stated')('household.prefecture'),
    ...(facts.adults === 2 ? [because('married_not_stated')('household.married')] : []),
    ...people.flatMap((id) => [
      because('full_time_hours_not_stated')(`jobs[${id}-job].fullTime`),
      because('pay_not_stated')(`jobs[${id}-job].fullTimeMonthly`),
      ...(id === 'me' && facts.commute === 0
        ? []
        : [because('commuting_pay_not_stated')(`jobs[${id}-job].commutingMonthly`)]),
      because('bonus_not_stated')(`jobs[${id}-job].bonuses`),
      because('collection_not_stated')(`jobs[${id}-job].collection`),
    ]),
    because('weekdays_not_stated')('days[weekday].weekdays'),
    common('days[weekday].steps'),
  ]
}
