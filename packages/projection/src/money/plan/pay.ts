import type { Job, Plan, WorkPhase } from '@yohaku/household'
import { addMonths, halfUpDiv, month, monthOfYear, type YearMonth } from '@yohaku/kernel'
import { fullTimeHours, hoursOf, isWorking, paidMinutes } from '../../track/phase.ts'

/** What a phase is paid, and the sum it comes from. */
export interface PhasePay {
  readonly monthly: number
  /** Bonuses are paid this share of those at full time: `share` of `of`. */
  readonly bonus: Share
  /** How `monthly` was found: pro rata by hours, by the employer's table, as entered, in full, or nothing on leave. */
  readonly rule: 'hours' | 'table' | 'amount' | 'full' | 'none'
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
 * to the nearest yen, never more than full pay. By table: the row with the most paid minutes a day that are reached, below the lowest by
 * hours. An amount of one's own counts as entered. Bonuses are scaled alike, unless the job or the phase has a rule of its own. Without
 * hours to go by, pay is that of full time.
 */
export const payOf = (plan: Plan, job: Job, phase: WorkPhase): PhasePay => {
  if (!isWorking(phase)) return { monthly: 0, bonus: NOTHING, rule: 'none', hours: null }
  const pay = unruledPayOf(plan, job, phase)
  return { ...pay, bonus: bonusOf(plan, job, phase) ?? pay.bonus }
}

/** The job in a month: full-time pay with the raises since the plan's first month, each to the nearest yen. Earlier pay is not lowered. */
export const jobIn = (plan: Plan, job: Job, of: YearMonth): Job => {
  const { yearlyRaise: raise } = job
  if (raise === undefined) return job
  let { fullTimeMonthly } = job
  for (let at = addMonths(month(plan.start), 1); at <= of; at++)
    if (monthOfYear(at) === raise.month)
      fullTimeMonthly += raise.rule === 'yen' ? raise.yen : halfUpDiv(fullTimeMonthly * raise.perMille, 1000)
  return { ...job, fullTimeMonthly }
}

/** A share of an amount, to the nearest yen. */
export const shareOf = (amount: number, { share, of }: Share): number => halfUpDiv(amount * share, of)

/** Pay with bonuses scaled alike. */
const unruledPayOf = (plan: Plan, job: Job, phase: WorkPhase): PhasePay => {
  if (phase.pay?.rule === 'amount') {
    const monthly = atOwnJob(plan, job, phase.pay)(phase.pay.monthly)
    return { monthly, bonus: likePay(monthly, job), rule: 'amount', hours: null }
  }
  const byHours = phase.pay !== undefined || phase.kind === 'reduced'
  const hours = byHours ? hoursShare(plan, job, phase) : null
  if (hours === null || hours.share >= hours.of)
    return { monthly: job.fullTimeMonthly, bonus: WHOLE, rule: 'full', hours }
  const row = phase.pay?.rule === 'table' ? rowOf(plan, phase, phase.pay.rows) : undefined
  if (row !== undefined && phase.pay?.rule === 'table') {
    const monthly = atOwnJob(plan, job, phase.pay)(row.monthly)
    return { monthly, bonus: likePay(monthly, job), rule: 'table', hours }
  }
  return { monthly: halfUpDiv(job.fullTimeMonthly * hours.share, hours.of), bonus: hours, rule: 'hours', hours }
}

/** An amount of another job, to the nearest yen, in the proportion of the two full-time pays; of one's own as it is. */
const atOwnJob = (plan: Plan, { id, adult }: Job, { of }: { readonly of?: string | undefined }) => {
  const source = of === undefined || of === id ? undefined : plan.jobs.find((job) => job.id === of)
  const own = plan.jobs.find((job) => job.adult === adult)
  return (monthly: number): number =>
    source === undefined || own === undefined || source.fullTimeMonthly === 0
      ? monthly
      : halfUpDiv(monthly * own.fullTimeMonthly, source.fullTimeMonthly)
}

/** What the phase or, on reduced hours, the job says of bonuses; null = nothing. */
const bonusOf = (plan: Plan, job: Job, phase: WorkPhase): Share | null => {
  const own = phase.pay === undefined || phase.pay.rule === 'hours' ? undefined : phase.pay.bonusPerMille
  if (own !== undefined) return { share: own, of: 1000 }
  if (phase.kind !== 'reduced' || job.bonusRule === undefined) return null
  switch (job.bonusRule.rule) {
    case 'full':
      return WHOLE
    case 'perMille':
      return { share: job.bonusRule.perMille, of: 1000 }
    case 'hours': {
      const hours = hoursShare(plan, job, phase)
      return hours !== null && hours.share >= hours.of ? WHOLE : hours
    }
  }
}

const likePay = (monthly: number, { fullTimeMonthly }: Job): Share =>
  fullTimeMonthly > 0 ? { share: Math.min(monthly, fullTimeMonthly), of: fullTimeMonthly } : WHOLE

type TableRow = Extract<WorkPhase['pay'], { rule: 'table' }>['rows'][number]

const rowOf = (plan: Plan, phase: WorkPhase, rows: readonly TableRow[]): TableRow | undefined => {
  const hours = hoursOf(plan, phase)
  const paid = hours === null ? null : paidMinutes(hours)
  if (paid === null) return undefined
  let best: TableRow | undefined
  for (const row of rows)
    if (row.paidMinutes <= paid && (best === undefined || row.paidMinutes > best.paidMinutes)) best = row
  return best
}

const hoursShare = (plan: Plan, job: Job, phase: WorkPhase): Share | null => {
  const hours = hoursOf(plan, phase)
  const paid = hours === null ? null : paidMinutes(hours)
  const full = paidMinutes(fullTimeHours(job))
  if (paid === null || full === null || full === 0) return null
  return { share: paid * (phase.daysPerWeek ?? FULL_WEEK), of: full * FULL_WEEK }
}
