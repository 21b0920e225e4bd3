import type { Plan } from '@yohaku/household'
import { date, formatClock, type Minutes, type PlainDate, type Yen } from '@yohaku/kernel'
import { firstDay, firstWorkOf, hoursOf } from './phase.ts'
import { changedFrom, rehours } from './rehours.ts'
import { withRememberedHours } from './rememberHours.ts'
import { presentTrack, trackOf } from './track.ts'
import { withTracks } from './tracksOf.ts'

export interface WorkEndEdit {
  readonly track: string
  readonly adult: string
  /** Time of day; past 24:00 = next morning. */
  readonly end: Minutes
}

/**
 * The plan with another end of work for one adult on one track, from the plan's first month on; what was before it stays. From the
 * contract's paid hours on the phase is full time, below it reduced. Tracks that were only derived are written out, because an edited
 * one must not change with the others. A plan whose end is already that is returned as it is. Edit the plan a drag began with, not
 * the last edit: an amount of one's own that gave way to full pay does not come back.
 *
 * @throws RangeError when the track does not exist, the adult has no working hours on it, or the end is not after the start.
 */
export const withWorkEnd = (given: Plan, { track: trackId, adult, end }: WorkEndEdit): Plan => {
  const plan = withTracks(given)
  const track = trackOf(plan, trackId)
  const phase = firstWorkOf(plan, track, adult)
  const hours = hoursOf(plan, phase)
  if (phase === undefined || hours === null) throw new RangeError(`${adult} has no working hours on ${trackId}`)
  if (end <= hours.start) throw new RangeError(`work cannot end at ${formatClock(end)}, before it starts`)
  if (end === hours.end) return given
  const on = Math.max(firstDay(plan), date(phase.from)) as PlainDate
  const phases = changedFrom(track.phases, adult, on, (other) =>
    date(other.from) === on ? rehours(plan, other, { start: hours.start, end }) : other,
  )
  return {
    ...plan,
    tracks: plan.tracks.map((other) => (other.id === trackId ? { ...other, phases } : other)),
    days: track === presentTrack(plan) ? withRememberedHours(plan) : plan.days,
  }
}

export interface PayEdit {
  readonly job: string
  readonly fullTimeMonthly: Yen
}

/** The plan with another full-time pay of one job. What the family states is no longer an assumption. */
export const withPay = (plan: Plan, { job: jobId, fullTimeMonthly }: PayEdit): Plan => {
  if (!plan.jobs.some((job) => job.id === jobId)) throw new RangeError(`no job ${jobId}`)
  return {
    ...plan,
    jobs: plan.jobs.map((job) => (job.id === jobId ? { ...job, fullTimeMonthly } : job)),
    assumptions: plan.assumptions.filter(({ path }) => path !== `jobs[${jobId}].fullTimeMonthly`),
  }
}
