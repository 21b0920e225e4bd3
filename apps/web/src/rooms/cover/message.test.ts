import { yen } from '@yohaku/kernel'
import type { CoverOutlook, CoverPlanOption } from '@yohaku/projection'
import { describe, expect, it } from 'vitest'
import { words } from '../../text/ja/cover.ts'
import { ja } from '../../text/ja.ts'
import { messageOf, type Recipient } from './message.ts'

const text = { ...ja, ...words }
const names: Readonly<Record<string, string>> = { c1: 'はる', p1: 'あおい', p2: 'けい', n1: '園' }
const outlook = (more: Partial<CoverOutlook> = {}): CoverOutlook => ({ ...facts, ...more })
const facts = { child: 'c1', kind: 'childIll', at: 820, waitsUntil: 930, need: { from: 820, to: 1030 } } as CoverOutlook

const goes = (arrives: number): CoverPlanOption => ({
  pieces: [
    { from: 820, to: arrives, who: 'n1', kind: 'waiting', place: 'n1', uses: [] },
    { from: arrives, to: 1030, who: 'p1', kind: 'adult', place: 'home', uses: [] },
  ],
  first: { who: 'p1', from: 'office1', leaves: arrives - 52, arrives, homeAt: arrives + 8 },
  cost: {
    yen: yen(0),
    fees: yen(0),
    payLost: yen(0),
    leave: [{ who: 'p1', kind: 'childNursingLeave', minutes: 120, leftMinutes: 0, daysLeft: 0, hoursLeft: 0 }],
    leaveMinutes: 120,
  },
  promises: [],
  uncovered: [],
  restLostMinutes: 0,
  risk: { inTime: null, by: 930, helpersCan: 1 },
  afterwards: null,
})
const told = (option: CoverPlanOption, to: Recipient, cover = outlook()): string =>
  messageOf({ cover, option, to, date: '11月24日', called: (id) => names[id] ?? id }, text)

describe('伝える文', () => {
  it('園へは、だれが何時に着くか', () => {
    expect(told(goes(892), 'nursery')).toBe('はるのおむかえに、あおいが14:52ごろ着きます。')
  })

  it('待てる時刻をすぎるなら、それを言って聞く。ちょうどなら、言わない', () => {
    expect(told(goes(931), 'nursery')).toContain('15:30には間に合いません。')
    expect(told(goes(930), 'nursery')).not.toContain('間に合いません')
  })

  it('家族へは、だれがいつ、どの休みで', () => {
    expect(told(goes(892), 'family')).toBe(
      '【13:40 はるのことで園から電話】\nあおいが14:00に出て、14:52ごろ着く。\n14:52–17:10 あおい\nあおいの子の看護の休み 2時間',
    )
  })

  it('朝からの日は、おやすみの知らせ。電車が止まってだれも着けなければ、さがしていること', () => {
    const stays = { ...goes(892), first: null }
    expect(told(stays, 'nursery', outlook({ at: null }))).toBe('11月24日、はるはおやすみします。')
    const nobody = { ...stays, pieces: stays.pieces.slice(0, 1) }
    expect(told(nobody, 'nursery', outlook({ kind: 'trainStopped' }))).toBe(
      'はるのおむかえに15:30までに着ける人を、さがしています。',
    )
  })
})
