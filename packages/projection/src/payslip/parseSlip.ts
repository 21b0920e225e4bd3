import type { Plan } from '@yohaku/household'
import { err, month, ok, type Result } from '@yohaku/kernel'
import {
  type Cursor,
  field,
  fieldsOf,
  type HouseholdProblem,
  inside,
  monthText,
  oneOf,
  report,
  whole,
} from '../money/parse/cursor.ts'
import { OTHER_ENTRIES, SLIP_CODES, type Slip, type SlipEntry } from './slip.ts'

/**
 * A slip (`{month, adult, lines: {code: yen}}`) from a parsed YAML or JSON document, or every mistake at once, each with its path. The
 * plan says whose slips there can be and from which month on they can be compared. With one adult the name may be left out.
 */
export const parseSlip = (document: unknown, plan: Plan): Result<Slip, readonly HouseholdProblem[]> => {
  const root: Cursor = { value: document, path: '', problems: [] }
  const fields = fieldsOf(root, ['month', 'adult', 'lines'])
  const adults = plan.household.adults.map(({ id }) => id)
  const [first, ...others] = adults as [string, ...string[]]
  const slip: Slip = {
    month: field(root, fields, 'month', monthIn(plan)),
    adult: field(root, fields, 'adult', oneOf(first, ...others), others.length === 0 ? () => first : undefined),
    lines: field(root, fields, 'lines', lines),
  }
  return root.problems.length === 0 ? ok(slip) : err(root.problems)
}

const ENTRIES: readonly SlipEntry[] = [...SLIP_CODES, ...OTHER_ENTRIES]

/** A settlement or a sum can be below zero; every other line of a slip is what is paid or taken. */
const SIGNED: readonly string[] = ['year_end_adjustment', 'net'] satisfies readonly SlipEntry[]

const MOST = 1_000_000_000
const amount = whole(0, MOST, 'bad_yen')
const signedAmount = whole(-MOST, MOST, 'bad_yen')

const lines = (at: Cursor): Slip['lines'] => {
  const found = Object.entries(fieldsOf(at, ENTRIES))
  if (found.length === 0) report(at, 'too_few', ENTRIES.join(', '), '0')
  const known = found.filter(([code]) => ENTRIES.some((entry) => entry === code))
  return Object.fromEntries(
    known.map(([code, value]) => [code, (SIGNED.includes(code) ? signedAmount : amount)(inside(at, code, value))]),
  )
}

const monthIn =
  ({ start }: Plan) =>
  (at: Cursor): Slip['month'] => {
    const of = monthText(at)
    const last = month(LAST_MONTH)
    if (of < month(start) || of > last) report(at, 'out_of_range', `${start}–${LAST_MONTH}`, String(at.value))
    return of
  }

/** Farther than that nobody has a slip, and no law to check it by. */
const LAST_MONTH = '2099-12'
