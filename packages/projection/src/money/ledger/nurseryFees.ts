import type { NurseryFee, Plan } from '@yohaku/household'
import { date, ok, type Result, type YearMonth } from '@yohaku/kernel'
import {
  type CareCertificate,
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
  sideMealFee,
  valueAt,
} from '@yohaku/law'
import type { AssumptionCode } from '../assumptions/codes.ts'
import { certificatesOf } from '../plan/careCertificate.ts'
import { filingStateOf, isCounted } from '../plan/filings.ts'
import { attends, classAgeIn, type NurseryPlace, nurseryPlacesOf } from '../plan/nursery.ts'
import type { HouseholdMoney } from '../run/household.ts'
import { type NurseryTax, nurseryTaxOn } from './nurseryTax.ts'

/** 保育料と給食費 of all children, month by month. */
export interface NurseryFees {
  /** Yen, positive; months without a fee are left out. */
  readonly months: ReadonlyMap<YearMonth, NurseryMonth>
  readonly certificates: readonly ChildCertificate[]
  readonly assumptions: readonly AssumptionCode[]
}

export interface NurseryMonth {
  readonly yen: number
  /** Rests on a table or a resident tax that is not published yet. */
  readonly provisional: boolean
}

/** 保育必要量 of one child from a month on, with the fee of each: what it would be on the other one. */
export interface ChildCertificate {
  readonly child: string
  readonly month: YearMonth
  readonly certificate: CareCertificate
  /** As the plan states it, or by the working hours of the track. */
  readonly from: 'stated' | 'hours'
  readonly standard: number
  readonly short: number
}

const NO_NURSERY_FEES: NurseryFees = { months: new Map(), certificates: [], assumptions: [] }

/**
 * The fees of the months shown. A child whose fee the plan does not say, or a month whose table is not encoded, is not counted and
 * `NURSERY_FEE_NOT_COUNTED` says so.
 */
export const nurseryFeesOf = (
  plan: Plan,
  track: string,
  money: HouseholdMoney,
  { first, last }: MonthSpan,
): NurseryFees => {
  const places = nurseryPlacesOf(plan)
  if (places.length === 0) return NO_NURSERY_FEES
  const months = new Map<YearMonth, NurseryMonth>()
  const assumptions = new Set<AssumptionCode>()
  const town = townOf(plan, track, money, places)
  const certificates: ChildCertificate[] = []
  for (let month = first; month <= last; month++) {
    const { yen, provisional, uncounted } = feesIn(town, month)
    if (yen > 0) months.set(month, { yen, provisional })
    if (uncounted) assumptions.add('NURSERY_FEE_NOT_COUNTED')
    if (yen > 0 && places.some(({ fee, sinceStated }) => fee !== null && !sinceStated))
      assumptions.add('NURSERY_FEE_FROM_FIRST_MONTH')
    for (const place of places) {
      const found = certificateOf(town, place, month)
      if (
        found === null ||
        isSame(
          certificates.findLast(({ child }) => child === place.child),
          found,
        )
      )
        continue
      certificates.push(found)
      if (found.from === 'hours' && found.standard !== found.short) assumptions.add('CARE_CERTIFICATE_BY_HOURS')
    }
  }
  return { months, certificates, assumptions: [...assumptions] }
}

/** The fees of one month once more, with a recorder; yen, positive. */
export const explainNurseryFees = (
  plan: Plan,
  track: string,
  money: HouseholdMoney,
  month: YearMonth,
  recorder: Recorder,
): number => feesIn(townOf(plan, track, money, nurseryPlacesOf(plan), recorder), month, recorder).yen

/** All that the fee of a child goes by. */
interface Town {
  readonly plan: Plan
  readonly places: readonly NurseryPlace[]
  readonly taxOn: (incomeYear: number) => NurseryTax
  readonly certificateIn: ReturnType<typeof certificatesOf>
}

const townOf = (
  plan: Plan,
  track: string,
  money: HouseholdMoney,
  places: readonly NurseryPlace[],
  recorder?: Recorder,
): Town => {
  const taxes = new Map<number, NurseryTax>()
  const reported = (adult: string, year: number): boolean =>
    isCounted(filingStateOf(plan, 'taxReportForNurseryFee', adult, null, year))
  const taxOn = (year: number): NurseryTax => {
    const tax = (recorder ? undefined : taxes.get(year)) ?? nurseryTaxOn(money, year, reported, recorder)
    taxes.set(year, tax)
    return tax
  }
  return { plan, places, taxOn, certificateIn: certificatesOf(plan, track) }
}

