import type { AssumptionCode } from '@yohaku/projection'
import type { Words } from '../words.ts'

/** What the household’s money takes for granted. */
export const assumptions: Words<AssumptionCode | 'FILING_TAKEN_AS_FILED'> = {
  HEALTH_RATE_CARRIED_FORWARD: 'Health and care rates of unpublished years are taken as today’s.',
  LEVY_RATE_CARRIED_FORWARD: 'The child-support levy of unpublished years is taken as today’s.',
  EI_RATE_CARRIED_FORWARD: 'The employment-insurance rate of unpublished years is taken as today’s.',
  BENEFIT_CAPS_CARRIED_FORWARD: 'Caps of benefits not yet published are taken as today’s.',
  BONUS_TABLE_2026_USED: 'Tax on bonuses of later years uses the table of 2026.',
  WITHHOLDING_2027_USED: 'Monthly tax of later years uses the table of 2027.',
  INCOME_2028_PROVISIONAL: 'Parts of the income tax from 2028 are not decided.',
  RATES_BEFORE_2024_03_NOT_KNOWN: 'Rates before March 2024 are not included.',
  FIXED_TAX_CUT_2024_NOT_MODELLED: 'The fixed tax cut of 2024 is not included.',
  CHILD_ALLOWANCE_BEFORE_2024_10_NOT_MODELLED: 'Child allowance before October 2024 is not included.',
  MONTHS_BEFORE_START_ESTIMATED: 'Months before the first one are estimated.',
  MONTHS_AFTER_END_ESTIMATED: 'Months after the last one are estimated.',
  PREVIOUS_INCOME_ESTIMATED: 'Last year’s income is estimated from the way of working.',
  SMR_AT_START_FROM_FULL_TIME: 'The pay band of premiums at the start is taken from full-time pay.',
  SMR_AT_START_FROM_FIRST_PAY: 'The pay band of premiums at the start is taken from the first pay.',
  MATERNITY_BASE_USES_SMR_AT_START: 'Maternity allowance uses the pay band at the start.',
  YOIKU_FILED: 'The form that keeps the pension up (child-raising exception) counts as filed.',
  YOIKU_BASE_IS_SMR_AT_START: 'The child-raising exception uses the pay band at the start.',
  YOIKU_ENDS_AT_NEXT_LEAVE: 'The child-raising exception ends with the next maternity leave.',
  YOIKU_NEXT_CHILD_KEEPS_FIRST_BASE: 'For the next child the exception keeps its first base.',
  LEAVE_PHASE_WITHOUT_DATES: 'Leave without dates counts without exemption or benefit.',
  LEAVE_EXTENSION_ASSUMED_GRANTED: 'The extension of leave counts as granted.',
  BENEFIT_ELIGIBILITY_ASSUMED: 'The 12 months needed for benefits count as met.',
  REDUCED_HOURS_NOT_AFTER_LEAVE:
    'Reduced hours that do not follow leave directly: the benefit goes by the pay before them, its conditions count as met.',
  SUPPORT_SPOUSE_EXCEPTION: 'The partner’s condition of the support after birth counts as met.',
  CHILDREN_CLAIMED_BY_HIGHER_INCOME: 'The children are claimed by the one with the higher income.',
  ONE_ADULT_IS_SINGLE_PARENT: 'One adult counts as a single parent.',
  AREA_GRADE_1_ASSUMED: 'Non-taxable limits are those of a grade 1 area.',
  PREMIUM_EXCEEDS_PAY: 'In some month the premiums are higher than the pay.',
  NO_YEAR_END_ADJUSTMENT_ABOVE_20M: 'Above 20 million yen a year there is no year-end adjustment.',
  AGE_65_OR_MORE_NOT_COVERED: 'Ages of 65 and over are not included.',
  FILING_TAKEN_AS_FILED: 'Filings the plan does not say were made are taken as filed.',
  CARE_CERTIFICATE_BY_HOURS:
    'The hours of care go by the parent who works fewer hours (standard from 120, the weekly hours times 4).',
  EXTENDED_CARE_NOT_COUNTED: 'Extended care is not counted where the time of pick-up is not known.',
  SINGLE_PARENT_ALLOWANCE_WITHOUT_CHILD_SUPPORT:
    'The single-parent allowance takes it that no child support is received.',
  SECONDARY_SETTLED_BY_TAX_RETURN:
    'Pay taxed by column 乙 has no year-end adjustment; the tax return that settles it is not counted.',
  SECONDARY_TABLE_TOP_NOT_KNOWN:
    'Column 乙 of 2027 is known up to 1.72 million yen a month; above, that amount stands in.',
  NATIONAL_INSURANCE_NOT_COUNTED:
    'National health insurance and national pension of who is not in an employer’s insurance are not counted.',
  NURSERY_FEE_NOT_COUNTED:
    'A nursery fee is left out: the plan does not say it, or the table of that month is not in here.',
  NURSERY_FEE_FROM_FIRST_MONTH:
    'The nursery fee counts from the first month: the plan does not say when the child started.',
}
