import type { Leg } from '../plan.ts'
import { type ReadLeg, readChain, type Stop } from './chain.ts'
import type { Family, FamilyAdult, Origin } from './family.ts'

export interface Way {
  readonly from: string
  readonly to: string
  readonly minutes: number
  readonly origin: Origin
  /** Why that many, where the source does not say: a reason code. */
  readonly reason?: string
}

/** What an adult rides to work and back, where the file says so. */
export type ModeTo = (adult: string, from: string, to: string) => Leg['mode']

export const modesOf =
  (family: Family, workPlaceOf: (adult: string) => string): ModeTo =>
  (adult, from, to) => {
    const work = workPlaceOf(adult)
    return from === work || to === work ? family.adults.find(({ id }) => id === adult)?.commute.mode : undefined
  }

/** What a family file tells about ways, asked for by places of the plan. */
export interface Ways {
  /** The legs from one place to another that the file names; `undefined` when it leaves a part of them open. */
  readonly told: (adult: string, half: Half, from: string, to: string) => readonly Way[] | undefined
  /** The commute taken from another place than home, or the way back turned round. */
  readonly guessed: (adult: string, from: string, to: string) => readonly Way[] | undefined
  /** Minutes inside a place of care that this adult's chain names. */
  readonly inside: (adult: string, half: Half, place: string) => number | undefined
  /** Whether the chain goes on from there without naming them: then they are part of the way. */
  readonly insideIsInWay: (adult: string, half: Half, place: string) => boolean
}

export type Half = 'morning' | 'evening'

export interface ChainOwner {
  /** The adult whose morning or evening the chain tells, and the places of care on it, in order. */
  readonly adult: string
  readonly care: readonly string[]
}

export const waysOf = (
  family: Family,
  workPlaceOf: (adult: string) => string,
  owners: Readonly<Record<Half, ChainOwner | undefined>>,
): Ways => {
  const chains: Readonly<Record<Half, readonly PlacedLeg[]>> = {
    morning: placed(readChain(family.chains.morning, 'morning'), owners.morning, workPlaceOf),
    evening: placed(readChain(family.chains.evening, 'evening'), owners.evening, workPlaceOf),
  }
  const stated = statedWays(family, workPlaceOf)
  const direct = (from: string, to: string): Way | undefined => stated.find((way) => way.from === from && way.to === to)
  const chainOf = (adult: string, half: Half): readonly PlacedLeg[] =>
    owners[half]?.adult === adult ? chains[half] : []
  const stays = (adult: string, half: Half, place: string): PlacedLeg | undefined =>
    chainOf(adult, half).find(({ from, to }) => from === place && to === place)

  return {
    told: (adult, half, from, to) => {
      const way = direct(from, to)
      const other = half === 'morning' ? 'evening' : 'morning'
      return pathIn(chainOf(adult, half), from, to) ?? (way && [way]) ?? pathIn(chainOf(adult, other), from, to)
    },
    guessed: (adult, from, to) => {
      const commute = commuteTo(family, adult, workPlaceOf(adult), from, to)
      const back =
        direct(to, from) ?? single(pathIn(chains.morning, to, from)) ?? single(pathIn(chains.evening, to, from))
      const turned: Way | undefined = back && {
        from,
        to,
        minutes: back.minutes,
        origin: 'A',
        reason: 'leg_from_way_back',
      }
      const way = commute ?? turned
      return way && [way]
    },
    inside: (adult, half, place) => stays(adult, half, place)?.minutes,
    insideIsInWay: (adult, half, place) =>
      chainOf(adult, half).some(({ from, to }) => from === place && to !== place) && !stays(adult, half, place),
  }
}

interface PlacedLeg {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly minutes: number | undefined
  readonly origin: Origin
}

const placed = (
  legs: readonly ReadLeg[],
  owner: ChainOwner | undefined,
  workPlaceOf: (adult: string) => string,
): readonly PlacedLeg[] => {
  if (!owner) return []
  const places: Readonly<Record<Stop, string | undefined>> = {
    home: 'home',
    station: 'station',
    work: workPlaceOf(owner.adult),
    care: owner.care[0],
    care2: owner.care[1],
  }
  return legs.map(({ from, to, minutes, origin }) => ({ from: places[from], to: places[to], minutes, origin }))
}

/** The part of a chain that leads from one place to the other without another stop than the station. */
const pathIn = (chain: readonly PlacedLeg[], from: string, to: string): readonly Way[] | undefined => {
  for (const [index, first] of chain.entries()) {
    if (first.from !== from || first.to === from) continue
    const path: Way[] = []
    for (const leg of chain.slice(index)) {
      if (leg.from === undefined || leg.to === undefined || leg.minutes === undefined || leg.from === leg.to) break
      path.push({ from: leg.from, to: leg.to, minutes: leg.minutes, origin: leg.origin })
      if (leg.to === to) return path
      if (leg.to !== 'station') break
    }
  }
  return undefined
}

const single = (path: readonly Way[] | undefined): Way | undefined => (path?.length === 1 ? path[0] : undefined)

/** The ways the file names by themselves: of its places, and each adult's commute from home and back. */
const statedWays = (family: Family, workPlaceOf: (adult: string) => string): readonly Way[] => [
  ...family.places.flatMap((place) =>
    place.ways.flatMap(({ from, to, minutes }) => {
      const ends = [from, to].map((word) =>
        word === 'place' ? place.id : word === 'home' || word === 'station' ? word : undefined,
      )
      const [start, goal] = ends
      return start === undefined || goal === undefined || start === goal
        ? []
        : [{ from: start, to: goal, minutes, origin: place.waysOrigin }]
    }),
  ),
  ...family.adults.flatMap((adult) => commuteWays(adult, workPlaceOf(adult.id))),
]

const commuteWays = ({ commute }: FamilyAdult, work: string): readonly Way[] => [
  ...(commute.there === undefined || work === 'home'
    ? []
    : [{ from: 'home', to: work, minutes: commute.there, origin: commute.origin }]),
  ...(commute.back === undefined || work === 'home'
    ? []
    : [{ from: work, to: 'home', minutes: commute.back, origin: commute.origin }]),
]

/** From a place of care to work and back: taken to be as long as from home, where the source tells only that. */
const commuteTo = (family: Family, adult: string, work: string, from: string, to: string): Way | undefined => {
  const commute = family.adults.find(({ id }) => id === adult)?.commute
  const minutes = to === work ? commute?.there : from === work ? commute?.back : undefined
  return minutes === undefined || work === 'home'
    ? undefined
    : { from, to, minutes, origin: 'A', reason: 'leg_from_commute' }
}