const feesIn = (town: Town, month: YearMonth, recorder?: Recorder): NurseryMonth & { readonly uncounted: boolean } => {
  let yen = 0
  let provisional = false
  let uncounted = false
  for (const place of town.places) {
    if (!attends(place, month)) continue
    const isFree = isFreeIn(place, month)
    if (place.fee === null) {
      uncounted ||= !isFree
      continue
    }
    recorder?.begin(CHILD_FEE)
    recorder?.input('child', place.child)
    const fee = isFree
      ? mealsOf(town, place, place.fee, month, recorder)
      : feeOf(town, place, place.fee, certificateFor(town, place.fee, month, recorder), month, recorder)
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

const isFreeIn = ({ birth }: NurseryPlace, month: YearMonth): boolean => {
  const free = valueAt(FREE_FROM_CLASS, month)
  return free.ok && classAgeIn(birth, month) >= free.value
}

const certificateFor = (
  { certificateIn }: Town,
  { certificate }: NurseryFee,
  month: YearMonth,
  recorder?: Recorder,
): CareCertificate => {
  if (certificate === undefined) return certificateIn(month, recorder)
  recorder?.input('certificate', certificate)
  return certificate
}

/** Both fees of a child of a class that pays; null where there is nothing to choose. */
const certificateOf = (town: Town, place: NurseryPlace, month: YearMonth): ChildCertificate | null => {
  const { child, fee } = place
  if (fee === null || !attends(place, month) || isFreeIn(place, month)) return null
  const [standard, short] = (['standard', 'short'] as const).map((kind) => feeOf(town, place, fee, kind, month))
  if (!standard?.ok || !short?.ok) return null
  const from = fee.certificate === undefined ? 'hours' : 'stated'
  const certificate = certificateFor(town, fee, month)
  return { child, month, certificate, from, standard: standard.value.yen, short: short.value.yen }
}

const isSame = (before: ChildCertificate | undefined, now: ChildCertificate): boolean =>
  before !== undefined &&
  before.certificate === now.certificate &&
  before.standard === now.standard &&
  before.short === now.short

/** From the free class on only meals are paid, as entered; 副食費 only by who is not exempt from it. */
const mealsOf = (
  town: Town,
  place: NurseryPlace,
  { mealMonthly = 0, sideMealMonthly = mealMonthly }: NurseryFee,
  month: YearMonth,
  recorder?: Recorder,
): Result<NurseryMonth, NotInForce> => {
  valueAt(FREE_FROM_CLASS, month, recorder)
  recorder?.input('classAge', classAgeIn(place.birth, month))
  recorder?.input('mealMonthly', mealMonthly)
  const side = Math.min(sideMealMonthly, mealMonthly)
  if (side === 0) return ok({ yen: mealMonthly, provisional: false })
  const tax = town.taxOn(nurseryTaxYear(month).incomeYear)
  const fee = sideMealFee(side, olderInNursery(town, place, month) + 1, tax, month, recorder)
  return fee.ok ? ok({ yen: mealMonthly - side + fee.value, provisional: tax.provisional }) : fee
}

const feeOf = (
  town: Town,
  place: NurseryPlace,
  fee: NurseryFee,
  hours: CareCertificate,
  month: YearMonth,
  recorder?: Recorder,
): Result<NurseryMonth, NotInForce> => {
  if (fee.rule !== 'table') {
    valueAt(FREE_FROM_CLASS, month, recorder)
    const monthly = hours === 'short' ? (fee.shortMonthly ?? fee.monthly) : fee.monthly
    recorder?.input('monthly', monthly)
    return ok({ yen: monthly, provisional: false })
  }
  const table = NURSERY_FEE_TABLES[fee.table]
  const { residentTaxFiscalYear, incomeYear } = nurseryTaxYear(month)
  recorder?.input('residentTaxFiscalYear', residentTaxFiscalYear)
  const tax = town.taxOn(incomeYear)
  const older = olderInNursery(town, place, month)
  const order = nurseryChildOrder(older, olderChildren(town.plan, place.birth), tax, table, month)
  if (!order.ok) return order
  const child = { classAge: classAgeIn(place.birth, month), hours, order: order.value }
  const yen = nurseryFee(child, tax, table, month, recorder)
  if (!yen.ok) return yen
  return ok({ yen: yen.value, provisional: isCarriedForward(table, month) || tax.provisional })
}

const olderInNursery = ({ places }: Town, { birth }: NurseryPlace, month: YearMonth): number =>
  places.filter((other) => other.birth < birth && attends(other, month)).length

const olderChildren = ({ household }: Plan, birth: NurseryPlace['birth']): number =>
  household.children.filter((child) => date(child.birth) < birth).length

const CHILD_FEE: RuleInfo = {
  id: 'ledger.nursery-fee-of-child',
  term: 'ひとりの子の保育料と給食費',
  basis: '子ども・子育て支援法第27条第3項第2号',
}
