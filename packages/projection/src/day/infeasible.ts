import { expectOk } from '@yohaku/kernel'
import { type BrokenPromise, brokenPromises, type DayNetwork, type DayStep } from '@yohaku/timetable'
import type { TrackDay } from './trackDay.ts'

/** A promise that cannot be kept, with what it cannot be kept together with. Times are minutes of the day. */
export interface Infeasible {
  readonly deadline: string
  readonly minutes: number
  /** Kept by going before the planned time: the plan is late, not the day impossible. */
  readonly onlyAsPlanned: boolean
  /** What the promise is up against; giving way at any one of them is enough. */
  readonly since: readonly { readonly step: string; readonly what: Cause; readonly time: number }[]
  /** Steps between the two, in the order of the day. */
  readonly path: readonly string[]
  /** Departures that are waited for on the way. */
  readonly waits: readonly { readonly step: string; readonly ready: number; readonly leaves: number }[]
}

/** A fixed end (work), an opening hour, or the plan's own time. */
export type Cause = 'ends' | 'opens' | 'planned'

/** Which promises of a day cannot be kept together, and by how many minutes: for each the smallest set that contradicts itself. */
export const infeasibleOf = (
  { day, promises, hidden }: Pick<TrackDay, 'day' | 'promises' | 'hidden'>,
  { network, labels }: DayNetwork,
): readonly Infeasible[] => {
  const steps = new Map(day.steps.map((step) => [step.id, step]))
  const stepOf = (event: string): string => labels.get(event)?.step ?? event
  const told = (events: readonly string[]): string[] => [...new Set(events.map(stepOf))].filter((id) => !hidden.has(id))
  return expectOk(brokenPromises(network)).flatMap((broken): Infeasible[] => {
    const promise = promises.find(({ step }) => step === stepOf(broken.id))
    if (promise === undefined) return []
    return [
      {
        deadline: promise.id,
        minutes: broken.by,
        onlyAsPlanned: broken.onlyAsPlanned,
        since: broken.since.map(({ id, time }) => ({
          step: stepOf(id),
          what: causeOf(steps.get(stepOf(id)), labels.get(id)?.at, time),
          time,
        })),
        path: told(broken.path),
        waits: waitsOf(broken, stepOf),
      },
    ]
  })
}

const waitsOf = ({ waits }: BrokenPromise, stepOf: (event: string) => string): Infeasible['waits'] =>
  waits.map(({ id, ready, leaves }) => ({ step: stepOf(id), ready, leaves }))

const causeOf = (step: DayStep | undefined, at: string | undefined, time: number): Cause => {
  if (at !== 'start') return 'ends'
  return step?.earliest === time ? 'opens' : 'planned'
}
