import { addMonths, expectOk, month as monthOf, monthOfDate, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { type Recorder, reducedHoursBenefit, reducedHoursBenefitLastMonth, wageDailyOf } from '@yohaku/law'
import type { ChildFacts } from '../../facts.ts'
import type { AdultRun } from '../adultRun.ts'
import { daysOf, endOf, startOf } from '../calendarTable.ts'
import { REDUCED_HOURS, WIDTH } from '../columns.ts'
import { REDUCED } from '../payMonths.ts'
import { sixMonthWages, wagesPaid } from './wages.ts'

/** One month of 育児時短就業給付金 that is applied for, paid or not. */
export interface ReducedHoursMonth {
  readonly month: YearMonth
  /** 育児時短就業開始時賃金月額 before its limits. */
  readonly startWage: number
  readonly wages: number
  readonly amount: number
}

export interface ReducedHours {
  readonly months: readonly ReducedHoursMonth[]
  /** Reduced hours that did not follow a paid leave directly: 12 complete months are taken for granted. */
  readonly notAfterLeave: boolean
}

/** First month of the benefit. */
const FIRST_MONTH = monthOf('2025-04')
/** Days between a leave and reduced hours that still count as directly after it. */
const DAYS_BETWEEN = 14
/** 賃金日額 times this is a month's wage. */
const DAYS_OF_MONTH = 30

/**
 * 育児時短就業給付金 of every month asked for: on reduced hours for the youngest child under 2, not wholly on leave. The start wage is that of
 * the first reduced hours for the child: the wage from before the leave when they follow it directly.
 */
export const reducedHoursOf = (adult: AdultRun, children: readonly ChildFacts[]): ReducedHours => {
  const { facts, horizon, months } = adult
  const found: ReducedHoursMonth[] = []
  let notAfterLeave = false
  if (!facts.employmentInsured || !facts.filings.reducedHoursBenefit) return { months: found, notAfterLeave }
  let child: ChildFacts | null = null
  let startWage = 0
  let after = true
  for (let row = 0; row <= horizon.end - horizon.from; row++) {
    if (months.arrangement[row] !== REDUCED) continue
    const month = addMonths(horizon.from, row)
    const youngest = youngestUnder2(children, month)
    if (youngest === null) continue
    if (youngest !== child) {
      const start = row === 0 ? null : month
      const leave = leaveBefore(adult, youngest.birth, month, start)
      after = leave !== null
      startWage = monthlyWage(adult, leave ?? month)
      child = youngest
    }
    if (month < FIRST_MONTH || month < horizon.start || months.leaveDays[row] === daysOf(month)) continue
    if (!after) notAfterLeave = true
    found.push({ month, startWage, wages: wagesPaid(adult, month), amount: reducedHoursIn(adult, startWage, month) })
  }
  return { months: found, notAfterLeave }
}

export const payReducedHours = ({ cells, horizon }: AdultRun, { months }: ReducedHours): void => {
  for (const { month, amount } of months) cells[(month - horizon.from) * WIDTH + REDUCED_HOURS] = amount
}

export const reducedHoursIn = (adult: AdultRun, startWage: number, month: YearMonth, recorder?: Recorder): number =>
  expectOk(reducedHoursBenefit(startWage, wagesPaid(adult, month), month, recorder))

const monthlyWage = (adult: AdultRun, before: YearMonth): number =>
  wageDailyOf(sixMonthWages(adult, before)) * DAYS_OF_MONTH

const youngestUnder2 = (children: readonly ChildFacts[], month: YearMonth): ChildFacts | null => {
  let youngest: ChildFacts | null = null
  for (const child of children)
    if (child.birth <= endOf(month) && month <= reducedHoursBenefitLastMonth(child.birth))
      if (youngest === null || child.birth > youngest.birth) youngest = child
  return youngest
}

/**
 * The month of the first leave for the child when reduced hours follow a paid leave directly, else null. `start` is the month reduced
 * hours began; null when they were already there before the horizon, as they were since the leave.
 */
const leaveBefore = (
  { facts }: AdultRun,
  child: PlainDate,
  month: YearMonth,
  start: YearMonth | null,
): YearMonth | null => {
  let first: YearMonth | null = null
  let follows = false
  for (const { kind, start: from, end, childBirth } of facts.leaves) {
    if (childBirth !== child || end >= endOf(month)) continue
    first ??= monthOfDate(from)
    if (kind !== 'maternity' && (start === null || startOf(start) - end - 1 <= DAYS_BETWEEN)) follows = true
  }
  return follows ? first : null
}
