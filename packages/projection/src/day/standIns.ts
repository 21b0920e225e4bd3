import type { Plan, Track } from '@yohaku/household'
import { type DayOptions, dayOutlook } from './dayOutlook.ts'
import { wayMinutes } from './leg.ts'
import { homesOf } from './place.ts'

/** Who else of the household could keep a pick-up promise, going straight from work. */
export interface StandIn {
  readonly adult: string
  /** Where they would come from, and when they are free there. */
  readonly from: string
  readonly free: number
  /** `null` where the plan connects the two places by no way. */
  readonly arrives: number | null
  /** Minutes before the promised time; negative = too late by so many. */
  readonly slackMinutes: number | null
}

export interface PickupStandIns {
  readonly deadline: string
  readonly place: string
  readonly latest: number
  readonly standIns: readonly StandIn[]
}

/**
 * For each pick-up of the day, the adults who are not in it: when they could be there at the earliest, on planned times and stated
 * ways. Somebody without work before the promise comes from home. An adult whose day the plan does not tell is left out.
 */
export const standInsOf = (plan: Plan, track: Track, options: DayOptions = {}): readonly PickupStandIns[] => {
  const { deadlines, steps } = dayOutlook(plan, track, options)
  const [home] = homesOf(plan)
  return deadlines
    .filter(({ kind }) => kind === 'pickup')
    .map(({ id, who, place, latest }) => ({
      deadline: id,
      place,
      latest,
      standIns: plan.household.adults.flatMap((adult): StandIn[] => {
        const own = steps.filter((step) => step.who.includes(adult.id))
        const work = own.findLast((step) => step.act === 'work' && step.start < latest)
        const from = work?.place ?? home
        if (who.includes(adult.id) || own.length === 0 || from === undefined) return []
        const free = work?.end ?? 0
        const way = wayMinutes(plan, from, place)
        const arrives = way === null ? null : free + way
        return [{ adult: adult.id, from, free, arrives, slackMinutes: arrives === null ? null : latest - arrives }]
      }),
    }))
}
