import { err, ok, type Result } from '@yohaku/kernel'
import { Chains, type EventLabel, endOf, startOf } from './chains.ts'
import { departuresProblem } from './checkNetwork.ts'
import type { Day, DayProblem, DayStep } from './day.ts'
import { DEFAULT_DELAYS, delayKindOf } from './defaultDelays.ts'
import { distributionProblem } from './distribution.ts'
import type { DayType, DelayDistribution, Network, NetworkActivity, NetworkEvent } from './network.ts'

/** The network of a day, with what each event means. */
export interface DayNetwork {
  readonly network: Network
  readonly labels: ReadonlyMap<string, EventLabel>
}

export { type EventLabel, endOf, startOf }

/** The moment a step's fixed end is due, where what runs over comes after it. */
export const dueOf = (step: string): string => `${step}:due`

/**
 * The event-activity network of a day, in minutes of the day.
 *
 * Each step has a start and an end and one activity between them that takes `minutes` and may be delayed. A person's consecutive
 * steps are linked, so a step of several people starts when all are there, and not before its planned time; with `first` when the first
 * of those is there, and whoever comes later goes on from where they are then. Steps that use the same thing are linked in their order.
 * `until` bounds the end; what runs over (a meeting) comes after it. `latest` is a deadline on the start.
 */
export const networkOf = (day: Day): Result<DayNetwork, readonly DayProblem[]> => {
  const problems = problemsOf(day)
  if (problems.length > 0) return err(problems)
  const kinds = usedDelays(day)
  const labels = new Map<string, EventLabel>()
  const events: NetworkEvent[] = []
  const activities: NetworkActivity[] = []
  const chains = new Chains()
  for (const step of day.steps) {
    for (const event of eventsOf(step, kinds)) {
      labels.set(event.id, { step: step.id, at: event.at })
      events.push(event.event)
    }
    const joined = chains.join(step, randomOf(step, kinds))
    for (const event of joined.events) {
      labels.set(event.id, event.label)
      events.push(event.event)
    }
    activities.push(...joined.links, ...activitiesOf(step, kinds))
  }
  const dayTypes = usedDayTypes(day, kinds)
  const network: Network = {
    name: day.id,
    unit: 'minutes',
    plannedIsEarliest: true,
    events,
    activities,
    delays: Object.fromEntries(kinds),
    ...(dayTypes.length > 0 ? { dayTypes } : {}),
  }
  return ok({ network, labels })
}

/** A type of day brings only the delays somebody in the day can have. */
const usedDayTypes = ({ dayTypes = [] }: Day, kinds: ReadonlyMap<string, DelayDistribution>): readonly DayType[] =>
  dayTypes.map((type) => ({
    ...type,
    delays: Object.fromEntries(Object.entries(type.delays).filter(([kind]) => kinds.has(kind))),
  }))

interface LabelledEvent {
  readonly id: string
  readonly at: EventLabel['at']
  readonly event: NetworkEvent
}

const eventsOf = (step: DayStep, kinds: ReadonlyMap<string, DelayDistribution>): LabelledEvent[] => {
  const start: NetworkEvent = {
    id: startOf(step.id),
    ...(step.planned === undefined ? {} : { planned: step.planned }),
    ...(step.earliest === undefined ? {} : { earliest: step.earliest }),
    ...(step.latest === undefined ? {} : { latest: step.latest }),
    ...(step.departures === undefined ? {} : { departures: step.departures }),
  }
  const labelled = (at: EventLabel['at'], event: NetworkEvent): LabelledEvent => ({ id: event.id, at, event })
  if (step.until === undefined) return [labelled('start', start), labelled('end', { id: endOf(step.id) })]
  if (!runsOver(step, kinds))
    return [labelled('start', start), labelled('end', { id: endOf(step.id), earliest: step.until })]
  return [
    labelled('start', start),
    labelled('due', { id: dueOf(step.id), earliest: step.until }),
    labelled('end', { id: endOf(step.id) }),
  ]
}

