import type { ExtendedCare, Plan } from '@yohaku/household'
import { clock, formatClock, type YearMonth } from '@yohaku/kernel'
import type { CareCertificate, MonthSpan, Recorder, RuleInfo } from '@yohaku/law'
import { certificatesOf } from '../plan/careCertificate.ts'
import { attends, nurseryPlacesOf } from '../plan/nursery.ts'
import { type PickupTime, pickupTimesOf } from '../plan/pickupTime.ts'

export interface ExtendedCareFees {
  /** Yen, positive; months without a fee are left out. */
  readonly months: ReadonlyMap<YearMonth, number>
  /** A family with a table of fees whose time of pick-up the plan does not tell. */
  readonly uncounted: boolean
}

/** 延長保育料 of the months shown, by the family's own table and the time of pick-up of the track. */
export const extendedCareOf = (plan: Plan, track: string, { first, last }: MonthSpan): ExtendedCareFees => {
  const months = new Map<YearMonth, number>()
  let uncounted = false
  const feesIn = extendedCareIn(plan, track)
  for (let month = first; month <= last; month++) {
    const found = feesIn(month)
    if (found.yen > 0) months.set(month, found.yen)
    uncounted ||= found.uncounted
  }
  return { months, uncounted }
}

/** The fee of one month once more, with a recorder. */
export const explainExtendedCare = (plan: Plan, track: string, month: YearMonth, recorder: Recorder): number =>
  extendedCareIn(plan, track)(month, recorder).yen

const extendedCareIn = (plan: Plan, track: string) => {
  const charged = plan.household.children.filter(({ extendedCare }) => extendedCare !== undefined)
  const places = nurseryPlacesOf(plan)
  const certificateIn = certificatesOf(plan, track)
  const pickup = pickupTimesOf(plan, track)
  return (month: YearMonth, recorder?: Recorder): { readonly yen: number; readonly uncounted: boolean } => {
    let yen = 0
    let uncounted = false
    for (const { id, extendedCare, nurseryFee } of charged) {
      const place = places.find(({ child }) => child === id)
      if (extendedCare === undefined || place === undefined || !attends(place, month)) continue
      const time = pickup(id, month)
      if (time === null) uncounted = true
      else yen += feeOf(id, extendedCare, nurseryFee?.certificate ?? certificateIn(month), time, recorder)
    }
    return { yen, uncounted }
  }
}

const feeOf = (
  child: string,
  { from, shortFrom = from, rows }: ExtendedCare,
  certificate: CareCertificate,
  time: Exclude<PickupTime, null>,
  recorder?: Recorder,
): number => {
  const ordinary = clock(certificate === 'short' ? shortFrom : from)
  if (time === 'atHome' || time <= ordinary) return 0
  recorder?.begin(RULE)
  recorder?.input('child', child)
  recorder?.input('certificate', certificate)
  recorder?.input('ordinaryUntil', formatClock(ordinary))
  recorder?.input('pickup', formatClock(time))
  const sorted = rows.toSorted((a, b) => clock(a.until) - clock(b.until))
  const row = sorted.find(({ until }) => time <= clock(until)) ?? sorted.at(-1)
  recorder?.input('until', row?.until ?? null)
  const fee = row?.monthly ?? 0
  recorder?.end(fee)
  return fee
}

const RULE: RuleInfo = {
  id: 'ledger.extended-care-of-child',
  term: 'ひとりの子の延長保育料（園の表による）',
  basis: '子ども・子育て支援法第59条第2号',
}
