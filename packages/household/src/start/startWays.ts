import type { Leg } from '../plan.ts'
import type { StartFacts } from './answers.ts'

/** A way, place by place. */
export type Way = readonly string[]

/** The roads of the family: from home to the nursery, from there to work. Back is the same the other way round. */
export interface StartWays {
  readonly legs: readonly Leg[]
  readonly toWork: Way
  /** From home to work without the nursery. */
  readonly straightToWork: Way
}

/** Minutes from the nursery's door to the station before which it stands. */
const TO_STATION = 2

/**
 * Legs from the minutes door to door. A nursery before the station or on the way shares them with work; one near home does not: from
 * there the way to work takes as long as from home.
 */
export const startWays = ({ commute, nurseryPlace }: StartFacts): StartWays => {
  const { where, minutes } = nurseryPlace
  const toNursery: Leg = { from: 'home', to: 'nursery', minutes }
  if (commute === 0) return { legs: bothWays([toNursery]), toWork: ['nursery', 'home'], straightToWork: ['home'] }
  const straight: Leg = { from: 'home', to: 'work', minutes: commute, mode: modeOf(commute) }
  if (where === 'station') {
    const train = Math.max(1, commute - minutes - TO_STATION)
    return {
      legs: bothWays([
        toNursery,
        { from: 'nursery', to: 'station', minutes: TO_STATION },
        { from: 'station', to: 'work', minutes: train, mode: modeOf(train) },
        straight,
      ]),
      toWork: ['nursery', 'station', 'work'],
      straightToWork: ['home', 'work'],
    }
  }
  const rest = where === 'onTheWay' ? Math.max(1, commute - minutes) : commute
  return {
    legs: bothWays([toNursery, { from: 'nursery', to: 'work', minutes: rest, mode: modeOf(rest) }, straight]),
    toWork: ['nursery', 'work'],
    straightToWork: ['home', 'work'],
  }
}

/** Minutes of a way, walked in either direction. */
export const minutesOf = ({ legs }: StartWays, way: Way): number =>
  way
    .slice(1)
    .reduce((sum, to, index) => sum + (legs.find((leg) => leg.from === way[index] && leg.to === to)?.minutes ?? 0), 0)

const bothWays = (legs: readonly Leg[]): readonly Leg[] =>
  legs.flatMap((leg) => [leg, { ...leg, from: leg.to, to: leg.from }])

/** A quarter of an hour is walked; what is longer goes by train. */
const modeOf = (minutes: number): 'walk' | 'train' => (minutes <= 15 ? 'walk' : 'train')
