import type { DayOutlook, DeadlineOutlook } from '@yohaku/projection'
import type { Layout } from './frame.ts'
import type { Orientation, Point, Rect } from './plane.ts'
import type { Line } from './scene.ts'
import { areaBeside, type White } from './white.ts'

/** A promise with the area between arrival and promise. */
export interface AreaOf {
  readonly deadline: DeadlineOutlook
  readonly area: White
}

/** The slack written into its own white. */
export interface Figure {
  readonly minutes: number
  readonly size: 'hero' | 'middle' | 'small'
  /** Word, figure and unit under each other. */
  readonly stacked: boolean
  readonly at: Point
}

export interface Area {
  readonly key: string
  readonly rect: Rect
  readonly figure: Figure | null
}

const WIDEST_LATE = 84
/** Slack that is not the gate's: enough to see its length. */
const WIDEST_OTHER = 96

/** The areas of a day, the longest first: it takes what is free, the others what is left. */
export const areasOf = (layout: Layout, day: DayOutlook, lines: readonly Line[]): readonly AreaOf[] => {
  const found: AreaOf[] = []
  for (const deadline of [...day.deadlines].sort((a, b) => Math.abs(b.slackMinutes) - Math.abs(a.slackMinutes))) {
    const others = found.map((one) => one.area)
    const area = areaBeside(layout.frame, deadline, lines, widestOf(deadline, layout), others)
    if (area) found.push({ deadline, area })
  }
  return found
}

const widestOf = (deadline: DeadlineOutlook, { widestWhite }: Layout): number => {
  if (deadline.slackMinutes < 0) return WIDEST_LATE
  return deadline.kind === 'pickup' ? widestWhite : Math.min(WIDEST_OTHER, widestWhite)
}

/** The white areas with their figures. Only one of them carries the large figure: there is one on a screen. */
export const whitesOf = (areas: readonly AreaOf[], orientation: Orientation): readonly Area[] => {
  const sized = areas
    .filter(({ deadline }) => deadline.slackMinutes > 0)
    .map(({ deadline, area }) => ({
      key: deadline.id,
      rect: area.rect,
      figure: figureIn(deadline.slackMinutes, area.rect, orientation),
    }))
  const hero = sized.find(({ figure }) => figure?.size === 'hero')
  return sized.map((one) =>
    one.figure?.size === 'hero' && one !== hero ? { ...one, figure: { ...one.figure, size: 'middle' } } : one,
  )
}

export const latesOf = (areas: readonly AreaOf[]): readonly Area[] =>
  areas
    .filter(({ deadline }) => deadline.slackMinutes < 0)
    .map(({ deadline, area }) => ({ key: deadline.id, rect: area.rect, figure: null }))

/** The largest size whose words fit between the edges, px as the styles set them (46, 19 and 12). */
const figureIn = (minutes: number, rect: Rect, orientation: Orientation): Figure | null => {
  const at = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const digits = String(minutes).length
  const fits = (width: number, height: number): boolean => rect.width >= width && rect.height >= height
  if (orientation === 'landscape' && fits(digits * 23 + 14, 96)) return { minutes, size: 'hero', stacked: true, at }
  if (fits(digits * 28 + 62, 56)) return { minutes, size: 'hero', stacked: false, at }
  if (fits(digits * 11.5 + 66, 26)) return { minutes, size: 'middle', stacked: false, at }
  if (fits(digits * 7.2 + 46, 16)) return { minutes, size: 'small', stacked: false, at }
  return null
}
