import { addDays, addMonths, monthOfDate, type PlainDate, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import { attainmentDate } from '../calendar/attainmentDate.ts'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { valueAt } from '../parameter.ts'
import type { MonthSpan } from '../social-insurance/premiumExemption.ts'
import { CHILD_REARING_EXCEPTION_TERMS } from './pension.parameters.ts'

/** 養育期間: one parent raising one child. */
export interface ChildRearing {
  readonly birth: PlainDate
  /** First day the parent raises the child: birth, or living together, a new job, the return from leave. */
  readonly careStart: PlainDate
  /** First day of the next maternity or childcare leave with premium exemption (another child's), if there is one. */
  readonly nextLeaveStart: PlainDate | null
}

/**
 * Months in which the pension of a parent is computed on the standard remuneration from before the child (養育期間の従前標準報酬月額の
 * みなし措置): from the month care starts to the month before that of the third birthday, or before that of the day after the first day
 * of the next leave. Null when none is left. 厚生年金保険法26条1項. Each parent for itself; reduced hours are not needed.
 */
export const childRearingExceptionMonths = ({ birth, careStart, nextLeaveStart }: ChildRearing): MonthSpan | null => {
  const byAge = addMonths(monthOfDate(addDays(attainmentDate(birth, AGE), 1)), -1)
  const byLeave = nextLeaveStart === null ? byAge : addMonths(monthOfDate(addDays(nextLeaveStart, 1)), -1)
  const first = monthOfDate(careStart)
  const last = Math.min(byLeave, byAge) as YearMonth
  return first <= last ? { first, last } : null
}

/** Earliest month a filing covers: two years before the month of filing. Older months are lost for good. 厚生年金保険法26条1項ただし書. */
export const childRearingExceptionReachesBackTo = (filed: YearMonth): YearMonth => addMonths(filed, -MONTHS_BACK)

/**
 * 基準月: the month whose standard remuneration is kept — the one before care starts, else the latest insured one within the year before;
 * null when there is none. 厚生年金保険法26条1項.
 */
export const preChildMonth = (careStart: YearMonth, isInsured: (month: YearMonth) => boolean): YearMonth | null => {
  for (let back = 1; back <= 12; back++) {
    const candidate = addMonths(careStart, -back)
    if (isInsured(candidate)) return candidate
  }
  return null
}

/**
 * Standard remuneration kept for a child: that of the base month, or, where an elder child's period still ran by age in that month, the
 * one kept for the elder child when it is higher. 厚生年金保険法26条3項. `elderKept` is null when no such period ran.
 */
export const preChildRemuneration = (inBaseMonth: number, elderKept: number | null): number =>
  elderKept === null ? inBaseMonth : Math.max(inBaseMonth, elderKept)

/**
 * Standard remuneration the pension of one month counts (年金記録): the real one, or the one kept from before the child when that is higher
 * and the month lies in the filed period (`kept`, else null). Premiums and health benefits stay on the real one.
 */
export const pensionRecordRemuneration = (
  actual: number,
  kept: number | null,
  month: YearMonth,
  recorder?: Recorder,
): Yen => {
  const counted = yen(kept === null || kept < actual ? actual : kept)
  if (recorder === undefined) return counted
  recorder.begin(PENSION_RECORD)
  recorder.input('actual', actual)
  recorder.input('kept', kept)
  if (kept !== null) valueAt(CHILD_REARING_EXCEPTION_TERMS, month, recorder)
  return recorder.end(counted)
}

const { ageYears: AGE, monthsBack: MONTHS_BACK } = CHILD_REARING_EXCEPTION_TERMS.history[0].value

const PENSION_RECORD: RuleInfo = {
  id: 'employees-pension.record',
  term: '年金額の計算に使う標準報酬月額（養育期間の従前標準報酬月額のみなし措置）',
  basis: '厚生年金保険法第26条第1項',
}
