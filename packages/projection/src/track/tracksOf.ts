import type { Plan, Track, WorkPhase } from '@yohaku/household'
import { findPattern } from '../day/pattern.ts'
import { firstDay, firstWorkOf, fullTimeHours, hoursOf, jobOf, paidMinutes, type WorkHours } from './phase.ts'
import { changedFrom, rehours, type Span } from './rehours.ts'
import { presentTrack } from './track.ts'

const HOUR = 60
const HALF_HOUR = 30
/** 育児・介護休業法 第23条第1項: six paid hours a day are what an employer has to offer. */
const SIX_HOURS = 6 * HOUR
const ENOUGH = 3

/**
 * The tracks of a plan, and where it has fewer than three and the family has not chosen them, others to look at beside them: of an adult on reduced hours one hour
 * longer and full time; where nobody is on reduced hours, one hour shorter and six paid hours for whoever collects the children.
 * They differ from the present one only from the plan's first month on, and only in the hours of that adult. Ids are those the
 * apps have words for (`plus1h`, `full`, `minus1h`, `six` …). Fewer come where hours or contract are not known.
 */
export const tracksOf = (plan: Plan): readonly Track[] => {
  if (isEnough(plan)) return plan.tracks
  const found: Track[] = [...plan.tracks]
  for (const track of candidates(plan)) {
    if (found.length >= ENOUGH) break
    if (!found.some((other) => other.id === track.id || samePhases(other, track))) found.push(track)
  }
  return found
}

/** The plan with all tracks of `tracksOf` written out, so that each can be computed, edited and saved. */
export const withTracks = (plan: Plan): Plan => (isEnough(plan) ? plan : { ...plan, tracks: [...tracksOf(plan)] })

const isEnough = ({ tracks, tracksChosen }: Plan): boolean => tracks.length >= ENOUGH || tracksChosen === true

const candidates = (plan: Plan): Track[] => {
  const workers = plan.household.adults.flatMap(({ id }) => workerOf(plan, id) ?? [])
  const reduced = workers.find(({ paid, fullPaid }) => paid < fullPaid)
  return reduced === undefined ? shorter(plan, carer(plan, workers)) : longer(plan, reduced)
}

interface Worker {
  readonly adult: string
  readonly hours: WorkHours
  readonly paid: number
  readonly full: WorkHours
  readonly fullPaid: number
}

/** The adult's working phase at the plan's start, or the first one after a leave. */
const workerOf = (plan: Plan, adult: string): Worker | null => {
  const hours = hoursOf(plan, firstWorkOf(plan, presentTrack(plan), adult))
  const job = jobOf(plan, adult)
  if (hours === null || job === undefined) return null
  const full = fullTimeHours(job)
  const [paid, fullPaid] = [paidMinutes(hours), paidMinutes(full)]
  return paid === null || fullPaid === null ? null : { adult, hours, paid, full, fullPaid }
}

/** Nobody is asked by role: whoever collects the children on the ordinary day, else the first adult. */
const carer = (plan: Plan, workers: readonly Worker[]): Worker | undefined => {
  const pattern = findPattern(plan)
  const pickups = pattern.ok ? pattern.value.steps.filter((step) => step.act === 'pickup') : []
  return workers.find(({ adult }) => pickups.some((step) => step.who.includes(adult))) ?? workers[0]
}

const longer = (plan: Plan, worker: Worker): Track[] => {
  const { adult, hours, paid, full, fullPaid } = worker
  const by = (id: string, more: number): Track[] =>
    paid + more < fullPaid ? [derived(plan, id, adult, { start: hours.start, end: hours.end + more }, 1)] : []
  return [
    ...by('plus1h', HOUR),
    derived(plan, 'full', adult, full, 1),
    ...by('plus30m', HALF_HOUR),
    derived(plan, 'minus1h', adult, { start: hours.start, end: hours.end - HOUR }, -1),
  ]
}

const shorter = (plan: Plan, worker: Worker | undefined): Track[] => {
  if (worker === undefined) return []
  const { adult, hours, paid } = worker
  const by = (id: string, less: number): Track[] =>
    less > 0 && less < paid ? [derived(plan, id, adult, { start: hours.start, end: hours.end - less }, -1)] : []
  return [...by('minus1h', HOUR), ...by('six', paid - SIX_HOURS), ...by('minus30m', HALF_HOUR)]
}

/** The present track with other hours wherever that makes the day longer (`sense` 1) or shorter (−1). */
const derived = (plan: Plan, id: string, adult: string, span: Span, sense: 1 | -1): Track => {
  const change = (phase: WorkPhase): WorkPhase => {
    const before = hoursOf(plan, phase)
    const after = rehours(plan, phase, span)
    const changed = hoursOf(plan, after)
    if (before === null || changed === null) return phase
    const [from, to] = [paidMinutes(before), paidMinutes(changed)]
    return from === null || to === null || (to - from) * sense > 0 ? after : phase
  }
  return { id, phases: changedFrom(presentTrack(plan).phases, adult, firstDay(plan), change) }
}

const samePhases = (a: Track, b: Track): boolean => JSON.stringify(a.phases) === JSON.stringify(b.phases)
