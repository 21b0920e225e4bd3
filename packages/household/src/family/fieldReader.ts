import { parseClock } from '@yohaku/kernel'
import type { Finding } from '../check/finding.ts'
import { entriesOf, type RawEntry, textOf } from '../check/raw.ts'
import type { Path } from '../text/sourceNode.ts'

const DAYS_MINUTES = 2880

/** Reads the fields of a family file: a word such as `unknown` is no value, a slip of the pen is a finding. */
export class FieldReader {
  readonly findings: Finding[] = []

  /** Minutes of the day; the first time in `about 07:30` or `07:30-08:00`; `undefined` for a word, a finding for 25:70. */
  clock(value: unknown, at: Path): number | undefined {
    const text = textOf(value)?.match(/\d+:\d+/)?.[0]
    if (text === undefined) return undefined
    const parsed = parseClock(text)
    if (parsed.ok) return parsed.value
    this.findings.push({ at, code: 'bad_clock', found: text, expected: '00:00 … 47:59' })
    return undefined
  }

  minutes(value: unknown, at: Path): number | undefined {
    const number = this.number(value)
    if (number === undefined) return undefined
    if (Number.isInteger(number) && number >= 0 && number <= DAYS_MINUTES) return number
    this.findings.push({ at, code: 'bad_minutes', found: String(value), expected: `0 … ${DAYS_MINUTES}` })
    return undefined
  }

  number(value: unknown): number | undefined {
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
    return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined
  }

  word(value: unknown): string | undefined {
    const text = textOf(value)
    return text === undefined || UNKNOWN.has(text) ? undefined : text
  }

  /** A list of words, or one. */
  words(value: unknown): readonly string[] {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    return list.flatMap((item) => this.word(item) ?? [])
  }

  /** An id in the spelling of a plan. */
  id(value: unknown): string | undefined {
    const text = this.word(typeof value === 'number' ? String(value) : value)?.replace(/[^A-Za-z0-9_-]/g, '-')
    return text === undefined || text === '' ? undefined : /^[A-Za-z]/.test(text) ? text : `x${text}`
  }

  /** A list of ids, or one. */
  ids(value: unknown): readonly string[] {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    return list.flatMap((item) => this.id(item) ?? [])
  }

  /** Names for entries without an id, `p1`, `p2`, …, none of which somebody else in the list has. */
  namer(entries: readonly RawEntry[]): (prefix: string) => () => string {
    const taken = new Set(entries.flatMap(({ map }) => this.id(map.id) ?? []))
    return (prefix) => () => {
      let number = 1
      while (taken.has(`${prefix}${number}`)) number++
      taken.add(`${prefix}${number}`)
      return `${prefix}${number}`
    }
  }

  uniqueIds(list: string, ...values: readonly unknown[]): void {
    const seen = new Set<string>()
    for (const { at, map } of values.flatMap((value, index) => entriesOf(value, [index === 0 ? list : 'children']))) {
      const id = this.id(map.id)
      if (id !== undefined && seen.has(id)) this.findings.push({ at: [...at, 'id'], code: 'duplicate_id', found: id })
      if (id !== undefined) seen.add(id)
    }
  }
}

const UNKNOWN: ReadonlySet<string> = new Set(['', '?', '-', 'unknown', 'unclear', 'n/a', 'not stated'])
