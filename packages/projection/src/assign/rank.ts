import type { Arrangement } from './arrangement.ts'
import { isAsStated } from './errand.ts'
import type { AssignCriterion } from './wish.ts'

/** One promise on one day of twenty; less is no difference. */
const ONE_OF_TWENTY = 1 / 20
/** Less than five minutes are no reason to change a day. */
const FIVE_MINUTES = 5

/**
 * How much of a criterion an arrangement has; more is better. Being on time is counted in promises missed on a day, not in days on
 * which all are kept: where one is missed nearly always, the others still matter. The share is a matter of the whole week.
 */
export const amountOf = ({ figures }: Arrangement, criterion: AssignCriterion): number => {
  if (figures === null || criterion === 'share') return 0
  if (criterion === 'chance') return -figures.missed
  return criterion === 'sleep' ? -figures.sleepLost : figures[criterion]
}

/** Those that come as near to the best of them in one criterion as does not matter. */
export const leadersBy = (arrangements: readonly Arrangement[], criterion: AssignCriterion): readonly Arrangement[] => {
  const most = Math.max(...arrangements.map((each) => amountOf(each, criterion)))
  const band = criterion === 'chance' ? ONE_OF_TWENTY : FIVE_MINUTES
  return arrangements.filter((each) => most - amountOf(each, criterion) < band)
}

/** How many errands somebody else does than today. */
export const changesOf = ({ assigned }: Arrangement): number => assigned.filter((each) => !isAsStated(each)).length

/**
 * The best by criteria taken in order, each among the leaders of those before; then the fewest changes, then what is missed to the
 * last digit, then as listed.
 */
export const bestOf = (
  arrangements: readonly Arrangement[],
  order: readonly AssignCriterion[],
): Arrangement | undefined => {
  const leaders = order.reduce(leadersBy, arrangements)
  return leaders.toSorted((a, b) => changesOf(a) - changesOf(b) || amountOf(b, 'chance') - amountOf(a, 'chance'))[0]
}

/** All of them: the best, the best of the others, and so on. */
export const ranked = (
  arrangements: readonly Arrangement[],
  order: readonly AssignCriterion[],
): readonly Arrangement[] => {
  const left = [...arrangements]
  const sorted: Arrangement[] = []
  for (let best = bestOf(left, order); best !== undefined; best = bestOf(left, order)) {
    sorted.push(best)
    left.splice(left.indexOf(best), 1)
  }
  return sorted
}
