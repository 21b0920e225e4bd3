import { describe, expect, it } from 'vitest'
import { beside } from './offset.ts'

const down = [
  { x: 0, y: 0 },
  { x: 0, y: 10 },
]

describe('並んで走る線', () => {
  it('下へ行く線では、正のへだたりは右', () => {
    expect(beside(down, [4])).toEqual([
      { x: 4, y: 0 },
      { x: 4, y: 10 },
    ])
  })

  it('直角をまがっても、へだたりは同じ', () => {
    const lane = beside([...down, { x: 10, y: 10 }], [2, 2])
    expect(lane[1]?.x).toBeCloseTo(2)
    expect(lane[1]?.y).toBeCloseTo(8)
    expect(lane[2]).toEqual({ x: 10, y: 8 })
  })

  it('まっすぐ続く線は、そのまま', () => {
    expect(beside([...down, { x: 0, y: 30 }], [3, 3])[1]).toEqual({ x: 3, y: 10 })
  })

  it('ひとりで動く道は、時刻も場所も正しいところを通る', () => {
    const [, leaves, arrives] = beside([...down, { x: 100, y: 30 }, { x: 100, y: 90 }], [12, 0, 12])
    const onTheWay = (point = { x: 0, y: 0 }) => 10 + (point.x / 100) * 20
    expect(leaves?.x).toBeCloseTo(12)
    expect(leaves?.y).toBeCloseTo(onTheWay(leaves))
    expect(arrives?.x).toBeCloseTo(112)
    expect(arrives?.y).toBeCloseTo(onTheWay(arrives))
  })

  it('二人の線は、歩くあいだも交わらない', () => {
    const way = [
      { x: 100, y: 0 },
      { x: 100, y: 50 },
      { x: 150, y: 55 },
      { x: 150, y: 90 },
      { x: 100, y: 95 },
      { x: 100, y: 200 },
    ]
    const a = beside(way, [-4.5, -3, -4.5, -3, -4.5])
    const b = beside(way, [4.5, 3, 4.5, 3, 4.5])
    for (const [index, point] of a.entries()) {
      const other = b[index]
      expect(Math.hypot(point.x - (other?.x ?? 0), point.y - (other?.y ?? 0))).toBeGreaterThanOrEqual(5.9)
    }
  })
})
