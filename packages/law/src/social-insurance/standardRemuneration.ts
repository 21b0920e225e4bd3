import { ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type Dated, type DatedParameter, type NotInForce, valueAt } from '../parameter.ts'
import { type GradeRow, HEALTH_GRADES, PENSION_GRADE_LIMITS } from './standardRemuneration.parameters.ts'

export type SocialInsurance = 'health' | 'pension'

/**
 * 標準報酬月額 of an insurance for a monthly remuneration (報酬月額, commuting allowance included), in the table of a month.
 * 健康保険法40条、厚生年金保険法20条.
 *
 * The pension has the same rows between its own lowest and highest one; the highest rises in 2027-09, 2028-09 and 2029-09. On those
 * days everybody at the old top is placed anew by the 報酬月額 the last decision rested on: call this again with it.
 * NotInForce before 2016-04 (health) and 2020-09 (pension).
 */
export const standardRemuneration = (
  insurance: SocialInsurance,
  remuneration: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  const table = valueAt(HEALTH_GRADES, month)
  if (!table.ok) return table
  const row = rowOf(table.value, remuneration)
  const limits = insurance === 'pension' ? valueAt(PENSION_GRADE_LIMITS, month) : null
  if (limits !== null && !limits.ok) return limits
  const smr = limits === null ? row.smr : Math.min(Math.max(row.smr, limits.value.lowest), limits.value.highest)
  if (recorder === undefined) return ok(yen(smr))
  recorder.begin(RULES[insurance])
  recorder.input('remuneration', remuneration)
  noteRow(HEALTH_GRADES, row, month, recorder)
  if (limits !== null) valueAt(PENSION_GRADE_LIMITS, month, recorder)
  return ok(recorder.end(yen(smr)))
}

/** Grade (等級) of a standard remuneration: 1 … 50, or the pension's own 1 … 32 (33, 34, 35 from 2027, 2028, 2029). */
export const gradeOf = (insurance: SocialInsurance, smr: number, month: YearMonth): Result<number, NotInForce> => {
  const table = valueAt(HEALTH_GRADES, month)
  if (!table.ok) return table
  const { grade } = rowOf(table.value, smr)
  if (insurance === 'health') return ok(grade)
  const limits = valueAt(PENSION_GRADE_LIMITS, month)
  if (!limits.ok) return limits
  const below = rowOf(table.value, limits.value.lowest).grade - 1
  return ok(Math.min(Math.max(grade - below, 1), limits.value.grades))
}

/** The last row that starts at or below the amount. The mean salary stands in the middle of the table: halving pays. */
export const rowOf = (rows: readonly GradeRow[], remuneration: number): GradeRow => {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((rows[middle] as GradeRow).from <= remuneration) low = middle
    else high = middle - 1
  }
  return rows[low] as GradeRow
}

const RULES: Readonly<Record<SocialInsurance, RuleInfo>> = {
  health: { id: 'health-insurance.standard-remuneration', term: '標準報酬月額（健康保険）', basis: '健康保険法第40条' },
  pension: {
    id: 'employees-pension.standard-remuneration',
    term: '標準報酬月額（厚生年金保険）',
    basis: '厚生年金保険法第20条',
  },
}

/** Notes the one row used instead of the whole table: an explanation is read by people. */
const noteRow = (
  table: DatedParameter<readonly GradeRow[]>,
  row: GradeRow,
  month: YearMonth,
  recorder: Recorder,
): void => {
  const entry = table.history.find(({ from }) => from <= month)
  if (entry !== undefined) recorder.parameter<unknown>(table, { ...entry, value: row } satisfies Dated<GradeRow>, month)
}
