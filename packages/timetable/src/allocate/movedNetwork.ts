import type { Day, DayStep } from '../day.ts'
import type { Network, NetworkActivity, NetworkEvent } from '../network.ts'
import { type DayNetwork, dueOf, type EventLabel, networkOf } from '../networkOf.ts'
import { sortedLike } from '../topology.ts'

/** A day with its network. */
export interface BuiltDay extends DayNetwork {
  readonly day: Day
}

/**
 * The network of a day of which only figures were moved (`movedDay`): the same as `networkOf` gives, at a tenth of the cost, since
 * nothing is named, checked or sorted again. Where one of several people is enough for a step it is built anew.
 */
export const movedNetwork = (built: BuiltDay, moved: Day): Network => {
  const { day, network, labels } = built
  const steps = new Map(moved.steps.flatMap((step, i) => (step === day.steps[i] ? [] : [[step.id, step] as const])))
  if (steps.size === 0) return network
  if (day.steps.some(({ first }) => first !== undefined)) return builtAnew(moved)
  const lasting = new Map(
    [...steps.values()].map(({ id, minutes }) => [labels.has(dueOf(id)) ? dueOf(id) : id, minutes]),
  )
  return sortedLike(
    {
      ...network,
      events: network.events.map((event) => {
        const label = labels.get(event.id)
        const step = label && steps.get(label.step)
        return step ? movedEvent(event, label, step) : event
      }),
      activities: network.activities.map((activity): NetworkActivity => {
        const minDuration = lasting.get(activity.id)
        return minDuration === undefined ? activity : { ...activity, minDuration }
      }),
    },
    network,
  )
}

const builtAnew = (day: Day): Network => {
  const built = networkOf(day)
  if (!built.ok) throw new RangeError('a good day stays one when figures of it are moved')
  return built.value.network
}

const movedEvent = (event: NetworkEvent, { at }: EventLabel, { planned, earliest, until }: DayStep): NetworkEvent => {
  if (at === 'start')
    return {
      ...event,
      ...(planned === undefined ? {} : { planned }),
      ...(earliest === undefined ? {} : { earliest }),
    }
  return event.earliest === undefined || until === undefined ? event : { ...event, earliest: until }
}
