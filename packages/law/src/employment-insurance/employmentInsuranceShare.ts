import { halfDownDiv, ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { type EmploymentInsuranceBusiness, WORKER_RATES } from './employmentInsurance.parameters.ts'

/**
 * Worker's share of the employment insurance premium on wages or a bonus, yen. 雇用保険料（労働者負担分）— 労働保険徴収法12条・31条1項.
 *
 * `wage` is everything paid, commuting allowance included; a bonus counts without floor or cap. `closing` is the month of the wage-closing
 * date (賃金締切日), for a bonus that of payment. Rounds 五捨六入. There is no exemption in leave: no wage, no premium.
 * NotInForce before 2023-04.
 */
export const employmentInsuranceShare = (
  wage: number,
  closing: YearMonth,
  business: EmploymentInsuranceBusiness = 'general',
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  recorder?.begin(EMPLOYMENT_INSURANCE)
  recorder?.input('wage', wage)
  const rate = valueAt(WORKER_RATES[business], closing, recorder)
  if (!rate.ok) {
    recorder?.abandon()
    return rate
  }
  recorder?.rounding('halfDown')
  const share = yen(halfDownDiv(wage * rate.value, 10_000))
  recorder?.end(share)
  return ok(share)
}

const EMPLOYMENT_INSURANCE: RuleInfo = {
  id: 'employment-insurance.share',
  term: '雇用保険料（労働者負担分）',
  basis: '労働保険の保険料の徴収等に関する法律第12条・第31条第1項',
}
