import { parseClock } from '@yohaku/kernel'

/** A value in a file that is not what stands there should be. Words are the apps'. */
export type ShapeProblem =
  | { readonly type: 'missing'; readonly path: string; readonly expected: string }
  | { readonly type: 'unexpected'; readonly path: string; readonly expected: string; readonly found: string }
  /** A key nobody reads that looks like a slip of the pen for one that is read. */
  | { readonly type: 'misspelt'; readonly path: string; readonly found: string; readonly meant: string }

/** The fields of a kind of object, and under which words a file may have them. */
export interface Vocabulary {
  readonly fields: readonly string[]
  /** Field and rank of each spelling; the lowest rank wins where a file says the same thing twice. */
  readonly spellings: ReadonlyMap<string, { readonly field: string; readonly rank: number }>
}

/** A vocabulary from each field's other spellings. */
export const vocabulary = (others: Readonly<Record<string, readonly string[]>>): Vocabulary => ({
  fields: Object.keys(others),
  spellings: new Map(
    Object.entries(others).flatMap(([field, spellings]) =>
      [field, ...spellings].map((spelling, rank) => [plain(spelling), { field, rank }]),
    ),
  ),
})

/** One object of a file, read by meaning: each field under any of its spellings, case, `_` and `-` set aside. */
export interface Fields {
  /** The value under the first spelling of a field that is there and not null, with its path. */
  readonly get: (field: string) => { readonly path: string; readonly value: unknown } | undefined
  readonly number: (field: string) => number | undefined
  /** A number in the unit of the file, or a time of day `HH:MM`. */
  readonly time: (field: string) => number | undefined
  readonly text: (field: string) => string | undefined
  readonly numbers: (field: string) => readonly number[] | undefined
}

/** Reads an object; what is wrong goes to `problems`, and the field counts as absent. */
export const fieldsOf = (
  object: Readonly<Record<string, unknown>>,
  path: string,
  words: Vocabulary,
  unitsAMinute: number,
  problems: ShapeProblem[],
): Fields => {
  const found = new Map<string, { readonly path: string; readonly value: unknown; readonly rank: number }>()
  for (const [key, value] of Object.entries(object)) {
    const meant = words.spellings.get(plain(key))
    if (meant === undefined) reportSlip(key, path, words, problems)
    else if (
      value !== undefined &&
      value !== null &&
      meant.rank < (found.get(meant.field)?.rank ?? Number.POSITIVE_INFINITY)
    )
      found.set(meant.field, { path: joined(path, key), value, rank: meant.rank })
  }
  const get: Fields['get'] = (field) => found.get(field)
  const read = <T>(field: string, expected: string, accept: (value: unknown) => T | undefined): T | undefined => {
    const found = get(field)
    if (found === undefined) return undefined
    const value = accept(found.value)
    if (value === undefined)
      problems.push({ type: 'unexpected', path: found.path, expected, found: shown(found.value) })
    return value
  }
  return {
    get,
    number: (field) => read(field, 'number', finite),
    time: (field) => read(field, 'number or HH:MM', (value) => finite(value) ?? clockTime(value, unitsAMinute)),
    text: (field) => read(field, 'text', (value) => (typeof value === 'number' ? `${value}` : textOf(value))),
    numbers: (field) => read(field, 'list of numbers', numberList),
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a message may quote it. */
export const shown = (value: unknown): string => {
  const text =
    typeof value === 'string' ? `"${value}"` : Array.isArray(value) ? 'list' : isObject(value) ? 'object' : `${value}`
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

export const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

const plain = (key: string): string => key.replace(/[_\-\s]/g, '').toLowerCase()

const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const clockTime = (value: unknown, unitsAMinute: number): number | undefined => {
  const time = typeof value === 'string' ? parseClock(value) : undefined
  return time?.ok ? time.value * unitsAMinute : undefined
}

const numberList = (value: unknown): readonly number[] | undefined =>
  Array.isArray(value) && value.every((item) => finite(item) !== undefined) ? value : undefined

/** A key that is read as nothing, but is one slip away from one that is. Other unknown keys are notes of somebody's own. */
const reportSlip = (key: string, path: string, words: Vocabulary, problems: ShapeProblem[]): void => {
  const slipped = plain(key)
  if (slipped.length < 5) return
  const meant = words.fields.find((field) => oneSlip(slipped, plain(field)))
  if (meant !== undefined) problems.push({ type: 'misspelt', path: joined(path, key), found: key, meant })
}

/** One letter more, less, other, or two neighbours exchanged. */
const oneSlip = (a: string, b: string): boolean => {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
