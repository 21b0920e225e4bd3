import type { Job, Plan, WorkPhase } from '@yohaku/household'
import { payOf } from '../money/plan/pay.ts'

/** Yen before tax for so many paid minutes. */
export interface PayPerMinutes {
  readonly amount: number
  readonly perMinutes: number
}

export const FULL_WEEK = 5
const WEEKS = 52

/** What an unpaid minute costs in a phase of work: a year's monthly pay over its paid minutes, `minutesPerDay` on each working day. */
export const payPerMinutes = (plan: Plan, job: Job, phase: WorkPhase, minutesPerDay: number): PayPerMinutes => ({
  amount: payOf(plan, job, phase).monthly * 12,
  perMinutes: minutesPerDay * (phase.daysPerWeek ?? FULL_WEEK) * WEEKS,
})
