import { err, ok, type Result } from '@yohaku/kernel'
import * as v from 'valibot'
import { withoutBlanks } from '../check/blanks.ts'
import { type Finding, problemsOf, shown } from '../check/finding.ts'
import { entriesOf, mapOf } from '../check/raw.ts'
import { findingsOfIssues } from '../check/shape.ts'
import { unknownKeysOf } from '../check/unknownKeys.ts'
import { clockText, dateText, id } from '../fields.ts'
import type { Problem } from '../problem.ts'

export const LIVED_SCHEMA = 'yohaku-lived/1'

/** One tap: a step began by leaving (`left`), its place was reached (`arrived`), or it was done with the child in hand (`pickedUp`). */
const tapSchema = v.strictObject({
  /** Step of the plan's day. */
  step: id,
  what: v.picklist(['left', 'arrived', 'pickedUp']),
  at: clockText,
})

const livedDaySchema = v.strictObject({
  date: dateText,
  /** Day pattern that was lived; absent = the one of that weekday. */
  day: v.optional(id),
  taps: v.pipe(v.array(tapSchema), v.minLength(1)),
})

/** 生きた日の記録 — real times beside the planned ones (`yohaku-lived/1`). It stays on the family's device, apart from the plan. */
const livedLogSchema = v.strictObject({
  schema: v.literal(LIVED_SCHEMA),
  note: v.optional(v.string()),
  days: v.array(livedDaySchema),
})

export type LivedTap = v.InferOutput<typeof tapSchema>
export type LivedDay = v.InferOutput<typeof livedDaySchema>
export type LivedLog = v.InferOutput<typeof livedLogSchema>

/** A log from a value that came from elsewhere, or every mistake at once. Without a text the problems have no line. */
export const checkLived = (value: unknown): Result<LivedLog, readonly Problem[]> => {
  const checked = livedOfValue(value)
  return checked.ok ? checked : err(problemsOf(checked.error))
}

/** The same, for readers that know where each value stands. */
export const livedOfValue = (value: unknown): Result<LivedLog, readonly Finding[]> => {
  const schema = mapOf(value).schema
  if (schema !== LIVED_SCHEMA) return err([schemaFinding(schema)])
  const filled = withoutBlanks(value)
  const parsed = v.safeParse(livedLogSchema, filled)
  const findings = [
    ...(parsed.success ? [] : findingsOfIssues(parsed.issues)),
    ...unknownKeysOf(livedLogSchema, value),
    ...twice(filled),
  ]
  return parsed.success && findings.length === 0 ? ok(parsed.output) : err(findings)
}

const schemaFinding = (schema: unknown): Finding =>
  schema === undefined
    ? {
        at: ['schema'],
        code: 'schema_missing',
        expected: LIVED_SCHEMA,
        fix: { code: 'add_key', value: `schema: ${LIVED_SCHEMA}` },
      }
    : {
        at: ['schema'],
        code: 'schema_unknown',
        found: shown(schema),
        expected: LIVED_SCHEMA,
        fix: { code: 'write_one_of', value: LIVED_SCHEMA },
      }

/** The same day, or the same tap of a day, twice: one of them is a slip of the thumb. */
const twice = (value: unknown): readonly Finding[] => {
  const days = entriesOf(mapOf(value).days, ['days'])
  const repeated = (keys: readonly { readonly key: string; readonly at: Finding['at'] }[]): readonly Finding[] =>
    keys
      .filter(({ key }, place) => keys.findIndex((other) => other.key === key) < place)
      .map(({ key, at }): Finding => ({ at, code: 'duplicate_id', found: key }))
  return [
    ...repeated(days.map(({ map, at }) => ({ key: shown(map.date), at: [...at, 'date'] }))),
    ...days.flatMap(({ map, at }) =>
      repeated(
        entriesOf(map.taps, [...at, 'taps']).map((tap) => ({
          key: `${shown(tap.map.step)} ${shown(tap.map.what)}`,
          at: tap.at,
        })),
      ),
    ),
  ]
}
