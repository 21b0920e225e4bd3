import { formatPlainDate, lastDayOf, yearMonth } from '@yohaku/kernel'
import type * as v from 'valibot'
import type { Fix, ProblemCode } from '../problem.ts'
import type { Path } from '../text/sourceNode.ts'
import { type Finding, shown } from './finding.ts'
import { nearestOf } from './nearest.ts'

/** What valibot says about a value, in our words: one finding for each place. Unknown keys are found elsewhere. */
export const findingsOfIssues = (issues: readonly v.BaseIssue<unknown>[]): readonly Finding[] => {
  const findings = new Map<string, Finding>()
  for (const issue of issues) {
    if (issue.type === 'strict_object' && issue.expected === 'never') continue
    const finding = findingOf(issue)
    const place = JSON.stringify(finding.at)
    if (!findings.has(place)) findings.set(place, finding)
  }
  return [...findings.values()]
}

interface Described {
  readonly code: ProblemCode
  readonly expected: string
  readonly fix?: Fix
}

/** The messages of `fields.ts` and `plan.ts` are codes; each has what is expected and a value that would be right. */
const FIELDS: Readonly<Record<string, Described>> = {
  id: { code: 'bad_id', expected: 'A-Z a-z 0-9 _ -', fix: { code: 'write_example', value: 'p1' } },
  yen: { code: 'bad_yen', expected: '0 … 1000000000', fix: { code: 'write_example', value: '300000' } },
  minutes: { code: 'bad_minutes', expected: '0 … 2880', fix: { code: 'write_example', value: '60' } },
  month: { code: 'bad_month', expected: 'YYYY-MM', fix: { code: 'write_example', value: '2026-04' } },
  date: { code: 'bad_date', expected: 'YYYY-MM-DD', fix: { code: 'write_example', value: '2026-04-01' } },
  clock: { code: 'bad_clock', expected: '00:00 … 47:59', fix: { code: 'write_example', value: '16:00' } },
  prefecture: { code: 'bad_prefecture', expected: '01 … 47', fix: { code: 'write_example', value: '13' } },
  code: { code: 'bad_code', expected: 'a-z 0-9 _', fix: { code: 'write_example', value: 'leg_not_stated' } },
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  boolean: 'true_or_false',
  array: 'list',
  strict_object: 'map',
  variant: 'map',
}

const findingOf = (issue: v.BaseIssue<unknown>): Finding => {
  const at = (issue.path ?? []).map((item) => item.key as string | number)
  const key = at.at(-1)
  if (issue.input === undefined && key !== undefined && issue.received === 'undefined')
    return { at, code: 'missing_key', expected: expectedOf(issue), fix: { code: 'add_key', value: String(key) } }
  const found = shown(issue.input)
  if (issue.kind === 'schema') return schemaFinding(issue, at, found)
  const field = FIELDS[issue.message]
  if (field) return { at, found, ...field, ...betterFix(field.code, issue.input) }
  return { at, found, ...validationOf(issue) }
}

const expectedOf = (issue: v.BaseIssue<unknown>): string =>
  issue.type === 'strict_object' ? (issue.expected ?? '').replaceAll('"', '') : wordsOf(issue).join(', ')

const schemaFinding = (issue: v.BaseIssue<unknown>, at: Path, found: string): Finding => {
  const words = wordsOf(issue)
  if (words.length > 0) {
    const near = typeof issue.input === 'string' ? nearestOf(issue.input, words) : undefined
    const fix: Fix = near === undefined ? { code: 'write_one_of' } : { code: 'write_one_of', value: near }
    return { at, code: 'not_in_list', found, expected: words.join(', '), fix }
  }
  const expected = TYPES[issue.type] ?? issue.type
  const fix = fixOfType(expected, issue.input)
  return { at, code: 'wrong_type', found, expected, ...(fix ? { fix } : {}) }
}

/** The words of a picklist, a literal or a variant; valibot writes them as `("a" | "b")`. */
const wordsOf = (issue: v.BaseIssue<unknown>): readonly string[] =>
  [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')

const fixOfType = (expected: string, input: unknown): Fix | undefined => {
  if (expected === 'text' && (typeof input === 'number' || typeof input === 'boolean'))
    return { code: 'write_as_text', value: `"${String(input)}"` }
  if (expected === 'number' && typeof input === 'string') {
    const digits = input.replace(/[,_\s円¥]/g, '')
    return /^\d+$/.test(digits) ? { code: 'write_number', value: digits } : { code: 'write_number' }
  }
  return undefined
}

/** The day 2026-02-30 was probably meant to be the last one of that month. */
const betterFix = (code: ProblemCode, input: unknown): { readonly fix?: Fix } => {
  if (code !== 'bad_date' || typeof input !== 'string') return {}
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}$/.exec(input) ?? []
  if (year === undefined || month === undefined) return {}
  const last = formatPlainDate(lastDayOf(yearMonth(Number(year), Number(month))))
  return { fix: { code: 'write_example', value: last } }
}

const validationOf = (issue: v.BaseIssue<unknown>): Described => {
  const expected = issue.expected ?? ''
  switch (issue.type) {
    case 'integer':
      return { code: 'not_whole', expected: 'whole_number' }
    case 'min_length':
      return { code: 'too_few', expected }
    case 'max_length':
      return { code: 'too_many', expected }
    default:
      return { code: 'out_of_range', expected }
  }
}
