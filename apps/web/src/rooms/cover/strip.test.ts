import { yen } from '@yohaku/kernel'
import type { CoverPlanOption } from '@yohaku/projection'
import { describe, expect, it } from 'vitest'
import { stripOf, ticksOf } from './strip.ts'

type Piece = CoverPlanOption['pieces'][number]
const piece = (from: number, to: number, who: string | null, kind: Piece['kind'], place = 'home'): Piece => ({
  from,
  to,
  who,
  kind,
  place,
  uses: [],
})
const option = (more: Partial<CoverPlanOption>): CoverPlanOption => ({
  pieces: [],
  first: null,
  cost: { yen: yen(0), fees: yen(0), payLost: yen(0), leave: [], leaveMinutes: 0 },
  promises: [],
  uncovered: [],
  restLostMinutes: 0,
  risk: { inTime: null, by: null, helpersCan: 1 },
  afterwards: null,
  ...more,
})
const clock = { from: 810, to: 1050 }
const goes = (by: number | null) =>
  stripOf(
    option({
      pieces: [piece(820, 882, 'n1', 'waiting', 'n1'), piece(882, 1030, 'p1', 'adult')],
      first: { who: 'p1', from: 'office', leaves: 830, arrives: 882, homeAt: 890 },
      risk: { inTime: null, by, helpersCan: 1 },
    }),
    clock,
    'home',
  )

describe('手だての図', () => {
  it('会社を出て、園に着き、子といっしょに家へ。園が待てる時刻までが余白', () => {
    const { rows, child, slack, lacking, stops } = goes(930)
    expect(rows).toEqual(['office', 'n1', 'home'])
    expect(child.map(({ at, row }) => [at, rows[row]])).toEqual([
      [810, 'n1'],
      [882, 'n1'],
      [890, 'home'],
      [1030, 'home'],
    ])
    expect(slack).toEqual({ from: 882, to: 930, row: 1 })
    expect(lacking).toBeNull()
    expect(stops).toEqual([{ at: 882, row: 1 }])
  })

  it('待てる時刻より遅ければ、足りない分。ちょうどなら、どちらもない', () => {
    expect(goes(870).lacking).toEqual({ from: 870, to: 882, row: 1 })
    expect(goes(882)).toMatchObject({ slack: null, lacking: null })
    expect(goes(null).gate).toBeNull()
  })

  it('朝からの日は、みる人が入れかわる。だれもいない時間も、そこに見える', () => {
    const { rows, stops, nobody } = stripOf(
      option({
        pieces: [piece(480, 720, 'p1', 'adult'), piece(720, 900, 'p2', 'adult'), piece(900, 960, null, 'nobody')],
      }),
      { from: 450, to: 990 },
      'home',
    )
    expect(rows).toEqual(['p1', 'p2'])
    expect(stops).toEqual([{ at: 720, row: 1 }])
    expect(nobody).toEqual([{ from: 900, to: 960, row: 1 }])
  })

  it('時計の数字は、毎時か、混むなら飛ばす', () => {
    expect(ticksOf({ from: 810, to: 1050 }, 6)).toEqual([840, 900, 960, 1020])
    expect(ticksOf({ from: 450, to: 1290 }, 6)).toEqual([540, 720, 900, 1080, 1260])
  })
})
