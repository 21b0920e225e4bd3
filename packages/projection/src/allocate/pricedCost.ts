import type { Plan, Track } from '@yohaku/household'
import { floorDiv, type PlainDate, type Yen, yen } from '@yohaku/kernel'
import { payPerMinutes } from '../leave/payPerMinutes.ts'
import { hoursOf, isWorking, jobOf, paidMinutes, phaseOn } from '../track/phase.ts'
import type { DayCost } from './costsOf.ts'

/** A cost with what it is in pay. */
export interface PricedCost extends DayCost {
  /** Pay before tax of the minutes not worked, cut to whole yen; null for what nobody pays for, and where pay or hours are not known. */
  readonly yen: Yen | null
}

/** Minutes of work at the pay of the phase in force, as if the employer deducted them. A gain of working time has no price. */
export const pricedCost =
  (plan: Plan, track: Track, on: PlainDate) =>
  (cost: DayCost): PricedCost => {
    const job = jobOf(plan, cost.who)
    const phase = phaseOn(track, cost.who, on)
    const hours = hoursOf(plan, phase)
    if (cost.kind !== 'work' || cost.minutes <= 0 || job === undefined || phase === undefined || hours === null)
      return { ...cost, yen: null }
    const paid = paidMinutes(hours)
    if (!isWorking(phase) || paid === null || paid === 0) return { ...cost, yen: null }
    const { amount, perMinutes } = payPerMinutes(plan, job, phase, paid)
    return { ...cost, yen: yen(floorDiv(cost.minutes * amount, perMinutes)) }
  }
