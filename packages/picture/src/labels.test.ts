import { describe, expect, it } from 'vitest'
import { placeLabels, textWidth, type Wanted } from './labels.ts'

const around = { bounds: { x: 0, y: 0, width: 200, height: 100 }, taken: [], lines: [] }
const wanted = (key: string, rank: number, more: Partial<Wanted> = {}): Wanted => ({
  key,
  minutes: 0,
  texts: [key],
  className: '',
  size: 12,
  rank,
  stays: false,
  spots: [{ x: 10, y: 50, anchor: 'start' }],
  ...more,
})

describe('図のなかの文字', () => {
  it('数字は0.6字、かなは1字の幅', () => {
    expect(textWidth('98', 10)).toBeCloseTo(12)
    expect(textWidth('余白', 10)).toBeCloseTo(20)
  })

  it('場所がぶつかると、大切なほうが残る', () => {
    const placed = placeLabels([wanted('駅 8:10', 9), wanted('閉園 18:30', 1)], around)
    expect(placed.map((label) => label.text)).toEqual(['閉園 18:30'])
  })

  it('ほかに空きがあれば、そちらに置く', () => {
    const second = wanted('夕食', 5, {
      spots: [
        { x: 10, y: 50, anchor: 'start' },
        { x: 10, y: 80, anchor: 'start' },
      ],
    })
    expect(placeLabels([wanted('閉園', 1), second], around).map((label) => label.y)).toEqual([50, 80])
  })

  it('長い言い方が入らなければ、短い言い方にする', () => {
    const label = wanted('あおい 6:30', 3, {
      texts: ['あおい 6:30', 'あおい'],
      spots: [{ x: 150, y: 50, anchor: 'start' }],
    })
    expect(placeLabels([label], around)[0]?.text).toBe('あおい')
  })

  it('線にかからない空きを先に選ぶ', () => {
    const label = wanted('席を立つ', 2, {
      spots: [
        { x: 10, y: 50, anchor: 'start' },
        { x: 10, y: 80, anchor: 'start' },
      ],
    })
    const lines = [
      [
        { x: 0, y: 46 },
        { x: 200, y: 46 },
      ],
    ] as const
    expect(placeLabels([label], { ...around, lines })[0]?.y).toBe(80)
  })

  it('時刻の約束は、空きがなくても消えず、図の外にも出ない', () => {
    const gate = wanted('閉園 18:30', 1, { stays: true, spots: [{ x: 190, y: 50, anchor: 'start' }] })
    const [placed] = placeLabels([gate], { ...around, taken: [{ x: 0, y: 0, width: 200, height: 100 }] })
    expect(placed?.text).toBe('閉園 18:30')
    expect((placed?.box.x ?? 0) + (placed?.box.width ?? 0)).toBeLessThanOrEqual(200)
  })
})
