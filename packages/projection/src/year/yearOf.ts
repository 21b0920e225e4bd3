import type { Plan, Track } from '@yohaku/household'
import { addDays, addMonths, date, formatPlainDate, formatYearMonth, monthOfDate, type PlainDate } from '@yohaku/kernel'
import { DEFAULT_SICKNESS, type SharingRule, simulateYears, type YearAnswer, type YearCover } from '@yohaku/timetable'
import { DEFAULT_SAMPLES, DEFAULT_SEED } from '../day/dayOutlook.ts'
import { distinct } from '../leave/distinct.ts'
import type { AssumptionNote } from '../outlook.ts'
import { firstDay } from '../track/phase.ts'
import { type YearAdultFacts, type YearSpan, yearAdultOf } from './yearAdult.ts'
import type { YearOutlook, YearRequest, YearSharing } from './yearAnswer.ts'
import { closedDays, yearChildren, yearHelpers } from './yearHousehold.ts'

const YEAR = 365
/**
 * 一年のお休みの日: years of sick days simulated against the leave of the adults on one track, and the same years with the days at home shared
 * in other ways. The children's health is by studies of other children; nothing about the adults is.
 */
export const yearOf = (plan: Plan, track: Track, request: YearRequest = {}): YearOutlook => {
  const [outlook] = yearsOf(plan, [track], request)
  if (outlook === undefined) throw new RangeError('one track, one year')
  return outlook
}

/** The same years of illness on several tracks. */
export const yearsOf = (plan: Plan, tracks: readonly Track[], request: YearRequest = {}): readonly YearOutlook[] => {
  const { samples = DEFAULT_SAMPLES, seed = DEFAULT_SEED, sickness = DEFAULT_SICKNESS } = request
  const first = request.from === undefined ? firstDay(plan) : date(request.from)
  const span: YearSpan = { from: first, to: addDays(first, YEAR) }
  const children = yearChildren(plan, first)
  const helpers = yearHelpers(plan)
  const chosen = request.sharing ?? DEFAULT_SHARING
  const order = request.leaveFirst ?? plan.household.cover?.leaveFirst ?? 'childNursingLeave'
  const rules = rulesFor(plan, chosen)
  const runs = tracks.map((track) => ({
    track,
    facts: plan.household.adults.map(({ id }) => yearAdultOf(plan, track, id, span, order)),
    rules: (request.everySharingOn ?? [track.id]).includes(track.id) ? rules : [chosen],
  }))
  const covers = runs.flatMap((run) =>
    run.rules.map(
      (rule): YearCover => ({
        adults: run.facts.map(({ adult }) => adult),
        sharing: rule,
        helpers: helpers.counted,
      }),
    ),
  )
  const illness = { from: first, days: YEAR, children: children.counted, sickness, closed: closedDays(span) }
  const answers = [...simulateYears(illness, covers, { samples, seed })]
  return runs.map(({ track, facts, rules: own }) => {
    const shared = answers.splice(0, own.length)
    // The chosen way is the first of the rules.
    const main = shared[0] as YearAnswer
    return {
      track: track.id,
      from: formatPlainDate(first),
      days: YEAR,
      samples,
      seed,
      sharing: chosen,
      children: children.counted.map(({ id, classInFirstYear, entered }) => ({
        id,
        class: classInFirstYear,
        entered: formatPlainDate(entered),
      })),
      sickDays: main.sickDays,
      calls: main.calls,
      balances: balancesOf(main, facts, first),
      daysAtHome: main.daysAtHome,
      uncoveredDays: main.uncoveredDays,
      someDayUncovered: main.someDayUncovered,
      sharings: shared.map((answer, index) => sharingOf(own[index] ?? chosen, answer, first)),
      assumptions: distinct([
        ...assumptionsOf(plan, request),
        ...children.assumptions,
        ...helpers.assumptions,
        ...facts.flatMap(({ assumptions }) => assumptions),
      ]),
    }
  })
}

const assumptionsOf = ({ household }: Plan, { sharing, leaveFirst }: YearRequest): readonly AssumptionNote[] => [
  { code: 'sickness_by_studies' },
  { code: 'season_and_calls_assumed' },
  { code: 'holidays_closed' },
  ...(sharing === undefined && household.adults.length > 1 ? [{ code: 'sharing_in_turn' }] : []),
  ...(leaveFirst === undefined && household.cover?.leaveFirst === undefined
    ? [{ code: 'nursing_leave_first', path: 'household.cover.leaveFirst' }]
    : []),
]

const DEFAULT_SHARING: SharingRule = { type: 'alternate' }

/** Every way to share for two; one adult has nobody to share with. */
const rulesFor = ({ household }: Plan, chosen: SharingRule): readonly SharingRule[] => {
  if (household.adults.length < 2) return [chosen]
  const others: readonly SharingRule[] = [
    { type: 'alternate' },
    { type: 'halves' },
    { type: 'share', first: 0.5 },
    { type: 'first' },
    { type: 'second' },
  ]
  return [chosen, ...others.filter((rule) => !isSame(rule, chosen))]
}

const isSame = (a: SharingRule, b: SharingRule): boolean =>
  a.type === b.type && (a.type !== 'share' || b.type !== 'share' || a.first === b.first)

const monthAfter = (first: PlainDate, months: number): string => formatYearMonth(addMonths(monthOfDate(first), months))

const balancesOf = (answer: YearAnswer, facts: readonly YearAdultFacts[], first: PlainDate): YearOutlook['balances'] =>
  answer.balances.map(({ adult, kind, runsOut, runsOutByMonth, usualMonth, daysLeft }) => {
    const start = facts.find((each) => each.adult.id === adult)?.start.find((account) => account.kind === kind)
    return {
      adult,
      kind,
      start: { days: start?.daysLeft ?? 0, hours: start?.hoursLeft ?? 0, isStated: start?.isStated ?? false },
      runsOut,
      byMonth: runsOutByMonth.map((p, month) => ({ month: monthAfter(first, month), p })),
      usualMonth: usualMonth === null ? null : monthAfter(first, usualMonth),
      quantiles: daysLeft,
    }
  })

const sharingOf = (sharing: SharingRule, answer: YearAnswer, first: PlainDate): YearSharing => ({
  sharing,
  balances: answer.balances.map(({ adult, kind, runsOut, usualMonth, daysLeft }) => ({
    adult,
    kind,
    runsOut: runsOut.p,
    usualMonth: usualMonth === null ? null : monthAfter(first, usualMonth),
    daysLeft: daysLeft.mean,
  })),
  daysAtHome: answer.daysAtHome.map(({ adult, days }) => ({ adult, days: days.mean })),
  uncoveredDays: answer.uncoveredDays.mean,
  someDayUncovered: answer.someDayUncovered.p,
})
