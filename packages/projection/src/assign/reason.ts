import type { Arrangement, Obstacle } from './arrangement.ts'
import type { Errand } from './errand.ts'
import { amountOf, bestOf, changesOf, leadersBy } from './rank.ts'
import type { AssignCriterion } from './wish.ts'

/** Why an arrangement was chosen for a day: a code with its figures. */
export type ChoiceReason =
  /** Nothing else can be done. */
  | { readonly code: 'only_one' }
  /** More of one criterion (promises missed less on a day, or minutes) than today, or than the next best, either of them its equal in those before. */
  | {
      readonly code: 'more_of'
      readonly criterion: AssignCriterion
      readonly than: 'today' | 'next'
      readonly by: number
    }
  /** Nearest to the share the family wished, where each day alone would go otherwise. */
  | { readonly code: 'share' }
  /** Equal in all that was asked for, and as it is today. */
  | { readonly code: 'as_today' }
  /** Equal in all that was asked for; today's cannot be done, or is not told. The fewest changes. */
  | { readonly code: 'equal' }
  /** Nothing can be done; what is shown comes nearest. */
  | { readonly code: 'none_feasible'; readonly obstacles: readonly Obstacle[] }

/** Whether somebody can do an errand at all. */
export type CarerReason =
  | ({ readonly code: 'can' } & CarerErrand)
  /** The obstacles of the arrangement that comes nearest. */
  | ({ readonly code: 'cannot'; readonly obstacles: readonly Obstacle[] } & CarerErrand)

interface CarerErrand extends Pick<Errand, 'kind' | 'place' | 'children'> {
  readonly errand: string
  readonly who: string
  readonly isToday: boolean
}

/** What the plan leaves open, or was taken for granted. */
export type OpenReason =
  | { readonly code: 'pickup_not_stated'; readonly place: string; readonly children: readonly string[] }
  | { readonly code: 'way_back_assumed'; readonly from: string; readonly to: string }

export type AssignReason = ChoiceReason | CarerReason | OpenReason

/** Why this one, of the arrangements that can be done on its day. */
export const choiceReason = (
  chosen: Arrangement,
  choices: readonly Arrangement[],
  order: readonly AssignCriterion[],
  isShared: boolean,
): ChoiceReason => {
  if (!choices.includes(chosen)) return { code: 'none_feasible', obstacles: chosen.obstacles }
  if (choices.length === 1) return { code: 'only_one' }
  if (isShared && bestOf(choices, order) !== chosen) return { code: 'share' }
  const today = choices.find(({ isToday }) => isToday)
  let left = choices
  for (const criterion of order) {
    const leaders = leadersBy(left, criterion)
    const isTodayOut = today !== undefined && left.includes(today) && !leaders.includes(today)
    if (isTodayOut || (leaders.length === 1 && left.length > 1)) {
      const others = isTodayOut ? [today] : left.filter((each) => each !== chosen)
      const next = Math.max(...others.map((each) => amountOf(each, criterion)))
      const by = Math.round((amountOf(chosen, criterion) - next) * 10_000) / 10_000
      return { code: 'more_of', criterion, than: isTodayOut ? 'today' : 'next', by }
    }
    left = leaders
  }
  return { code: chosen === today ? 'as_today' : 'equal' }
}

/** For each errand, whether each of some people can do it in any arrangement. */
export const carerReasons = (
  errands: readonly Errand[],
  arrangements: readonly Arrangement[],
  carers: (errand: Errand) => readonly string[],
): readonly CarerReason[] =>
  errands.flatMap((errand) =>
    carers(errand).map((who): CarerReason => {
      const { id, kind, place, children } = errand
      const own = { errand: id, kind, place, children, who, isToday: errand.carers.includes(who) }
      const doing = arrangements.filter(({ assigned }) =>
        assigned.some((each) => each.errand === errand && each.who.includes(who)),
      )
      if (doing.some(({ obstacles }) => obstacles.length === 0)) return { code: 'can', ...own }
      const nearest = doing.toSorted(
        (a, b) => changesOf(a) - changesOf(b) || farFromPossible(a) - farFromPossible(b),
      )[0]
      return { code: 'cannot', ...own, obstacles: nearest?.obstacles ?? [] }
    }),
  )

/** How far an arrangement is from being possible: minutes too late; what is no matter of minutes weighs a day. */
export const farFromPossible = ({ obstacles, day }: Arrangement): number =>
  day === null
    ? Number.POSITIVE_INFINITY
    : obstacles.reduce((sum, each) => sum + (each.code === 'too_late' ? each.minutes : A_DAY), 0)

const A_DAY = 24 * 60
