import type { DeadlineOutlook } from '@yohaku/projection'
import { alongOf, type Frame, pointAt } from './axis.ts'
import { type Rect, rectOver } from './plane.ts'
import { type Line, laneAt } from './scene.ts'
import { whereabouts } from './trail.ts'

/** 余白: the time between arrival and promise. Only its length in time means something; across it is as wide as is free. */
export interface White {
  readonly rect: Rect
  /** Ends of its free side along the axis of places, px from home. */
  readonly along: readonly [number, number]
  readonly minutes: readonly [number, number]
}

const KEEP_OFF = 14
const NARROWEST = 24
const LOOK_EVERY = 5

/**
 * The white (or, when the promise cannot be met, the hatched) area beside a place's line. It lies on the side where the
 * nearest line of anybody is farther away (a line that is itself too late runs through its hatching); `null` where neither
 * side has room. Areas that are already there are kept clear.
 */
export const areaBeside = (
  frame: Frame,
  deadline: DeadlineOutlook,
  lines: readonly Line[],
  widest: number,
  others: readonly White[],
): White | null => {
  const at = alongOf(frame, deadline.place)
  const [from, to] = [Math.min(deadline.planned, deadline.latest), Math.max(deadline.planned, deadline.latest)]
  if (from === to) return null
  const farthest = Math.max(...frame.places.map((place) => place.at))
  const room = (side: 1 | -1): number => {
    let free = side === 1 ? farthest + KEEP_OFF - at : at + KEEP_OFF
    for (const line of lines) {
      const { person, stretches } = line
      if (deadline.slackMinutes < 0 && deadline.who.includes(person.id)) continue
      for (let minutes = from + 1; minutes < to; minutes += LOOK_EVERY) {
        const here = whereabouts(stretches, minutes)
        if (!here || (here.place === deadline.place && here.until === deadline.place)) continue
        const a = alongOf(frame, here.place)
        const stays =
          here.place === here.until ? laneAt(line, here.place) * (frame.orientation === 'portrait' ? 1 : -1) : 0
        const distance = (a + (alongOf(frame, here.until) - a) * here.share + stays - at) * side
        if (distance > 0) free = Math.min(free, distance - KEEP_OFF)
      }
    }
    for (const other of others) {
      if (other.minutes[0] >= to || other.minutes[1] <= from) continue
      const [low, high] = [Math.min(...other.along), Math.max(...other.along)]
      const distance = side === 1 ? low - at : at - high
      if (distance > -1) free = Math.min(free, distance - KEEP_OFF)
      else if (at < high && at > low) free = 0
    }
    return Math.min(free, widest)
  }
  const [after, before] = [room(1), room(-1)]
  const width = after >= before ? after : -before
  if (Math.abs(width) < NARROWEST) return null
  return {
    rect: rectOver(pointAt(frame, from, at), pointAt(frame, to, at + width)),
    along: [at, at + width],
    minutes: [from, to],
  }
}
