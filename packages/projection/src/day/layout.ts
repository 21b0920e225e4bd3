import type { Plan, Step } from '@yohaku/household'
import { clock, type Minutes, minutes } from '@yohaku/kernel'
import { type DayStep, DEFAULT_DELAYS } from '@yohaku/timetable'
import type { WorkHours } from '../track/phase.ts'
import type { DayPromise, UnknownNote } from './trackDay.ts'

/** A day while it is laid out, step by step: what stands already, and where everybody is. */
export interface Layout {
  readonly plan: Plan
  readonly pattern: readonly Step[]
  readonly hours: ReadonlyMap<string, AdultHours>
  /** Minutes by which planned times move, by step. */
  readonly moved: ReadonlyMap<string, number>
  readonly steps: DayStep[]
  readonly promises: DayPromise[]
  readonly hidden: Set<string>
  readonly unknown: UnknownNote[]
  readonly whereabouts: Map<string, Whereabouts>
}

export interface AdultHours {
  /** False on leave or without a job: work and the ways to it fall away. */
  readonly works: boolean
  readonly hours: WorkHours | null
  /** The hours the pattern was written for. */
  readonly usual: WorkHours | null
}

export interface Whereabouts {
  readonly place: string
  /** The moment is not known: only a step with a stated time finds this person again. */
  readonly lost: boolean
  /** Everything since the last fixed point of the day is known. */
  readonly certain: boolean
}

export const note = (layout: Layout, unknown: UnknownNote): void => {
  const same = ({ code, who, place }: UnknownNote) =>
    code === unknown.code && who === unknown.who && place === unknown.place
  if (!layout.unknown.some(same)) layout.unknown.push(unknown)
}

/** Planned time of a step, moved with the hours of work. */
export const timeOf = (layout: Layout, step: Step): Minutes | undefined =>
  step.at === undefined ? undefined : minutes(Math.max(0, clock(step.at) + (layout.moved.get(step.id) ?? 0)))

export interface Placing {
  readonly planned?: Minutes | undefined
  readonly earliest?: Minutes | undefined
  readonly latest?: Minutes | undefined
  readonly until?: Minutes | undefined
  readonly minutes: Minutes
  readonly to?: string | undefined
  readonly departures?: DayStep['departures'] | undefined
}

/**
 * Puts a step on the clock. Without a stated time it needs everybody's whereabouts; otherwise it is left out and they stay
 * lost. Returns whether it stands, and whether all that leads to it is known.
 */
export const place = (layout: Layout, step: Step, placing: Placing): { stands: boolean; certain: boolean } => {
  const known = step.who.map((person) => layout.whereabouts.get(person))
  const newcomers = known.every((where) => where === undefined)
  const lost = newcomers || known.some((where) => where?.lost === true)
  const stands = placing.planned !== undefined || !lost
  const certain = stands && known.every((where) => where === undefined || (where.certain && !where.lost))
  if (step.delay !== undefined && !isKnownDelay(layout.plan, step.delay))
    note(layout, { code: 'delay_not_known', place: step.place })
  if (stands) layout.steps.push(dayStep(layout.plan, step, placing))
  else if (newcomers) note(layout, { code: 'time_not_stated', who: first(step.who), place: step.place })
  for (const person of step.who)
    layout.whereabouts.set(person, { place: placing.to ?? step.place, lost: !stands, certain })
  return { stands, certain }
}

/** The one a note is about: adults come first in a step. */
export const first = (people: readonly string[]): string => {
  const [person] = people
  if (person === undefined) throw new RangeError('a step needs somebody')
  return person
}

const isKnownDelay = ({ delays = {} }: Plan, delay: string | null): boolean =>
  delay === null || Object.hasOwn(delays, delay) || Object.hasOwn(DEFAULT_DELAYS, delay)

const dayStep = (plan: Plan, step: Step, placing: Placing): DayStep => {
  const [leader, ...others] = new Set(step.who)
  if (leader === undefined) throw new RangeError(`${step.id}: a step needs somebody`)
  const first = step.first?.filter((person) => step.who.includes(person))
  return {
    id: step.id,
    act: step.act,
    who: [leader, ...others],
    place: step.place,
    minutes: placing.minutes,
    ...(placing.to === undefined || placing.to === step.place ? {} : { to: placing.to }),
    ...(placing.planned === undefined ? {} : { planned: placing.planned }),
    ...(placing.earliest === undefined ? {} : { earliest: placing.earliest }),
    ...(placing.latest === undefined ? {} : { latest: placing.latest }),
    ...(placing.until === undefined ? {} : { until: placing.until }),
    ...(placing.departures === undefined ? {} : { departures: placing.departures }),
    ...(first === undefined || first.length < 2 ? {} : { first }),
    ...(step.uses === undefined ? {} : { uses: step.uses }),
    ...(step.delay === undefined || !isKnownDelay(plan, step.delay) ? {} : { delay: step.delay }),
  }
}
