import { expectOk, type PlainDate, type YearMonth } from '@yohaku/kernel'
import {
  REDUCED_HOURS_RATE,
  type Recorder,
  reducedHoursBenefit,
  reducedHoursBenefitLastMonth,
  wageDailyOf,
} from '@yohaku/law'
import { type ChildFacts, isMade } from '../../facts.ts'
import type { AdultRun } from '../adultRun.ts'
import { daysOf, endOf, monthAt, startOf } from '../calendarTable.ts'
import { ARRANGEMENT, LEAVE_DAYS, REDUCED_HOURS, WIDTH } from '../columns.ts'
import { firstMonthOf } from '../firstMonth.ts'
import { REDUCED } from '../payMonths.ts'
import { sixMonthWages, wagesPaid } from './wages.ts'

/** One month of 育児時短就業給付金 that is applied for, paid or not. */
export interface ReducedHoursMonth {
  readonly month: YearMonth
  readonly childBirth: PlainDate
  /** The six wage months of the start wage lie before this month. */
  readonly wagesBefore: YearMonth
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
const FIRST_MONTH = firstMonthOf(REDUCED_HOURS_RATE)
/** Days between a leave and reduced hours that still count as directly after it. */
const DAYS_BETWEEN = 14
/** 賃金日額 times this is a month's wage. */
const DAYS_OF_MONTH = 30

/**
 * 育児時短就業給付金 of every month asked for: on reduced hours for the youngest child under 2, not wholly on leave. The start wage is that of
 * the first reduced hours for the child: the wage from before the leave when they follow it directly. Writes `REDUCED_HOURS`.
 */
export const payReducedHours = (adult: AdultRun, eldestFirst: readonly ChildFacts[]): ReducedHours => {
  const { facts, horizon, cells } = adult
  if (!facts.employmentInsured || !facts.filings.reducedHoursBenefit) return NONE
  const found: ReducedHoursMonth[] = []
  let notAfterLeave = false
  for (let place = eldestFirst.length - 1; place >= 0; place--) {
    const { birth } = eldestFirst[place] as ChildFacts
    if (!isMade(facts.filings, 'reducedHoursBenefit', birth)) continue
    const last = Math.min(reducedHoursBenefitLastMonth(birth), monthBefore(eldestFirst[place + 1]), horizon.end)
    let start: Start | null = null
    for (let month = Math.max(monthAt(birth), horizon.from) as YearMonth; month <= last; month++) {
      const at = (month - horizon.from) * WIDTH
      if (cells[at + ARRANGEMENT] !== REDUCED) continue
      start ??= startAt(adult, birth, month)
      if (month < FIRST_MONTH || month < horizon.start || cells[at + LEAVE_DAYS] === daysOf(month)) continue
      if (!start.afterLeave) notAfterLeave = true
      const amount = reducedHoursIn(adult, start.wage, month)
      cells[at + REDUCED_HOURS] = amount
      const { before: wagesBefore, wage: startWage } = start
      found.push({ month, childBirth: birth, wagesBefore, startWage, wages: wagesPaid(adult, month), amount })
    }
  }
  if (eldestFirst.length > 1) found.sort((a, b) => a.month - b.month)
  return { months: found, notAfterLeave }
}

/** One month again, for its explanation. */
export const reducedHoursAgain = (adult: AdultRun, paid: ReducedHoursMonth, recorder: Recorder): number =>
  reducedHoursIn(adult, startWageBefore(adult, paid.wagesBefore, recorder), paid.month, recorder)

const reducedHoursIn = (adult: AdultRun, startWage: number, month: YearMonth, recorder?: Recorder): number =>
  expectOk(reducedHoursBenefit(startWage, wagesPaid(adult, month), month, recorder))

/** 育児時短就業開始時賃金月額 before its limits. */
const startWageBefore = (adult: AdultRun, before: YearMonth, recorder?: Recorder): number =>
  wageDailyOf(sixMonthWages(adult, before, recorder)) * DAYS_OF_MONTH

const NONE: ReducedHours = { months: [], notAfterLeave: false }

/** Reduced hours are for the youngest child under 2: a younger sibling takes over with the month of birth. */
const monthBefore = (younger: ChildFacts | undefined): number =>
  younger === undefined ? Number.POSITIVE_INFINITY : monthAt(younger.birth) - 1

interface Start {
  readonly before: YearMonth
  readonly wage: number
  readonly afterLeave: boolean
}

/** The first month on reduced hours for a child: at the horizon's first row they were already there, since the leave. */
const startAt = (adult: AdultRun, birth: PlainDate, month: YearMonth): Start => {
  const leave = leaveBefore(adult, birth, month, month === adult.horizon.from)
  const before = leave ?? month
  return { before, wage: startWageBefore(adult, before), afterLeave: leave !== null }
}

/** The month of the first leave for the child when reduced hours follow a paid leave directly, else null. */
const leaveBefore = (
  { facts }: AdultRun,
  child: PlainDate,
  month: YearMonth,
  alreadyThere: boolean,
): YearMonth | null => {
  let first: YearMonth | null = null
  let follows = false
  for (const { kind, start, end, childBirth } of facts.leaves) {
    if (childBirth !== child || end >= endOf(month)) continue
    first ??= monthAt(start)
    if (kind !== 'maternity' && (alreadyThere || startOf(month) - end - 1 <= DAYS_BETWEEN)) follows = true
  }
  return follows ? first : null
}
