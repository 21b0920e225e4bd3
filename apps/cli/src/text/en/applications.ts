import type { ApplicationId } from '@yohaku/law'
import type { ApplicationWorth } from '@yohaku/projection'
import type { ApplicationText } from '../guideText.ts'
import { says } from './says.ts'

/** One sentence or two for who takes each of them. */
const LETTERS: Readonly<Record<ApplicationId, string>> = {
  childRearingPensionException:
    'I would like to file the exception that keeps my pension on the pay before the child. I bring the family register and residence record. Which dates suit?',
  leaveEndRevision:
    'My pay fell on returning from leave. Please file the revision of my standard remuneration from the three months after the return.',
  maternityLeaveEndRevision:
    'My pay fell on returning from maternity leave. Please file the revision of my standard remuneration.',
  reducedHoursBenefit:
    'I would like the benefit for reduced hours until the child is two. Please confirm my entitlement and file every two months.',
  childcareLeaveBenefit:
    'I would like the childcare leave benefit. Please confirm my entitlement and file every two months.',
  postBirthSupport:
    'I would like the supplement for leave right after birth, filed with the leave benefit. I bring my spouse’s papers.',
  birthLeaveBenefit:
    'I would like to apply for the benefit for leave right after birth. Which papers and dates are needed?',
  leaveBenefitExtension:
    'I ask to extend the leave and its benefit. I bring a copy of the nursery application and the notice of waiting. By when?',
  childcarePremiumExemption:
    'Please report my childcare leave, so that no social insurance premiums are due. Its first and last day are as follows.',
  maternityPremiumExemption:
    'Please report my maternity leave, so that no social insurance premiums are due. The due date and days are as follows.',
  maternityAllowance: 'Please fill in the employer’s part of the application for the maternity allowance.',
  childbirthLumpSum: 'The birth cost less than the lump sum. I would like to claim the rest. Which papers are needed?',
  childAllowance:
    'I would like to claim the child allowance. Which papers are needed, and from which month is it paid?',
  supportedStudentConfirmation:
    'I support a child past 18. I would like to confirm it, so that the child counts for the allowance.',
  singleParentAllowance:
    'I would like to claim the single-parent allowance. Which papers are needed, and which income counts?',
  returnToWorkCertificate:
    'Please write the certificate of return to work for the nursery, with the day and the hours.',
  careCertificateChange:
    'My hours change. Please write a certificate of employment; the change of care hours goes to the town the month before.',
  taxReportForNurseryFee: 'I would like to report that I had no income last year. The nursery fee goes by it.',
  facilityUseCertification: 'I would like the grant for other care. How is it certified before the first day?',
  spouseDeduction: 'My spouse’s expected income has changed. I enter it in the year-end form. By when is it due?',
  medicalExpenseDeduction: 'I would like to deduct the family’s medical bills. How is the list of receipts written?',
  nationalPensionExemption:
    'I would like to report the exemption from national pension premiums for birth and childcare. Which papers are needed?',
  sickChildCareRegistration: 'I would like to register for sick-child care. Which form, and how does a day of use go?',
  sitterSupportOfTheTown: 'I would like to use the sitter subsidy. How many hours, and by when do I apply?',
  sitterVoucherOfTheEmployer: 'I would like to use sitter vouchers. Does the employer take part?',
  overtimeExemption: 'I request work without overtime until the child starts school, for the following period.',
  overtimeLimit:
    'I request the limit on overtime and no night work until the child starts school, for the following period.',
  reducedHours: 'I request a six-hour day until the child is three, from the following day with the following hours.',
  flexibleMeasures: 'May I have the list of measures for children from three to school? I will choose and request one.',
  childNursingLeave: 'I take child nursing leave. Can it be taken by the hour, and is it paid?',
  afterSchoolClub:
    'I would like to apply for the after-school club from next April. By when, and on which certificate of employment?',
  residentTaxDuringLeave: 'I would like to settle how resident tax is paid during leave: by slip, or taken in advance?',
}

/** The months the amount is for, where it is more than one. */
const covered = (covers: ApplicationWorth['covers']): string =>
  covers === null || covers.from === covers.to ? '' : ` (for ${says.month(covers.from)} to ${says.month(covers.to)})`

export const applications: ApplicationText = {
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
  titled: (name, term) => `${name} (${term})`,
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
  letter: (id, isForPersonnel) =>
    `${isForPersonnel ? 'to hand to personnel' : 'to hand in at the office'}: “${LETTERS[id]}”`,
  opens: (day) => `from ${day}`,
  target: (day, isPast) => (isPast ? `the usual day (${day}) has passed; it can be filed later` : `usual day ${day}`),
  due: (day) => `last day ${day}`,
  noDue: 'the employer or the town sets the last day',
  worth: ({ unit, ifFiledToday, ifFiledInAYear, covers }) =>
    unit === 'yen'
      ? `filed today ${says.yen(ifFiledToday)}${covered(covers)}, a year from now ${says.yen(ifFiledInAYear)}`
      : `pension from 65: filed today ${says.yen(ifFiledToday)} a year${covered(covers)}, a year from now ${says.yen(ifFiledInAYear)} a year`,
  alongside: ({ code, yen }) =>
    code === 'takeHome'
      ? `take-home pay after taxes: ${says.yen(yen)}`
      : yen === 0
        ? 'the later pension does not change'
        : `the later pension: ${says.yen(yen)} a year (unchanged with the pension exception)`,
  unpriced: {
    right: 'a right at work, not an amount',
    place: 'a place, not an amount',
    hoursOfCare: 'the hours of care depend on it',
    billNotEntered: 'the bills would let it be computed',
    incomeNotComputed: 'the income of that year is not computed',
    useNotEntered: 'hours and fees used would let it be computed',
    nurseryFeeNotEntered: 'the nursery fee would let it be computed',
    leaveNotInPlan: 'the day of return in the plan would let it be computed',
    spouseNeedsFourteenDays: 'paid when the other parent takes 14 days within eight weeks of birth',
    pensionCategoryUnknown: 'depends on the category of national pension; the town knows',
    employerRegistrationUnknown: 'can be used when the employer takes part; the employer knows',
    cashFlowOnly: 'the amount stays, when and how it is paid changes',
  },
  assumption: {
    NO_CHILD_SUPPORT_ASSUMED: 'no child support is received',
    NATIONAL_PENSION_PREMIUM_CARRIED_FORWARD: 'national pension premium not published yet: today’s',
    FACILITY_COVERED_ASSUMED: 'birth in a facility of the obstetric compensation system',
    SAME_LAW_UNTIL_18: 'today’s law until 18',
    SINGLE_PARENT_AMOUNTS_CARRIED_FORWARD: 'allowance not published yet: today’s',
  },
  assumes: (what) => `assumed: ${what}`,
  inMoney: {
    stated: '',
    assumed: 'filings the plan does not say were made are taken as filed',
    leftOut: 'the money leaves it out',
    noLine: '',
  },
  open: (count) => `${count === 1 ? '1 application' : `${count} applications`} can be filed now.`,
  ahead: 'Open later',
  filed: 'Filed',
  refused: 'Not filed by choice, or not granted',
  over: 'Past their last day (each office can tell more)',
  year: (year) => `for ${year}`,
}
