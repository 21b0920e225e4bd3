import type { Plan } from '@yohaku/household'
import { type YearMonth, yen } from '@yohaku/kernel'
import { childAllowanceMonths, type MonthSpan } from '@yohaku/law'
import type { LedgerLine } from '../../outlook.ts'
import type { AssumptionCode } from '../assumptions/codes.ts'
import { type FilingKind, filingStateOf, isAssumedFiled, isCounted } from '../plan/filings.ts'
import type { HouseholdMoney } from '../run/household.ts'
import { afterSchoolIn } from './afterSchool.ts'
import { extendedCareOf } from './extendedCare.ts'
import { allowanceFilingsOf } from './filingMarks.ts'
import type { HouseholdLineCode } from './lines.ts'
import { paysNationalInsurance } from './nationalInsurance.ts'
import { type ChildCertificate, nurseryFeesOf } from './nurseryFees.ts'
import { isSingleParentAllowanceProvisional, singleParentAllowanceIn } from './singleParent.ts'

/** What a household has beside the money of its adults, month by month; 児童手当 comes from the run. */
export interface HouseholdLines {
  /** Signed; months without a line are left out. */
  readonly months: ReadonlyMap<YearMonth, readonly LedgerLine[]>
  readonly certificates: readonly ChildCertificate[]
  readonly assumptions: readonly AssumptionCode[]
  readonly allowanceFilings: (month: YearMonth) => readonly FilingKind[]
}

export const NO_HOUSEHOLD_LINES: HouseholdLines = {
  months: new Map(),
  certificates: [],
  assumptions: [],
  allowanceFilings: () => [],
}

/** The lines of the months shown that are nobody's own. */
export const householdLinesOf = (
  plan: Plan,
  track: string,
  money: HouseholdMoney,
  shown: MonthSpan,
): HouseholdLines => {
  const nursery = nurseryFeesOf(plan, track, money, shown)
  const extended = extendedCareOf(plan, track, shown)
  const singleParent = singleParentOf(plan, money)
  const months = new Map<YearMonth, LedgerLine[]>()
  const assumptions = new Set<AssumptionCode>(nursery.assumptions)
  if (paysNationalInsurance(plan, money, shown)) assumptions.add('NATIONAL_INSURANCE_NOT_COUNTED')
  if (extended.uncounted) assumptions.add('EXTENDED_CARE_NOT_COUNTED')
  for (let month = shown.first; month <= shown.last; month++) {
    const lines: LedgerLine[] = []
    const add = (code: HouseholdLineCode, amount: number, more: Partial<LedgerLine> = {}): void => {
      if (amount !== 0) lines.push({ code, yen: yen(amount), ...more })
    }
    const fee = nursery.months.get(month)
    const allowance = singleParent(month)
    if (allowance > 0) {
      assumptions.add('SINGLE_PARENT_ALLOWANCE_WITHOUT_CHILD_SUPPORT')
      add('single_parent_allowance', allowance, singleParentNotes(plan, month))
    }
    add('nursery_fee', -(fee?.yen ?? 0), provisionalIf(fee?.provisional === true))
    add('extended_care', -(extended.months.get(month) ?? 0))
    add('after_school', -afterSchoolIn(plan, month))
    if (lines.length > 0) months.set(month, lines)
  }
  return {
    months,
    certificates: nursery.certificates,
    assumptions: [...assumptions],
    allowanceFilings: allowanceFilingsOf(plan, money),
  }
}

const singleParentNotes = (plan: Plan, month: YearMonth): Partial<LedgerLine> => ({
  ...provisionalIf(isSingleParentAllowanceProvisional(month)),
  ...(isAssumedFiled(filingStateOf(plan, 'singleParentAllowance', null))
    ? { assumesFiled: ['singleParentAllowance' as const] }
    : {}),
})

const provisionalIf = (holds: boolean): Pick<LedgerLine, 'provisional'> => (holds ? { provisional: true } : {})

/** 児童扶養手当, unless it is not asked for. */
const singleParentOf = (plan: Plan, money: HouseholdMoney): ((month: YearMonth) => number) => {
  if (money.adults.length !== 1 || !isCounted(filingStateOf(plan, 'singleParentAllowance', null))) return () => 0
  const children = money.facts.children.map(({ birth }) => childAllowanceMonths(birth))
  return (month) => singleParentAllowanceIn(money, children, month)
}
