import type { Job, Plan } from '@yohaku/household'
import {
  addDays,
  lastDayOf,
  monthOfDate,
  monthOfYear,
  type PlainDate,
  type YearMonth,
  yearMonth,
  yearOf,
} from '@yohaku/kernel'
import { isWorking } from '../../track/phase.ts'
import type { Bonus, LeaveFacts, PayPhase } from '../facts.ts'
import { daysOf, endOf, startOf } from '../run/calendarTable.ts'
import type { LivedPhase } from './lived.ts'
import { jobIn, type PhasePay, payOf, shareOf } from './pay.ts'

/** Days of one phase in a month, paid for. */
export interface PaidPart {
  readonly lived: LivedPhase
  readonly pay: PhasePay
  readonly days: number
}

/** The phases that pay for a month, with their days of it. */
export const partsOfMonth = (
  plan: Plan,
  job: Job,
  phases: readonly LivedPhase[],
  month: YearMonth,
): readonly PaidPart[] =>
  phases.flatMap((lived) => {
    const days = daysIn(lived, month)
    return days > 0 && isWorking(lived.phase)
      ? [{ lived, pay: payOf(plan, jobIn(plan, job, month), lived.phase), days }]
      : []
  })

/**
 * Pay by the month, from the month of the first phase to `last`: a month of several phases is paid by calendar days, each part cut to
 * yen; the commuting allowance in full as soon as there is a working day in it.
 */
export const payPhasesOf = (
  plan: Plan,
  job: Job,
  phases: readonly LivedPhase[],
  last: YearMonth,
): readonly PayPhase[] => {
  const [opening] = phases
  if (opening === undefined) return []
  const found: PayPhase[] = []
  const first = monthOfDate(opening.from)
  for (let month = first; month <= last; month++) {
    if (month > first && isPaidAsBefore(job, phases, month)) continue
    const next = payOfMonth(plan, job, phases, month)
    const before = found.at(-1)
    const same =
      before !== undefined &&
      before.baseMonthly === next.baseMonthly &&
      before.commuting === next.commuting &&
      before.arrangement === next.arrangement
    if (!same) found.push(next)
  }
  return found
}

/**
 * Bonuses of the years from `first` to `last`: those of full time, scaled like the pay in force at the end of the month. Before the first
 * phase that is the pay the run takes for those months: nothing in a leave, full time before one, else the first phase's.
 */
export const bonusesOf = (
  plan: Plan,
  job: Job,
  phases: readonly LivedPhase[],
  leaves: readonly LeaveFacts[],
  first: YearMonth,
  last: YearMonth,
): readonly Bonus[] => {
  const found: Bonus[] = []
  const [opening] = phases
  for (let year = yearOf(first); year <= yearOf(last); year++)
    for (const { month, yen } of job.bonuses) {
      const paidIn = yearMonth(year, month)
      const day = lastDayOf(paidIn)
      const onLeave = leaves.some(({ start, end }) => start <= day && day <= end)
      const phase = (phaseAt(phases, day) ?? opening)?.phase
      const isBefore = opening !== undefined && day < opening.from
      const likeFull = phase === undefined || (isBefore && !isWorking(phase))
      const gross = isBefore && onLeave ? 0 : likeFull ? yen : shareOf(yen, payOf(plan, job, phase).bonus)
      if (paidIn >= first && paidIn <= last && gross > 0) found.push({ month: paidIn, gross })
    }
  return found.sort((a, b) => a.month - b.month)
}

/** Decades of months are paid like the month before: wholly in the same phase, and full-time pay does not rise. */
const isPaidAsBefore = ({ yearlyRaise }: Job, phases: readonly LivedPhase[], month: YearMonth): boolean => {
  if (yearlyRaise?.month === monthOfYear(month)) return false
  const first = startOf((month - 1) as YearMonth)
  const last = endOf(month)
  for (const { from, to } of phases)
    if ((from > first && from <= last) || (to !== null && to >= first && to < last)) return false
  return true
}

const payOfMonth = (plan: Plan, job: Job, phases: readonly LivedPhase[], month: YearMonth): PayPhase => {
  const parts = partsOfMonth(plan, job, phases, month)
  const length = daysOf(month)
  let baseMonthly = 0
  for (const { pay, days } of parts) baseMonthly += Math.floor((pay.monthly * days) / length)
  const lastPart = parts.at(-1)
  const isLeave =
    lastPart === undefined && phases.some((lived) => daysIn(lived, month) > 0 && lived.phase.kind === 'leave')
  const arrangement = isLeave ? 'leave' : lastPart?.lived.phase.kind === 'reduced' ? 'reduced' : 'full'
  return { from: month, baseMonthly, commuting: lastPart === undefined ? 0 : job.commutingMonthly, arrangement }
}

const daysIn = ({ from, to }: LivedPhase, month: YearMonth): number => {
  const first = Math.max(from, startOf(month))
  const last = Math.min(to ?? Number.POSITIVE_INFINITY, addDays(startOf(month), daysOf(month) - 1))
  return Math.max(0, last - first + 1)
}

const phaseAt = (phases: readonly LivedPhase[], day: PlainDate): LivedPhase | undefined =>
  phases.find(({ from, to }) => from <= day && (to === null || day <= to))
