import { describe, expect, it } from 'vitest'
import { words } from '../../text/ja/compare.ts'
import { ja } from '../../text/ja.ts'
import { lawWords } from '../../text/law.ts'
import { inputWords, parameterWords, rowsOfValue, writeCell, writeInput, writeResult, writeValue } from './values.ts'

const text = { ...ja, ...words }

const law = lawWords.ja

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
    expect(writeValue(unit, value, text)).toBe(words)
  })

  it('円でない答えは、円と書かない', () => {
    expect(writeResult('reduced-hours-benefit.month', 22_500, text)).toBe('22,500円')
    expect(writeResult('income-tax.withholding-persons', 2, text)).toBe('2人')
  })

  it.each([
    ['month', '2027-01', '2027年1月'],
    ['since', '2026-04-01', '2026年4月1日'],
    ['collection', 'next_month', '次の月'],
    ['exempt', true, 'はい'],
    ['base', null, '空欄'],
    ['base', 320_000, '320,000円'],
    ['ratePer10000', 898, '8.98%'],
    ['paidMinutesAWeek', 1_800, '30時間'],
    ['incomeYear', 2026, '2026'],
    ['days2', 31, '31日'],
    ['residentTaxFiscalYear', 2026, '2026'],
    ['earlierThisFiscalYear', 700_000, '700,000円'],
    ['classAge', 1, '1'],
    ['standing', 'levied', '所得に応じた分がかかる'],
  ])('もとの数 %s の %s は %s', (name, value, words) => {
    expect(writeInput(name, value, law, text)).toBe(words)
  })

  it.each([
    ['pay2', '2か月目の報酬'],
    ['2026-04', '2026年4月'],
    ['under3', '3歳より下'],
    ['notYetNamed', 'notYetNamed'],
  ])('もとの数の名前 %s は「%s」', (name, words) => {
    expect(inputWords(name, law, text)).toBe(words)
  })

  it('だれの・どの子のは、家族の呼び方で書く', () => {
    const names = new Map([['c1', 'はる']])
    expect(writeInput('child', 'c1', law, text, names)).toBe('はる')
  })

  it('人ごとの額は人数ではなく円で、率の表の分かれ目は率ではなく数で書く', () => {
    expect(writeCell('yen', 'dependants', 50_000, text)).toBe('50,000円')
    expect(writeCell('per 100,000 of the bonus', 'below', 68, text)).toBe('68')
    expect(writeCell('per 100,000 of the bonus', 'per100000', 2_042, text)).toBe('2.042%')
  })

  it('都道府県ごとの値は、ひとつの名前をもつ', () => {
    expect(parameterWords('health-insurance.rate.13', law)).toBe(parameterWords('health-insurance.rate.47', law))
  })

  it('表は行に分け、ひとつの値は表にしない', () => {
    expect(rowsOfValue(183)).toBeNull()
    expect(rowsOfValue([6_600_000, 80, 440_000])).toEqual([{ path: [], cells: [6_600_000, 80, 440_000] }])
    expect(rowsOfValue({ limit: 484_121, by: { first: [1, 2] } })).toEqual([
      { path: ['limit'], cells: [484_121] },
      { path: ['by', 'first'], cells: [1, 2] },
    ])
  })

  it('表のなかの率は率、額は円', () => {
    expect(writeCell('ppm of taxable income', 'municipal', 60_000, text)).toBe('6%')
    expect(writeCell('percent of wages; percent of the start wage', 'fullUpToPercent', 90, text)).toBe('90%')
    expect(writeCell('yen a month', 'limit', 484_121, text)).toBe('484,121円')
  })
})
