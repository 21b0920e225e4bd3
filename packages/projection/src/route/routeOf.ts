import type { Plan } from '@yohaku/household'
import { formatPlainDate } from '@yohaku/kernel'
import { livedPhases } from '../money/plan/lived.ts'
import { hoursOf, isWorking, paidMinutes } from '../track/phase.ts'
import { trackOf } from '../track/track.ts'

/** A stretch of the years on which one adult works alike. */
export interface RouteStretch {
  /** First day, `YYYY-MM-DD`; the stretch lasts until the next one. */
  readonly from: string
  readonly kind: 'leave' | 'reduced' | 'full' | 'flex' | 'none'
  /** Paid minutes of a working day; 0 without work, null where the plan does not say. */
  readonly minutesADay: number | null
}

/** 年の路線 of one adult. */
export interface AdultRoute {
  readonly adult: string
  readonly stretches: readonly RouteStretch[]
}

/**
 * 年の路線: how long each adult's working day is on a track, oldest stretch first; stretches that go on alike are one.
 * @throws RangeError when the plan has no such track
 */
export const routeOf = (plan: Plan, track: string): readonly AdultRoute[] =>
  plan.household.adults.map(({ id }) => {
    const stretches = livedPhases(plan, trackOf(plan, track), id).map(({ phase, from }): RouteStretch => {
      const hours = hoursOf(plan, phase)
      return {
        from: formatPlainDate(from),
        kind: phase.kind,
        minutesADay: !isWorking(phase) ? 0 : hours === null ? null : paidMinutes(hours),
      }
    })
    return { adult: id, stretches: stretches.filter((one, index) => !goesOn(stretches[index - 1], one)) }
  })

const goesOn = (before: RouteStretch | undefined, now: RouteStretch): boolean =>
  before !== undefined && before.kind === now.kind && before.minutesADay === now.minutesADay
