import { describe, expect, it } from 'vitest'
import { dayLength, departuresBetween, departuresOfDay, longestWait, nextDeparture } from './departures.ts'

describe('時刻表', () => {
  const list = departuresOfDay({ times: [500, 480, 480, 490] })

  it('並べなおし、重なりを除く', () => {
    expect(list).toEqual([480, 490, 500])
  })

  it.each([
    [0, 480],
    [479.999, 480],
    [480, 480],
    [480.001, 490],
    [500, 500],
    [500.001, 1920],
    [1440, 1920],
    [1920.5, 1930],
    [1940.1, 480 + 2 * 1440],
  ])('%s分に着くと %s分に乗る(終発のあとは翌日の始発)', (time, departs) => {
    expect(nextDeparture(list, 1440, time)).toBe(departs)
  })

  it('間隔で書いても同じ。終わりの時刻も出る', () => {
    expect(departuresOfDay({ first: 480, every: 10, last: 500 })).toEqual([480, 490, 500])
    expect(departuresOfDay({ first: 480, every: 10, last: 499 })).toEqual([480, 490])
    expect(departuresOfDay({ first: 0, every: 0.1, last: 0.3 })).toHaveLength(4)
    expect(departuresOfDay({ first: 480, every: 7, last: 480 })).toEqual([480])
  })

  it('日をまたぐ時刻表でも、いちばん早い便', () => {
    expect(nextDeparture([360, 1500], 1440, 1490)).toBe(1500)
    expect(nextDeparture([360, 1500], 1440, 1501)).toBe(1800)
  })

  it('ある時刻からある時刻までに着いて乗れる便、翌朝まで', () => {
    expect(departuresBetween(list, 1440, 470, 481)).toEqual([480, 490])
    expect(departuresBetween(list, 1440, 480, 480)).toEqual([480])
    expect(departuresBetween(list, 1440, 495, 1921)).toEqual([500, 1920, 1930])
  })

  it('いちばん長い待ちは夜', () => {
    expect(longestWait(list, 1440)).toBe(1420)
    expect(longestWait([0, 1000], 1440)).toBe(1000)
    expect(longestWait([480], 1440)).toBe(1440)
  })

  it('一日の長さは単位による', () => {
    expect([dayLength('minutes'), dayLength('seconds')]).toEqual([1440, 86_400])
  })
})
