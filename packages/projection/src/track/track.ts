import type { Plan, Track } from '@yohaku/household'
import { err, ok, type Result } from '@yohaku/kernel'

/** Somebody asked for a track the plan does not have; `known` are the ones it has. */
export interface NoSuchTrack {
  readonly type: 'NoSuchTrack'
  readonly id: string
  readonly known: readonly string[]
}

/** The track of that name, for ids that come from outside (a flag, an address). */
export const findTrack = (plan: Plan, id: string): Result<Track, NoSuchTrack> => {
  const track = plan.tracks.find((candidate) => candidate.id === id)
  return track ? ok(track) : err({ type: 'NoSuchTrack', id, known: plan.tracks.map((candidate) => candidate.id) })
}

/** The track of that name. @throws RangeError when there is none: check ids from outside with `findTrack`. */
export const trackOf = (plan: Plan, id: string): Track => {
  const found = findTrack(plan, id)
  if (found.ok) return found.value
  throw new RangeError(`no track ${id}; there are ${found.error.known.join(', ')}`)
}

/** The present track: the first one. */
export const presentTrack = (plan: Plan): Track => {
  const [first] = plan.tracks
  if (first === undefined) throw new RangeError('a plan has at least one track')
  return first
}
