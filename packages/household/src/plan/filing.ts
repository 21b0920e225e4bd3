import * as v from 'valibot'
import { dateText, id, monthText } from '../fields.ts'

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
  /** The calendar year it is for, where a family files it every year. */
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))),
  state: v.picklist(['filed', 'open', 'refused', 'unknown']),
  /** When it was handed in: the month, or the day where the family remembers it; then the month is that of the day. */
  month: v.optional(monthText),
  date: v.optional(dateText),
})

export type Filing = v.InferOutput<typeof filingSchema>
