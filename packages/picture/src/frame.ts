import { type Frame, type PlaceStop, placeLines, type TimeAxis } from './axis.ts'
import { textWidth } from './labels.ts'
import type { Orientation, Rect } from './plane.ts'

/** Size and axes of a drawing. Ranges are computed anew for every width; nothing is scaled. */
export interface Layout {
  readonly frame: Frame
  readonly width: number
  readonly height: number
  readonly ground: Rect
  /** Widest white area, px. */
  readonly widestWhite: number
  /** Band under the ground for what is done at home; landscape only. */
  readonly homeBand: number
}

export interface LayoutWish {
  readonly orientation: Orientation
  readonly width: number
  readonly hours: { readonly from: number; readonly to: number }
  readonly places: readonly PlaceStop[]
  /** Room for the words left of home's line, px; portrait only. */
  readonly homeWords: number
  /** Room the outermost lane takes beside a place's line, px. */
  readonly lanes: number
  /** Height of the ground, px; landscape only. Absent = as tall as a timetable is read. */
  readonly ground?: number
}

export const layoutOf = (wish: LayoutWish): Layout =>
  wish.orientation === 'portrait' ? portrait(wish) : landscape(wish)

const PHONE_DAY = 544
const PLACE_WORD = 13

const portrait = ({ width, hours, places, homeWords, lanes }: LayoutWish): Layout => {
  const span = (hours.to - hours.from) / 60
  const hour = Math.min(48, Math.max(33, PHONE_DAY / span))
  const time: TimeAxis = { ...hours, origin: 26, pxPerMinute: hour / 60 }
  const left = 32
  const home = left + Math.min(Math.max(homeWords + lanes, 56), width * 0.29)
  const ordered = [...places].sort((a, b) => a.minutes - b.minutes)
  const lastWord = (ordered.at(-1)?.width ?? 0) / 2
  const right = Math.max(lanes + 10, lastWord - 2, 22)
  const height = time.origin + span * hour + 6
  return {
    frame: { orientation: 'portrait', time, home, places: placeLines(places, width - right - home, true) },
    width,
    height,
    ground: { x: left, y: time.origin, width: width - left, height: span * hour },
    widestWhite: 142,
    homeBand: 0,
  }
}

const GROUND_HEIGHT = 366

const landscape = ({ width, hours, places, lanes, ground }: LayoutWish): Layout => {
  const groundHeight = ground ?? GROUND_HEIGHT
  const least = ground === undefined ? 64 : 36
  const left = Math.max(least, ...places.map((place) => textWidth(place.word, PLACE_WORD) + 16))
  const top = 34
  const homeBand = ground === undefined ? 28 : 0
  const time: TimeAxis = { ...hours, origin: left, pxPerMinute: (width - left - 8) / (hours.to - hours.from) }
  const home = top + groundHeight - Math.max(28, lanes + 24)
  return {
    frame: { orientation: 'landscape', time, home, places: placeLines(places, home - top - 34, false) },
    width,
    height: top + groundHeight + homeBand,
    ground: { x: left, y: top, width: width - left - 8, height: groundHeight },
    widestWhite: 218,
    homeBand,
  }
}
