import { err, type Result } from '@yohaku/kernel'
import { checkPlan } from '../check/checkPlan.ts'
import { slimPlan } from '../document/slim.ts'
import type { Assumption, Plan } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { formatPath, resolvePath } from '../text/path.ts'
import type { Path } from '../text/sourceNode.ts'

/** One entry of the family: what stands at a path of the plan; `undefined` empties the field, or takes an entry out of its list. */
export interface Entry {
  /** `jobs[me-job].fullTimeMonthly`; a list's next position (`helpers[2]` of two) adds to it. */
  readonly path: string
  readonly value: unknown
}

/**
 * The plan with one field changed, checked as a whole: every mistake it would make is told, and then nothing changes. What the family
 * has said is no longer an assumption. Ways that follow their leg go on following it.
 *
 * Refuses with `no_such_place` where the path leads nowhere.
 */
export const withEntry = (plan: Plan, { path, value }: Entry): Result<Plan, readonly Problem[]> => {
  const at = placeOf(plan, path)
  if (at === undefined) return err([{ path, line: 0, column: 0, code: 'no_such_place' }])
  const entered = put(slimPlan(plan), at, value) as Record<string, unknown>
  const assumptions = plan.assumptions.flatMap((one) => stillAssumed(plan, one, at, value) ?? [])
  return checkPlan({ ...entered, assumptions })
}

/** What stands at a path of the plan; `undefined` where nothing does. */
export const valueAt = (plan: Plan, path: string): unknown =>
  placeOf(plan, path)?.reduce<unknown>(
    (inside, step) => (inside as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    plan,
  )

/** Whether a field of the plan still holds a value that nobody stated; a record counts as assumed where one of its values is. */
export const isAssumed = (plan: Plan, path: string): boolean => {
  const at = resolvePath(plan, path)
  return at !== undefined && plan.assumptions.some((one) => isAbout(resolvePath(plan, one.path), at))
}

/** An assumption is about its own field, about everything inside it, and, where it names a whole record, about the fields of that. */
const isAbout = (assumed: Path | undefined, at: Path): boolean => {
  if (assumed === undefined) return false
  if (startsWith(assumed, at)) return true
  return assumed.length === at.length - 1 && startsWith(at, assumed) && typeof at.at(-1) === 'string'
}

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step)

/** Positions behind an entry that is taken out move up by one, in the assumptions too. */
const stillAssumed = (plan: Plan, one: Assumption, at: Path, value: unknown): Assumption | null => {
  const assumed = resolvePath(plan, one.path)
  if (isAbout(assumed, at)) return null
  const last = at.at(-1)
  const here = assumed?.[at.length - 1]
  const moves =
    value === undefined &&
    typeof last === 'number' &&
    typeof here === 'number' &&
    here > last &&
    /\[\d+\]/.test(one.path)
  if (!assumed || !moves || !startsWith(assumed, at.slice(0, -1))) return one
  return { ...one, path: formatPath(assumed.map((step, index) => (index === at.length - 1 ? here - 1 : step))) }
}

/** Where a path leads, through records and lists that are not there yet; `undefined` where an id on the way is nobody's. */
const placeOf = (plan: Plan, path: string): Path | undefined => {
  const steps = path.match(/[^.[\]]+|\[[^\]]+\]/g) ?? []
  for (let known = steps.length; known > 0; known--) {
    const start = resolvePath(plan, steps.slice(0, known).join('.').replaceAll('.[', '['))
    const rest = steps.slice(known).map((step) => (/^\[\d+\]$/.test(step) ? Number(step.slice(1, -1)) : step))
    if (start && rest.every((step) => typeof step === 'number' || !step.startsWith('['))) return [...start, ...rest]
  }
  return undefined
}

/** A copy with one place changed; records and lists on the way there come into being. */
const put = (into: unknown, [step, ...rest]: Path, value: unknown): unknown => {
  if (typeof step === 'number') {
    const list = Array.isArray(into) ? [...(into as readonly unknown[])] : []
    if (rest.length === 0 && value === undefined) return list.filter((_, index) => index !== step)
    list[step] = rest.length === 0 ? value : put(list[step], rest, value)
    return list
  }
  const record = (into ?? {}) as Readonly<Record<string, unknown>>
  const key = String(step)
  if (rest.length === 0 && value === undefined)
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
  return { ...record, [key]: rest.length === 0 ? value : put(record[key], rest, value) }
}
