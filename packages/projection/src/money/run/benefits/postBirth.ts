import { addDays, expectOk, type PlainDate, type YearMonth } from '@yohaku/kernel'
import {
  hasPostBirthSupport,
  type LeaveWindow,
  limitedWageDaily,
  POST_BIRTH_SUPPORT_TERMS,
  postBirthSupport,
  postBirthSupportWindow,
  type Recorder,
  type SpouseOfParent,
} from '@yohaku/law'
import { type AdultFacts, isMade } from '../../facts.ts'
import type { AdultRun } from '../adultRun.ts'
import { monthAt, startOf } from '../calendarTable.ts'
import { POST_BIRTH, WIDTH } from '../columns.ts'
import { firstMonthOf } from '../firstMonth.ts'
import { addTo } from '../payMonths.ts'
import { wageDailyBefore } from './leaveBenefits.ts'

/** 出生後休業支援給付金 for one child. */
export interface SupportPayment {
  readonly childBirth: PlainDate
  readonly from: PlainDate
  /** Last day paid. */
  readonly to: PlainDate
  readonly days: number
  /** 休業開始時賃金日額 within the limits of the first day. */
  readonly daily: number
  readonly amount: number
  readonly month: YearMonth
  /** Paid without the spouse's 14 days, because the spouse has no employment insurance. */
  readonly spouseExcused: boolean
}

/** The law began on this day; who was on leave then is treated as starting it on that day, and the spouse likewise. */
const SUPPORT_MONTH = firstMonthOf(POST_BIRTH_SUPPORT_TERMS)
const IN_FORCE = startOf(SUPPORT_MONTH)
const { maxDays: MOST_DAYS } = POST_BIRTH_SUPPORT_TERMS.history[0].value

/** The support of one adult for every child, given the other adult's leaves. Writes `POST_BIRTH`. */
export const paySupport = (adult: AdultRun, spouse: AdultFacts | null): readonly SupportPayment[] => {
  const payments: SupportPayment[] = []
  const { leaves, employmentInsured, filings } = adult.facts
  if (!employmentInsured) return payments
  for (const [place, { kind, childBirth }] of leaves.entries()) {
    if (kind === 'maternity' || childBirth === null || isSeenBefore(leaves, place)) continue
    if (!isMade(filings, 'postBirthSupport', childBirth)) continue
    const payment = paymentFor(adult, spouse, childBirth)
    if (payment === null) continue
    payments.push(payment)
    const { cells, horizon } = adult
    if (payment.month >= horizon.from && payment.month <= horizon.to)
      addTo(cells, (payment.month - horizon.from) * WIDTH + POST_BIRTH, payment.amount)
  }
  return payments
}

/** Whether an earlier childcare leave is for the same child: the support is for all of them together. */
const isSeenBefore = (leaves: AdultFacts['leaves'], place: number): boolean => {
  for (let earlier = 0; earlier < place; earlier++)
    if (leaves[earlier]?.kind !== 'maternity' && leaves[earlier]?.childBirth === leaves[place]?.childBirth) return true
  return false
}

const paymentFor = (adult: AdultRun, spouse: AdultFacts | null, child: PlainDate): SupportPayment | null => {
  const mother = adult.facts.leaves.some(({ kind, childBirth }) => kind === 'maternity' && childBirth === child)
  const due = dueOf(adult.facts, spouse, child)
  const window = since(expectOk(postBirthSupportWindow(child, due, mother, SUPPORT_MONTH)))
  if (window.to < window.from) return null
  const spouseWindow = since(expectOk(postBirthSupportWindow(child, due, false, SUPPORT_MONTH)))
  return paymentOf(adult, child, window, spouseCondition(mother, spouse, child, spouseWindow))
}

/** One payment again, for its explanation. */
export const supportAgain = (adult: AdultRun, payment: SupportPayment, recorder: Recorder): number => {
  const { childBirth, from, days, amount } = payment
  const wageDaily = wageDailyBefore(adult, childBirth, recorder)
  const daily = expectOk(limitedWageDaily(wageDaily, monthAt(from), recorder))
  return expectOk(postBirthSupport(daily, days, amount, monthAt(from), recorder))
}

/** A father's condition is met by the mother's postnatal leave; a mother needs his 14 days, unless there is no insured spouse. */
const spouseCondition = (
  mother: boolean,
  spouse: AdultFacts | null,
  child: PlainDate,
  window: LeaveWindow,
): SpouseOfParent => {
  if (!mother) return { excused: 'onPostnatalLeave' }
  if (spouse === null) return { excused: 'noSpouse' }
  if (!spouse.employmentInsured) return { excused: 'selfEmployed' }
  return { leaveDaysInWindow: leaveDaysIn(spouse, child, window) }
}

const paymentOf = (
  adult: AdultRun,
  child: PlainDate,
  window: LeaveWindow,
  condition: SpouseOfParent,
): SupportPayment | null => {
  const own = leaveDaysIn(adult.facts, child, window)
  if (!expectOk(hasPostBirthSupport(own, condition, SUPPORT_MONTH))) return null
  let days = 0
  let from: PlainDate | null = null
  let to = window.from
  for (const { kind, start, end, childBirth } of adult.facts.leaves) {
    if (kind === 'maternity' || childBirth !== child) continue
    const first = Math.max(start, window.from) as PlainDate
    const counted = Math.min(MOST_DAYS - days, Math.min(end, window.to) - first + 1)
    if (counted <= 0) continue
    from ??= first
    to = addDays(first, counted - 1)
    days += counted
  }
  if (from === null) return null
  const wageDaily = wageDailyBefore(adult, child)
  const daily = expectOk(limitedWageDaily(wageDaily, monthAt(from)))
  const amount = expectOk(postBirthSupport(daily, days, daily, monthAt(from)))
  const spouseExcused = 'excused' in condition && condition.excused === 'selfEmployed'
  return { childBirth: child, from, to, days, daily, amount, month: monthAt(to), spouseExcused }
}

const leaveDaysIn = ({ leaves }: AdultFacts, child: PlainDate, { from, to }: LeaveWindow): number => {
  let days = 0
  for (const { kind, start, end, childBirth } of leaves)
    if (kind !== 'maternity' && childBirth === child) days += Math.max(0, Math.min(end, to) - Math.max(start, from) + 1)
  return days
}

/** The due date is known from the mother's maternity leave, whoever of the two she is. */
const dueOf = (adult: AdultFacts, spouse: AdultFacts | null, child: PlainDate): PlainDate => {
  for (const facts of spouse === null ? [adult] : [adult, spouse])
    for (const { kind, childBirth, childDue } of facts.leaves)
      if (kind === 'maternity' && childBirth === child && childDue !== null) return childDue
  return child
}

const since = ({ from, to }: LeaveWindow): LeaveWindow => ({ from: Math.max(from, IN_FORCE) as PlainDate, to })
