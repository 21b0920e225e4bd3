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
  /** Where a field stands, in the words of the file; where it would stand when it is not there. */
  readonly pathOf: (field: string) => string
  readonly number: (field: string) => number | undefined
  /** A number in the unit of the file, or a number with its own unit: `90 s`, `10min`, `1 h`. */
  readonly duration: (field: string) => number | undefined
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
    pathOf: (field) => get(field)?.path ?? joined(path, field),
    number: (field) => read(field, 'number', finite),
    duration: (field) => read(field, 'number', (value) => finite(value) ?? spelledDuration(value, unitsAMinute)),
    time: (field) => read(field, 'number or HH:MM', (value) => timeIn(value, unitsAMinute)),
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

/** A number, or one that somebody put in quotes. */
const finite = (value: unknown): number | undefined => {
  const number =
    typeof value === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** A time of day in the unit of a file: a number, `HH:MM` or `HH:MM:SS`. */
export const timeIn = (value: unknown, unitsAMinute: number): number | undefined => {
  const number = finite(value)
  if (number !== undefined || typeof value !== 'string') return number
  const [, clock = value, seconds = '0'] = /^(\d+:\d\d):([0-5]\d)$/.exec(value) ?? []
  const time = parseClock(clock)
  return time.ok ? (time.value + Number(seconds) / 60) * unitsAMinute : undefined
}

const MINUTES_OF: Readonly<Record<string, number>> = {
  s: 1 / 60,
  sec: 1 / 60,
  secs: 1 / 60,
  second: 1 / 60,
  seconds: 1 / 60,
  秒: 1 / 60,
  m: 1,
  min: 1,
  mins: 1,
  minute: 1,
  minutes: 1,
  分: 1,
  h: 60,
  hour: 60,
  hours: 60,
  時間: 60,
}

const spelledDuration = (value: unknown, unitsAMinute: number): number | undefined => {
  const [, number, unit] = (typeof value === 'string' && /^\s*([+-]?[\d.]+)\s*(\p{L}+)\s*$/u.exec(value)) || []
  const minutes = MINUTES_OF[unit?.toLowerCase() ?? '']
  return minutes === undefined ? undefined : finite(Number(number) * minutes * unitsAMinute)
}

const numberList = (value: unknown): readonly number[] | undefined => {
  const numbers = Array.isArray(value) ? value.flatMap((item) => finite(item) ?? []) : []
  return Array.isArray(value) && numbers.length === value.length ? numbers : undefined
}

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
