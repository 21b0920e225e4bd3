import type { PlainDate, YearMonth } from '@yohaku/kernel'
import type { AdultFacts, HouseholdOptions, LeaveFacts, PayPhase } from '../facts.ts'
import { daysOf, daysWithin, endOf, monthAt, startOf } from './calendarTable.ts'
import { ARRANGEMENT, BASIS_DAYS, BONUS, COMMUTING, GROSS, INTERRUPTED, LEAVE_DAYS, PAY, WIDTH } from './columns.ts'
import type { Horizon } from './horizon.ts'

/** Values of `ARRANGEMENT`. */
const FULL = 0
export const REDUCED = 1
export const ON_LEAVE = 2

/** What an adult is paid in months the input says nothing about. */
export interface UsualPay {
  readonly fullTime: number
  /** Commuting allowance of the first phase that has one. */
  readonly commuting: number
  /** The first phase, when it is not a leave. */
  readonly firstPhase: PayPhase | null
  /** First day of the last leave that began before the input; null when there is none. */
  readonly leaveBeforeInput: PlainDate | null
}

export const usualPayOf = ({ pay, fullTimeMonthly, leaves }: AdultFacts, { start }: Horizon): UsualPay => {
  const first = pay[0]
  const worked = pay.find(({ arrangement }) => arrangement !== 'leave')
  const commuting = pay.find((phase) => phase.arrangement !== 'leave' && phase.commuting > 0)?.commuting ?? 0
  let leaveBeforeInput: PlainDate | null = null
  for (const leave of leaves) if (leave.start < startOf(start)) leaveBeforeInput = leave.start
  const firstPhase = first !== undefined && first.arrangement !== 'leave' ? first : null
  return { fullTime: fullTimeMonthly ?? worked?.baseMonthly ?? 0, commuting, firstPhase, leaveBeforeInput }
}

/**
 * Lays out what is paid: the phases as given; before the first one nothing in months wholly on leave, full-time pay before a leave that
 * began before the input, else the first phase; after the end the last phase, full-time pay once its leave has ended. A month partly on
 * leave outside the input is paid by calendar days, yen cut. Fills the columns of pay, days and leave.
 */
export const layOutPay = (
  adult: AdultFacts,
  horizon: Horizon,
  usual: UsualPay,
  payday: HouseholdOptions['payday'],
  cells: Float64Array,
): void => {
  const { from, to, end } = horizon
  const { pay: phases, leaves } = adult
  countLeaveDays(leaves, horizon, cells)
  let month = from
  const firstGiven = Math.min(phases[0]?.from ?? Number.POSITIVE_INFINITY, to + 1)
  for (; month < firstGiven; month++)
    payUsual(usual, isBeforeLeave(usual, month) ? null : usual.firstPhase, month, horizon, cells)
  for (let place = 0; place < phases.length; place++) {
    const phase = phases[place] as PayPhase
    const isLast = place === phases.length - 1
    const until = isLast ? to : Math.min((phases[place + 1] as PayPhase).from - 1, to)
    const asGiven = isLast && phase.arrangement === 'leave' ? Math.min(end, until) : until
    month = payPhase(phase, month, asGiven, horizon, cells)
    for (; month <= until; month++)
      if (hasReturned(phase, leaves, month)) payUsual(usual, null, month, horizon, cells)
      else payPhase(phase, month, month, horizon, cells)
  }
  countBasisDays(horizon, payday, cells)
  for (const bonus of adult.bonuses)
    if (bonus.month >= from && bonus.month <= to) addTo(cells, (bonus.month - from) * WIDTH + BONUS, bonus.gross)
}

/** Pays a phase from a month to another, if it is not before; answers the first month not paid yet. */
const payPhase = (
  phase: PayPhase,
  first: YearMonth,
  last: number,
  { from }: Horizon,
  cells: Float64Array,
): YearMonth => {
  if (last < first) return first
  const { baseMonthly, commuting } = phase
  const kind = kindOf(phase)
  const end = (last - from) * WIDTH
  for (let at = (first - from) * WIDTH; at <= end; at += WIDTH) payRow(cells, at, baseMonthly, commuting, kind)
  return (last + 1) as YearMonth
}

