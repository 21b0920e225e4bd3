import { pointAt, timeToPx } from './axis.ts'
import type { Layout } from './frame.ts'
import { type Point, px } from './plane.ts'

export interface Tick {
  readonly key: string
  readonly minutes: number
  readonly at: Point
}

export interface Grid {
  readonly ticks: readonly Tick[]
  /** One path for all full hours, one for every ten minutes. */
  readonly hours: string
  readonly tenMinutes: string
  readonly places: readonly {
    readonly key: string
    readonly word: string
    readonly d: string
    readonly at: Point
  }[]
}

/** A tick needs about this much room, px. */
const TICK_ROOM = 44
const TEN_MINUTES_FROM = 0.75

export const gridOf = ({ frame, ground }: Layout): Grid => {
  const { time } = frame
  const portrait = frame.orientation === 'portrait'
  const across = (minutes: number): string => {
    const at = px(timeToPx(time, minutes))
    return portrait ? `M${px(ground.x)} ${at}h${px(ground.width)}` : `M${at} ${px(ground.y)}v${px(ground.height)}`
  }
  const hours = every(60, time.from, time.to)
  const hour = time.pxPerMinute * 60
  const named = hour < TICK_ROOM / 2 ? 180 : hour < TICK_ROOM ? 120 : 60
  const tens = !portrait && time.pxPerMinute >= TEN_MINUTES_FROM ? every(10, time.from, time.to) : []
  return {
    hours: hours.slice(1, -1).map(across).join(''),
    tenMinutes: tens
      .filter((minutes) => minutes % 60 !== 0)
      .map(across)
      .join(''),
    ticks: hours
      .filter((minutes) => minutes % named === 0)
      .map((minutes) => {
        const at = timeToPx(time, minutes)
        return {
          key: String(minutes),
          minutes,
          at: portrait ? { x: ground.x - 6, y: at + 4 } : { x: at, y: ground.y - 10 },
        }
      }),
    places: frame.places.map((place) => {
      const { x, y } = pointAt(frame, time.from, place.at)
      const key = place.ids.join()
      return portrait
        ? { key, word: place.word, d: `M${px(x)} ${px(ground.y)}v${px(ground.height)}`, at: { x, y: ground.y - 11 } }
        : {
            key,
            word: place.word,
            d: `M${px(ground.x)} ${px(y)}h${px(ground.width)}`,
            at: { x: ground.x - 10, y: y + 4 },
          }
    }),
  }
}

const every = (step: number, from: number, to: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
