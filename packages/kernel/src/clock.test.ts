import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clock, formatClock, minutes, parseClock } from './clock.ts'
import { err, ok } from './result.ts'

describe('一日の時刻', () => {
  it.each([
    ['0:00', 0],
    ['00:00', 0],
    ['7:05', 425],
    ['16:52', 1012],
    ['23:59', 1439],
    ['24:00', 1440],
    ['32:50', 1970],
    ['47:59', 2879],
  ])('%s は 0時から %i 分', (text, count) => {
    expect(parseClock(text)).toEqual(ok(count))
    expect(clock(text)).toBe(count)
  })

  it.each([
    ['48:00', 'hourOutOfRange'],
    ['99:00', 'hourOutOfRange'],
    ['25:70', 'minuteOutOfRange'],
    ['16:60', 'minuteOutOfRange'],
    ['', 'shape'],
    ['16', 'shape'],
    ['16:5', 'shape'],
    ['16:052', 'shape'],
    ['016:05', 'shape'],
    ['16.52', 'shape'],
    ['16：52', 'shape'],
    ['１６:52', 'shape'],
    [' 16:52', 'shape'],
    ['16:52\n', 'shape'],
    ['-1:00', 'shape'],
    ['16:52:00', 'shape'],
  ])('「%s」は時刻ではない（%s）', (text, reason) => {
    expect(parseClock(text)).toEqual(err({ type: 'NotATime', text, reason }))
    expect(() => clock(text)).toThrow(RangeError)
  })

  it('書いて読めば、元の時刻に戻る', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47 * 60 + 59 }), (count) => {
        expect(parseClock(formatClock(count))).toEqual(ok(count))
      }),
    )
  })

  it.each([
    [425, '07:05'],
    [1510, '25:10'],
    [1012.99, '16:52'],
    [0.5, '00:00'],
  ])('%d 分は %s と書く', (count, text) => {
    expect(formatClock(count)).toBe(text)
  })

  it('分は整数だけ', () => {
    expect(minutes(-5)).toBe(-5)
    expect(Object.is(minutes(-0), 0)).toBe(true)
    for (const count of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => minutes(count)).toThrow(RangeError)
  })
})
