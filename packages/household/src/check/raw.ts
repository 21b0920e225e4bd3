import { parseClock } from '@yohaku/kernel'
import type { Path } from '../text/sourceNode.ts'

/**
 * Careful looks at a document that may be wrong anywhere: what is not of the asked kind is passed over, because the check of shapes has
 * named it already. So one mistake does not hide another.
 */
export type RawMap = Readonly<Record<string, unknown>>

export interface RawEntry {
  readonly at: Path
  readonly map: RawMap
}

export const mapOf = (value: unknown): RawMap =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as RawMap) : {}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

export const clockOf = (value: unknown): number | undefined => {
  const parsed = typeof value === 'string' ? parseClock(value) : undefined
  return parsed?.ok ? parsed.value : undefined
}

/** The entries of a list of maps, each with its place. */
export const entriesOf = (value: unknown, at: Path): readonly RawEntry[] =>
  Array.isArray(value) ? value.map((item, index) => ({ at: [...at, index], map: mapOf(item) })) : []

/** The texts of a list of texts, each with its place. */
export const textsOf = (value: unknown, at: Path): readonly { readonly at: Path; readonly text: string }[] =>
  Array.isArray(value)
    ? value.flatMap((item, index) => (typeof item === 'string' ? [{ at: [...at, index], text: item }] : []))
    : []

/** Every track's phases, every day's steps: one list inside each entry of another. */
export const nestedOf = (value: unknown, list: string, inner: string): readonly RawEntry[] =>
  entriesOf(value, [list]).flatMap((entry) => entriesOf(entry.map[inner], [...entry.at, inner]))
