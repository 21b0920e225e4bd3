import { describe, expect, it } from 'vitest'
import { ja } from '../../text/ja.ts'
import { tableOf, writeInput, writeResult, writeValue } from './values.ts'

describe('根拠の数の書き方', () => {
  it.each([
    ['per 10,000 of 標準報酬月額', 991, '9.91%'],
    ['per 100,000 of the bonus', 2_042, '2.042%'],
    ['per mille of 標準報酬月額', 183, '18.3%'],
    ['ppm of taxable income', 100_000, '10%'],
    ['percent of wages', 10, '10%'],
    ['yen a month', 15_000, '15,000円'],
    ['days of a month', 17, '17日'],
  ])('%s の %i は %s', (unit, value, words) => {
    expect(writeValue(unit, value, ja)).toBe(words)
  })

  it('円でない答えは、円と書かない', () => {
    expect(writeResult(undefined, 22_500, ja)).toBe('22,500円')
    expect(writeResult('persons', 2, ja)).toBe('2人')
  })

  it('年月、はい・いいえ、空欄を言葉にする', () => {
    expect(writeInput(undefined, '2027-01', ja)).toBe('2027年1月')
    expect(writeInput(undefined, true, ja)).toBe('はい')
    expect(writeInput('yen', null, ja)).toBe('空欄')
  })

  it('表は行に分け、ひとつの値は表にしない', () => {
    expect(tableOf(183)).toBeNull()
    expect(
      tableOf([
        { from: 0, yen: 58_000 },
        { from: 63_000, yen: 68_000 },
      ]),
    ).toEqual([
      [0, 58_000],
      [63_000, 68_000],
    ])
    expect(tableOf({ first: 10_000, third: 30_000 })).toEqual([[10_000], [30_000]])
  })
})
