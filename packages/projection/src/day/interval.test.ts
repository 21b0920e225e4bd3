import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Interval, merged, minutesIn, overlap, without } from './interval.ts'

const interval = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }))
  .map(([from, length]): Interval => ({ from, to: from + length }))
const intervals = fc.array(interval, { maxLength: 6 })

/** The same times, minute by minute. */
const minutesOf = (times: readonly Interval[]): Set<number> =>
  new Set(times.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)))

describe('時間の重なりと、のこり', () => {
  it('となりあう時間はつながる', () => {
    expect(
      merged([
        { from: 10, to: 20 },
        { from: 0, to: 10 },
        { from: 30, to: 40 },
      ]),
    ).toEqual([
      { from: 0, to: 20 },
      { from: 30, to: 40 },
    ])
  })

  it('端だけがふれる時間は重ならない', () => expect(overlap({ from: 0, to: 10 }, { from: 10, to: 20 })).toEqual([]))

  it('合計は、一分ずつ数えた数と同じ', () => {
    fc.assert(
      fc.property(intervals, (times) => {
        expect(minutesIn(times)).toBe(minutesOf(times).size)
      }),
    )
  })

  it('のこりは、一分ずつ引いたものと同じ', () => {
    fc.assert(
      fc.property(intervals, intervals, (times, taken) => {
        const gone = minutesOf(taken)
        expect(minutesOf(without(times, taken))).toEqual(new Set([...minutesOf(times)].filter((at) => !gone.has(at))))
      }),
    )
  })
})
