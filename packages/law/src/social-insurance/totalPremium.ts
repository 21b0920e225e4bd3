import { floorDiv, ok, type Result, type YearMonth } from '@yohaku/kernel'
import {
  EMPLOYER_RATES,
  type EmploymentInsuranceBusiness,
  WORKER_RATES,
} from '../employment-insurance/employmentInsurance.parameters.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import {
  CHILD_SUPPORT_LEVY_RATE,
  HEALTH_INSURANCE_RATES,
  LONG_TERM_CARE_RATE,
  type PrefectureCode,
} from './healthInsuranceRate.parameters.ts'
import { PENSION_CONTRIBUTION_RATE } from './standardRemuneration.parameters.ts'
import { CHILD_CONTRIBUTION_RATE } from './totalPremium.parameters.ts'

export interface InsuredMonth {
  readonly prefecture: PrefectureCode
  readonly month: YearMonth
  readonly healthRemuneration: number
  readonly pensionRemuneration: number
  readonly longTermCare: boolean
  /** Wages of employment insurance, and the month of their closing date. */
  readonly wage: number
  readonly closing: YearMonth
  readonly business: EmploymentInsuranceBusiness
}

/** Premiums of a month, employer and employee together, yen with fractions cut. */
export interface TotalPremium {
  readonly health: number
  readonly longTermCare: number
  readonly levy: number
  readonly pension: number
  /** 子ども・子育て拠出金, the employer's. */
  readonly childContribution: number
  readonly employmentInsurance: number
  readonly total: number
}

/**
 * What one month of cover costs employer and employee together: the amounts behind the employee's half (健康保険法161条1項、厚生年金保険法82条1項、
 * 労働保険徴収法31条). The health parts of 協会けんぽ; each part is cut to 1 yen as the insurer bills it.
 */
export const totalPremium = (of: InsuredMonth): Result<TotalPremium, NotInForce> => {
  const health = valueAt(HEALTH_INSURANCE_RATES[of.prefecture], of.month)
  if (!health.ok) return health
  const care = valueAt(LONG_TERM_CARE_RATE, of.month)
  if (!care.ok) return care
  const levy = valueAt(CHILD_SUPPORT_LEVY_RATE, of.month)
  if (!levy.ok) return levy
  const pension = valueAt(PENSION_CONTRIBUTION_RATE, of.month)
  if (!pension.ok) return pension
  const contribution = valueAt(CHILD_CONTRIBUTION_RATE, of.month)
  if (!contribution.ok) return contribution
  const worker = valueAt(WORKER_RATES[of.business], of.closing)
  if (!worker.ok) return worker
  const employer = valueAt(EMPLOYER_RATES[of.business], of.closing)
  if (!employer.ok) return employer
  const parts = {
    health: share(of.healthRemuneration, health.value),
    longTermCare: of.longTermCare ? share(of.healthRemuneration, care.value) : 0,
    levy: share(of.healthRemuneration, levy.value),
    pension: share(of.pensionRemuneration, pension.value),
    childContribution: share(of.pensionRemuneration, contribution.value),
    employmentInsurance: share(of.wage, worker.value + employer.value),
  }
  return ok({ ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) })
}

const share = (base: number, perTenThousand: number): number => floorDiv(base * perTenThousand, 10_000)
