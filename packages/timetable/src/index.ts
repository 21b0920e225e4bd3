export * from './allocate/index.ts'
export { attendedDay } from './attended.ts'
export { benchmarkDay } from './benchmarkDay.ts'
export { type BrokenPromise, brokenPromises } from './brokenPromises.ts'
export { checkNetwork } from './checkNetwork.ts'
export { type Conflict, conflictsOf } from './conflicts.ts'
export * from './cover/index.ts'
export { type Criticality, criticalities, criticality } from './criticality.ts'
export * from './day.ts'
export { DEFAULT_DAY_TYPES, type DefaultDayType } from './defaultDayTypes.ts'
export { DEFAULT_DELAYS, type DefaultDelay, delayKindOf } from './defaultDelays.ts'
export { meanDelay } from './delayLaw.ts'
export type { Engine, EngineName } from './engine/engine.ts'
export { engineFor } from './engine/engineFor.ts'
export { type ExactChance, type ExactChances, exactChances } from './exactChances.ts'
export type { ShapeProblem } from './fileFields.ts'
export { generatedNetwork } from './generatedNetwork.ts'
export * from './lived/index.ts'
export {
  type AdultMinutes,
  type MinutesByKind,
  measureDay,
  type OwnTimeKind,
  type TogetherKind,
} from './measureDay.ts'
export * from './measures/index.ts'
export * from './network.ts'
export { type DayNetwork, type EventLabel, endOf, networkOf, startOf } from './networkOf.ts'
export { type OnTimeBracket, onTimeBracket } from './onTimeBracket.ts'
export type { OnTimeShare } from './onTimeShare.ts'
export { type NetworkFileProblem, parseNetwork } from './parseNetwork.ts'
export { type DeadlineTimes, type EventTimes, type PlannedTimes, pathTo, planTimes } from './planTimes.ts'
export {
  type SimulatedDeadline,
  type SimulatedEvent,
  type SimulateOptions,
  type Simulation,
  type SimulationRefusal,
  type SimulationRun,
  simulate,
  startSimulation,
} from './simulate.ts'
export * from './whatIf/index.ts'
export * from './year/index.ts'
