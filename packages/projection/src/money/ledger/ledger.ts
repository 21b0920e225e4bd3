import type { Plan } from '@yohaku/household'
import { addMonths, month, type YearMonth } from '@yohaku/kernel'
import type { MonthSpan } from '@yohaku/law'
import type { AssumptionNote, LedgerMonth, MoneyOutlook } from '../../outlook.ts'
import { assumptionsOf } from '../assumptions/assumptionsOf.ts'
import { factsOfPlan } from '../plan/factsOfPlan.ts'
import type { HouseholdMoney } from '../run/household.ts'
import { runHousehold } from '../run/runHousehold.ts'
import { ledgerMonthsOf, takeHomeByYearOf } from './ledgerMonths.ts'
import { nurseryFeesOf } from './nurseryFees.ts'

/** 家計 — the money of one track, month by month. */
export interface Ledger extends MoneyOutlook {
  readonly months: readonly LedgerMonth[]
  /** Codes of everything the months take for granted. */
  readonly assumptions: readonly AssumptionNote[]
}

export interface LedgerRequest {
  readonly track: string
  /** First month shown; the plan's first one by default. Months before the track is known of are left out. */
  readonly from?: YearMonth
  readonly months: number
}

/**
 * The money of one track of a plan. Signed lines add up to net; a line on a value not published yet says so.
 * @throws RangeError when the plan has no such track: check ids from outside with `findTrack`
 */
export const ledger = (plan: Plan, request: LedgerRequest): Ledger => {
  const { money, shown } = moneyOf(plan, request)
  const nursery = nurseryFeesOf(plan, money, shown)
  return {
    months: ledgerMonthsOf(money, shown, nursery),
    takeHomeByYear: takeHomeByYearOf(money, shown, nursery),
    assumptions: [...assumptionsOf(money, shown), ...nursery.assumptions].sort().map((code) => ({ code })),
  }
}

/** A track computed, and which of its months were asked for. */
export const moneyOf = (
  plan: Plan,
  { track, from, months }: LedgerRequest,
): { readonly money: HouseholdMoney; readonly shown: MonthSpan } => {
  const first = from ?? month(plan.start)
  const last = addMonths(first, months - 1)
  const money = runHousehold(factsOfPlan(plan, track, { months: last - month(plan.start) + 1 }))
  const { start } = money.horizon
  return { money, shown: { first: Math.max(first, start) as YearMonth, last } }
}
