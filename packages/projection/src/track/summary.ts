import type { Plan, Track } from '@yohaku/household'
import type { TrackSummary } from '../outlook.ts'
import { firstDay, hoursOf, paidMinutes, phaseOn } from './phase.ts'

/** What a track is called and whose hours it has; in a file of its own, so that a screen of the day alone needs no money. */
export const summaryOf = (plan: Plan, track: Track): TrackSummary => ({
  id: track.id,
  name: track.name ?? null,
  hours: plan.household.adults.map(({ id }) => {
    const phase = phaseOn(track, id, firstDay(plan))
    const hours = hoursOf(plan, phase)
    return {
      adult: id,
      kind: phase?.kind ?? 'unknown',
      start: hours?.start ?? null,
      end: hours?.end ?? null,
      paidMinutes: hours === null ? null : paidMinutes(hours),
    }
  }),
})
