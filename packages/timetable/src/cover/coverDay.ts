import type { CoverAnswer, CoverOption } from './coverAnswer.ts'
import type { CoverCriterion, CoverHelper, CoverQuestion } from './coverQuestion.ts'
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
  const found = isNeeded ? searchCovers(question, order).map((option) => withChance(question, option, arrivalOf)) : []
  return {
    need: question.need,
    order,
    reach: reachOf(question, arrivalOf),
    options: found,
    uncovered: found[0]?.uncovered ?? (isNeeded ? [question.need] : []),
  }
}

const withChance = (
  { waits, childAt, helpers }: CoverQuestion,
  option: CoverOption,
  arrivalOf: ArrivalOf,
): CoverOption => {
  const { first, collects, pieces } = option
  const closingBefore = (arrives: number): CoverHelper | undefined => {
    const place = pieces.find(({ kind, to }) => kind === 'place' && to === arrives)
    return helpers.find(({ id }) => id === place?.who)
  }
  return {
    ...option,
    first:
      first === null
        ? null
        : { ...first, inTime: arrivalOf(first.from, childAt, first.leaves, waits?.until ?? null).chance },
    collects: collects.map((each) => {
      const place = closingBefore(each.arrives)
      return place === undefined
        ? each
        : { ...each, inTime: arrivalOf(each.from, place.at, each.leaves, place.closes ?? place.hours.to).chance }
    }),
  }
}

const completed = (order: readonly CoverCriterion[]): readonly CoverCriterion[] => [
  ...new Set([...order, ...COVER_ORDER]),
]
