import { describe, expect, it } from 'vitest'
import { alongOf, monthsOf, routeDrawing, rowsOf, spread } from './routeGeometry.ts'

const frame = { from: 2026 * 12 + 10, to: 2031 * 12 + 9, length: 600, breadth: 120 }
const stretch = (from: string, minutesADay: number | null, kind: 'reduced' | 'full' = 'reduced') => ({
  from,
  kind,
  minutesADay,
})

describe('年の路線図の形', () => {
  it('日は、年の上の一点になる', () => {
    expect(monthsOf('2027-04-01')).toBe(2027 * 12 + 3)
    expect(alongOf('2026-11-01', frame)).toBe(0)
    expect(alongOf('2029-05-01', frame)).toBe(300)
  })

  it('一日の長さごとに道があり、短いほうから並ぶ', () => {
    const { lanes } = routeDrawing(
      [
        { adult: 'p1', stretches: [stretch('2026-04-01', 360), stretch('2028-04-01', 480, 'full')] },
        { adult: 'p1', stretches: [stretch('2026-04-01', 420)] },
      ],
      frame,
    )
    expect(lanes).toEqual([
      { minutes: 360, at: 20 },
      { minutes: 420, at: 60 },
      { minutes: 480, at: 100 },
    ])
  })

  it('並んで走る線は5px離れ、のりかえは直角で角だけ45度に落とす', () => {
    const route = { adult: 'p1', stretches: [stretch('2026-04-01', 360), stretch('2029-05-01', 480, 'full')] }
    const [one, other] = routeDrawing([route, route], frame).lines
    expect(one?.points[0]).toEqual([0, 27.5])
    expect(other?.points[0]).toEqual([0, 32.5])
    for (const line of [one, other])
      for (const [index, [x, y]] of (line?.points ?? []).entries()) {
        const [px, py] = line?.points[index - 1] ?? [x, y]
        const [dx, dy] = [Math.abs(x - px), Math.abs(y - py)]
        expect(dx === 0 || dy === 0 || dx === dy).toBe(true)
      }
    // The one on the side of the turn turns first: the two never cross.
    expect(other?.points[1]?.[0]).toBeLessThan(one?.points[1]?.[0] ?? 0)
  })

  it('時間のわからないところは、描かない', () => {
    expect(routeDrawing([{ adult: 'p1', stretches: [stretch('2026-04-01', null)] }, undefined], frame).lines).toEqual([
      { points: [] },
      { points: [] },
    ])
  })

  it('前からつづく働き方は端から始まり、見る年より先の区切りは入らない', () => {
    const { lines } = routeDrawing(
      [
        {
          adult: 'p1',
          stretches: [stretch('2020-01-01', 480), stretch('2025-04-01', 360), stretch('2040-04-01', 480)],
        },
      ],
      frame,
    )
    expect(lines[0]?.points.map(([at]) => at)).toEqual([0, 600])
  })

  it('札は重ならないように送る', () => {
    expect(spread([0, 10, 100], 36)).toEqual([0, 36, 100])
    expect(
      rowsOf([
        { from: 0, to: 80 },
        { from: 40, to: 120 },
        { from: 90, to: 160 },
      ]),
    ).toEqual([0, 1, 0])
  })
})
