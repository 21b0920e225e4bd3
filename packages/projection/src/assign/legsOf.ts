import type { Plan } from '@yohaku/household'
import { coverWays } from '../cover/coverWays.ts'

/** One piece of a way, with the kind of its delay. */
export interface WayLeg {
  readonly from: string
  readonly to: string
  readonly minutes: number
  readonly delay: string | null
  /** Only its other direction is stated; it is taken to be as long. */
  readonly isTurned: boolean
}

/**
 * The way from one place to another by the plan's legs, not through an office; `null` where they do not connect the two, or only round
 * a way the plan asks for: how long that one takes is not known, and any other would make the day too long.
 */
export const legsOf = (plan: Plan, from: string, to: string): readonly WayLeg[] | null => {
  if (from === to) return []
  const { ways } = coverWays(plan, [from, to], { more: [], withoutTrains: false })
  const way = ways.find((each) => each.from === from && each.to === to)
  if (way === undefined) return null
  const places = [from, ...way.legs.map((leg) => leg.to)]
  const isStated = (start: string, end: string): boolean =>
    plan.legs.some((leg) => leg.from === start && leg.to === end)
  const isAsked = (plan.questions ?? []).some(({ code, places: [start = '', end = ''] = [] }) => {
    const first = places.indexOf(start)
    return code === 'leg_not_stated' && first >= 0 && places.indexOf(end, first) > first && !isStated(start, end)
  })
  if (isAsked) return null
  return way.legs.map(({ to: next, minutes, delay }, i) => {
    const start = places[i] ?? from
    return { from: start, to: next, minutes, delay, isTurned: !isStated(start, next) }
  })
}
