import type { Job, Plan, Track, WorkPhase } from '@yohaku/household'
import { clock, date, firstDayOf, type Minutes, minutes, month, type PlainDate } from '@yohaku/kernel'

/** Hours of one adult on a working day, on the clock. An end past 24:00 is on the next morning. */
export interface WorkHours {
  readonly start: Minutes
  readonly end: Minutes
  /** `null` where neither the phase nor the contract says. */
  readonly breakMinutes: Minutes | null
}

/** The phase in force on a day: the adult's latest one that began by then; `undefined` before the first. */
export const phaseOn = (track: Track, adult: string, on: PlainDate): WorkPhase | undefined => {
  let found: WorkPhase | undefined
  let foundFrom = Number.NEGATIVE_INFINITY
  for (const phase of track.phases) {
    if (phase.adult !== adult) continue
    const from = date(phase.from)
    if (from <= on && from >= foundFrom) {
      found = phase
      foundFrom = from
    }
  }
  return found
}

/** First day looked at: the first of the plan's first month. */
export const firstDay = (plan: Plan): PlainDate => firstDayOf(month(plan.start))

export const jobOf = (plan: Plan, adult: string): Job | undefined => plan.jobs.find((job) => job.adult === adult)

/** Whether this phase has working days at all. */
export const isWorking = (phase: WorkPhase): boolean => phase.kind !== 'leave' && phase.kind !== 'none'

/** The adult's working phase in force on the plan's first day, or the first one after a leave. */
export const firstWorkOf = (plan: Plan, track: Track, adult: string): WorkPhase | undefined => {
  const current = phaseOn(track, adult, firstDay(plan))
  if (current !== undefined && isWorking(current)) return current
  return track.phases
    .filter((phase) => phase.adult === adult && isWorking(phase) && date(phase.from) > firstDay(plan))
    .reduce<WorkPhase | undefined>((next, phase) => (next && next.from <= phase.from ? next : phase), undefined)
}

/**
 * Start, end and break of a working phase. A full-time phase that names no hours has those of the job's contract; an end
 * before the start is on the next morning (夜勤). `null` where the plan does not say, and for phases without work.
 */
export const hoursOf = (plan: Plan, phase: WorkPhase | undefined): WorkHours | null => {
  if (phase === undefined || !isWorking(phase)) return null
  const contract = jobOf(plan, phase.adult)?.fullTime
  const usual = phase.kind === 'full' ? contract : undefined
  const start = phase.start ?? usual?.start
  const end = phase.end ?? usual?.end
  if (start === undefined || end === undefined) return null
  return spanOf({ start, end, breakMinutes: phase.breakMinutes ?? contract?.breakMinutes })
}

/** Contract hours of full time at a job. */
export const fullTimeHours = (job: Job): WorkHours => spanOf(job.fullTime)

/** Working time that is paid: the span less the break; `null` while the break is not known. */
export const paidMinutes = (hours: WorkHours): Minutes | null =>
  hours.breakMinutes === null ? null : minutes(Math.max(0, hours.end - hours.start - hours.breakMinutes))

const DAY = 24 * 60

interface WrittenHours {
  readonly start: string
  readonly end: string
  readonly breakMinutes?: number | undefined
}

/** Hours as a plan writes them. An end that is not after the start is on the next morning. */
export const spanOf = ({ start, end, breakMinutes }: WrittenHours): WorkHours => {
  const from = clock(start)
  const to = clock(end)
  return {
    start: from,
    end: to <= from ? minutes(to + DAY) : to,
    breakMinutes: breakMinutes === undefined ? null : minutes(breakMinutes),
  }
}