/** Pays a month of which the input says nothing, its days without leave: like a phase, or full-time. */
const payUsual = (
  { fullTime, commuting }: UsualPay,
  like: PayPhase | null,
  month: YearMonth,
  { from }: Horizon,
  cells: Float64Array,
): void => {
  const at = (month - from) * WIDTH
  const length = daysOf(month)
  const worked = length - (cells[at + LEAVE_DAYS] as number)
  if (worked === 0) payRow(cells, at, 0, 0, ON_LEAVE)
  else if (like === null) payRow(cells, at, partOf(fullTime, worked, length), commuting, FULL)
  else payRow(cells, at, partOf(like.baseMonthly, worked, length), like.commuting, kindOf(like))
}

const payRow = (cells: Float64Array, at: number, base: number, commuting: number, kind: number): void => {
  cells[at + GROSS] = base
  cells[at + COMMUTING] = commuting
  cells[at + PAY] = base + commuting
  cells[at + ARRANGEMENT] = kind
}

/** 支払基礎日数 of every row, and whether its wage month has leave days; the first row has no month before it. */
const countBasisDays = ({ from, to }: Horizon, payday: HouseholdOptions['payday'], cells: Float64Array): void => {
  const lag = payday === 'next_month' ? 1 : 0
  for (let month = from; month <= to; month++) {
    const wages = Math.max(month - lag, from) as YearMonth
    const onLeave = cells[(wages - from) * WIDTH + LEAVE_DAYS] as number
    const at = (month - from) * WIDTH
    cells[at + BASIS_DAYS] = daysOf(wages) - onLeave
    if (onLeave > 0) cells[at + INTERRUPTED] = 1
  }
}

/** What is paid in the last month without leave days before the horizon, and how: the yardstick of the first fixed-pay change. */
export const payBefore = (
  { leaves }: AdultFacts,
  { from }: Horizon,
  usual: UsualPay,
): { readonly pay: number; readonly kind: number } => {
  let month = (from - 1) as YearMonth
  while (hasLeaveIn(leaves, month)) month = (month - 1) as YearMonth
  const like = isBeforeLeave(usual, month) ? null : usual.firstPhase
  if (like === null) return { pay: usual.fullTime + usual.commuting, kind: FULL }
  return { pay: like.baseMonthly + like.commuting, kind: kindOf(like) }
}

const isBeforeLeave = ({ leaveBeforeInput, firstPhase }: UsualPay, month: YearMonth): boolean =>
  firstPhase === null || (leaveBeforeInput !== null && leaveBeforeInput >= startOf(month))

/** A leave phase that goes on past the input although its leave has ended by this month. */
const hasReturned = ({ arrangement, from }: PayPhase, leaves: readonly LeaveFacts[], month: YearMonth): boolean => {
  if (arrangement !== 'leave') return false
  for (const { end } of leaves) if (end >= startOf(from) && end < endOf(month)) return true
  return false
}

const hasLeaveIn = (leaves: readonly LeaveFacts[], month: YearMonth): boolean => {
  for (const { start, end } of leaves) if (daysWithin(month, start, end) > 0) return true
  return false
}

const countLeaveDays = (leaves: readonly LeaveFacts[], { from, to }: Horizon, cells: Float64Array): void => {
  for (const { start, end } of leaves) {
    if (end < startOf(from) || start > endOf(to)) continue
    const first = start < startOf(from) ? from : monthAt(start)
    for (let month = first; month <= to && startOf(month) <= end; month++)
      addTo(cells, (month - from) * WIDTH + LEAVE_DAYS, daysWithin(month, start, end))
  }
}

const kindOf = ({ arrangement }: PayPhase): number =>
  arrangement === 'full' ? FULL : arrangement === 'reduced' ? REDUCED : ON_LEAVE

const partOf = (amount: number, days: number, length: number): number =>
  days === length ? amount : Math.floor((amount * days) / length)

/** Adds to a cell that several payments may share. */
export const addTo = (cells: Float64Array, place: number, amount: number): void => {
  cells[place] = (cells[place] as number) + amount
}
