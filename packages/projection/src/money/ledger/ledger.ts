import type { Plan } from '@yohaku/household'
import { addMonths, formatYearMonth, month, type YearMonth } from '@yohaku/kernel'
import type { MonthSpan } from '@yohaku/law'
import type { AssumedFiling, AssumptionNote, LedgerLine, LedgerMonth, MoneyOutlook } from '../../outlook.ts'
import { assumptionsOf } from '../assumptions/assumptionsOf.ts'
import { factsOfPlan } from '../plan/factsOfPlan.ts'
import type { HouseholdMoney } from '../run/household.ts'
import { runHousehold } from '../run/runHousehold.ts'
import { filingMarksOf, silentFilings } from './filingMarks.ts'
import { type FurusatoLimit, furusatoLimitsOf } from './furusato.ts'
import { householdLinesOf } from './householdLines.ts'
import { ledgerMonthsOf, takeHomeByYearOf } from './ledgerMonths.ts'
import type { ChildCertificate } from './nurseryFees.ts'

/** 家計 — the money of one track, month by month. */
export interface Ledger extends MoneyOutlook {
  readonly months: readonly LedgerMonth[]
  /** Codes of everything the months take for granted. */
  readonly assumptions: readonly AssumptionNote[]
  /** 保育必要量 of each child that pays a fee, from a month on, with the fee of each. */
  readonly certificates: readonly LedgerCertificate[]
  /** ふるさと納税の目安, each adult and calendar year: estimates. */
  readonly furusato: readonly FurusatoLimit[]
}

export interface LedgerCertificate extends Omit<ChildCertificate, 'month'> {
  readonly month: string
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
  const household = householdLinesOf(plan, request.track, money, shown)
  const months = ledgerMonthsOf(money, shown, household, filingMarksOf(plan, money))
  const filings = filingsAssumedIn(months, silentFilings(plan, money, shown))
  const codes = [...assumptionsOf(money, shown), ...household.assumptions].filter((code) => code !== FILED_IN_BATCH)
  return {
    months,
    takeHomeByYear: takeHomeByYearOf(money, shown, household),
    certificates: household.certificates.map((one) => ({ ...one, month: formatYearMonth(one.month) })),
    furusato: furusatoLimitsOf(money, shown),
    assumptions: [
      ...codes.sort().map((code) => ({ code })),
      ...(filings.length > 0 ? [{ code: 'FILING_TAKEN_AS_FILED', filings }] : []),
    ],
  }
}

/** The batch format's word for one of them; a plan names each filing. */
const FILED_IN_BATCH = 'YOIKU_FILED'

/** Every filing the months rest on without the plan saying that it was made, each once. */
const filingsAssumedIn = (
  months: readonly LedgerMonth[],
  silent: readonly AssumedFiling[],
): readonly AssumedFiling[] => {
  const found = new Map<string, AssumedFiling>()
  const add = (filing: AssumedFiling): void => void found.set(`${filing.kind} ${filing.adult}`, filing)
  const seen = new Set<readonly LedgerLine[]>() // months alike share their lines
  for (const { adults, household } of months) {
    for (const { id, lines } of adults) {
      if (seen.has(lines)) continue
      seen.add(lines)
      for (const { assumesFiled = [] } of lines) for (const kind of assumesFiled) add({ adult: id, kind })
    }
    for (const { assumesFiled = [] } of household) for (const kind of assumesFiled) add({ adult: null, kind })
  }
  for (const filing of silent) add(filing)
  return [...found.values()]
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
