import type { ApplicationId, Filer, Office } from '@yohaku/law'

/** Whether what is handed in for an application goes to personnel: the employer files it, decides on it, or fills in the paper. */
export const isForPersonnel = ({
  id,
  filer,
  office,
}: {
  readonly id: ApplicationId
  readonly filer: Filer
  readonly office: Office
}): boolean =>
  filer === 'employer' || filer === 'employerOnRequest' || office === 'employer' || PAPER_OF_THE_EMPLOYER.has(id)

/** The adult files it, but personnel fill in or take the paper. */
const PAPER_OF_THE_EMPLOYER: ReadonlySet<ApplicationId> = new Set([
  'maternityAllowance',
  'returnToWorkCertificate',
  'spouseDeduction',
])
