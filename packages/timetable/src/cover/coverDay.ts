import type { CoverAnswer } from './coverAnswer.ts'
import type { CoverCriterion, CoverQuestion } from './coverQuestion.ts'
import { type ReachOptions, reachOf } from './reach.ts'
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
  const found = question.need.from < question.need.to ? searchCovers(question, order) : []
  return {
    need: question.need,
    order,
    reach: reachOf(question, options),
    options: found,
    uncovered: found[0]?.uncovered ?? (question.need.from < question.need.to ? [question.need] : []),
  }
}

const completed = (order: readonly CoverCriterion[]): readonly CoverCriterion[] => [
  ...new Set([...order, ...COVER_ORDER]),
]
