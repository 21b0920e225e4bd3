import { deadlineShares } from '../deadlineShares.ts'
import type { DayType, Network } from '../network.ts'
import type { OnTimeShare } from '../onTimeShare.ts'
import { changeOfShare, type ShareChange } from './shareChange.ts'

/** How well a day keeps its promises. */
export interface Judged {
  /** In the order asked for. */
  readonly promises: readonly JudgedPromise[]
  /** All of them on the same day. */
  readonly allOnTime: OnTimeShare
  /** Minutes late a day, all promises together, each counted by its weight. */
  readonly expectedLateness: number
}

export interface JudgedPromise {
  /** Event with the deadline. */
  readonly event: string
  readonly onTime: OnTimeShare
  readonly expectedLateness: number
}

export interface WeightedPromise {
  readonly event: string
  readonly weight: number
}

export interface JudgeOptions {
  readonly samples: number
  readonly seed: number
}

/** Simulates the network of a day for some of its deadlines. */
export const judge = (network: Network, promises: readonly WeightedPromise[], options: JudgeOptions): Judged => {
  const events = promises.map(({ event }) => event)
  const { deadlines, allOnTime } = deadlineShares(network, events, options)
  const judged = deadlines.map((each, i): JudgedPromise => ({ event: events[i] ?? '', ...each }))
  return {
    promises: judged,
    allOnTime,
    expectedLateness: judged.reduce((sum, each, i) => sum + each.expectedLateness * (promises[i]?.weight ?? 0), 0),
  }
}

/** What changes from one day to another, on the same simulated days. */
export interface JudgedChange {
  readonly promises: readonly (ShareChange & { readonly event: string })[]
  readonly allOnTime: ShareChange
}

/** A network with how it was judged. */
export interface Side {
  readonly network: Network
  readonly judged: Judged
}

/**
 * Changes of the shares between two days judged with the same options. Both are simulated side by side with the same luck for the same
 * activity, so that the days on which only one of the two keeps a promise are counted, not guessed. `isNeverLater`: nothing of the
 * second day is ever later than on the first, so that it keeps whatever that one kept, and nothing needs to be simulated.
 */
export const judgeChange = (
  before: Side,
  after: Side,
  { samples, seed }: JudgeOptions,
  isNeverLater: boolean,
): JudgedChange => {
  const both = isNeverLater ? null : sideBySide(before.network, after.network)
  const kept = ({ p }: OnTimeShare): number => Math.round(p * samples)
  const keptByBoth = (events: readonly string[]): number | null => {
    if (both === null) return null
    const observe = events.flatMap((event) => [sided('before', event), sided('after', event)])
    return kept(deadlineShares(both, observe, { samples, seed }).allOnTime)
  }
  const change = (events: readonly string[], was: OnTimeShare, is: OnTimeShare): ShareChange =>
    changeOfShare({ before: kept(was), after: kept(is), both: keptByBoth(events) ?? kept(was) }, samples)
  const ones = before.judged.promises
  return {
    promises: ones.map(({ event, onTime }, i) => ({
      event,
      ...change([event], onTime, after.judged.promises[i]?.onTime ?? onTime),
    })),
    allOnTime: change(
      ones.map(({ event }) => event),
      before.judged.allOnTime,
      after.judged.allOnTime,
    ),
  }
}

const sided = (side: 'before' | 'after', id: string): string => `${side} ${id}`

const sideBySide = (before: Network, after: Network): Network => {
  const sides = [['before', before] as const, ['after', after] as const]
  return {
    ...before,
    events: sides.flatMap(([side, { events }]) => events.map((event) => ({ ...event, id: sided(side, event.id) }))),
    activities: sides.flatMap(([side, { activities }]) =>
      activities.map((activity) => ({
        ...activity,
        id: sided(side, activity.id),
        from: sided(side, activity.from),
        to: sided(side, activity.to),
        draw: activity.draw ?? activity.id,
      })),
    ),
    delays: { ...before.delays, ...after.delays },
    ...(before.dayTypes === undefined ? {} : { dayTypes: before.dayTypes.map((type) => alsoAfter(type, after)) }),
  }
}

/** A type of day with the kinds of delay that only the other plan has. */
const alsoAfter = (type: DayType, { dayTypes = [] }: Network): DayType => ({
  ...type,
  delays: { ...dayTypes.find(({ id }) => id === type.id)?.delays, ...type.delays },
})
