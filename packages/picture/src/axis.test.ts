import { describe, expect, it } from 'vitest'
import { type PlaceStop, placeLines, pxToTime, snapTo, timeToPx } from './axis.ts'

const stop = (word: string, minutes: number): PlaceStop => ({
  kind: 'other',
  ids: [word],
  word,
  minutes,
  width: word.length * 13,
})

describe('時刻の軸', () => {
  const axis = { from: 360, to: 1320, origin: 26, pxPerMinute: 0.56 }
  it('時刻からpx、pxから時刻へ戻る', () => {
    expect(timeToPx(axis, 480)).toBeCloseTo(93.2)
    expect(pxToTime(axis, timeToPx(axis, 1012))).toBeCloseTo(1012)
  })
  it.each([
    [962, 960],
    [963, 965],
    [957.4, 955],
    [957.6, 960],
  ])('%f分は5分きざみで%i分', (minutes, snapped) => {
    expect(snapTo(5, minutes)).toBe(snapped)
  })
})

describe('場所の軸', () => {
  it('家から近い順に並び、最後の場所が端に来る', () => {
    const lines = placeLines([stop('会社', 60), stop('家', 0), stop('駅', 10), stop('園', 8)], 210, true)
    expect(lines.map((line) => line.word)).toEqual(['家', '園', '駅', '会社'])
    expect(lines.at(-1)?.at).toBeCloseTo(210)
  })
  it('園と駅が2分でも、24pxは離れる', () => {
    const lines = placeLines([stop('家', 0), stop('園', 8), stop('駅', 10), stop('会社', 120)], 210, true)
    expect((lines[2]?.at ?? 0) - (lines[1]?.at ?? 0)).toBeCloseTo(24)
  })
  it('長い名前どうしは、名前が重ならないだけ離れる', () => {
    const lines = placeLines([stop('家', 0), stop('みどり保育園', 5), stop('さくら保育園', 6)], 300, true)
    expect((lines[2]?.at ?? 0) - (lines[1]?.at ?? 0)).toBeGreaterThanOrEqual(6 * 13)
  })
  it('横の図では名前の長さは間隔に効かない', () => {
    const lines = placeLines([stop('家', 0), stop('みどり保育園', 30), stop('さくら保育園', 31)], 300, false)
    expect((lines[2]?.at ?? 0) - (lines[1]?.at ?? 0)).toBeLessThan(60)
  })
  it('部屋が足りなければ、みな同じわりあいでちぢむ', () => {
    const lines = placeLines([stop('家', 0), stop('園', 8), stop('駅', 10)], 30, true)
    expect(lines.map((line) => line.at)).toEqual([0, 15, 30])
  })
})
