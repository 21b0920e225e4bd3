import type { Plan } from '@yohaku/household'
import { lastDayOf, type Minutes, minutes, type YearMonth } from '@yohaku/kernel'
import { findPattern } from '../../day/pattern.ts'
import { hoursOf, isWorking, jobOf } from '../../track/phase.ts'
import { trackOf } from '../../track/track.ts'
import { livedPhases } from './lived.ts'

/** When a child is collected on a working day: a time of day, `atHome` when who collects is not at work, null where the plan does not tell. */
export type PickupTime = Minutes | 'atHome' | null

/**
 * Time of pick-up on a track in a month: the end of work of who collects the child on the ordinary day, and the way from work to the
 * nursery. Where nobody is named, the adult who can be there first.
 */
export const pickupTimesOf = (plan: Plan, trackId: string): ((child: string, month: YearMonth) => PickupTime) => {
  const track = trackOf(plan, trackId)
  const lived = new Map(plan.household.adults.map(({ id }) => [id, livedPhases(plan, track, id)]))
  const timeOf = (adult: string, nursery: string, month: YearMonth): PickupTime => {
    const day = lastDayOf(month)
    const phase = lived.get(adult)?.find(({ from, to }) => from <= day && (to === null || day <= to))?.phase
    if (phase === undefined || !isWorking(phase)) return 'atHome'
    const end = hoursOf(plan, phase)?.end
    const office = jobOf(plan, adult)?.place
    const way = plan.legs.find(({ from, to }) => from === office && to === nursery)
    return end === undefined || way === undefined ? null : minutes(end + way.minutes)
  }
  return (child, month) => {
    const nursery = nurseryOf(plan, child)
    if (nursery === undefined) return null
    const named = collectorsOf(plan, child)
    const who = named.length > 0 ? named : plan.household.adults.map(({ id }) => id)
    return earliest(who.map((adult) => timeOf(adult, nursery, month)))
  }
}

const earliest = (times: readonly PickupTime[]): PickupTime => {
  if (times.includes('atHome')) return 'atHome'
  const known = times.filter((time): time is Minutes => typeof time === 'number')
  return known.length === 0 ? null : minutes(Math.min(...known))
}

const nurseryOf = ({ household, places }: Plan, id: string): string | undefined =>
  household.children
    .find((child) => child.id === id)
    ?.care.find((care) =>
      places.some((place) => place.id === care && (place.kind === 'nursery' || place.kind === 'kindergarten')),
    )

const collectorsOf = (plan: Plan, child: string): readonly string[] => {
  const pattern = findPattern(plan)
  if (!pattern.ok) return []
  const adults = plan.household.adults.map(({ id }) => id)
  return pattern.value.steps
    .filter(({ act, who }) => act === 'pickup' && who.includes(child))
    .flatMap(({ who }) => who.filter((id) => adults.includes(id)))
}
