import type { MilestoneFigures, WorkSummary } from '@yohaku/projection'
import type { SignpostWords } from '../signposts.ts'
import { clock, count, date as formatted, hoursAndMinutes, yearMonth } from './format.ts'

export const words: SignpostWords = {
  signposts: {
    lead: (count) =>
      count === 0
        ? 'Nothing can be filed right now.'
        : `${count === 1 ? '1 application' : `${count} applications`} can be filed now.`,
    track: 'On which track',
    filings: 'Can be filed now',
    others: 'On ways of working, nurseries and other places',
    ahead: 'Can be filed later',
    filed: 'Filed',
    refused: 'Not filed, or not granted',
    over: 'The time to file has passed',
    overNote: 'The office in question can tell more.',
    who: 'Who',
    where: 'To whom',
    until: 'Until',
    worth: 'Worth',
    noDue: 'the employer or the town sets the last day',
    opens: (day) => `from ${day}`,
    target: (day) => `usual day ${day}`,
    year: (year) => `for ${year}`,
    formal: (term) => `Official name: ${term}`,
    source: (term) => `Open the source of ${term}`,
    stops: 'Milestones ahead',
    past: 'Past',
    none: 'No milestones in the next five years.',
    starts: (what) => `Starts: ${what}`,
    ends: (what) => `Ends: ${what}`,
    changes: (what) => `Changes: ${what}`,
    expected: 'Counted from the due date.',
    estimate: 'Amounts are estimates. The employer, the pension office and the town decide.',
    ifFiledToday: 'Filed today',
    ifFiledInAYear: 'Filed in a year',
    wholeUntil: (day) => `nothing is lost until ${day}`,
    lastDay: 'last day that still brings something',
    pensionPerYear: 'pension from 65 on',
    filedOn: 'Filed on',
    filedUnknownDay: 'no day was written down',
    draft: 'See the draft',
    draftTitle: (name) => `Draft: ${name}`,
    draftOf: (name) => `See the draft for: ${name}`,
    draftText: 'Words to hand over (you can edit them)',
    draftNote: 'Your edits are gone when you close this.',
    draftInEnglish: 'What it says in English',
    record: 'Note the day filed',
    recordTitle: (name) => `Day filed: ${name}`,
    recordOf: (name) => `Note the day filed: ${name}`,
    day: 'Day filed',
    badDay: (today) => `Any day up to ${today}.`,
    recordThis: 'Filed on this day',
    refuse: 'Not filing, or not granted',
    mend: 'Mend the day',
    takeBack: 'Take back',
    takeBackOf: (name) => `Take back the note on: ${name}`,
    now: 'Now',
    stopYear: (date) => date.slice(0, 4),
    stopDay: (date) => formatted(date).split(' ').slice(0, 2).join(' '),
    employer: 'Rules of the employer',
    employerNote:
      'Where they go further than the law, write them here and they appear among the milestones. Blank is fine.',
    employerOf: (name, right) => `Employer of ${name}: ${right}`,
    asInLaw: 'as in law, or not known',
    right: {
      reducedHours: 'reduced hours',
      overtimeExemption: 'no overtime on request',
      overtimeLimit: 'limit on overtime',
      nightWorkExemption: 'no work at night on request',
      childNursingLeave: 'leave for nursing a child',
    },
    rightUntil: {
      schoolEntry: 'until school',
      firstGradeEnds: 'until the end of grade 1',
      secondGradeEnds: 'until the end of grade 2',
      thirdGradeEnds: 'until the end of grade 3',
      fourthGradeEnds: 'until the end of grade 4',
      fifthGradeEnds: 'until the end of grade 5',
      primarySchoolEnds: 'until the end of grade 6',
      juniorHighSchoolEnds: 'until the end of junior high school',
    },
    earlier: (count) => `${count} before that`,
    whose: 'Whose milestones',
    everybody: 'Everybody',
    age: (name, years, months) =>
      `${name} ${[years === 0 ? '' : `${years} y`, years > 0 && months === 0 ? '' : `${months} mo`].filter(Boolean).join(' ')}`,
    basis: 'The rule behind it',
    fromOneSource: 'Known from one source so far.',
    noSource: 'No source has been found yet.',
    pages: 'Check',
    back: 'Back to Signposts',
    toPayslip: 'Compare a payslip',
    toPayslipNote: 'What is taken off, beside what the plan gives.',
    toCoverage: 'Which rules are counted',
    toCoverageNote: 'What is in, and what is not.',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'The words are selected. Copy them the way your device does.',
  },

  milestones: {
    title: {
      maternityLeavePossible: 'maternity leave can begin',
      birth: 'birth',
      sixWeeksAfterBirth: 'last day of the six weeks after birth',
      postnatalLeaveEnds: 'last day of postnatal leave',
      childcareLeaveOfMotherPossible: 'the day after postnatal leave',
      birthLeaveWindowEnds: 'last day for leave right after birth (出生時育児休業)',
      postBirthSupportWindowOfMotherEnds: 'last day that counts for the supplement after postnatal leave',
      leaveBenefitRateFalls: 'leave benefit falls from 67 to 50 percent',
      extensionNoticeValidFrom: 'earliest date of a notice that supports an extension',
      firstAge: 'reaches age 1',
      firstBirthday: 'first birthday',
      papaMamaPlusEnds: 'reaches 14 months (パパ・ママ育休プラス)',
      eighteenMonths: 'reaches 18 months',
      intentionCheckStarts: 'the employer’s inquiry about wishes begins (意向確認)',
      secondAge: 'reaches age 2',
      reducedHoursBenefitLastMonth: 'last month of the reduced-hours benefit',
      intentionCheckEnds: 'the employer’s inquiry about wishes ends (意向確認)',
      thirdAge: 'reaches age 3',
      pensionExceptionLastMonth: 'last month of the child-rearing pension exception',
      class3April: 'April of the class for age 3',
      schoolEntry: 'starts primary school',
      afterSchoolApplication: 'day to look at after-school club applications',
      thirdGradeEnds: 'end of third grade',
      fourthGradeStarts: 'start of fourth grade',
      primarySchoolEnds: 'end of primary school',
      childAllowanceEnds: 'end of the March after reaching 18',
      siblingCountEnds: 'end of the March after reaching 22',
      nurseryFeeSwitch: 'nursery fees turn',
      benefitCapRevision: 'caps of benefits turn',
      trackSwitch: 'another way of working begins',
      leaveStarts: 'leave begins',
      leaveEnds: 'last day of leave',
      residentTaxTurn: 'resident tax changes',
      remunerationRevision: 'the pay band for premiums changes (標準報酬月額)',
      employerRuleEnds: 'last day of the employer’s own rule',
    },
    entitlement: {
      maternityLeave: 'maternity leave',
      maternityAllowance: 'maternity allowance',
      maternityPremiumExemption: 'no premiums during maternity leave',
      birthLeaveWindow: 'time for leave right after birth',
      postBirthSupportWindow: 'time for the post-birth supplement',
      postBirthSupportWindowOfMother: 'time for the supplement after postnatal leave',
      childbirthLumpSumClaim: 'claim to the childbirth lump sum',
      pensionExceptionPossible: 'the pension exception can be filed',
      pensionException: 'child-rearing pension exception',
      workBanAfterBirth: 'no work in the six weeks after birth',
      postnatalLeave: 'postnatal leave',
      childcareLeaveOfMother: 'childcare leave',
      childcareLeave: 'childcare leave to age 1',
      childcareLeaveToEighteenMonths: 'childcare leave to 18 months',
      childcareLeaveToSecondAge: 'childcare leave to age 2',
      papaMamaPlus: 'childcare leave to 14 months',
      extensionNotice: 'notice that supports an extension',
      nursingTime: 'nursing time',
      healthProtectionAfterBirth: 'health protection after birth',
      nationalPensionExemption: 'exemption from national pension premiums',
      intentionCheck: 'the employer’s inquiry',
      childcareLeaveBenefit: 'childcare leave benefit',
      reducedHoursBenefit: 'reduced-hours benefit',
      statutoryReducedHours: 'reduced hours by law',
      teleworkEffort: 'duty to try to offer telework',
      childcarePremiumExemption: 'no premiums during childcare leave',
      childAllowanceUnderThree: 'child allowance for under 3',
      childAllowance: 'child allowance',
      flexibleMeasures: 'flexible measures from age 3',
      nurseryFee: 'nursery fee',
      mealFee: 'meal fee',
      nurseryFeeTier: 'tier of the nursery fee',
      overtimeExemption: 'right to work no overtime',
      overtimeLimit: 'limit on overtime',
      nightWorkExemption: 'right to work no nights',
      afterSchoolClub: 'after-school club',
      afterSchoolApplication: 'after-school club applications (the town decides when)',
      childNursingLeave: 'child nursing leave',
      afterSchoolWaitingPeak: 'grade with the longest waiting lists',
      singleParentAllowance: 'single-parent allowance',
      elderSiblingCount: 'counts as an elder child',
      benefitCaps: 'caps of leave and reduced-hours benefits',
      leave: 'leave',
      work: 'work',
      residentTax: 'resident tax',
      premiums: 'health and pension premiums',
      reducedHoursOfEmployer: 'the employer’s reduced hours',
    },
    origin: { law: 'law', town: 'town', employer: 'employer’s rule', plan: 'plan', computed: 'computed' },
    figures: (figures) => figureText(figures),
  },

  applications: {
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
    amount: (yen, unit) => (unit === 'yen' ? `about ${money(yen)}` : `about ${money(yen)} a year`),
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
      SINGLE_PARENT_AMOUNTS_CARRIED_FORWARD: 'the allowance of years not published yet is today’s',
      NATIONAL_PENSION_PREMIUM_CARRIED_FORWARD: 'the national pension premium of years not published yet is today’s',
      FACILITY_COVERED_ASSUMED: 'the birth was at a facility covered by the obstetric compensation system',
    },
  },
}

