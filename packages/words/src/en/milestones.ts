import type { MilestoneFigures, WorkSummary } from '@yohaku/projection'
import type { MilestoneWords } from '../milestones.ts'
import { clock, hoursAndMinutes, money, yearMonth } from './format.ts'
import { phases } from './phases.ts'

/** Milestones and what starts, ends and changes there. */
export const milestones: MilestoneWords = {
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
  starts: (what) => `Starts: ${what}`,
  ends: (what) => `Ends: ${what}`,
  changes: (what) => `Changes: ${what}`,
  figures: (figures) => figureText(figures),
  expected: 'Counted from the due date.',
}

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
  return `${phases[kind]}${hours}${paid}`
}

const WHY = {
  regular: 'yearly decision',
  occasional: 'revision after a change of pay',
  leave_end: 'revision after leave',
  cap_raised: 'higher top of the table',
} as const
