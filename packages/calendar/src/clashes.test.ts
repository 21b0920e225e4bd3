import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { clashesOf } from './clashes.ts'
import type { Meeting } from './workCalendar.ts'

type Option = Parameters<typeof clashesOf>[0]
type Piece = Option['pieces'][number]

const piece = (who: string | null, from: string, to: string, kind: Piece['kind'] = 'adult'): Piece => ({
  ...{ who, kind, from: clock(from), to: clock(to), place: 'home', uses: [] },
})
const meeting = (from: string, to: string, title = '会議'): Meeting => ({
  ...{ date: '2026-11-24', from: clock(from), to: clock(to), allDay: false, title },
})
const halves: Option = { first: null, pieces: [piece('p1', '8:00', '12:00'), piece('p2', '12:00', '17:00')] }

describe('予定と手だてが重なる', () => {
  it.each([
    ['手だての前に終わる', '7:00', '7:59', []],
    ['手だてが始まるときに終わる', '7:00', '8:00', []],
    ['1分だけ重なる', '7:00', '8:01', ['8:00–8:01']],
    ['終わりの1分前に始まる', '11:59', '13:00', ['11:59–12:00']],
    ['交代するときに始まる', '12:00', '13:00', []],
  ])('%s', (_, from, to, spans) => {
    const found = clashesOf(halves, { p1: [meeting(from, to)] })
    expect(found.map((one) => `${text(one.from)}–${text(one.to)}`)).toEqual(spans)
  })

  it('だれの、どの会議かを、時刻の順に言う', () => {
    const found = clashesOf(halves, {
      p2: [meeting('13:00', '14:00', '父の会議')],
      p1: [meeting('13:00', '14:00', '母の会議'), meeting('9:00', '10:00', '朝会')],
    })
    expect(found.map(({ who, meeting: { title } }) => `${who} ${title}`)).toEqual(['p1 朝会', 'p2 父の会議'])
  })

  it('むかえに行く人は、席を立ってから家に着くまで', () => {
    const call: Option = {
      first: { who: 'p1', from: 'office', leaves: clock('14:00'), arrives: clock('14:52'), homeAt: clock('15:10') },
      pieces: [piece(null, '13:40', '14:52', 'waiting'), piece('p1', '14:52', '17:00')],
    }
    const found = clashesOf(call, {
      p1: [meeting('13:30', '14:30'), meeting('13:00', '14:00')],
      p2: [meeting('14:00', '15:00')],
    })
    expect(found.map((one) => `${one.who} ${text(one.from)}–${text(one.to)}`)).toEqual(['p1 14:00–14:30'])
  })

  it('かわりの人や園がみる時間は、だれの会議とも重ならない', () => {
    const option: Option = { first: null, pieces: [piece('gran', '8:00', '17:00', 'helper')] }
    expect(clashesOf(option, { p1: [meeting('9:00', '16:00')] })).toEqual([])
  })
})

const text = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
