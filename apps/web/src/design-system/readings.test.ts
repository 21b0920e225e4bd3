import { describe, expect, it } from 'vitest'
import { readings } from '../text/readings.ts'
import { partsWithReadings } from './readings.ts'

describe('ふりがな', () => {
  it('言葉の中の用語だけに、読みがつく', () => {
    expect(partsWithReadings('正式名:標準報酬月額です', { 標準報酬月額: 'ひょうじゅんほうしゅうげつがく' })).toEqual([
      { at: 0, text: '正式名:', reading: null },
      { at: 4, text: '標準報酬月額', reading: 'ひょうじゅんほうしゅうげつがく' },
      { at: 10, text: 'です', reading: null },
    ])
  })

  it('重なる用語は、長いほうで読む', () => {
    const parts = partsWithReadings('育児休業給付金', {
      育児休業: 'いくじきゅうぎょう',
      育児休業給付金: 'いくじきゅうぎょうきゅうふきん',
    })
    expect(parts.map(({ text }) => text)).toEqual(['育児休業給付金'])
  })

  it('分けても、もとの言葉は変わらない', () => {
    const words = '住民税と所得税、児童手当。'
    expect(
      partsWithReadings(words, readings)
        .map(({ text }) => text)
        .join(''),
    ).toBe(words)
  })

  it('読みは、ひらがなとカタカナだけで書く', () => {
    expect(Object.values(readings).filter((reading) => !/^[ぁ-んァ-ヶー]+$/.test(reading))).toEqual([])
  })
})
