import type { Plan, WorkPhase } from '@yohaku/household'
import { date, formatClock, formatPlainDate, halfUpDiv, type PlainDate } from '@yohaku/kernel'
import { fullTimeHours, hoursOf, isWorking, jobOf, paidMinutes, phaseOn } from './phase.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The same phase with other hours: full time from the contract's paid hours on, reduced below. Pay that goes by hours follows by
 * itself; an amount of one's own is taken pro rata of the paid minutes (to the nearest yen), and at full time gives way to full pay.
 */
export const rehours = (plan: Plan, phase: WorkPhase, { start, end }: Span): WorkPhase => {
  const job = jobOf(plan, phase.adult)
  const full = job === undefined ? null : paidMinutes(fullTimeHours(job))
  const moved: WorkPhase = { ...phase, start: formatClock(start), end: formatClock(end) }
  const hours = hoursOf(plan, moved)
  const paid = hours === null ? null : paidMinutes(hours)
  if (full === null || paid === null) return moved
  const kind = phase.kind === 'flex' ? 'flex' : paid >= full ? 'full' : 'reduced'
  const { pay, ...unpaid } = { ...moved, kind } satisfies WorkPhase
  if (pay?.rule !== 'amount') return pay === undefined ? unpaid : { ...unpaid, pay }
  const before = hoursOf(plan, phase)
  const paidBefore = before === null ? null : paidMinutes(before)
  if (kind === 'full') return unpaid
  if (paidBefore === null || paidBefore === 0) return { ...unpaid, pay }
  return { ...unpaid, pay: { ...pay, monthly: halfUpDiv(pay.monthly * paid, paidBefore) } }
}

/**
 * The phases with the adult's working hours changed from a day on: the phase in force then is left as it was before that day, and
 * goes on with the new hours. `change` answers with the phase to go on with; history stays.
 */
export const changedFrom = (
  phases: readonly WorkPhase[],
  adult: string,
  on: PlainDate,
  change: (phase: WorkPhase) => WorkPhase,
): WorkPhase[] => {
  const current = phaseOn({ id: '', phases: [...phases] }, adult, on)
  const goesOn = current !== undefined && isWorking(current) && date(current.from) < on
  const changed = phases.map((phase) =>
    phase.adult === adult && isWorking(phase) && date(phase.from) >= on ? change(phase) : phase,
  )
  if (!goesOn) return changed
  const next = change({ ...current, from: formatPlainDate(on) })
  return sameTerms(next, current) ? changed : [...changed, next]
}

const sameTerms = (a: WorkPhase, b: WorkPhase): boolean =>
  JSON.stringify({ ...a, from: '' }) === JSON.stringify({ ...b, from: '' })
