export { checkPlan, PLAN_SCHEMA } from './check/checkPlan.ts'
export * from './document/parseJson.ts'
export * from './document/planDocument.ts'
export * from './document/writePlan.ts'
export { type Entry, isAssumed, valueAt, withEntry } from './entry/withEntry.ts'
export { FAMILY_SCHEMA, type Family, parseFamily } from './family/family.ts'
export { type FamilyOptions, type ImportedFamily, importFamily, planOfFamily } from './family/planOfFamily.ts'
export {
  checkLived,
  LIVED_SCHEMA,
  type LivedDay,
  type LivedLog,
  type LivedTap,
} from './lived/livedLog.ts'
export * from './plan.ts'
export * from './problem.ts'
export type { Collector, NurseryWhere, StartAnswers, StartFacts } from './start/answers.ts'
export { startFacts } from './start/startFacts.ts'
export { type StartOptions, startPlan } from './start/startPlan.ts'
export { decodeText, MAX_SIZE as MAX_PLAN_SIZE } from './text/decode.ts'
export { type JsonDocument, parseJsonDocument } from './text/jsonDocument.ts'
export { formatPath, resolvePath } from './text/path.ts'
