import { err, formatYearMonth, month, ok, type Result, type YearMonth, yearOf } from '@yohaku/kernel'
import { isPrefectureCode } from '@yohaku/law'
import type { ChildFacts, HouseholdFacts } from '../facts.ts'
import { adult } from './adult.ts'
import {
  type Cursor,
  familyDay,
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
import { dueDates } from './leaves.ts'
import { options } from './options.ts'

/** First month of the first year for which the run has rates, tables and allowances. */
export const FIRST_MONTH = month('2024-01')

/** No household lasts longer: from there on every figure would only be carried forward. */
export const LAST_MONTH = month('2150-12')

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
  const adults = field(at, fields, 'adults', listOf(adult(children, dueDates(fields.adults))))
  checkAdults(at, adults)
  const start = field(at, fields, 'start', startMonth)
  const months = field(at, fields, 'months', whole(1, MOST_MONTHS))
  if (start + months > LAST_MONTH)
    report({ ...at, path: 'months' }, 'not_encoded', `≤ ${formatYearMonth(LAST_MONTH)}`, String(months))
  checkPreviousIncome(at, adults, start)
  return {
    id: field(at, fields, 'id', text),
    prefecture: field(at, fields, 'prefecture', prefecture),
    start,
    months,
    adults,
    children,
    married: field(at, fields, 'married', flag, () => true),
    singleParent: field(at, fields, 'single_parent', flag, () => true),
    options: options(at, fields),
  }
}

const child = (at: Cursor): ChildFacts => {
  const fields = fieldsOf(at, ['birth', 'supported'])
  return { birth: field(at, fields, 'birth', familyDay), supported: field(at, fields, 'supported', flag, () => true) }
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

/** Incomes of years that the run computes from months are no previous ones. */
const checkPreviousIncome = (at: Cursor, adults: HouseholdFacts['adults'], start: YearMonth): void => {
  for (const [index, { previousIncome }] of adults.entries())
    for (const { year } of previousIncome)
      if (year >= yearOf(start)) {
        const path = `adults[${index}].prev_year_income.${year}`
        report({ ...at, path }, 'out_of_range', `< ${yearOf(start)}`, String(year))
      }
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
