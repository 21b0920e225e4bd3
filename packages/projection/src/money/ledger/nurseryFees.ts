import type { Plan } from '@yohaku/household'
import { date, ok, type Result, type YearMonth } from '@yohaku/kernel'
import {
  FREE_FROM_CLASS,
  isCarriedForward,
  type MonthSpan,
  type NotInForce,
  NURSERY_FEE_TABLES,
  nurseryChildOrder,
  nurseryFee,
  nurseryTaxYear,
  type Recorder,
  type RuleInfo,
  valueAt,
} from '@yohaku/law'
import type { AssumptionCode } from '../assumptions/codes.ts'
import { attends, classAgeIn, type NurseryPlace, nurseryPlacesOf } from '../plan/nursery.ts'
import type { HouseholdMoney } from '../run/household.ts'
import { type NurseryTax, nurseryTaxOn } from './nurseryTax.ts'

/** 保育料と給食費 of all children, month by month. */
export interface NurseryFees {
  /** Yen, positive; months without a fee are left out. */
  readonly months: ReadonlyMap<YearMonth, NurseryMonth>
  readonly assumptions: readonly AssumptionCode[]
}

export interface NurseryMonth {
  readonly yen: number
  /** Rests on a table or a resident tax that is not published yet. */
  readonly provisional: boolean
}

export const NO_NURSERY_FEES: NurseryFees = { months: new Map(), assumptions: [] }

/**
 * The fees of the months shown. A child whose fee the plan does not say, or a month whose table is not encoded, is not counted and
 * `NURSERY_FEE_NOT_COUNTED` says so.
 */
export const nurseryFeesOf = (plan: Plan, money: HouseholdMoney, { first, last }: MonthSpan): NurseryFees => {
  const places = nurseryPlacesOf(plan)
  if (places.length === 0) return NO_NURSERY_FEES
  const months = new Map<YearMonth, NurseryMonth>()
  const assumptions = new Set<AssumptionCode>()
  const taxes = new Map<number, NurseryTax>()
  const taxOn = (year: number): NurseryTax => {
    const tax = taxes.get(year) ?? nurseryTaxOn(money, year)
    taxes.set(year, tax)
    return tax
  }
  for (let month = first; month <= last; month++) {
    const { yen, provisional, uncounted } = feesIn(plan, places, month, taxOn)
    if (yen > 0) months.set(month, { yen, provisional })
    if (uncounted) assumptions.add('NURSERY_FEE_NOT_COUNTED')
    if (yen > 0 && places.some(({ fee, sinceStated }) => fee !== null && !sinceStated))
      assumptions.add('NURSERY_FEE_FROM_FIRST_MONTH')
  }
  return { months, assumptions: [...assumptions] }
}

/** The fees of one month once more, with a recorder; yen, positive. */
export const explainNurseryFees = (plan: Plan, money: HouseholdMoney, month: YearMonth, recorder: Recorder): number =>
  feesIn(plan, nurseryPlacesOf(plan), month, (year) => nurseryTaxOn(money, year, recorder), recorder).yen

const feesIn = (
  plan: Plan,
  places: readonly NurseryPlace[],
  month: YearMonth,
  taxOn: (incomeYear: number) => NurseryTax,
  recorder?: Recorder,
): NurseryMonth & { readonly uncounted: boolean } => {
  let yen = 0
  let provisional = false
  let uncounted = false
  for (const place of places) {
    if (!attends(place, month)) continue
    const free = valueAt(FREE_FROM_CLASS, month)
    const isFree = free.ok && classAgeIn(place.birth, month) >= free.value
    if (place.fee === null) {
      uncounted ||= !isFree
      continue
    }
    recorder?.begin(CHILD_FEE)
    recorder?.input('child', place.child)
    const fee = isFree ? freeFee(place, month, recorder) : feeOf(plan, places, place, month, taxOn, recorder)
    if (fee.ok) {
      yen += fee.value.yen
      provisional ||= fee.value.provisional
      recorder?.end(fee.value.yen)
    } else {
      uncounted = true
      recorder?.abandon()
    }
  }
  return { yen, provisional, uncounted }
}

/** From the free class on only meals are paid, as entered. */
const freeFee = (place: NurseryPlace, month: YearMonth, recorder?: Recorder): Result<NurseryMonth, NotInForce> => {
  valueAt(FREE_FROM_CLASS, month, recorder)
  const yen = place.fee?.mealMonthly ?? 0
  recorder?.input('classAge', classAgeIn(place.birth, month))
  recorder?.input('mealMonthly', yen)
  return ok({ yen, provisional: false })
}

const feeOf = (
  plan: Plan,
  places: readonly NurseryPlace[],
  { birth, fee }: NurseryPlace,
  month: YearMonth,
  taxOn: (incomeYear: number) => NurseryTax,
  recorder?: Recorder,
): Result<NurseryMonth, NotInForce> => {
  if (fee?.rule !== 'table') {
    valueAt(FREE_FROM_CLASS, month, recorder)
    recorder?.input('monthly', fee?.monthly ?? 0)
    return ok({ yen: fee?.monthly ?? 0, provisional: false })
  }
  const table = NURSERY_FEE_TABLES[fee.table]
  const { residentTaxFiscalYear, incomeYear } = nurseryTaxYear(month)
  recorder?.input('residentTaxFiscalYear', residentTaxFiscalYear)
  const tax = taxOn(incomeYear)
  const older = places.filter((other) => other.birth < birth && attends(other, month)).length
  const order = nurseryChildOrder(older, olderChildren(plan, birth), tax, table, month)
  if (!order.ok) return order
  const child = { classAge: classAgeIn(birth, month), hours: fee.certificate ?? 'standard', order: order.value }
  const yen = nurseryFee(child, tax, table, month, recorder)
  if (!yen.ok) return yen
  return ok({ yen: yen.value, provisional: isCarriedForward(table, month) || tax.provisional })
}

const olderChildren = ({ household }: Plan, birth: NurseryPlace['birth']): number =>
  household.children.filter((child) => date(child.birth) < birth).length

const CHILD_FEE: RuleInfo = {
  id: 'ledger.nursery-fee-of-child',
  term: 'ひとりの子の保育料と給食費',
  basis: '子ども・子育て支援法第27条第3項第2号',
}
