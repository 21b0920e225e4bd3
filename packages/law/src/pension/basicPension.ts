import { floorDiv, halfUpDiv, halfUpTo, ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { lawAt, valueIn } from '../inForce.ts'
import type { NotInForce } from '../parameter.ts'
import { BASIC_PENSION_BASE, BASIC_PENSION_REVISION_RATE, type RevisionRate } from './pension.parameters.ts'

/** Months of contributions that give the full amount. */
const FULL_MONTHS = 480

/**
 * 老齢基礎年金の満額, yen a year: base amount × revision rate, rounded to 100 yen with halves up. 国民年金法27条.
 * `ratePerMille` 1085 = 1.085.
 */
export const fullBasicPension = (base: number, ratePerMille: number): Yen =>
  yen(halfUpTo(100, halfUpDiv(base * ratePerMille, 1000)))

/** A month's worth of a yearly pension as it is announced: a twelfth, fraction cut. */
export const monthlyPension = (yearly: number): Yen => yen(floorDiv(yearly, 12))

/**
 * 老齢基礎年金, yen a year at 65, in the money of a month's fiscal year: the full amount × months paid ÷ 480, rounded half up to 1 yen.
 * 国民年金法27条・17条. Months exempt in maternity or childcare leave count as paid. NotInForce before 2024-04.
 */
export const basicPension = (
  paidMonths: number,
  month: YearMonth,
  recipient: keyof RevisionRate = 'newlyEntitled',
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  const law = lawAt({ base: BASIC_PENSION_BASE, rate: BASIC_PENSION_REVISION_RATE }, month)
  if (!law.ok) return law
  recorder?.begin(BASIC_PENSION)
  recorder?.input('paidMonths', paidMonths)
  const base = valueIn(law.value.base, recorder)
  const rate = valueIn(law.value.rate, recorder)
  recorder?.rounding('halfUp', 100)
  recorder?.rounding('halfUp')
  const full = fullBasicPension(base, rate[recipient])
  const pension = yen(halfUpDiv(full * Math.min(paidMonths, FULL_MONTHS), FULL_MONTHS))
  recorder?.end(pension)
  return ok(pension)
}

const BASIC_PENSION: RuleInfo = {
  id: 'national-pension.basic',
  term: '老齢基礎年金',
  basis: '国民年金法第27条・第17条',
}
