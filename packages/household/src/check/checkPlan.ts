import { err, ok, type Result } from '@yohaku/kernel'
import * as v from 'valibot'
import { type Plan, planSchema, type Step } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { withoutBlanks } from './blanks.ts'
import { consistencyFindings } from './consistency.ts'
import { filingFindings } from './filings.ts'
import { type Finding, problemsOf, shown } from './finding.ts'
import { lifeDateFindings } from './lifeDates.ts'
import { entriesOf, mapOf, type RawMap } from './raw.ts'
import { referenceFindings } from './references.ts'
import { findingsOfIssues } from './shape.ts'
import { unknownKeysOf } from './unknownKeys.ts'

/**
 * A plan from a value that came from elsewhere (a form, a store, a message): the plan with its defaults filled in, or every mistake at
 * once. Without a text the problems have no line.
 */
export const checkPlan = (value: unknown): Result<Plan, readonly Problem[]> => {
  const checked = planOfValue(value)
  return checked.ok ? checked : err(problemsOf(checked.error))
}

/** The same, for readers that know where each value stands. */
export const planOfValue = (value: unknown): Result<Plan, readonly Finding[]> => {
  const schemaFinding = versionFinding(value)
  if (schemaFinding?.code === 'schema_newer' || schemaFinding?.code === 'schema_unknown') return err([schemaFinding])
  const filled = withoutBlanks(value)
  const parsed = v.safeParse(planSchema, filled)
  const raw = mapOf(filled)
  const shape = parsed.success ? [] : findingsOfIssues(parsed.issues).filter(({ at }) => at[0] !== 'schema')
  const findings = [
    ...(schemaFinding ? [schemaFinding] : []),
    ...shape,
    ...unknownKeysOf(planSchema, value),
    ...referenceFindings(raw),
    ...consistencyFindings(raw),
    ...lifeDateFindings(raw),
    ...filingFindings(raw),
  ]
  if (parsed.success && findings.length === 0) return ok(withJourneyMinutes(parsed.output, raw))
  return err(findings)
}

export const PLAN_SCHEMA = 'yohaku-plan/1'

const versionFinding = (value: unknown): Finding | undefined => {
  const schema = mapOf(value).schema
  if (schema === PLAN_SCHEMA) return undefined
  if (schema === undefined)
    return {
      at: ['schema'],
      code: 'schema_missing',
      expected: PLAN_SCHEMA,
      fix: { code: 'add_key', value: `schema: ${PLAN_SCHEMA}` },
    }
  const version = typeof schema === 'string' ? /^yohaku-plan\/(\d+)$/.exec(schema)?.[1] : undefined
  const found = shown(schema)
  if (version !== undefined && Number(version) > 1)
    return { at: ['schema'], code: 'schema_newer', found, expected: PLAN_SCHEMA, fix: { code: 'update_program' } }
  return {
    at: ['schema'],
    code: 'schema_unknown',
    found,
    expected: `${PLAN_SCHEMA}, yohaku-family/1`,
    fix: { code: 'write_one_of', value: PLAN_SCHEMA },
  }
}

/** A journey whose minutes are not written takes those of its leg. */
const withJourneyMinutes = (plan: Plan, raw: RawMap): Plan => {
  const legs = new Map(plan.legs.map((leg) => [`${leg.from}→${leg.to}`, leg.minutes]))
  const days = entriesOf(raw.days, ['days']).map(({ map }) => entriesOf(map.steps, ['steps']))
  const filled = (step: Step, isWritten: boolean): Step =>
    step.act === 'travel' && !isWritten
      ? { ...step, minutes: legs.get(`${step.place}→${step.to}`) ?? step.minutes }
      : step
  const stepsOf = (day: number, steps: readonly Step[]): Step[] =>
    steps.map((step, index) => filled(step, days[day]?.[index]?.map.minutes !== undefined))
  return { ...plan, days: plan.days.map((day, index) => ({ ...day, steps: stepsOf(index, day.steps) })) }
}
