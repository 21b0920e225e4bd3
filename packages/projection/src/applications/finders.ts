import type { ApplicationId } from '@yohaku/law'
import type { ApplicationFinder } from './context.ts'
import { childAllowance, singleParentAllowance, supportedStudentConfirmation } from './rules/allowances.ts'
import { childbirthLumpSum, maternityAllowance } from './rules/birth.ts'
import {
  nationalPensionExemption,
  sickChildCareRegistration,
  sitterSupportOfTheTown,
  sitterVoucherOfTheEmployer,
} from './rules/care.ts'
import { childcarePremiumExemption, maternityPremiumExemption } from './rules/exemptions.ts'
import {
  birthLeaveBenefit,
  childcareLeaveBenefit,
  leaveBenefitExtension,
  postBirthSupport,
} from './rules/leaveBenefits.ts'
import { leaveEndRevision, maternityLeaveEndRevision } from './rules/leaveEndRevision.ts'
import {
  afterSchoolClub,
  careCertificateChange,
  facilityUseCertification,
  returnToWorkCertificate,
  taxReportForNurseryFee,
} from './rules/nursery.ts'
import { childRearingPensionException } from './rules/pensionException.ts'
import { reducedHoursBenefit } from './rules/reducedHoursBenefit.ts'
import { childNursingLeave, flexibleMeasures, overtimeExemption, overtimeLimit, reducedHours } from './rules/rights.ts'
import { medicalExpenseDeduction, residentTaxDuringLeave, spouseDeduction } from './rules/taxes.ts'

/** How each application is looked for in a plan. */
export const FINDERS: Readonly<Record<ApplicationId, ApplicationFinder>> = {
  childRearingPensionException,
  leaveEndRevision,
  maternityLeaveEndRevision,
  reducedHoursBenefit,
  childcareLeaveBenefit,
  postBirthSupport,
  birthLeaveBenefit,
  leaveBenefitExtension,
  childcarePremiumExemption,
  maternityPremiumExemption,
  maternityAllowance,
  childbirthLumpSum,
  childAllowance,
  supportedStudentConfirmation,
  singleParentAllowance,
  returnToWorkCertificate,
  careCertificateChange,
  taxReportForNurseryFee,
  facilityUseCertification,
  spouseDeduction,
  medicalExpenseDeduction,
  nationalPensionExemption,
  sickChildCareRegistration,
  sitterSupportOfTheTown,
  sitterVoucherOfTheEmployer,
  overtimeExemption,
  overtimeLimit,
  reducedHours,
  flexibleMeasures,
  childNursingLeave,
  afterSchoolClub,
  residentTaxDuringLeave,
}
