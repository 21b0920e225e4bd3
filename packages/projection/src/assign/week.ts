import type { Arrangement } from './arrangement.ts'
import { leadersBy, ranked } from './rank.ts'
import type { AssignCriterion, AssignShare } from './wish.ts'

/** A weekday with the arrangements that can be done on it. */
export interface WeekdayChoices {
  readonly weekday: string
  readonly choices: readonly Arrangement[]
}

/**
 * One arrangement for each weekday that has any. Without a wished share every day is chosen for itself. With one, of all weeks made of
 * days that are best in what comes before the share, one that is nearest to it, and of those the best in what comes after.
 */
export const bestWeek = (
  days: readonly WeekdayChoices[],
  order: readonly AssignCriterion[],
  share: AssignShare | undefined,
): ReadonlyMap<string, Arrangement> => {
  const open = days.filter(({ choices }) => choices.length > 0)
  const at = order.indexOf('share')
  if (share === undefined || at < 0)
    return new Map(
      open.flatMap(({ weekday, choices }) =>
        ranked(choices, order)
          .slice(0, 1)
          .map((one) => [weekday, one] as const),
      ),
    )
  const [before, after] = [order.slice(0, at), order.slice(at + 1)]
  let weeks: readonly Week[] = [{ days: [], counts: new Map() }]
  for (const { weekday, choices } of open) {
    const best = ranked(before.reduce(leadersBy, choices), after)
    const next = weeks.flatMap((week) =>
      best.map(
        (choice, rank): Week => ({
          days: [...week.days, { weekday, choice, rank }],
          counts: countedWith(week.counts, choice),
        }),
      ),
    )
    weeks = lightest(next)
  }
  const nearest = weeks.toSorted((a, b) => farFrom(a, share) - farFrom(b, share) || rankOf(a) - rankOf(b))[0]
  return new Map(nearest?.days.map(({ weekday, choice }) => [weekday, choice]))
}

interface Week {
  readonly days: readonly { readonly weekday: string; readonly choice: Arrangement; readonly rank: number }[]
  /** How often each person goes, by `dropoff p1`. */
  readonly counts: ReadonlyMap<string, number>
}

/** A person who brings two children to two places on one day goes once. */
const countedWith = (counts: ReadonlyMap<string, number>, { assigned }: Arrangement): ReadonlyMap<string, number> => {
  const gone = new Set(assigned.flatMap(({ errand, who }) => who.map((person) => `${errand.kind} ${person}`)))
  const next = new Map(counts)
  for (const key of gone) next.set(key, (next.get(key) ?? 0) + 1)
  return next
}

/** Of weeks in which everybody goes as often, the one that is best in the rest: the others can never win. */
const lightest = (weeks: readonly Week[]): readonly Week[] => {
  const best = new Map<string, Week>()
  for (const week of weeks) {
    const key = [...week.counts]
      .map(([who, count]) => `${who} ${count}`)
      .toSorted()
      .join(', ')
    const known = best.get(key)
    if (known === undefined || rankOf(week) < rankOf(known)) best.set(key, week)
  }
  return [...best.values()]
}

const rankOf = ({ days }: Week): number => days.reduce((sum, { rank }) => sum + rank, 0)

const farFrom = ({ counts }: Week, share: AssignShare): number =>
  (['dropoff', 'pickup'] as const).reduce(
    (sum, kind) =>
      sum +
      Object.entries(share[kind] ?? {}).reduce(
        (far, [person, wished]) => far + Math.abs((counts.get(`${kind} ${person}`) ?? 0) - wished),
        0,
      ),
    0,
  )
