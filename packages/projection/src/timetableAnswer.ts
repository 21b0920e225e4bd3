import type { Plan } from '@yohaku/household'
import { ok, type PlainDate, type Result } from '@yohaku/kernel'
import { DEFAULT_SAMPLES, DEFAULT_SEED, dayOutlook } from './day/dayOutlook.ts'
import { findPattern, type NoSuchDay } from './day/pattern.ts'
import type { DayOutlook, DayStepOutlook, DeadlineOutlook, OnTime } from './outlook.ts'
import { findTrack, type NoSuchTrack, presentTrack } from './track/track.ts'
import { withTracks } from './track/tracksOf.ts'

export interface TimetableRequest {
  /** Absent = the present track. */
  readonly track?: string
  /** Id of a pattern or a weekday; absent = the ordinary day. */
  readonly day?: string
  readonly on?: PlainDate
  readonly samples?: number
  readonly seed?: number
}

/** One day of one track as `yohaku timetable --json` prints it. Times are minutes of the day. */
export interface TimetableAnswer {
  readonly track: string
  readonly day: string
  readonly samples: number
  readonly seed: number
  readonly events: readonly TimetableEvent[]
  readonly deadlines: readonly TimetableDeadline[]
  readonly allOnTime: OnTime | null
  readonly ownTime: DayOutlook['ownTime']
  readonly waysAlone: DayOutlook['waysAlone']
  readonly timeTogether: DayOutlook['timeTogether']
  readonly broken: DayOutlook['broken']
  /** Steps that decide the promise with the least slack. */
  readonly critical: readonly string[]
  readonly unknown: DayOutlook['unknown']
}

/** A step of the day with its planned start (and end). */
export type TimetableEvent = Omit<DayStepOutlook, 'start'> & { readonly planned: number }

/** A promise; the chance lies flat beside it, `null` where a way to it is not stated. */
export type TimetableDeadline = Omit<DeadlineOutlook, 'onTime'> & {
  readonly p: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Track and day come from outside, so unknown ones are refused with those there are. */
export const timetableAnswer = (
  given: Plan,
  { track: id, day, on, samples = DEFAULT_SAMPLES, seed = DEFAULT_SEED }: TimetableRequest = {},
): Result<TimetableAnswer, NoSuchTrack | NoSuchDay> => {
  const plan = withTracks(given)
  const track = findTrack(plan, id ?? presentTrack(plan).id)
  if (!track.ok) return track
  const pattern = findPattern(plan, day)
  if (!pattern.ok) return pattern
  const outlook = dayOutlook(plan, track.value, {
    day: pattern.value.id,
    samples,
    seed,
    ...(on === undefined ? {} : { on }),
  })
  return ok({
    track: track.value.id,
    day: outlook.day,
    samples,
    seed,
    events: outlook.steps.map(({ start, ...step }) => ({ ...step, planned: start })),
    deadlines: outlook.deadlines.map(({ onTime, ...deadline }) => ({
      ...deadline,
      p: onTime?.p ?? null,
      low: onTime?.low ?? null,
      high: onTime?.high ?? null,
    })),
    allOnTime: outlook.allOnTime,
    ownTime: outlook.ownTime,
    waysAlone: outlook.waysAlone,
    timeTogether: outlook.timeTogether,
    broken: outlook.broken,
    critical: outlook.critical,
    unknown: outlook.unknown,
  })
}
