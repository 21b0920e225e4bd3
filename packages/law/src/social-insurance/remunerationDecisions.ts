import { err, floorDiv, ok, type Result, type YearMonth } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { averageRemuneration, everyMonthCounts, type InsuredKind, type PayMonths } from './averageRemuneration.ts'
import { OCCASIONAL_REVISION_EDGES } from './remunerationDecisions.parameters.ts'
import { HEALTH_GRADES } from './standardRemuneration.parameters.ts'
import { rowOf, type SocialInsurance, standardRemuneration } from './standardRemuneration.ts'

/*
 * Every decision answers with 報酬月額, the monthly remuneration the standard remuneration rests on from then, or null when nothing
 * changes. `standardRemuneration(insurance, 報酬月額, month)` gives the 標準報酬月額 of any month, the pension's rising top included. Health
 * and pension are decided each for itself: one may change and the other not.
 */

/**
 * 資格取得時決定: the monthly pay promised at the start, commuting allowance included; in force from the month of taking up insurance to
 * `acquisitionHoldsUntil`. 健康保険法42条、厚生年金保険法22条. Pay for another period counts 30 days of it: `periodDays` (7 for a week), fraction cut.
 */
export const acquisitionDecision = (pay: number, periodDays: number | null = null, recorder?: Recorder): number => {
  const remuneration = periodDays === null ? pay : floorDiv(pay * 30, periodDays)
  if (recorder === undefined) return remuneration
  recorder.begin(ACQUISITION_DECISION)
  recorder.input('pay', pay)
  recorder.input('periodDays', periodDays)
  if (periodDays !== null) recorder.rounding('floor')
  return recorder.end(remuneration)
}

/**
 * 定時決定（算定基礎届）: the mean of April to June, in force from September. 健康保険法41条、厚生年金保険法21条.
 *
 * Null when no month reaches the day count (a whole leave): the old one goes on. Whether it applies in a year at all:
 * `regularDecisionApplies`.
 */
export const regularDecision = (
  months: PayMonths,
  kind: InsuredKind,
  september: YearMonth,
  recorder?: Recorder,
): Result<number | null, NotInForce> => {
  recorder?.begin(REGULAR_DECISION)
  noteMonths(months, recorder)
  const average = averageRemuneration(months, kind, september, recorder)
  return average.ok ? decided(average.value, recorder) : refused(average.error, recorder)
}

/**
 * 育児休業等終了時改定・産前産後休業終了時改定: the mean of the three months from that of the day after the leave, in force from the fourth
 * month. One grade of difference is enough, up or down, and fixed pay need not have changed.
 * 健康保険法43条の2・43条の3、厚生年金保険法23条の2・23条の3.
 *
 * `current` is the 報酬月額 in force. Only on the insured person's request: `leaveEndRevisionAllowed`.
 */
export const leaveEndRevision = (
  insurance: SocialInsurance,
  current: number,
  months: PayMonths,
  kind: InsuredKind,
  effective: YearMonth,
  recorder?: Recorder,
): Result<number | null, NotInForce> => {
  recorder?.begin(LEAVE_END_REVISION)
  recorder?.input('current', current)
  noteMonths(months, recorder)
  const average = averageRemuneration(months, kind, effective, recorder)
  if (!average.ok) return refused(average.error, recorder)
  return decidedIfChanged(insurance, current, average.value, effective, recorder)
}

/**
 * 随時改定（月額変更届）: after a change of fixed pay, the mean of three months that all reach the day count, when it lies two grades or more
 * away in the direction of the change; in force from the fourth month. 健康保険法43条、厚生年金保険法23条、昭和36年保発第4号.
 *
 * `fixedPayChange` is the difference of fixed pay in yen; only its sign matters. A deduction for hours not worked is no change of
 * fixed pay. At both ends of the table one grade counts as two when the remuneration lies beyond the table's width.
 */
export const occasionalRevision = (
  insurance: SocialInsurance,
  current: number,
  months: PayMonths,
  kind: InsuredKind,
  fixedPayChange: number,
  effective: YearMonth,
  recorder?: Recorder,
): Result<number | null, NotInForce> => {
  recorder?.begin(OCCASIONAL_REVISION)
  recorder?.input('current', current)
  recorder?.input('fixedPayChange', fixedPayChange)
  noteMonths(months, recorder)
  const counts = everyMonthCounts(months, kind, effective)
  if (!counts.ok) return refused(counts.error, recorder)
  const average = averageRemuneration(months, kind, effective, recorder)
  if (!average.ok) return refused(average.error, recorder)
  const edges = valueAt(OCCASIONAL_REVISION_EDGES, effective, recorder)
  if (!edges.ok) return refused(edges.error, recorder)
  const table = valueAt(HEALTH_GRADES, effective)
  if (!table.ok) return refused(table.error, recorder)
  if (!counts.value || average.value === null) return decided(null, recorder)
  const bandOf = (remuneration: number): number => {
    if (remuneration < edges.value.belowFirst) return 0
    return rowOf(table.value, remuneration).grade + (remuneration >= edges.value.aboveLast ? 1 : 0)
  }
  const difference = bandOf(average.value) - bandOf(current)
  if (Math.abs(difference) < edges.value.grades || Math.sign(difference) !== Math.sign(fixedPayChange))
    return decided(null, recorder)
  return decidedIfChanged(insurance, current, average.value, effective, recorder)
}

const ACQUISITION_DECISION: RuleInfo = {
  id: 'social-insurance.acquisition-decision',
  term: '資格取得時決定',
  basis: '健康保険法第42条、厚生年金保険法第22条',
}

const REGULAR_DECISION: RuleInfo = {
  id: 'social-insurance.regular-decision',
  term: '定時決定',
  basis: '健康保険法第41条、厚生年金保険法第21条',
}

const LEAVE_END_REVISION: RuleInfo = {
  id: 'social-insurance.leave-end-revision',
  term: '育児休業等終了時改定・産前産後休業終了時改定',
  basis: '健康保険法第43条の2・第43条の3、厚生年金保険法第23条の2・第23条の3',
}

const OCCASIONAL_REVISION: RuleInfo = {
  id: 'social-insurance.occasional-revision',
  term: '随時改定',
  basis: '健康保険法第43条、厚生年金保険法第23条、昭和36年1月26日保発第4号',
}

/** The average, if it gives another standard remuneration than the one in force. */
const decidedIfChanged = (
  insurance: SocialInsurance,
  current: number,
  average: number | null,
  effective: YearMonth,
  recorder: Recorder | undefined,
): Result<number | null, NotInForce> => {
  if (average === null) return decided(null, recorder)
  const before = standardRemuneration(insurance, current, effective)
  if (!before.ok) return refused(before.error, recorder)
  const after = standardRemuneration(insurance, average, effective)
  if (!after.ok) return refused(after.error, recorder)
  return decided(before.value === after.value ? null : average, recorder)
}

const noteMonths = ({ pay, days, first }: PayMonths, recorder: Recorder | undefined): void => {
  if (recorder === undefined) return
  for (const place of [0, 1, 2]) {
    recorder.input(`pay${place + 1}`, pay[first + place] ?? 0)
    recorder.input(`days${place + 1}`, days[first + place] ?? 0)
  }
}

/** A decision that changes nothing leaves no trace in the explanation. */
const decided = (remuneration: number | null, recorder: Recorder | undefined): Result<number | null, never> => {
  if (remuneration === null) recorder?.abandon()
  else recorder?.end(remuneration)
  return ok(remuneration)
}

const refused = (error: NotInForce, recorder: Recorder | undefined): Result<never, NotInForce> => {
  recorder?.abandon()
  return err(error)
}
