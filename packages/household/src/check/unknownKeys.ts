import type { Path } from '../text/sourceNode.ts'
import type { Finding } from './finding.ts'
import { nearestOf } from './nearest.ts'

/** As much of a valibot schema as is needed to walk beside a value. */
export interface AnySchema {
  readonly type: string
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly item?: AnySchema
  readonly wrapped?: AnySchema
  readonly options?: readonly unknown[]
  /** Of a variant the key that tells which; of a record the schema of its keys. */
  readonly key?: unknown
  readonly value?: AnySchema
  readonly literal?: unknown
}

/** Every key the schema does not have, each with the key that was probably meant. (valibot names only the first.) */
export const unknownKeysOf = (schema: AnySchema, value: unknown, path: Path = []): readonly Finding[] => {
  if (schema.wrapped) return unknownKeysOf(schema.wrapped, value, path)
  if (schema.item && Array.isArray(value)) {
    const item = schema.item
    return value.flatMap((entry, index) => unknownKeysOf(item, entry, [...path, index]))
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return []
  if (schema.type === 'variant') {
    const option = optionOf(schema, value as Record<string, unknown>)
    return option ? unknownKeysOf(option, value, path) : []
  }
  if (schema.type === 'record' && schema.value) {
    const inside = schema.value
    return Object.entries(value).flatMap(([key, entry]) => unknownKeysOf(inside, entry, [...path, key]))
  }
  const { entries } = schema
  if (!entries) return []
  const known = Object.keys(entries)
  return Object.entries(value).flatMap(([key, inside]) => {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined
    if (entry) return unknownKeysOf(entry, inside, [...path, key])
    const near = nearestOf(
      key,
      known.filter((name) => !Object.hasOwn(value, name)),
    )
    return [
      {
        at: [...path, key],
        on: 'key',
        code: 'unknown_key',
        found: key,
        expected: known.join(', '),
        fix: near === undefined ? { code: 'remove_key', value: key } : { code: 'rename_key', value: near },
      } satisfies Finding,
    ]
  })
}

const optionOf = (schema: AnySchema, value: Record<string, unknown>): AnySchema | undefined => {
  const key = typeof schema.key === 'string' ? schema.key : ''
  return (schema.options as readonly AnySchema[]).find((option) => option.entries?.[key]?.literal === value[key])
}