const activitiesOf = (step: DayStep, kinds: ReadonlyMap<string, DelayDistribution>): NetworkActivity[] => {
  const random = randomOf(step, kinds)
  const [start, end] = [startOf(step.id), endOf(step.id)]
  if (!runsOver(step, kinds)) return [{ id: step.id, from: start, to: end, minDuration: step.minutes, ...random }]
  const due = dueOf(step.id)
  return [
    { id: due, from: start, to: due, minDuration: step.minutes },
    { id: step.id, from: due, to: end, minDuration: 0, ...random },
  ]
}

const randomOf = (
  step: DayStep,
  kinds: ReadonlyMap<string, DelayDistribution>,
): Pick<NetworkActivity, 'kind' | 'draw'> => {
  const kind = delayKindOf(step)
  return {
    ...(kind !== null && kinds.has(kind) ? { kind } : {}),
    ...(step.draw === undefined ? {} : { draw: step.draw }),
  }
}

/** A fixed end and a delay: the delay comes after the fixed end, otherwise it would vanish in the hours before. */
const runsOver = (step: DayStep, kinds: ReadonlyMap<string, DelayDistribution>): boolean => {
  const kind = delayKindOf(step)
  return step.until !== undefined && kind !== null && kinds.has(kind)
}

const distributionOf = (day: Day, kind: string): DelayDistribution | undefined =>
  (Object.hasOwn(day.delays ?? {}, kind) ? day.delays?.[kind] : undefined) ??
  (Object.hasOwn(DEFAULT_DELAYS, kind) ? DEFAULT_DELAYS[kind]?.distribution : undefined)

const usedDelays = (day: Day): Map<string, DelayDistribution> => {
  const used = new Map<string, DelayDistribution>()
  for (const step of day.steps) {
    const kind = delayKindOf(step)
    const distribution = kind === null ? undefined : distributionOf(day, kind)
    if (kind !== null && distribution) used.set(kind, distribution)
  }
  return used
}

const problemsOf = (day: Day): DayProblem[] => {
  const problems: DayProblem[] = []
  const people = new Set([...day.adults, ...day.children])
  const steps = new Set<string>()
  const started = new Set<string>()
  for (const step of day.steps) {
    if (steps.has(step.id)) problems.push({ type: 'duplicateStep', step: step.id })
    steps.add(step.id)
    for (const [index, who] of step.who.entries()) {
      if (!people.has(who)) problems.push({ type: 'unknownPerson', step: step.id, who })
      if (step.who.indexOf(who) !== index) problems.push({ type: 'repeatedPerson', step: step.id, who })
    }
    for (const who of step.first ?? [])
      if (!step.who.includes(who)) problems.push({ type: 'firstNotInStep', step: step.id, who })
    const reason = step.departures === undefined ? null : departuresProblem(step.departures)
    if (reason) problems.push({ type: 'badDepartures', step: step.id, reason })
    if (!Number.isFinite(step.minutes)) problems.push({ type: 'noMinutes', step: step.id })
    if (step.minutes < 0) problems.push({ type: 'negativeMinutes', step: step.id })
    if (step.planned === undefined && step.earliest === undefined && !step.who.some((who) => started.has(who)))
      problems.push({ type: 'noStartTime', step: step.id })
    for (const who of step.who) started.add(who)
    const kind = delayKindOf(step)
    if (kind !== null && !distributionOf(day, kind)) problems.push({ type: 'unknownDelay', step: step.id, delay: kind })
  }
  for (const laws of [day, ...(day.dayTypes ?? [])])
    for (const [delay, distribution] of Object.entries(laws.delays ?? {})) {
      const reason = distributionProblem(distribution)
      if (reason) problems.push({ type: 'badDelay', delay, reason })
    }
  for (const [index, { id, p }] of (day.dayTypes ?? []).entries())
    if (!Number.isSafeInteger(p) || p < 0 || day.dayTypes?.findIndex((type) => type.id === id) !== index)
      problems.push({ type: 'badDayType', dayType: id })
  return problems
}
