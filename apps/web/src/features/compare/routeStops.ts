import type { LongOutlook, PlanMilestone } from '@yohaku/projection'
import type { CompareWords } from '../../text/ja/compare.ts'

type StopId = keyof CompareWords['routeMap']['stops']

/** A stop on the edge of the route map. */
export interface RouteStop {
  readonly id: StopId
  readonly date: string
  readonly child: string | null
}

const SHOWN = [
  'birth',
  'firstBirthday',
  'reducedHoursBenefitLastMonth',
  'thirdAge',
  'class3April',
  'schoolEntry',
  'thirdGradeEnds',
  'primarySchoolEnds',
  'childAllowanceEnds',
  'employerRuleEnds',
] as const satisfies readonly StopId[]

/** The stops ahead that any of the tracks has, each once, in order of date. */
export const stopsOf = (longs: readonly LongOutlook[]): readonly RouteStop[] => {
  const found = new Map<string, RouteStop>()
  for (const { milestones } of longs)
    for (const { id, date, child, past } of milestones) {
      const shown = shownOf(id)
      if (shown !== undefined && !past) found.set(`${id} ${date} ${child}`, { id: shown, date, child })
    }
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

const shownOf = (id: PlanMilestone['id']): StopId | undefined => SHOWN.find((one) => one === id)

/** Why a month's money changes although nobody's work does. */
export type LagKind = 'premiums' | 'residentTax' | 'nurseryFee' | 'benefitEnds' | 'class3' | 'school'

/** A month in which something taken off or received changes later than the work did. */
export interface LagMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly kind: LagKind
  readonly adult: string | null
  /** The tracks on which it does. */
  readonly tracks: readonly string[]
}

const KINDS: Readonly<Partial<Record<PlanMilestone['id'], LagKind>>> = {
  remunerationRevision: 'premiums',
  residentTaxTurn: 'residentTax',
  nurseryFeeSwitch: 'nurseryFee',
  reducedHoursBenefitLastMonth: 'benefitEnds',
  class3April: 'class3',
  schoolEntry: 'school',
}

/** The months of lag ahead among those that can be looked at, in order; the same on several tracks is one. */
export const lagMonthsOf = (longs: readonly LongOutlook[], months: readonly string[]): readonly LagMonth[] => {
  const found = new Map<string, LagMonth>()
  for (const { track, milestones } of longs)
    for (const milestone of milestones) {
      const kind = KINDS[milestone.id]
      const month = monthOf(milestone)
      if (kind === undefined || !months.includes(month)) continue
      const key = `${month} ${kind} ${milestone.adult}`
      const known = found.get(key)?.tracks ?? []
      if (!known.includes(track)) found.set(key, { month, kind, adult: milestone.adult, tracks: [...known, track] })
    }
  return [...found.values()].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
}

/** A premium changes with the first pay it is taken from; everything else in the month of its date. */
const monthOf = ({ date, figures }: PlanMilestone): string =>
  figures?.kind === 'remuneration' ? figures.deductedFrom : date.slice(0, 7)
