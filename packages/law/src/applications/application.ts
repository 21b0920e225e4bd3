import type { Confidence } from '../parameter.ts'
import type { Reach } from './reach.ts'

/** 届出: something to hand in. Who, to whom, how far back it reaches; words for people live in the apps' catalogues. */
export interface ApplicationRule {
  readonly id: ApplicationId
  /** The official name of the form. */
  readonly term: string
  readonly filer: Filer
  readonly office: Office
  readonly reach: Reach
  /** What it is worth: an amount of money, or a right or a place that has no price. */
  readonly kind: 'money' | 'right'
  /** Articles of law, in Japanese. */
  readonly basis: string
  readonly source: string
  readonly confidence: Confidence
}

export type Filer =
  | 'insuredPerson'
  | 'employer'
  | 'employerOnRequest'
  | 'parent'
  | 'otherSpouse'
  | 'higherEarningParent'

export type Office =
  | 'pensionOffice'
  | 'healthInsurer'
  | 'employmentOffice'
  | 'municipality'
  | 'taxOffice'
  | 'employer'
  | 'facility'

export type ApplicationId =
  | 'childRearingPensionException'
  | 'leaveEndRevision'
  | 'maternityLeaveEndRevision'
  | 'reducedHoursBenefit'
  | 'childcareLeaveBenefit'
  | 'postBirthSupport'
  | 'birthLeaveBenefit'
  | 'leaveBenefitExtension'
  | 'childcarePremiumExemption'
  | 'maternityPremiumExemption'
  | 'maternityAllowance'
  | 'childbirthLumpSum'
  | 'childAllowance'
  | 'supportedStudentConfirmation'
  | 'singleParentAllowance'
  | 'returnToWorkCertificate'
  | 'careCertificateChange'
  | 'taxReportForNurseryFee'
  | 'facilityUseCertification'
  | 'spouseDeduction'
  | 'medicalExpenseDeduction'
  | 'nationalPensionExemption'
  | 'sickChildCareRegistration'
  | 'sitterSupportOfTheTown'
  | 'sitterVoucherOfTheEmployer'
  | 'overtimeExemption'
  | 'overtimeLimit'
  | 'reducedHours'
  | 'flexibleMeasures'
  | 'childNursingLeave'
  | 'afterSchoolClub'
  | 'residentTaxDuringLeave'
