import type { SlipCode, SlipQuestion, SlipReason, SlipVerdict } from './slip.ts'

/** What one could ask about a line: the words are the apps'. Nothing where the line agrees or only follows another one. */
export const questionAbout = (code: SlipCode, verdict: SlipVerdict, why: SlipReason | null): SlipQuestion | null => {
  if (why === 'commutingLeftOut' && code === 'employment_insurance') return 'wageBase'
  if (why !== null) return QUESTION_OF[why]
  switch (verdict) {
    case 'equal':
    case 'explained':
      return null
    case 'notOnSlip':
      return 'lineMissing'
    case 'notExpected':
      return 'lineUnexpected'
    case 'unexplained':
      return code === 'resident_tax' ? 'residentTaxNotice' : isPay(code) ? 'payAgreed' : 'figure'
  }
}

const isPay = (code: SlipCode): boolean => code === 'gross' || code === 'commuting' || code === 'bonus'

const QUESTION_OF: Readonly<Record<SlipReason, SlipQuestion | null>> = {
  followsOtherLines: null,
  oldGrade: 'gradeInForce',
  newGradeEarly: 'gradeInForce',
  gradeOfThisPay: 'gradeInForce',
  otherCollectionMonth: 'collectionMonth',
  commutingLeftOut: 'commutingInGrade',
  lastRate: 'rateInForce',
  longTermCareTaken: 'longTermCare',
  longTermCareLeftOut: 'longTermCare',
  levyLeftOut: 'levy',
  exemptionNotApplied: 'exemption',
  partsRoundedApart: null,
  roundedUp: 'rounding',
  otherDependants: 'dependants',
  otherColumn: 'taxTable',
  commutingTaxed: 'wageBase',
  otherTaxTable: null,
  lastTaxTable: 'taxTable',
  premiumsNotTakenOff: 'taxTable',
  lastPeriod: 'residentTaxPeriod',
  nextPeriodEarly: 'residentTaxPeriod',
  juneInstalment: 'residentTaxPeriod',
  regularInstalment: 'residentTaxPeriod',
  payOfOtherPhase: 'payAgreed',
  bonusNotCut: 'bonusBase',
}
