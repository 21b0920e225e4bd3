import type { Plan } from '@yohaku/household'
import { ok, type PlainDate, type Result } from '@yohaku/kernel'
import { type DayMeasures, type DeadlineMeasures, dayMeasures } from './day/dayMeasures.ts'
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
  /** Times in which a child is at home without an adult. */
  readonly alone: DayOutlook['alone']
  readonly nextMorning: DayOutlook['nextMorning']
  /** Both adults awake in the same place without work; null with one adult. */
  readonly adultsTogetherMinutes: DayOutlook['adultsTogetherMinutes']
  readonly dayTypes: DayMeasures['dayTypes']
  readonly infeasible: DayMeasures['infeasible']
  readonly conflicts: DayMeasures['conflicts']
  readonly recovery: DayMeasures['recovery']
  readonly settling: DayMeasures['settling']
  readonly freeTime: DayMeasures['freeTime']
  readonly lastSafe: DayMeasures['lastSafe']
}

/** A step of the day with its planned start (and end). */
export type TimetableEvent = Omit<DayStepOutlook, 'start'> & { readonly planned: number }

/** A promise; the chance lies flat beside it, `null` where a way to it is not stated. */
export type TimetableDeadline = Omit<DeadlineOutlook, 'onTime'> &
  DeadlineMeasures & {
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
  const options = { day: pattern.value.id, samples, seed, ...(on === undefined ? {} : { on }) }
  const outlook = dayOutlook(plan, track.value, options)
  const measures = dayMeasures(plan, track.value, options)
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
      ...(measures?.deadlines.get(deadline.id) ?? NOT_MEASURED),
    })),
    allOnTime: outlook.allOnTime,
    ownTime: outlook.ownTime,
    waysAlone: outlook.waysAlone,
    timeTogether: outlook.timeTogether,
    broken: outlook.broken,
    critical: outlook.critical,
    unknown: outlook.unknown,
    alone: outlook.alone,
    nextMorning: outlook.nextMorning,
    adultsTogetherMinutes: outlook.adultsTogetherMinutes,
    dayTypes: measures?.dayTypes ?? { assumed: false, types: [] },
    infeasible: measures?.infeasible ?? [],
    conflicts: measures?.conflicts ?? [],
    recovery: measures?.recovery ?? [],
    settling: measures?.settling ?? [],
    freeTime: measures?.freeTime ?? [],
    lastSafe: measures?.lastSafe ?? [],
  })
}

const NOT_MEASURED: DeadlineMeasures = {
  slackAt80: null,
  slackAt95: null,
  worst5LatenessMinutes: null,
  byDayType: [],
  critical: [],
  placeOfSlack: null,
}
