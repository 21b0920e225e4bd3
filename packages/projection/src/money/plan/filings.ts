import type { Filing, Plan } from '@yohaku/household'
import { date, month, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { type ChildException, type Filings, NOT_MADE_KINDS, type NotMade, type NotMadeKind } from '../facts.ts'
import { expectedBirths } from './expectedBirths.ts'

export type FilingKind = Filing['kind']
export type FilingState = Filing['state']

/** Filings one parent makes for the whole family: an entry of either adult counts. */
const OF_THE_FAMILY: ReadonlySet<FilingKind> = new Set([
  'childAllowance',
  'supportedStudentConfirmation',
  'singleParentAllowance',
  'spouseDeduction',
])

/** Whose filing, and for whom: a child or a year where it is made once for each. */
export interface FilingOf {
  readonly kind: FilingKind
  /** Null: of any adult. */
  readonly adult: string | null
  readonly child?: string | null
  readonly year?: number | null
}

/** The plan's own entry of a filing: of this child or year, else one that names neither. */
export const filingOf = ({ filings }: Plan, { kind, adult, child = null, year = null }: FilingOf): Filing | null => {
  const own = filings.filter(
    (filing) => filing.kind === kind && (adult === null || filing.adult === adult || OF_THE_FAMILY.has(kind)),
  )
  const exact = own.find((filing) => (filing.child ?? null) === child && (filing.year ?? null) === year)
  return exact ?? own.find((filing) => filing.child === undefined && filing.year === undefined) ?? null
}

/** What the plan says of a filing; `unknown` where it says nothing. */
export const filingStateOf = (
  plan: Plan,
  kind: FilingKind,
  adult: string | null,
  child: string | null = null,
  year: number | null = null,
): FilingState => filingOf(plan, { kind, adult, child, year })?.state ?? 'unknown'

/** The money counts a filing as made in time unless it was refused, or the family decided against it. */
export const isCounted = (state: FilingState): boolean => state !== 'refused'

/** Counted although the plan does not say that it was made: every line that rests on it says so. */
export const isAssumedFiled = (state: FilingState): boolean => state === 'open' || state === 'unknown'

/** How the money stands to a filing: counted as the plan says, counted although nobody says so, left out, or without a line of its own. */
export type FilingInMoney = 'stated' | 'assumed' | 'leftOut' | 'noLine'

export const filingInMoney = (kind: FilingKind, state: FilingState): FilingInMoney => {
  if (!IN_THE_MONEY.has(kind)) return 'noLine'
  if (!isCounted(state)) return 'leftOut'
  return isAssumedFiled(state) ? 'assumed' : 'stated'
}

const IN_THE_MONEY: ReadonlySet<FilingKind> = new Set([
  ...NOT_MADE_KINDS,
  'childRearingException',
  'childAllowance',
  'supportedStudentConfirmation',
  'singleParentAllowance',
  'taxReportForNurseryFee',
])

/** The filings of one adult, as the run takes them: what is refused for one child or year is left out for that one alone. */
export const filingsOf = (plan: Plan, adult: string): Filings => {
  const exceptions = exceptionsOf(plan, adult)
  const [first] = exceptions
  const isOneForAll = first !== undefined && exceptions.every(({ filed }) => filed === first.filed)
  const made = {
    endOfLeaveRevision: isMadeForSome(plan, 'endOfLeaveRevision', adult),
    maternityLeaveEndRevision: isMadeForSome(plan, 'maternityLeaveEndRevision', adult),
    reducedHoursBenefit: isMadeForSome(plan, 'reducedHoursBenefit', adult),
  }
  const notMade = NOT_MADE_KINDS.filter((kind) => !(kind in made) || made[kind as keyof typeof made])
  return {
    ...made,
    childRearingException: isOneForAll ? first.filed : exceptionFiled(plan, adult, null),
    ...(first === undefined || isOneForAll ? {} : { exceptionOfChild: exceptions }),
    notMade: notMade.flatMap((kind) => notMadeOf(plan, adult, kind)),
  }
}

/** Refused for each child by name: nothing is left that could bring anything. */
const isMadeForSome = (plan: Plan, kind: NotMadeKind, adult: string): boolean => {
  const births = birthsOf(plan)
  if (births.length === 0) return isCounted(filingStateOf(plan, kind, adult))
  return births.some(({ ids }) => !isRefused(plan, kind, adult, ids))
}

const exceptionsOf = (plan: Plan, adult: string): readonly ChildException[] =>
  birthsOf(plan).map(({ birth, ids }) => {
    const filed = ids.map((child) => exceptionFiled(plan, adult, child))
    return { childBirth: birth, filed: isRefused(plan, 'childRearingException', adult, ids) ? false : firstOf(filed) }
  })

/** Twins have one period: what is filed for one of them counts. */
const firstOf = (filed: readonly (boolean | YearMonth)[]): boolean | YearMonth => filed.find(Boolean) ?? false

/** Whether 養育期間特例 is filed, or the month in which it was. */
const exceptionFiled = (plan: Plan, adult: string, child: string | null): boolean | YearMonth => {
  const entry = filingOf(plan, { kind: 'childRearingException', adult, child })
  const filedIn = entry?.date === undefined ? entry?.month : entry.date.slice(0, MONTH_LENGTH)
  if (!isCounted(entry?.state ?? 'unknown')) return false
  return filedIn === undefined ? true : month(filedIn)
}

/** `2026-07` of `2026-07-14`. */
const MONTH_LENGTH = 7

const notMadeOf = (plan: Plan, adult: string, kind: NotMadeKind): readonly NotMade[] =>
  kind === 'spouseDeduction' ? notMadeInYears(plan, adult, kind) : notMadeForChildren(plan, adult, kind)

/** Refused for all, and refused for one child; a child of its own goes before the rest. */
const notMadeForChildren = (plan: Plan, adult: string, kind: NotMadeKind): readonly NotMade[] => {
  const births = birthsOf(plan)
  const refused = births.filter(({ ids }) => isRefused(plan, kind, adult, ids))
  if (!isCounted(filingStateOf(plan, kind, adult)) && refused.length === births.length)
    return [{ kind, childBirth: null }]
  return refused.map(({ birth }) => ({ kind, childBirth: birth }))
}

/** Refused for all years, and refused for one; a year of its own goes before the rest. */
const notMadeInYears = (plan: Plan, adult: string, kind: NotMadeKind): readonly NotMade[] => {
  const years = plan.filings.flatMap((filing) =>
    filing.kind === kind && filing.year !== undefined ? [filing.year] : [],
  )
  const of = (year: number | null): boolean => isCounted(filingStateOf(plan, kind, adult, null, year))
  const [counted, refused] = [years.filter(of), years.filter((year) => !of(year))]
  if (!of(null)) return [{ kind, childBirth: null, ...(counted.length === 0 ? {} : { years: { but: counted } }) }]
  return refused.length === 0 ? [] : [{ kind, childBirth: null, years: { only: refused } }]
}

/** Twins are one birth: refused where it is for one of them and nobody says it was filed for the other. */
const isRefused = (plan: Plan, kind: FilingKind, adult: string, ids: readonly (string | null)[]): boolean => {
  const states = ids.map((child) => filingStateOf(plan, kind, adult, child))
  return states.some((state) => !isCounted(state)) && !states.includes('filed')
}

interface Birth {
  readonly birth: PlainDate
  /** Null: not born yet. */
  readonly ids: readonly (string | null)[]
}

const birthsOf = (plan: Plan): readonly Birth[] => {
  const { children } = plan.household
  const born = [...new Set(children.map(({ birth }) => birth))].map((birth) => ({
    birth: date(birth),
    ids: children.filter((child) => child.birth === birth).map(({ id }) => id),
  }))
  return [...born, ...expectedBirths(plan).map((birth) => ({ birth, ids: [null] }))]
}

/** The id of the child a leave is for; null where the plan does not name it (not born yet). */
export const childOfBirth = ({ household }: Plan, birth: PlainDate | null): string | null =>
  household.children.find((child) => date(child.birth) === birth)?.id ?? null
