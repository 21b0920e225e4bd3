import type { CoverAnswer, CoverOption } from './coverAnswer.ts'
import type { CoverCriterion, CoverQuestion } from './coverQuestion.ts'
import { type ArrivalOf, arrivalsOf, type ReachOptions, reachOf } from './reach.ts'
import { COVER_ORDER, searchCovers } from './search.ts'

/**
 * Who can be with the child when a day breaks: every cut of the time in question among adults, helpers and places, judged, dominated ones
 * removed, ranked by what the family ordered. Nobody's work comes before another's unless the order says so.
 *
 * First come covers without a gap, without a broken promise and without care in the sleep a night shift needs; only then the family's
 * order, and what it leaves out follows in the order of `COVER_ORDER`. Where no cover is whole, the least uncovered ones come, each with
 * the times nobody has.
 */
export const coverDay = (
  question: CoverQuestion,
  options: ReachOptions = { samples: 10_000, seed: 1 },
): CoverAnswer => {
  const order = completed(question.order)
  const isNeeded = question.need.from < question.need.to
  const arrivalOf = arrivalsOf(question, options)
  const found = isNeeded ? searchCovers(question, order).map((option) => withChance(option, arrivalOf)) : []
  return {
    need: question.need,
    order,
    reach: reachOf(question, arrivalOf),
    options: found,
    uncovered: found[0]?.uncovered ?? (isNeeded ? [question.need] : []),
  }
}

const withChance = (option: CoverOption, arrivalOf: ArrivalOf): CoverOption => {
  const { first } = option
  return first === null
    ? option
    : { ...option, first: { ...first, inTime: arrivalOf(first.from, first.leaves).chance } }
}

const completed = (order: readonly CoverCriterion[]): readonly CoverCriterion[] => [
  ...new Set([...order, ...COVER_ORDER]),
]
