import type { Plan } from '@yohaku/household'
import { expectOk, lastDayOf, type YearMonth } from '@yohaku/kernel'
import { type CareCertificate, careCertificate, type Recorder } from '@yohaku/law'
import { fullTimeHours, hoursOf, isWorking, jobOf, paidMinutes } from '../../track/phase.ts'
import { trackOf } from '../../track/track.ts'
import { type LivedPhase, livedPhases } from './lived.ts'

/** 保育必要量 in a month of a track. */
export type CertificateIn = (month: YearMonth, recorder?: Recorder) => CareCertificate

/**
 * The certificate the parents' hours give, by the phases in force at the end of the month. Where a parent's hours are not known, those of
 * full time stand in. A parent on leave or without work has none: the child may stay by the day's shorter hours.
 */
export const certificatesOf = (plan: Plan, trackId: string): CertificateIn => {
  const track = trackOf(plan, trackId)
  const adults = plan.household.adults.map(({ id }) => livedPhases(plan, track, id))
  return (month, recorder) => {
    const minutes = adults.map((phases) => minutesAWeek(plan, phases, month))
    return expectOk(careCertificate(minutes, month, recorder))
  }
}

const minutesAWeek = (plan: Plan, phases: readonly LivedPhase[], month: YearMonth): number => {
  const day = lastDayOf(month)
  const phase = phases.find(({ from, to }) => from <= day && (to === null || day <= to))?.phase
  if (phase === undefined || !isWorking(phase)) return 0
  const job = jobOf(plan, phase.adult)
  const hours = hoursOf(plan, phase) ?? (job === undefined ? null : fullTimeHours(job))
  const paid = hours === null ? null : paidMinutes(hours)
  return (paid ?? FULL_DAY) * (phase.daysPerWeek ?? FULL_WEEK)
}

const FULL_WEEK = 5
/** Neither phase nor contract says how long a day is. */
const FULL_DAY = 8 * 60
