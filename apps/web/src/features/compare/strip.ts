import { pressed, px, trailOf } from '@yohaku/picture'
import type { DayOutlook } from '@yohaku/projection'
import { pickupOf } from '../day/summary.ts'

/** A day in one small band: above = at work, below = elsewhere, thick = together with a child. */
export interface Strip {
  readonly alone: string
  readonly together: string
  readonly slack: { readonly x: number; readonly width: number } | null
  readonly late: { readonly x: number; readonly width: number } | null
  readonly gate: number | null
  readonly arrival: number | null
}

export interface StripScale {
  readonly from: number
  readonly to: number
  readonly width: number
}

export const STRIP_HEIGHT = 30
const AT_WORK = 8
const ELSEWHERE = 22

export const stripOf = (day: DayOutlook, adult: string, children: readonly string[], scale: StripScale): Strip => {
  const at = (minutes: number): number => ((minutes - scale.from) / (scale.to - scale.from)) * scale.width
  const trail = pressed(
    trailOf(day.steps, adult),
    adult,
    children.map((child) => trailOf(day.steps, child)),
  )
  const works = new Set(day.steps.filter((step) => step.act === 'work').map((step) => step.place))
  const level = (place: string): number => (works.has(place) ? AT_WORK : ELSEWHERE)
  const run = (wanted: boolean): string =>
    trail
      .filter((stretch) => (stretch.pressure === 'with') === wanted)
      .map(
        (stretch) => `M${px(at(stretch.from))} ${level(stretch.place)}L${px(at(stretch.to))} ${level(stretch.until)}`,
      )
      .join('')
  const pickup = pickupOf(day)
  const span = (from: number, to: number) => ({ x: at(from), width: at(to) - at(from) })
  return {
    alone: run(false),
    together: run(true),
    slack: pickup && pickup.slackMinutes > 0 ? span(pickup.planned, pickup.latest) : null,
    late: pickup && pickup.slackMinutes < 0 ? span(pickup.latest, pickup.planned) : null,
    gate: pickup ? at(pickup.latest) : null,
    arrival: pickup ? at(pickup.planned) : null,
  }
}
