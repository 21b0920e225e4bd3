import type { ApplicationWords } from '../applications.ts'
import { money } from './format.ts'

/** Applications: plain names, who, to whom, why no yen can be said. */
export const applications: ApplicationWords = {
  name: {
    childRearingPensionException: 'keep the pension on the pay before the child',
    leaveEndRevision: 'premiums follow the lower pay after leave',
    maternityLeaveEndRevision: 'premiums follow the lower pay after maternity leave',
    reducedHoursBenefit: 'reduced-hours benefit',
    childcareLeaveBenefit: 'childcare leave benefit',
    postBirthSupport: 'supplement for leave right after birth',
    birthLeaveBenefit: 'benefit for leave right after birth',
    leaveBenefitExtension: 'extension of the leave benefit',
    childcarePremiumExemption: 'no premiums during childcare leave',
    maternityPremiumExemption: 'no premiums during maternity leave',
    maternityAllowance: 'maternity allowance',
    childbirthLumpSum: 'rest of the childbirth lump sum',
    childAllowance: 'child allowance',
    supportedStudentConfirmation: 'count a child past 18',
    singleParentAllowance: 'single-parent allowance',
    returnToWorkCertificate: 'certificate of return to work',
    careCertificateChange: 'change of the hours of care',
    taxReportForNurseryFee: 'tax report for the nursery fee',
    facilityUseCertification: 'certificate for other care',
    spouseDeduction: 'deduction for the spouse',
    medicalExpenseDeduction: 'deduction for medical bills',
    nationalPensionExemption: 'exemption from the national pension premium',
    sickChildCareRegistration: 'registration for sick-child care',
    sitterSupportOfTheTown: 'sitter subsidy of the town',
    sitterVoucherOfTheEmployer: 'sitter vouchers through the employer',
    overtimeExemption: 'no overtime',
    overtimeLimit: 'limit on overtime, no nights',
    reducedHours: 'reduced hours',
    flexibleMeasures: 'choice of measures from age 3',
    childNursingLeave: 'child nursing leave',
    afterSchoolClub: 'after-school club',
    residentTaxDuringLeave: 'how resident tax is paid during leave',
  },
  formal: (term) => `Official name: ${term}`,
  filer: {
    insuredPerson: 'oneself',
    employer: 'the employer',
    employerOnRequest: 'the employer, when asked',
    parent: 'a parent',
    otherSpouse: 'the spouse with the higher income',
    higherEarningParent: 'the parent with the higher income',
  },
  office: {
    pensionOffice: 'pension office',
    healthInsurer: 'health insurer',
    employmentOffice: 'Hello Work',
    municipality: 'town',
    taxOffice: 'year-end adjustment or tax office',
    employer: 'employer',
    facility: 'facility',
  },
  path: (filer, office) => `${filer} → ${office}`,
  canBeFiled: (count) =>
    count === 0
      ? 'Nothing can be filed right now.'
      : `${count === 1 ? '1 application' : `${count} applications`} can be filed now.`,
  ahead: 'Can be filed later',
  refused: 'Not filed, or not granted',
  over: 'The time to file has passed',
  overNote: 'The office in question can tell more.',
  opens: (day) => `from ${day}`,
  target: (day) => `usual day ${day}`,
  year: (year) => `for ${year}`,
  unpriced: {
    right: 'a right at work, not an amount',
    place: 'a place, not an amount',
    hoursOfCare: 'the hours of care depend on it',
    billNotEntered: 'the bills would let it be computed',
    incomeNotComputed: 'the plan does not have the income of that year',
    useNotEntered: 'hours and fees used would let it be computed',
    nurseryFeeNotEntered: 'the nursery fee would let it be computed',
    leaveNotInPlan: 'the day of return in the plan would let it be computed',
    spouseNeedsFourteenDays: 'paid when the other parent takes 14 days within eight weeks of birth',
    pensionCategoryUnknown: 'depends on the category of national pension; the town knows',
    employerRegistrationUnknown: 'can be used when the employer takes part; the employer knows',
    cashFlowOnly: 'the amount stays, when and how it is paid changes',
  },
  alongside: ({ code, yen }) =>
    code === 'takeHome'
      ? `take-home pay after taxes: ${money(yen)}`
      : yen === 0
        ? 'the later pension does not change'
        : `the later pension: ${money(yen)} a year (unchanged with the pension exception)`,
  inMoney: {
    assumed: 'Nobody said whether it was filed; the household’s money counts it as filed.',
    leftOut: 'The household’s money leaves it out.',
  },
  assumed: 'Taken for granted',
  assumption: {
    NO_CHILD_SUPPORT_ASSUMED: 'no child support is received',
    SAME_LAW_UNTIL_18: 'today’s rules last until the child is 18',
    FIVE_YEAR_NOTICE_ASSUMED: 'the yearly notice of being at work, from about the fifth year on, is handed in',
    SINGLE_PARENT_AMOUNTS_CARRIED_FORWARD: 'the allowance of years not published yet is today’s',
    NATIONAL_PENSION_PREMIUM_CARRIED_FORWARD: 'the national pension premium of years not published yet is today’s',
    FACILITY_COVERED_ASSUMED: 'the birth was at a facility covered by the obstetric compensation system',
  },
}
