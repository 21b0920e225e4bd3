import type { Job, Plan, WorkPhase } from '@yohaku/household'
import { halfUpDiv } from '@yohaku/kernel'
import { fullTimeHours, hoursOf, isWorking, paidMinutes } from '../../track/phase.ts'

/** What a phase is paid, and the sum it comes from. */
export interface PhasePay {
  readonly monthly: number
  /** Bonuses are paid this share of those at full time: `share` of `of`. */
  readonly bonus: Share
  /** How `monthly` was found: pro rata by hours, as entered, in full, or nothing on leave. */
  readonly rule: 'hours' | 'amount' | 'full' | 'none'
  /** Paid minutes a week, of which full time has `of`; null where hours do not matter. */
  readonly hours: Share | null
}

export interface Share {
  readonly share: number
  readonly of: number
}

const WHOLE: Share = { share: 1, of: 1 }
const NOTHING: Share = { share: 0, of: 1 }
const FULL_WEEK = 5

/**
 * Pay of a phase, yen a month. By hours: full-time pay × paid minutes of the week ÷ those of full time (five days of the contract),
 * to the nearest yen, never more than full pay. An amount of one's own counts as entered. Bonuses are scaled alike, or by the share
 * entered. Without hours to go by, pay is that of full time.
 */
export const payOf = (plan: Plan, job: Job, phase: WorkPhase): PhasePay => {
  if (!isWorking(phase)) return { monthly: 0, bonus: NOTHING, rule: 'none', hours: null }
  if (phase.pay?.rule === 'amount') {
    const { monthly, bonusPerMille } = phase.pay
    const bonus =
      bonusPerMille !== undefined
        ? { share: bonusPerMille, of: 1000 }
        : job.fullTimeMonthly > 0
          ? { share: Math.min(monthly, job.fullTimeMonthly), of: job.fullTimeMonthly }
          : WHOLE
    return { monthly, bonus, rule: 'amount', hours: null }
  }
  const hours = phase.pay?.rule === 'hours' || phase.kind === 'reduced' ? hoursShare(plan, job, phase) : null
  if (hours === null || hours.share >= hours.of)
    return { monthly: job.fullTimeMonthly, bonus: WHOLE, rule: 'full', hours }
  return { monthly: halfUpDiv(job.fullTimeMonthly * hours.share, hours.of), bonus: hours, rule: 'hours', hours }
}

/** A share of an amount, to the nearest yen. */
export const shareOf = (amount: number, { share, of }: Share): number => halfUpDiv(amount * share, of)

const hoursShare = (plan: Plan, job: Job, phase: WorkPhase): Share | null => {
  const hours = hoursOf(plan, phase)
  const paid = hours === null ? null : paidMinutes(hours)
  const full = paidMinutes(fullTimeHours(job))
  if (paid === null || full === null || full === 0) return null
  return { share: paid * (phase.daysPerWeek ?? FULL_WEEK), of: full * FULL_WEEK }
}
