import { err, formatYearMonth, month, ok, type Result } from '@yohaku/kernel'
import { isPrefectureCode } from '@yohaku/law'
import type { ChildFacts, HouseholdFacts } from '../facts.ts'
import { adult } from './adult.ts'
import {
  type Cursor,
  day,
  field,
  fieldsOf,
  flag,
  type HouseholdProblem,
  listOf,
  monthText,
  report,
  text,
  whole,
} from './cursor.ts'
import { options } from './options.ts'

/** First month of the first year for which the run has rates, tables and allowances. */
export const FIRST_MONTH = month('2024-01')

/** Longest span of one household, in months: from a birth to the twentieth birthday and on. */
export const MOST_MONTHS = 480

/**
 * One household of the batch format (`interfaces.md`) from parsed JSON: the facts, or every mistake at once, each with its path, what was
 * expected and what stood there. Unknown keys are mistakes.
 */
export const parseHousehold = (json: unknown): Result<HouseholdFacts, readonly HouseholdProblem[]> => {
  const root: Cursor = { value: json, path: '', problems: [] }
  const facts = household(root)
  return root.problems.length === 0 ? ok(facts) : err(root.problems)
}

const KEYS = ['id', 'prefecture', 'start', 'months', 'adults', 'children', 'married', 'single_parent', 'options']

const household = (at: Cursor): HouseholdFacts => {
  const fields = fieldsOf(at, KEYS)
  const children = field(at, fields, 'children', listOf(child), () => [])
  const adults = field(at, fields, 'adults', listOf(adult(children)))
  checkAdults(at, adults)
  return {
    id: field(at, fields, 'id', text),
    prefecture: field(at, fields, 'prefecture', prefecture),
    start: field(at, fields, 'start', startMonth),
    months: field(at, fields, 'months', whole(1, MOST_MONTHS)),
    adults,
    children,
    married: field(at, fields, 'married', flag, () => true),
    singleParent: field(at, fields, 'single_parent', flag, () => true),
    options: options(at, fields),
  }
}

const child = (at: Cursor): ChildFacts => {
  const fields = fieldsOf(at, ['birth', 'supported'])
  return { birth: field(at, fields, 'birth', day), supported: field(at, fields, 'supported', flag, () => true) }
}

const prefecture = (at: Cursor): string => {
  const code = text(at)
  if (code !== '' && !isPrefectureCode(code)) report(at, 'bad_prefecture', '01–47', code)
  return code
}

const startMonth = (at: Cursor): HouseholdFacts['start'] => {
  const start = monthText(at)
  if (start < FIRST_MONTH) report(at, 'not_encoded', `≥ ${formatYearMonth(FIRST_MONTH)}`, formatYearMonth(start))
  return start
}

const checkAdults = (at: Cursor, adults: HouseholdFacts['adults']): void => {
  const here: Cursor = { ...at, path: 'adults' }
  if (Array.isArray((at.value as { adults?: unknown } | null)?.adults)) {
    if (adults.length === 0) report(here, 'too_few', '1–2', '0')
    if (adults.length > 2) report(here, 'too_many', '1–2', String(adults.length))
  }
  const seen = new Set<string>()
  for (const [index, { id }] of adults.entries()) {
    if (id !== '' && seen.has(id)) report({ ...at, path: `adults[${index}].id` }, 'duplicate_id', undefined, id)
    seen.add(id)
  }
}
