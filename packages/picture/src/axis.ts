import type { Orientation, Point } from './plane.ts'

/** The clock on one axis: minutes of the day to px. */
export interface TimeAxis {
  readonly from: number
  readonly to: number
  /** px at `from`. */
  readonly origin: number
  readonly pxPerMinute: number
}

export const timeToPx = (axis: TimeAxis, minutes: number): number =>
  axis.origin + (minutes - axis.from) * axis.pxPerMinute

export const pxToTime = (axis: TimeAxis, at: number): number => axis.from + (at - axis.origin) / axis.pxPerMinute

/** Snaps to the grid of a drag. */
export const snapTo = (step: number, minutes: number): number => Math.round(minutes / step) * step

/** A place's line: `at` in px along the axis of places, measured from home. */
export interface PlaceLine {
  readonly ids: readonly string[]
  readonly word: string
  readonly at: number
}

export interface PlaceStop {
  readonly kind: string
  readonly ids: readonly string[]
  readonly word: string
  /** Minutes of the way from home. */
  readonly minutes: number
  /** Width of the word in px. */
  readonly width: number
}

const LEAST_GAP = 24
const WORD_GAP = 8

/**
 * Spreads the places over `room` px in the order of their way from home. True distances would crush a nursery against its
 * station, so a gap grows with the square root of its minutes and never falls under 24 px or under what the words need
 * side by side.
 */
export const placeLines = (stops: readonly PlaceStop[], room: number, wordsAbreast: boolean): readonly PlaceLine[] => {
  const ordered = [...stops].sort((a, b) => a.minutes - b.minutes)
  const gaps = ordered.slice(1).map((stop, index) => {
    const before = ordered[index] as PlaceStop
    return {
      weight: Math.sqrt(Math.max(1, stop.minutes - before.minutes)),
      least: wordsAbreast ? Math.max(LEAST_GAP, (stop.width + before.width) / 2 + WORD_GAP) : LEAST_GAP,
    }
  })
  const sizes = shareOut(gaps, room)
  let at = 0
  return ordered.map(({ ids, word }, index) => {
    at += index === 0 ? 0 : (sizes[index - 1] as number)
    return { ids, word, at }
  })
}

interface Share {
  readonly weight: number
  readonly least: number
}

/** Divides `room` by weight, nobody under the least; where even the least do not fit, all shrink alike. */
const shareOut = (shares: readonly Share[], room: number): readonly number[] => {
  const least = shares.reduce((sum, share) => sum + share.least, 0)
  if (least >= room) return shares.map((share) => (share.least * room) / least)
  const fixed = new Set<Share>()
  for (;;) {
    const free = shares.filter((share) => !fixed.has(share))
    const weight = free.reduce((sum, share) => sum + share.weight, 0)
    const left = room - [...fixed].reduce((sum, share) => sum + share.least, 0)
    const short = free.filter((share) => (left * share.weight) / weight < share.least)
    if (short.length === 0)
      return shares.map((share) => (fixed.has(share) ? share.least : (left * share.weight) / weight))
    for (const share of short) fixed.add(share)
  }
}

/** Where the axes lie on the paper: portrait x = place, y = time; landscape x = time, y = place with home at the bottom. */
export interface Frame {
  readonly orientation: Orientation
  readonly time: TimeAxis
  readonly places: readonly PlaceLine[]
  /** px of home on the axis of places. */
  readonly home: number
}

export const pointAt = (frame: Frame, minutes: number, along: number): Point =>
  frame.orientation === 'portrait'
    ? { x: frame.home + along, y: timeToPx(frame.time, minutes) }
    : { x: timeToPx(frame.time, minutes), y: frame.home - along }

/** Distance of a place from home in px. @throws RangeError for a place without a line: a bug of the caller. */
export const alongOf = (frame: Frame, place: string): number => {
  const line = frame.places.find((candidate) => candidate.ids.includes(place))
  if (line) return line.at
  throw new RangeError(`no line for ${place}`)
}
