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
  const back = payday === 'next_month' ? WIDTH : 0
  const last = phases.length - 1
  countLeaveDays(leaves, horizon, cells)
  let place = -1
  for (let month = from, at = 0; month <= to; month++, at += WIDTH) {
    while (place < last && (phases[place + 1] as PayPhase).from <= month) place++
    const length = daysOf(month)
    const onLeave = cells[at + LEAVE_DAYS] as number
    // Not `phases[-1]`: an array is slow to say that it has no such place.
    const phase = place < 0 ? undefined : phases[place]
    let base = 0
    let commuting = 0
    let kind = ON_LEAVE
    if (phase !== undefined && !(month > end && place === last && hasReturned(phase, leaves, month))) {
      base = phase.baseMonthly
      commuting = phase.commuting
      kind = kindOf(phase)
    } else if (onLeave < length) {
      const like = phase !== undefined || isBeforeLeave(usual, month) ? null : usual.firstPhase
      base = partOf(like === null ? usual.fullTime : like.baseMonthly, length - onLeave, length)
      commuting = like === null ? usual.commuting : like.commuting
      kind = like === null ? FULL : kindOf(like)
    }
    cells[at + GROSS] = base
    cells[at + COMMUTING] = commuting
    cells[at + PAY] = base + commuting
    cells[at + ARRANGEMENT] = kind
    const wages = Math.max(0, at - back)
    const wageLeave = cells[wages + LEAVE_DAYS] as number
    cells[at + BASIS_DAYS] = (wages === at ? length : daysOf((month - 1) as YearMonth)) - wageLeave
    cells[at + INTERRUPTED] = wageLeave === 0 ? 0 : 1
  }
  for (const { month, gross } of adult.bonuses)
    if (month >= from && month <= to) addTo(cells, (month - from) * WIDTH + BONUS, gross)
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
