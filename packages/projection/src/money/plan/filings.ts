import type { Filing, Plan } from '@yohaku/household'
import { date, month, type PlainDate } from '@yohaku/kernel'
import type { Filings, NotMade, NotMadeKind } from '../facts.ts'

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
): FilingState => filingOf(plan, { kind, adult, child })?.state ?? 'unknown'

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
  'endOfLeaveRevision',
  'maternityLeaveEndRevision',
  'childRearingException',
  'reducedHoursBenefit',
  'childcareLeaveBenefit',
  'birthLeaveBenefit',
  'postBirthSupport',
  'leaveBenefitExtension',
  'childcarePremiumExemption',
  'maternityPremiumExemption',
  'maternityAllowance',
  'spouseDeduction',
  'childAllowance',
  'supportedStudentConfirmation',
  'singleParentAllowance',
  'taxReportForNurseryFee',
])

/** The filings of one adult, as the run takes them. */
export const filingsOf = (plan: Plan, adult: string): Filings => {
  const counted = (kind: FilingKind): boolean =>
    isCounted(filingStateOf(plan, kind, adult)) && !isRefusedForAll(plan, kind, adult)
  const exception = plan.filings.find((filing) => filing.adult === adult && filing.kind === 'childRearingException')
  const filedIn = exception?.date === undefined ? exception?.month : exception.date.slice(0, MONTH_LENGTH)
  return {
    endOfLeaveRevision: counted('endOfLeaveRevision'),
    maternityLeaveEndRevision: counted('maternityLeaveEndRevision'),
    childRearingException:
      counted('childRearingException') && filedIn !== undefined ? month(filedIn) : counted('childRearingException'),
    reducedHoursBenefit: counted('reducedHoursBenefit'),
    notMade: NOT_MADE_KINDS.flatMap((kind) => notMadeOf(plan, adult, kind)),
  }
}

/** `2026-07` of `2026-07-14`. */
const MONTH_LENGTH = 7

/** Refused for each child by name: nothing is left that could bring anything. */
const isRefusedForAll = (plan: Plan, kind: FilingKind, adult: string): boolean => {
  const { children } = plan.household
  return children.length > 0 && children.every(({ id }) => !isCounted(filingStateOf(plan, kind, adult, id)))
}

const NOT_MADE_KINDS: readonly NotMadeKind[] = [
  'childcareLeaveBenefit',
  'birthLeaveBenefit',
  'postBirthSupport',
  'leaveBenefitExtension',
  'childcarePremiumExemption',
  'maternityPremiumExemption',
  'maternityAllowance',
  'spouseDeduction',
]

/** Refused for all, and refused for one child; a child of its own goes before the rest. */
const notMadeOf = (plan: Plan, adult: string, kind: NotMadeKind): readonly NotMade[] => {
  if (!isCounted(filingStateOf(plan, kind, adult))) {
    const spared = plan.household.children.filter(({ id }) => isCounted(filingStateOf(plan, kind, adult, id)))
    if (spared.length === 0) return [{ kind, childBirth: null }]
  }
  return plan.household.children
    .filter(({ id }) => !isCounted(filingStateOf(plan, kind, adult, id)))
    .map(({ birth }) => ({ kind, childBirth: date(birth) }))
}

/** The id of the child a leave is for; null where the plan does not name it (not born yet). */
export const childOfBirth = ({ household }: Plan, birth: PlainDate | null): string | null =>
  household.children.find((child) => date(child.birth) === birth)?.id ?? null
