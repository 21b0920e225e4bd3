import { err, ok, type Result } from '@yohaku/kernel'
import type { Json } from './json.ts'

/** One step of a record's shape, both ways. Named after what changes: `jobs-get-a-payday`. */
export interface Migration {
  readonly name: string
  readonly up: (body: Json) => Json
  readonly down: (body: Json) => Json
}

export interface SchemaSpec<T> {
  /** Also the folder of its records on the device; never renamed. Letters, digits, `-`, `_` and `.`. */
  readonly name: string
  /** Oldest first; the first one leads from version 1 to version 2. Grows at the end only. */
  readonly migrations: readonly Migration[]
  /** Checks a body of the newest version at the door. The refusal is handed on in `CorruptRecord.detail`. */
  readonly parse: (body: Json) => Result<T, unknown>
  /** The body as JSON, where a `T` is not JSON already. */
  readonly serialize?: (value: T) => Json
  /** Versions kept, where fewer than the store keeps: 1 = what is replaced is gone, and there is nothing to undo. */
  readonly historyLimit?: number
}

/** What a kind of document looks like: its name, its newest version, and the way to it from every older one. */
export interface DocumentSchema<T> extends SchemaSpec<T> {
  /** 1 + number of migrations: a version without the way to it cannot be written down. */
  readonly version: number
}

/** Enough of a schema to read and check bodies, not to write them. */
export type SchemaReader<T> = Omit<DocumentSchema<T>, 'serialize'>

/** A schema whatever its body. */
export type AnySchema = SchemaReader<unknown>

/** The record was written by a newer Yohaku; it was not touched. */
export interface NewerSchema {
  readonly type: 'NewerSchema'
  readonly schema: string
  readonly found: number
  readonly known: number
}

/** A migration threw on a body it should have understood: a fault of ours. The stored record was not touched. */
export interface MigrationFailed {
  readonly type: 'MigrationFailed'
  readonly schema: string
  readonly migration: string
  readonly detail: string
}

/** @throws RangeError on a name that cannot be a folder, two migrations of one name, no version to keep: mistakes in our own source. */
export const documentSchema = <T>(spec: SchemaSpec<T>): DocumentSchema<T> => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(spec.name)) throw new RangeError(`not a schema name: ${spec.name}`)
  const names = new Set(spec.migrations.map((migration) => migration.name))
  if (names.size !== spec.migrations.length) throw new RangeError(`${spec.name}: two migrations share a name`)
  if (spec.historyLimit !== undefined && !(spec.historyLimit >= 1))
    throw new RangeError(`${spec.name}: ${spec.historyLimit} versions to keep`)
  return { ...spec, version: spec.migrations.length + 1 }
}

/** The body in the shape of another version, through every migration between, upwards or downwards. */
export const migrate = (
  schema: AnySchema,
  body: Json,
  from: number,
  to: number = schema.version,
): Result<Json, NewerSchema | MigrationFailed> => {
  const newest = Math.max(from, to)
  if (newest > schema.version)
    return err({ type: 'NewerSchema', schema: schema.name, found: newest, known: schema.version })
  if (Math.min(from, to) < 1) throw new RangeError(`${schema.name} has no version ${Math.min(from, to)}`)

  const upwards = from < to
  const steps = schema.migrations.slice(Math.min(from, to) - 1, newest - 1)
  let current = body
  for (const step of upwards ? steps : steps.toReversed()) {
    try {
      current = upwards ? step.up(current) : step.down(current)
    } catch (error) {
      return err({ type: 'MigrationFailed', schema: schema.name, migration: step.name, detail: String(error) })
    }
  }
  return ok(current)
}
