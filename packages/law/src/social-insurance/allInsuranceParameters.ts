import {
  ANNUAL_LEAVE_TABLE,
  CHILD_NURSING_LEAVE_DAYS,
  HOURLY_ANNUAL_LEAVE_DAYS,
} from '../benefits/leaveBalances.parameters.ts'
import {
  BIRTH_LEAVE_TERMS,
  CHILDCARE_LEAVE_RATES,
  EXTENSION_NOTICE_TERMS,
  LEAVE_WORK_LIMIT,
  POST_BIRTH_SUPPORT_TERMS,
} from '../benefits/leaveBenefits.parameters.ts'
import {
  CHILDBIRTH_LUMP_SUM_AMOUNT,
  INSURER_AVERAGE_REMUNERATION,
  MATERNITY_LEAVE_DAYS,
  PREGNANCY_SUPPORT_UNIT,
} from '../benefits/maternity.parameters.ts'
import { REDUCED_HOURS_LIMITS, REDUCED_HOURS_RATE } from '../benefits/reducedHoursBenefit.parameters.ts'
import { WAGE_DAILY_LIMITS } from '../benefits/wageLimits.parameters.ts'
import { CHILD_ALLOWANCE_AMOUNTS } from '../child-allowance/childAllowance.parameters.ts'
import {
  SINGLE_PARENT_ALLOWANCE_AMOUNTS,
  SINGLE_PARENT_INCOME_LIMITS,
  SINGLE_PARENT_OLDER_DEPENDANT,
} from '../child-allowance/singleParentAllowance.parameters.ts'
import { EMPLOYER_RATES, WORKER_RATES } from '../employment-insurance/employmentInsurance.parameters.ts'
import type { DatedParameter } from '../parameter.ts'
import {
  NATIONAL_PENSION_CHILDCARE_FROM,
  NATIONAL_PENSION_PREMIUM,
} from '../pension/nationalPensionExemption.parameters.ts'
import {
  BASIC_PENSION_BASE,
  BASIC_PENSION_REVISION_RATE,
  CHILD_REARING_EXCEPTION_TERMS,
  EARNINGS_RELATED_RATE,
} from '../pension/pension.parameters.ts'
import {
  CHILD_SUPPORT_LEVY_RATE,
  HEALTH_INSURANCE_RATES,
  LONG_TERM_CARE_RATE,
} from './healthInsuranceRate.parameters.ts'
import { OCCASIONAL_REVISION_EDGES, PAYMENT_BASIS_DAYS } from './remunerationDecisions.parameters.ts'
import { HEALTH_BONUS_CAP, PENSION_BONUS_CAP } from './standardBonus.parameters.ts'
import { HEALTH_GRADES, PENSION_CONTRIBUTION_RATE, PENSION_GRADE_LIMITS } from './standardRemuneration.parameters.ts'
import { CHILD_CONTRIBUTION_RATE } from './totalPremium.parameters.ts'

/** Every dated figure of insurance, benefits, allowances and pension: for the check of law sources and for the page of what is covered. */
export const ALL_INSURANCE_PARAMETERS: readonly DatedParameter<unknown>[] = [
  ...Object.values(HEALTH_INSURANCE_RATES),
  LONG_TERM_CARE_RATE,
  CHILD_SUPPORT_LEVY_RATE,
  HEALTH_GRADES,
  PENSION_GRADE_LIMITS,
  PENSION_CONTRIBUTION_RATE,
  HEALTH_BONUS_CAP,
  PENSION_BONUS_CAP,
  PAYMENT_BASIS_DAYS,
  OCCASIONAL_REVISION_EDGES,
  CHILD_CONTRIBUTION_RATE,
  ...Object.values(WORKER_RATES),
  ...Object.values(EMPLOYER_RATES),
  WAGE_DAILY_LIMITS,
  REDUCED_HOURS_LIMITS,
  REDUCED_HOURS_RATE,
  CHILDCARE_LEAVE_RATES,
  LEAVE_WORK_LIMIT,
  BIRTH_LEAVE_TERMS,
  POST_BIRTH_SUPPORT_TERMS,
  EXTENSION_NOTICE_TERMS,
  MATERNITY_LEAVE_DAYS,
  INSURER_AVERAGE_REMUNERATION,
  CHILDBIRTH_LUMP_SUM_AMOUNT,
  PREGNANCY_SUPPORT_UNIT,
  ANNUAL_LEAVE_TABLE,
  HOURLY_ANNUAL_LEAVE_DAYS,
  CHILD_NURSING_LEAVE_DAYS,
  CHILD_ALLOWANCE_AMOUNTS,
  SINGLE_PARENT_ALLOWANCE_AMOUNTS,
  SINGLE_PARENT_INCOME_LIMITS,
  SINGLE_PARENT_OLDER_DEPENDANT,
  EARNINGS_RELATED_RATE,
  BASIC_PENSION_BASE,
  BASIC_PENSION_REVISION_RATE,
  CHILD_REARING_EXCEPTION_TERMS,
  NATIONAL_PENSION_PREMIUM,
  NATIONAL_PENSION_CHILDCARE_FROM,
]
