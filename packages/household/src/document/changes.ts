import type { Plan } from '../plan.ts'
import type { Path } from '../text/sourceNode.ts'
import type { Change } from './edit.ts'

/** What has to be edited in one plan to get the other, smallest places first; lists that grew at the end grow at the end. */
export const changesBetween = (before: Plan, after: Plan): readonly Change[] => differences([], before, after)

const differences = (path: Path, before: unknown, after: unknown): readonly Change[] => {
  if (same(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length === 0 || after.length < before.length) return [{ path, value: after }]
    return after.flatMap((value, index) =>
      index < before.length
        ? differences([...path, index], before[index], value)
        : [{ path: [...path, index], value } satisfies Change],
    )
  }
  if (!isMap(before) || !isMap(after)) return [{ path, value: after }]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) =>
    before[key] === undefined && after[key] === undefined ? [] : differences([...path, key], before[key], after[key]),
  )
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
