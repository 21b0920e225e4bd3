import { floorDiv, ok, type Result, type YearMonth } from '@yohaku/kernel'
import {
  EMPLOYER_RATES,
  type EmploymentInsuranceBusiness,
  WORKER_RATES,
} from '../employment-insurance/employmentInsurance.parameters.ts'
import { lawAt } from '../inForce.ts'
import type { NotInForce } from '../parameter.ts'
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
  const premiums = lawAt(
    {
      health: HEALTH_INSURANCE_RATES[of.prefecture],
      care: LONG_TERM_CARE_RATE,
      levy: CHILD_SUPPORT_LEVY_RATE,
      pension: PENSION_CONTRIBUTION_RATE,
      contribution: CHILD_CONTRIBUTION_RATE,
    },
    of.month,
  )
  if (!premiums.ok) return premiums
  const wages = lawAt({ worker: WORKER_RATES[of.business], employer: EMPLOYER_RATES[of.business] }, of.closing)
  if (!wages.ok) return wages
  const { health, care, levy, pension, contribution } = premiums.value
  const parts = {
    health: share(of.healthRemuneration, health.value),
    longTermCare: of.longTermCare ? share(of.healthRemuneration, care.value) : 0,
    levy: share(of.healthRemuneration, levy.value),
    pension: share(of.pensionRemuneration, pension.value),
    childContribution: share(of.pensionRemuneration, contribution.value),
    employmentInsurance: share(of.wage, wages.value.worker.value + wages.value.employer.value),
  }
  return ok({ ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) })
}

const share = (base: number, perTenThousand: number): number => floorDiv(base * perTenThousand, 10_000)
