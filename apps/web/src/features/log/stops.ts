import type { LivedTap } from '@yohaku/household'
import type { DayOutlook, DayStepOutlook } from '@yohaku/projection'

/** A moment of the day that can be logged with one tap. */
export interface Stop {
  readonly step: string
  readonly what: LivedTap['what']
  readonly adult: string
  readonly place: string
  /** Minutes of the day, as planned. */
  readonly planned: number
}

/**
 * Where an adult sets out, where the way ends, and where a child is in hand: the ends of each way, not the stations on it. In the order
 * of the day.
 */
export const stopsOf = (day: DayOutlook, adults: readonly string[]): readonly Stop[] =>
  adults.flatMap((adult) => stopsOfAdult(day, adult)).toSorted((a, b) => a.planned - b.planned)

const stopsOfAdult = ({ steps }: DayOutlook, adult: string): readonly Stop[] => {
  const own = steps.filter(({ who, act }) => who.includes(adult) && act !== 'care')
  return own.flatMap((step, index): readonly Stop[] => {
    const before = own[index - 1]
    const stop = (what: Stop['what'], planned: number): Stop => ({
      step: step.id,
      what,
      adult,
      place: step.place,
      planned,
    })
    if (isWay(step)) return before !== undefined && isWay(before) ? [] : [stop('left', step.start)]
    // What waits for its hour at the end of a way does not say when the way ended.
    if (before === undefined || !isWay(before) || before.end !== step.start) return []
    const arrived = stop('arrived', step.start)
    return step.act === 'pickup' ? [arrived, stop('pickedUp', step.end)] : [arrived]
  })
}

const isWay = ({ to }: DayStepOutlook): boolean => to !== null

/** How long a stop nobody logged still waits for it. */
const WAITS = 120

/**
 * The next stop of each adult that is not logged: after the last one that is, and not so long past that nobody means it any more.
 */
export const nextStops = (
  stops: readonly Stop[],
  taps: readonly Pick<LivedTap, 'step' | 'what'>[],
  now: number,
): readonly Stop[] => {
  const isLogged = (stop: Stop): boolean => taps.some(({ step, what }) => step === stop.step && what === stop.what)
  const adults = [...new Set(stops.map(({ adult }) => adult))]
  return adults
    .flatMap((adult) => {
      const own = stops.filter((stop) => stop.adult === adult)
      const open = own.slice(own.findLastIndex(isLogged) + 1)
      return open.find(({ planned }) => planned >= now - WAITS) ?? []
    })
    .toSorted((a, b) => a.planned - b.planned)
}
