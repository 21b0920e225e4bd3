import type { Plan, Track, WorkPhase } from '@yohaku/household'
import { withRememberedHours } from './rememberHours.ts'
import { presentTrack, trackOf } from './track.ts'
import { withTracks } from './tracksOf.ts'

/**
 * The plan with one more track, a copy of another under a name of its own; what is assumed of that one is assumed of the copy.
 * @throws RangeError when there is no track `like`
 */
export const withTrackCopied = (given: Plan, like: string, name: string): Plan => {
  const plan = chosen(given)
  const id = freeId(plan)
  const copies = plan.assumptions.flatMap((one) =>
    one.path.startsWith(pathOf(like)) ? [{ ...one, path: pathOf(id) + one.path.slice(pathOf(like).length) }] : [],
  )
  return {
    ...plan,
    tracks: [...plan.tracks, { ...trackOf(plan, like), id, name }],
    assumptions: [...plan.assumptions, ...copies],
  }
}

/** The plan with another name of a track; an empty one gives it back the word for its id. @throws RangeError when there is none */
export const withTrackNamed = (given: Plan, id: string, name: string): Plan => {
  const { name: _, ...track } = trackOf(chosen(given), id)
  return withTrackAs(chosen(given), id, name.trim() === '' ? track : { ...track, name: name.trim() })
}

/** The plan without a track. The present one stays. @throws RangeError when there is none, or it is the present one */
export const withoutTrack = (given: Plan, id: string): Plan => {
  const plan = chosen(given)
  if (trackOf(plan, id) === presentTrack(plan)) throw new RangeError('the present track cannot be left out')
  return {
    ...plan,
    tracks: plan.tracks.filter((track) => track.id !== id),
    assumptions: plan.assumptions.filter(({ path }) => !path.startsWith(pathOf(id))),
  }
}

/** Which way of working is meant: an adult's, by its first day. */
export interface PhaseName {
  readonly adult: string
  readonly from: string
}

/**
 * The plan with a way of working on a track, instead of the one named, of the one of the same adult and day, or as one more. What the family
 * states is no longer an assumption. @throws RangeError when there is no such track
 */
export const withPhase = (given: Plan, id: string, phase: WorkPhase, instead: PhaseName = phase): Plan => {
  const plan = chosen(given)
  const track = trackOf(plan, id)
  const at = track.phases.findIndex(isPhase(instead))
  const same = track.phases.findIndex((other, index) => index !== at && isPhase(phase)(other))
  const put = at < 0 ? [...track.phases, phase] : track.phases.with(at, phase)
  const edited = withTrackAs(withDays(plan, track), id, { ...track, phases: put })
  const stated = at < 0 ? edited : withoutAssumptionsOf(edited, id, at)
  return same < 0 ? stated : withPhaseDropped(stated, id, same)
}

/** The plan without a way of working: the one before it goes on. @throws RangeError when it is not there, or the adult's first */
export const withoutPhase = (given: Plan, id: string, named: PhaseName): Plan => {
  const plan = chosen(given)
  const track = trackOf(plan, id)
  const at = track.phases.findIndex(isPhase(named))
  if (at < 0) throw new RangeError(`no way of working of ${named.adult} from ${named.from} on ${id}`)
  if (!track.phases.some(({ adult, from }) => adult === named.adult && from < named.from))
    throw new RangeError(`the first way of working of ${named.adult} on ${id} cannot be left out`)
  return withPhaseDropped(withDays(plan, track), id, at)
}

/** Tracks that were only derived are written out: an edited one must not change with the others, nor come back. */
const chosen = (plan: Plan): Plan => ({ ...withTracks(plan), tracksChosen: true })

const pathOf = (track: string): string => `tracks[${track}]`

const phasePath = (track: string, index: number): string => `${pathOf(track)}.phases[${index}]`

const isPhase =
  (named: PhaseName) =>
  ({ adult, from }: WorkPhase): boolean =>
    adult === named.adult && from === named.from

const withTrackAs = (plan: Plan, id: string, track: Track): Plan => ({
  ...plan,
  tracks: plan.tracks.map((other) => (other.id === id ? track : other)),
})

/** Before the present track changes, the days remember which hours they were written for. */
const withDays = (plan: Plan, track: Track): Plan =>
  track === presentTrack(plan) ? { ...plan, days: withRememberedHours(plan) } : plan

const withoutAssumptionsOf = (plan: Plan, track: string, index: number): Plan => ({
  ...plan,
  assumptions: plan.assumptions.filter(({ path }) => !path.startsWith(phasePath(track, index))),
})

/** Assumptions are named by the place of a phase in the list: those behind it move up. */
const withPhaseDropped = (plan: Plan, id: string, at: number): Plan => {
  const track = trackOf(plan, id)
  const moved = withoutAssumptionsOf(plan, id, at).assumptions.map((one) => {
    const index = track.phases.findIndex((_, place) => place > at && one.path.startsWith(phasePath(id, place)))
    return index < 0 ? one : { ...one, path: phasePath(id, index - 1) + one.path.slice(phasePath(id, index).length) }
  })
  return { ...withTrackAs(plan, id, { ...track, phases: track.phases.toSpliced(at, 1) }), assumptions: moved }
}

const freeId = ({ tracks }: Plan): string => {
  for (let number = 1; ; number++) if (!tracks.some(({ id }) => id === `track${number}`)) return `track${number}`
}
