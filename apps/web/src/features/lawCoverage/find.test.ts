import { lawCoverage, NOT_COVERED } from '@yohaku/law'
import { describe, expect, it } from 'vitest'
import { words as en } from '../../text/en/coverage.ts'
import { words as ja } from '../../text/ja/coverage.ts'
import { branchesOf, shownRules } from './find.ts'

const RULES = lawCoverage()

describe('決まりをさがす', () => {
  it('なにも書かなければ、すべての決まり', () => {
    expect(shownRules(RULES, '', 'all')).toEqual(RULES)
    expect(branchesOf(RULES).flatMap(([, rules]) => rules)).toEqual(RULES)
  })

  it('名前でも、条文でも、いくつかの言葉でもさがせる。全角でも同じ', () => {
    const terms = (looked: string) => shownRules(RULES, looked, 'all').map(({ term }) => term)
    expect(terms('協会けんぽ 東京都')).toEqual(['健康保険料率（協会けんぽ 東京都）'])
    expect(terms('児童手当法')).toEqual(['児童手当の月額'])
    expect(terms('Ｈｅａｌｔｈ－ｉｎｓｕｒａｎｃｅ．ｒａｔｅ．１３'.replace('－', '-'))).toEqual([
      '健康保険料率（協会けんぽ 東京都）',
    ])
    expect(terms('どこにもない決まり')).toEqual([])
  })

  it('照らしあわせた日がないもの、出どころが弱いものだけを見られる', () => {
    expect(shownRules(RULES, '', 'unchecked').every(({ checkedOn }) => checkedOn === null)).toBe(true)
    const weak = shownRules(RULES, '', 'weak')
    expect(weak.map(({ confidence }) => confidence)).toContain('memory')
    expect(weak.some(({ confidence }) => confidence === 'primary')).toBe(false)
  })

  it('どの分野にも、持たないものにも、ふだんの名前がある', () => {
    for (const { coverage } of [ja, en]) {
      expect(branchesOf(RULES).filter(([branch]) => coverage.branch[branch] === undefined)).toEqual([])
      expect(NOT_COVERED.filter((code) => !coverage.notCovered[code])).toEqual([])
    }
  })
})
