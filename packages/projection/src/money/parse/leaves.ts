import { addDays, formatPlainDate, type PlainDate, parsePlainDate } from '@yohaku/kernel'
import { maternityPeriod } from '@yohaku/law'
import type { ChildFacts, LeaveFacts } from '../facts.ts'
import {
  type Cursor,
  familyDay,
  field,
  fieldsOf,
  flag,
  type HouseholdProblem,
  inside,
  listOf,
  oneOf,
  report,
  whole,
} from './cursor.ts'

interface Placed {
  readonly leave: LeaveFacts
  readonly at: Cursor
}

/** Due date of each child, by birth, as far as somebody's maternity leave tells. */
export type DueDates = ReadonlyMap<PlainDate, PlainDate>

/** Collects the due dates of all adults first: a father's leave may begin on the day his late child was due. */
export const dueDates = (adults: unknown): DueDates => {
  const dues = new Map<PlainDate, PlainDate>()
  for (const adult of Array.isArray(adults) ? adults : []) {
    const maternity = (adult as { leave?: { maternity?: unknown } } | null)?.leave?.maternity
    for (const leave of Array.isArray(maternity) ? maternity : [maternity]) {
      const { birth, due } = (leave ?? {}) as { birth?: unknown; due?: unknown }
      const [born, expected] = [dayOrNull(birth), dayOrNull(due)]
      if (born !== null && expected !== null) dues.set(born, expected)
    }
  }
  return dues
}

const dayOrNull = (text: unknown): PlainDate | null => {
  const parsed = typeof text === 'string' ? parsePlainDate(text) : undefined
  return parsed?.ok ? parsed.value : null
}

/** The leaves of one adult by first day: 産前産後休業 from due date and birth, 育児休業 and 出生時育児休業 as entered. */
export const leaves =
  (children: readonly ChildFacts[], dues: DueDates) =>
  (at: Cursor): LeaveFacts[] => {
    const fields = fieldsOf(at, ['maternity', 'childcare'])
    const maternity = field(at, fields, 'maternity', oneOrMore(maternityLeave), () => [])
    const dueOf = (birth: PlainDate | null): PlainDate | null => (birth === null ? null : (dues.get(birth) ?? birth))
    const childcare = field(at, fields, 'childcare', listOf(childcareLeave(children, dueOf)), () => [])
    const all = [...maternity, ...childcare].sort((a, b) => a.leave.start - b.leave.start)
    let latest: PlainDate | null = null
    for (const { leave, at: here } of all) {
      const { start, end } = leave
      if (end < start) reportDay(inside(here, 'end', end), 'ends_before_start', `≥ ${formatPlainDate(start)}`, end)
      else if (latest !== null && start <= latest)
        reportDay(inside(here, 'start', start), 'overlap', `> ${formatPlainDate(latest)}`, start)
      if (!Number.isNaN(end) && (latest === null || end > latest)) latest = end
    }
    return all.map(({ leave }) => leave)
  }

const reportDay = (at: Cursor, code: HouseholdProblem['code'], expected: string, day: PlainDate): void =>
  report(at, code, expected, formatPlainDate(day))

const oneOrMore =
  <T>(read: (at: Cursor) => T) =>
  (at: Cursor): T[] =>
    Array.isArray(at.value) ? listOf(read)(at) : [read(at)]

const maternityLeave = (at: Cursor): Placed => {
  const fields = fieldsOf(at, ['due', 'birth', 'multiple', 'start', 'end'])
  const birth = field(at, fields, 'birth', familyDay)
  const due = field(at, fields, 'due', familyDay, () => birth)
  const multiple = field(at, fields, 'multiple', flag, () => false)
  const legal = legalPeriod(birth, due, multiple)
  const start = field(at, fields, 'start', familyDay, () => legal.start)
  const end = field(at, fields, 'end', familyDay, () => legal.end)
  if (end < birth) reportDay(inside(at, 'end', end), 'leave_before_birth', `≥ ${formatPlainDate(birth)}`, end)
  const leave: LeaveFacts = {
    kind: 'maternity',
    start,
    end,
    childBirth: birth,
    childDue: due,
    workedDays: 0,
    extension: true,
  }
  return { leave, at }
}

/** A date that could not be read is a problem already named; any period will do then. */
const legalPeriod = (birth: PlainDate, due: PlainDate, multiple: boolean): { start: PlainDate; end: PlainDate } => {
  const period = Number.isNaN(birth + due) ? null : maternityPeriod(birth, due, multiple)
  return period?.ok ? period.value : { start: birth, end: addDays(birth, 0) }
}

const childcareLeave =
  (children: readonly ChildFacts[], dueOf: (birth: PlainDate | null) => PlainDate | null) =>
  (at: Cursor): Placed => {
    const fields = fieldsOf(at, ['start', 'end', 'kind', 'worked_days', 'child', 'extension'])
    const start = field(at, fields, 'start', familyDay)
    const child = field<number | null>(at, fields, 'child', whole(0, Math.max(0, children.length - 1)), () => null)
    const birth = (child === null ? youngestAt(children, start) : children[child]?.birth) ?? null
    const due = dueOf(birth)
    if (birth !== null && start < Math.min(birth, due ?? birth))
      reportDay(inside(at, 'start', start), 'leave_before_birth', `≥ ${formatPlainDate(birth)}`, start)
    const leave: LeaveFacts = {
      kind: field(at, fields, 'kind', oneOf<'childcare' | 'birth'>('childcare', 'birth'), () => 'childcare' as const),
      start,
      end: field(at, fields, 'end', familyDay),
      childBirth: birth,
      childDue: due,
      workedDays: field(at, fields, 'worked_days', whole(0, 28), () => 0),
      extension: field(at, fields, 'extension', flag, () => true),
    }
    return { leave, at }
  }

/** The child the leave is for when the input does not say: the youngest born by its first day, else the first one to come. */
const youngestAt = (children: readonly ChildFacts[], start: PlainDate): PlainDate | null => {
  let born: PlainDate | null = null
  let toCome: PlainDate | null = null
  for (const { birth } of children)
    if (birth <= start) born = born === null || birth > born ? birth : born
    else toCome = toCome === null || birth < toCome ? birth : toCome
  return born ?? toCome
}
