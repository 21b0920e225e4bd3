import { alongOf, type Frame, pointAt } from './axis.ts'
import { pathOf } from './plane.ts'
import type { Stretch } from './trail.ts'

/**
 * Where a journey may be when it runs late: from the planned line to the line that arrives `later` minutes after it. The
 * delay grows with the time on the way.
 */
export const fanPath = (frame: Frame, journey: readonly Stretch[], later: number): string => {
  const [first] = journey
  const last = journey.at(-1)
  if (!first || !last || later <= 0) return ''
  const whole = last.to - first.from
  const ends = journey.map((stretch) => ({ minutes: stretch.to, along: alongOf(frame, stretch.until) }))
  const planned = ends.map(({ minutes, along }) => pointAt(frame, minutes, along))
  const late = ends.map(({ minutes, along }) =>
    pointAt(frame, minutes + (later * (minutes - first.from)) / whole, along),
  )
  return `${pathOf([pointAt(frame, first.from, alongOf(frame, first.place)), ...planned, ...late.toReversed()])}Z`
}
