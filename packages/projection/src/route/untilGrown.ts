import type { Plan } from '@yohaku/household'
import { month } from '@yohaku/kernel'
import { childAllowanceMonths } from '@yohaku/law'
import { factsOfPlan } from '../money/plan/factsOfPlan.ts'
import { presentTrack } from '../track/track.ts'

/** A year, where the youngest is grown already. */
const LEAST = 12

/** Where there is no child to count by. */
const WITHOUT_CHILDREN = 60

/**
 * Months from the plan's first one to the March after the youngest child, born or expected, turns 18: as far as money and dates of a family
 * can be told.
 */
export const monthsUntilGrown = (plan: Plan): number => {
  const first = month(plan.start)
  const births = factsOfPlan(plan, presentTrack(plan).id, { months: 1 }).children.map(({ birth }) => birth)
  if (births.length === 0) return WITHOUT_CHILDREN
  const grown = births.map((birth) => childAllowanceMonths(birth).last)
  return Math.max(LEAST, ...grown.map((last) => last - first + 1))
}
