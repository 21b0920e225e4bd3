import type { Plan, Track } from '@yohaku/household'
import { expectOk } from '@yohaku/kernel'
import { findTrack, presentTrack } from '@yohaku/projection'

/** The named track of a plan with all its tracks written out, or the present one. @throws when there is no such track: a bug of the screen */
export const trackOr = (plan: Plan, id: string | undefined): Track =>
  id === undefined ? presentTrack(plan) : expectOk(findTrack(plan, id))
