import * as v from 'valibot'
import { id, monthText } from '../fields.ts'

/** 届出 whose state a plan can keep. */
export const FILING_KINDS = [
  'endOfLeaveRevision',
  'childRearingException',
  'reducedHoursBenefit',
  'maternityLeaveEndRevision',
  'childcareLeaveBenefit',
  'postBirthSupport',
  'birthLeaveBenefit',
  'leaveBenefitExtension',
  'childcarePremiumExemption',
  'maternityPremiumExemption',
  'maternityAllowance',
  'childbirthLumpSum',
  'childAllowance',
  'supportedStudentConfirmation',
  'singleParentAllowance',
  'returnToWorkCertificate',
  'careCertificateChange',
  'taxReportForNurseryFee',
  'facilityUseCertification',
  'spouseDeduction',
  'medicalExpenseDeduction',
  'nationalPensionExemption',
  'sickChildCareRegistration',
  'sitterSupportOfTheTown',
  'sitterVoucherOfTheEmployer',
  'overtimeExemption',
  'overtimeLimit',
  'reducedHours',
  'flexibleMeasures',
  'childNursingLeave',
  'afterSchoolClub',
  'residentTaxDuringLeave',
] as const

export const filingSchema = v.strictObject({
  adult: id,
  kind: v.picklist(FILING_KINDS),
  /** The child it is for, where a family files it once for each. */
  child: v.optional(id),
  state: v.picklist(['filed', 'open', 'refused', 'unknown']),
  month: v.optional(monthText),
})

export type Filing = v.InferOutput<typeof filingSchema>
