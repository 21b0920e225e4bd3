import type { CoverWay } from './coverQuestion.ts'

/** Minutes of the way between two places; null where none is stated. */
export type WayMinutes = (from: string, to: string) => number | null

export const wayMinutesOf = (ways: readonly CoverWay[]): WayMinutes => {
  const known = new Map(ways.map((way) => [`${way.from}\n${way.to}`, way.minutes]))
  return (from, to) => (from === to ? 0 : (known.get(`${from}\n${to}`) ?? null))
}

export const findWay = (ways: readonly CoverWay[], from: string, to: string): CoverWay | undefined =>
  from === to ? { from, to, minutes: 0, legs: [] } : ways.find((way) => way.from === from && way.to === to)
