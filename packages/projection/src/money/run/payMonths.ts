import { addMonths, type PlainDate, type YearMonth } from '@yohaku/kernel'
import type { AdultFacts, HouseholdOptions, LeaveFacts, PayPhase } from '../facts.ts'
import { daysOf, daysWithin, endOf, startOf } from './calendarTable.ts'
import { BONUS, COMMUTING, GROSS, WIDTH } from './columns.ts'
import type { Horizon } from './horizon.ts'

export const FULL = 0
export const REDUCED = 1
export const ON_LEAVE = 2

/** What one adult is paid, month by month; index = rows of the horizon. */
export interface PayMonths {
  /** Base and commuting together: 報酬, and the wages of benefits. */
  readonly pay: Int32Array
  /** 支払基礎日数: calendar days of the wage month less leave days. */
  readonly days: Int32Array
  /** Whether the wage month has leave days: such a month says nothing about fixed pay. */
  readonly interrupted: Uint8Array
  /** Leave days of the calendar month. */
  readonly leaveDays: Int32Array
  /** `FULL`, `REDUCED` or `ON_LEAVE`. */
  readonly arrangement: Uint8Array
  readonly fullTime: number
  /** Commuting allowance where the input does not say: that of the first phase that has one. */
  readonly usualCommuting: number
}

/**
 * Lays out what is paid: the phases as given; before the first one nothing in months wholly on leave, full-time pay before a leave that
 * began before the input, else the first phase; after the end the last phase, full-time pay once its leave has ended. A month partly on
 * leave outside the input is paid by calendar days, yen cut.
 */
export const payMonthsOf = (
  adult: AdultFacts,
  horizon: Horizon,
  payday: HouseholdOptions['payday'],
  cells: Int32Array,
): PayMonths => {
  const { from, rows, end } = horizon
  const back = payday === 'next_month' ? 1 : 0
  const source = estimateSourceOf(adult, horizon)
  const pay = new Int32Array(rows)
  const days = new Int32Array(rows)
  const interrupted = new Uint8Array(rows)
  const arrangement = new Uint8Array(rows)
  const leaveDays = leaveDaysOf(adult.leaves, horizon)
  const phases = adult.pay
  const last = phases.length - 1
  let place = -1
  for (let row = 0; row < rows; row++) {
    const month = addMonths(from, row)
    while (place < last && (phases[place + 1] as PayPhase).from <= month) place++
    const length = daysOf(month)
    const onLeave = leaveDays[row] as number
    const phase = phases[place]
    let base = 0
    let commuting = 0
    let kind = ON_LEAVE
    if (phase !== undefined && !(month > end && place === last && hasReturned(phase, source.leaves, month))) {
      base = phase.baseMonthly
      commuting = phase.commuting
      kind = kindOf(phase)
    } else if (onLeave < length) {
      const usual = phase !== undefined || isBeforeLeave(source, month) ? null : source.firstPhase
      base = partOf(usual === null ? source.fullTime : usual.baseMonthly, length - onLeave, length)
      commuting = usual === null ? source.usualCommuting : usual.commuting
      kind = usual === null ? FULL : kindOf(usual)
    }
    pay[row] = base + commuting
    const wageRow = Math.max(0, row - back)
    const wageLeave = leaveDays[wageRow] as number
    days[row] = daysOf(addMonths(from, wageRow)) - wageLeave
    interrupted[row] = wageLeave === 0 ? 0 : 1
    arrangement[row] = kind
    cells[row * WIDTH + GROSS] = base
    cells[row * WIDTH + COMMUTING] = commuting
  }
  for (const { month, gross } of adult.bonuses)
    if (month >= from && month <= horizon.to)
      cells[(month - from) * WIDTH + BONUS] = bonusSoFar(cells, month - from) + gross
  const { fullTime, usualCommuting } = source
  return { pay, days, interrupted, leaveDays, arrangement, fullTime, usualCommuting }
}

interface EstimateSource {
  readonly fullTime: number
  readonly usualCommuting: number
  /** The first phase, when it is not a leave. */
  readonly firstPhase: PayPhase | null
  /** First day of the last leave that began before the input; null when there is none. */
  readonly leaveBeforeInput: PlainDate | null
  readonly leaves: readonly LeaveFacts[]
}

const estimateSourceOf = ({ pay, fullTimeMonthly, leaves }: AdultFacts, { start }: Horizon): EstimateSource => {
  const [first] = pay
  const worked = pay.find(({ arrangement }) => arrangement !== 'leave')
  let leaveBeforeInput: PlainDate | null = null
  for (const leave of leaves) if (leave.start < startOf(start)) leaveBeforeInput = leave.start
  return {
    fullTime: fullTimeMonthly ?? worked?.baseMonthly ?? 0,
    usualCommuting: pay.find(({ arrangement, commuting }) => arrangement !== 'leave' && commuting > 0)?.commuting ?? 0,
    firstPhase: first && first.arrangement !== 'leave' ? first : null,
    leaveBeforeInput,
    leaves,
  }
}

/** What is paid in the last month without leave days before the horizon, and how: the yardstick of the first fixed-pay change. */
export const payBefore = (adult: AdultFacts, horizon: Horizon): { readonly pay: number; readonly kind: number } => {
  const source = estimateSourceOf(adult, horizon)
  const first = adult.leaves[0]
  let month = addMonths(horizon.from, -1)
  while (
    first &&
    first.start < startOf(month) &&
    adult.leaves.some(({ start, end }) => daysWithin(month, start, end) > 0)
  )
    month = addMonths(month, -1)
  const usual = isBeforeLeave(source, month) ? null : source.firstPhase
  return usual === null
    ? { pay: source.fullTime + source.usualCommuting, kind: FULL }
    : { pay: usual.baseMonthly + usual.commuting, kind: kindOf(usual) }
}

const isBeforeLeave = ({ leaveBeforeInput, firstPhase }: EstimateSource, month: YearMonth): boolean =>
  firstPhase === null || (leaveBeforeInput !== null && leaveBeforeInput >= startOf(month))

/** A leave phase that goes on past the input although its leave has ended by this month. */
const hasReturned = ({ arrangement, from }: PayPhase, leaves: readonly LeaveFacts[], month: YearMonth): boolean => {
  if (arrangement !== 'leave') return false
  for (const { end } of leaves) if (end >= startOf(from) && end < endOf(month)) return true
  return false
}

const leaveDaysOf = (leaves: readonly LeaveFacts[], { from, rows }: Horizon): Int32Array => {
  const days = new Int32Array(rows)
  for (const { start, end } of leaves)
    for (let row = rowFrom(start, from); row < rows; row++) {
      const month = addMonths(from, row)
      if (startOf(month) > end) break
      days[row] = (days[row] as number) + daysWithin(month, start, end)
    }
  return days
}

/** The row of a date's month or one before: months have at most 31 days. */
const rowFrom = (day: PlainDate, from: YearMonth): number => Math.max(0, Math.floor((day - startOf(from)) / 31))

const kindOf = ({ arrangement }: PayPhase): number =>
  arrangement === 'full' ? FULL : arrangement === 'reduced' ? REDUCED : ON_LEAVE

const partOf = (amount: number, days: number, length: number): number =>
  days === length ? amount : Math.floor((amount * days) / length)

const bonusSoFar = (cells: Int32Array, row: number): number => cells[row * WIDTH + BONUS] as number
