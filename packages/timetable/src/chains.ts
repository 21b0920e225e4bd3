import type { DayStep } from './day.ts'
import type { NetworkActivity, NetworkEvent } from './network.ts'

/**
 * What an event of a day's network is: the start or the end of a step, the moment its fixed end (`until`) is due, or the moment
 * somebody of whom one is enough (`there`), or the first of them (`first`), could begin it.
 */
export interface EventLabel {
  readonly step: string
  readonly at: 'start' | 'due' | 'end' | 'there' | 'first'
}

/** Ids of a step's events in the network of its day. */
export const startOf = (step: string): string => `${step}:start`
export const endOf = (step: string): string => `${step}:end`

interface Joined {
  readonly events: readonly { readonly id: string; readonly label: EventLabel; readonly event: NetworkEvent }[]
  readonly links: readonly NetworkActivity[]
}

/** While a day becomes a network: the events after which each person is free, and each shared thing. */
export class Chains {
  private readonly people = new Map<string, readonly string[]>()
  private readonly things = new Map<string, readonly string[]>()

  /** What a step waits for, and from now on everybody in it goes on from its end. */
  join(step: DayStep, random: Pick<NetworkActivity, 'kind' | 'draw'>): Joined {
    const [start, end] = [startOf(step.id), endOf(step.id)]
    const enough = new Set((step.first ?? []).filter((who) => this.people.has(who)))
    const everybody = step.who.filter((who) => !enough.has(who))
    const either = enough.size > 1 ? this.either(step, [...enough], random) : NOTHING
    const awaited = [
      ...(enough.size > 1 ? [firstOf(step.id)] : [...enough].flatMap((who) => this.people.get(who) ?? [])),
      ...everybody.flatMap((who) => this.people.get(who) ?? []),
      ...(step.uses ?? []).flatMap((thing) => this.things.get(thing) ?? []),
    ]
    for (const who of step.who) this.people.set(who, [...(either.free.get(who) ?? []), end])
    for (const thing of step.uses ?? []) this.things.set(thing, [end])
    return {
      events: either.events,
      links: [...either.links, ...[...new Set(awaited)].map((from) => link(from, start))],
    }
  }

  /** Whoever was not needed is free once they have come, or made the way by themselves, and the step is over. */
  private either(step: DayStep, enough: readonly string[], random: Pick<NetworkActivity, 'kind' | 'draw'>): Either {
    const first = firstOf(step.id)
    const there = enough.map((who) => ({ who, before: this.people.get(who) ?? [] }))
    const waiting = there.filter(({ before }) => before.length > 1)
    const thereOf = ({ who, before }: (typeof there)[number]): string =>
      before.length > 1 ? `${step.id}:there:${who}` : (before[0] ?? '')
    const moves = step.to !== undefined
    const afterOf = (who: string): string => `${step.id}:after:${who}`
    return {
      free: new Map(there.map((one) => [one.who, moves ? [afterOf(one.who)] : one.before])),
      events: [
        ...waiting.map((one) => labelled(step.id, 'there', { id: thereOf(one) })),
        labelled(step.id, 'first', { id: first, join: 'any' }),
        ...(moves ? enough.map((who) => labelled(step.id, 'there', { id: afterOf(who) })) : []),
      ],
      links: [
        ...(moves ? there.map((one) => ({ ...link(thereOf(one), afterOf(one.who)), ...ownWay(step, random) })) : []),
        ...waiting.flatMap((one) => one.before.map((from) => link(from, thereOf(one)))),
        ...[...new Set(there.map(thereOf))].map((from) => link(from, first)),
      ],
    }
  }
}

interface Either extends Joined {
  /** By person of whom one is enough: the events after which they are free. */
  readonly free: ReadonlyMap<string, readonly string[]>
}

const NOTHING: Either = { events: [], links: [], free: new Map() }

/** A way of one's own takes as long, and meets the same delay, as that of the others. */
const ownWay = (
  step: DayStep,
  random: Pick<NetworkActivity, 'kind' | 'draw'>,
): Omit<NetworkActivity, 'id' | 'from' | 'to'> => ({
  minDuration: step.minutes,
  ...random,
  ...(random.kind === undefined ? {} : { draw: random.draw ?? step.id }),
})

const firstOf = (step: string): string => `${step}:first`

const labelled = (step: string, at: EventLabel['at'], event: NetworkEvent): Joined['events'][number] => ({
  id: event.id,
  label: { step, at },
  event,
})

const link = (from: string, to: string): NetworkActivity => ({ id: `${from}>${to}`, from, to, minDuration: 0 })
