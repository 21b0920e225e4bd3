import { halfUpDiv, ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { EARNINGS_RELATED_RATE } from './pension.parameters.ts'

/**
 * 老齢厚生年金（報酬比例部分）: yen a year of pension, for life, earned by a sum of standard remuneration and standard bonuses over months
 * since 2003-04. 厚生年金保険法43条1項. Rounds half up to 1 yen (国民年金法17条に同じ).
 *
 * An estimate in today's wage level: revaluation (再評価) and マクロ経済スライド are left out. A negative sum gives what is lost.
 */
export const earningsRelatedPension = (
  remunerationSum: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  recorder?.begin(EARNINGS_RELATED_PENSION)
  recorder?.input('remunerationSum', remunerationSum)
  const rate = valueAt(EARNINGS_RELATED_RATE, month, recorder)
  if (!rate.ok) {
    recorder?.abandon()
    return rate
  }
  recorder?.rounding('halfUp')
  const pension = yen(halfUpDiv(remunerationSum * rate.value, 1_000_000))
  recorder?.end(pension)
  return ok(pension)
}

/**
 * Change of the yearly pension by months on another standard remuneration, in thousandths of a yen and exact (standard remuneration is
 * whole thousands): negative when it falls. Months under 養育期間標準報酬月額特例 change nothing: leave them out.
 */
export const pensionChangeInThousandths = (
  before: number,
  after: number,
  months: number,
  month: YearMonth,
): Result<number, NotInForce> => {
  const rate = valueAt(EARNINGS_RELATED_RATE, month)
  return rate.ok ? ok(halfUpDiv((after - before) * months * rate.value, 1000)) : rate
}

const EARNINGS_RELATED_PENSION: RuleInfo = {
  id: 'employees-pension.earnings-related',
  term: '老齢厚生年金（報酬比例部分、見込み）',
  basis: '厚生年金保険法第43条第1項',
}
