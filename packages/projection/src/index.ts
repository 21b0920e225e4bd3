export * from './allocate/index.ts'
export * from './anonymous/index.ts'
export * from './applications/index.ts'
export * from './assign/index.ts'
export { type CompareOptions, type Comparison, compare, type TrackDifference } from './compare.ts'
export * from './cover/index.ts'
export { type CalendarDay, calendarDay, type DateOfPlan } from './day/calendarDay.ts'
export { type DayMeasures, type DeadlineMeasures, dayMeasures } from './day/dayMeasures.ts'
export { dayOf } from './day/dayOf.ts'
export { type DayOptions, DEFAULT_SAMPLES, DEFAULT_SEED, dayOutlook } from './day/dayOutlook.ts'
export type { FreeTime } from './day/freeTime.ts'
export type { Infeasible } from './day/infeasible.ts'
export { type LateDay, lateDay } from './day/lateDay.ts'
export type { LateStep } from './day/lateStep.ts'
export { findPattern, type NoSuchDay, WEEKDAYS, type Weekday } from './day/pattern.ts'
export { type PickupStandIns, type StandIn, standInsOf } from './day/standIns.ts'
export type { DayPromise, TrackDay, UnknownCode, UnknownNote } from './day/trackDay.ts'
export { type Week, type WeekDay, weekOf } from './day/weekOf.ts'
export * from './lived/index.ts'
export * from './milestones/index.ts'
export * from './money/index.ts'
export * from './outlook.ts'
export * from './payslip/index.ts'
export * from './pension/pensionsOfPlan.ts'
export * from './pinning.ts'
export * from './route/index.ts'
export {
  type TimetableAnswer,
  type TimetableDeadline,
  type TimetableEvent,
  type TimetableRequest,
  timetableAnswer,
} from './timetableAnswer.ts'
export { type PayEdit, type WorkEndEdit, withPay, withWorkEnd } from './track/edits.ts'
export {
  type PhaseName,
  withoutPhase,
  withoutTrack,
  withPhase,
  withTrackCopied,
  withTrackNamed,
} from './track/editTracks.ts'
export { type StepAtEdit, withStepAt } from './track/stepAt.ts'
export { summaryOf } from './track/summary.ts'
export { swapRoles, withSwappedTrack } from './track/swapRoles.ts'
export { findTrack, type NoSuchTrack, presentTrack } from './track/track.ts'
export { tracksOf, withTracks } from './track/tracksOf.ts'
export { DEFAULT_MONTHS, type OutlookOptions, outlook } from './trackOutlook.ts'
export * from './year/index.ts'
