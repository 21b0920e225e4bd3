import type { ChainLeg, Origin } from './family.ts'

/** Where a leg of a chain leads: home, the adult's work, the station, a place of care. */
export type Stop = 'home' | 'work' | 'station' | 'care' | 'care2'

/** One leg of a chain, read: a way from stop to stop, or minutes spent at one. */
export interface ReadLeg {
  readonly from: Stop
  readonly to: Stop
  readonly minutes: number | undefined
  readonly origin: Origin
}

/**
 * The legs of a morning or an evening, in order. Their names are free words of the researcher (`desk_to_home_station`,
 * `nursery_and_walk_back`, `inside_nursery`), read by the stops named in them; a leg that names no goal continues to the stop of the
 * next one, and the last one to the end of the chain: work in the morning, home in the evening.
 */
export const readChain = (legs: readonly ChainLeg[], half: 'morning' | 'evening'): readonly ReadLeg[] => {
  const read: ReadLeg[] = []
  let at: Stop | undefined
  for (const [index, leg] of legs.entries()) {
    const { from, to, stays } = stopsOf(leg.name)
    const start: Stop = at ?? from ?? (half === 'morning' ? 'home' : 'work')
    const next = legs[index + 1]
    const goal =
      to ??
      (stays ? start : undefined) ??
      (next ? (stopsOf(next.name).from ?? start) : half === 'morning' ? 'work' : 'home')
    read.push({ from: start, to: goal, minutes: leg.minutes, origin: leg.origin })
    at = goal
  }
  return read
}

const WORDS: Readonly<Record<string, Stop>> = {
  home: 'home',
  kitchen: 'home',
  back: 'home',
  desk: 'work',
  office: 'work',
  work: 'work',
  hospital: 'work',
  commute: 'work',
  station: 'station',
  train: 'station',
  nursery: 'care',
  nurseries: 'care',
  kindergarten: 'care',
  daycare: 'care',
  pickup: 'care',
  pickups: 'care',
  dropoff: 'care',
  place: 'care',
  school: 'care2',
  club: 'care2',
}

interface NamedStops {
  readonly from: Stop | undefined
  readonly to: Stop | undefined
  /** `inside_nursery`: time spent, no way. */
  readonly stays: boolean
}

const stopsOf = (name: string): NamedStops => {
  const words = name.toLowerCase().split('_')
  const [before, after] = splitAt(words, words.indexOf('to'))
  if (words.includes('to')) return { from: stopIn(before), to: stopIn(after), stays: false }
  const [inside, way] = splitAt(words, words.indexOf('and'))
  if (words[0] === 'inside' && !words.includes('and')) return { from: stopIn(words), to: undefined, stays: true }
  if (words[0] === 'inside') return { from: 'care', to: stopIn(way), stays: false }
  if (words.includes('and') && stopIn(inside) !== 'station')
    return { from: stopIn(inside), to: stopIn(way), stays: false }
  if (words[0] === 'second') return { from: undefined, to: 'care2', stays: false }
  return { from: stopIn(words), to: undefined, stays: false }
}

const splitAt = (words: readonly string[], index: number): readonly [readonly string[], readonly string[]] =>
  index < 0 ? [words, []] : [words.slice(0, index), words.slice(index + 1)]

/** `home_station` is the station, `after_school` the club: the last word that names a stop counts. */
const stopIn = (words: readonly string[]): Stop | undefined => {
  const stops = words.flatMap((word) => WORDS[word] ?? [])
  if (words.includes('second')) return 'care2'
  return stops.at(-1)
}