const money = (yen: number): string => `${count(yen)} yen`

const PHASE = {
  leave: 'leave',
  reduced: 'reduced hours',
  full: 'full time',
  flex: 'flexible',
  none: 'no work',
} as const

const figureText = (figures: MilestoneFigures): string => {
  switch (figures.kind) {
    case 'work':
      return `${workText(figures.before)}, then ${workText(figures.after)}`
    case 'leave':
      return { maternity: 'maternity leave', childcare: 'childcare leave', birth: 'leave right after birth' }[
        figures.leave
      ]
    case 'residentTax': {
      const before = figures.untilMay === null ? '' : `${money(figures.untilMay)} a month until May, then `
      const after = figures.fromJuly === null ? '' : `, ${money(figures.fromJuly)} a month from July`
      return `${before}${money(figures.june)} in June${after}; on the income of ${figures.incomeYear}`
    }
    case 'remuneration': {
      const { health, pension, why, averagedFrom, effective, deductedFrom } = figures
      const change = (name: string, of: typeof health): string =>
        of === null ? '' : `${name}from ${money(of.before)} to ${money(of.after)}, `
      const average = averagedFrom === null ? '' : `, by the pay from ${yearMonth(averagedFrom)}`
      const same =
        health !== null && pension !== null && health.before === pension.before && health.after === pension.after
      const changes = same ? change('', health) : `${change('health ', health)}${change('pension ', pension)}`
      return `${changes}${WHY[why]}${average}: premiums of ${yearMonth(effective)}, taken from the pay of ${yearMonth(deductedFrom)}`
    }
  }
}

const workText = ({ kind, start, end, paidMinutes }: WorkSummary): string => {
  const hours = start === null || end === null ? '' : ` ${clock(start)}–${clock(end)}`
  const paid = paidMinutes === null ? '' : ` (${hoursAndMinutes(paidMinutes)})`
  return `${PHASE[kind]}${hours}${paid}`
}

const WHY = {
  regular: 'yearly decision',
  occasional: 'revision after a change of pay',
  leave_end: 'revision after leave',
  cap_raised: 'higher top of the table',
} as const
