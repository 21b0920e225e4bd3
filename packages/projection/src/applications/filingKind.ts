import type { Filing } from '@yohaku/household'
import type { ApplicationId } from '@yohaku/law'

/** The plan's word for an application: two are older than the catalogue. */
export const filingKindOf = (id: ApplicationId): Filing['kind'] => {
  if (id === 'leaveEndRevision') return 'endOfLeaveRevision'
  if (id === 'childRearingPensionException') return 'childRearingException'
  return id
}

/** The other way round. */
export const applicationOfFiling = (kind: Filing['kind']): ApplicationId => {
  if (kind === 'endOfLeaveRevision') return 'leaveEndRevision'
  if (kind === 'childRearingException') return 'childRearingPensionException'
  return kind
}
