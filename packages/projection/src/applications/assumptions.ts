import type { ApplicationId } from '@yohaku/law'
import { assumptionsOf } from '../money/assumptions/assumptionsOf.ts'
import type { AssumptionCode } from '../money/assumptions/codes.ts'
import type { HouseholdMoney } from '../money/run/household.ts'
import type { ApplicationContext } from './context.ts'

/** The assumptions of the computed household that the worth of an application rests on. */
export const worthAssumptions = (
  { assumptions }: ApplicationContext,
  id: ApplicationId,
  money: HouseholdMoney | undefined,
): readonly AssumptionCode[] => {
  const concerned = CONCERNED[id] ?? []
  return (money === undefined ? assumptions : assumptionsOf(money)).filter((code) => concerned.includes(code))
}

const GRADE: readonly AssumptionCode[] = ['SMR_AT_START_FROM_FULL_TIME', 'SMR_AT_START_FROM_FIRST_PAY']
const PREMIUM: readonly AssumptionCode[] = [
  ...GRADE,
  'HEALTH_RATE_CARRIED_FORWARD',
  'LEVY_RATE_CARRIED_FORWARD',
  'RATES_BEFORE_2024_03_NOT_KNOWN',
]
const WAGES: readonly AssumptionCode[] = ['BENEFIT_ELIGIBILITY_ASSUMED', 'BENEFIT_CAPS_CARRIED_FORWARD']
const INCOME: readonly AssumptionCode[] = [
  'AREA_GRADE_1_ASSUMED',
  'INCOME_2028_PROVISIONAL',
  'MONTHS_BEFORE_START_ESTIMATED',
  'PREVIOUS_INCOME_ESTIMATED',
]

const CONCERNED: Readonly<Partial<Record<ApplicationId, readonly AssumptionCode[]>>> = {
  childRearingPensionException: [
    ...GRADE,
    'YOIKU_BASE_IS_SMR_AT_START',
    'YOIKU_ENDS_AT_NEXT_LEAVE',
    'YOIKU_NEXT_CHILD_KEEPS_FIRST_BASE',
  ],
  leaveEndRevision: PREMIUM,
  maternityLeaveEndRevision: PREMIUM,
  reducedHoursBenefit: [...WAGES, 'REDUCED_HOURS_NOT_AFTER_LEAVE'],
  childcareLeaveBenefit: WAGES,
  birthLeaveBenefit: WAGES,
  postBirthSupport: [...WAGES, 'SUPPORT_SPOUSE_EXCEPTION'],
  leaveBenefitExtension: [...WAGES, 'LEAVE_EXTENSION_ASSUMED_GRANTED'],
  childcarePremiumExemption: PREMIUM,
  maternityPremiumExemption: PREMIUM,
  maternityAllowance: [...GRADE, 'MATERNITY_BASE_USES_SMR_AT_START'],
  spouseDeduction: INCOME,
  singleParentAllowance: INCOME,
}
