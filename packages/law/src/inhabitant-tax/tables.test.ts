import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { incomeTaxLawOf } from '../income-tax/law.ts'
import { valueAt } from '../parameter.ts'
import { FURUSATO_TERMS } from './furusato.parameters.ts'
import { DESIGNATED_CITIES, MUNICIPAL_SPECIALS } from './municipalities.parameters.ts'
import { PREFECTURAL_EXTRA_RATE, PREFECTURAL_SURCHARGE } from './perCapita.parameters.ts'

describe('住民税の独自の税率', () => {
  // ../shared/law/payroll-and-tax.yaml, `prefectural_surcharge`: 37 prefectures, added up from the fact sheet.
  it('均等割の超過課税は37府県、あわせて 23,300円。300円から1,200円まで、100円きざみ', () => {
    for (const { value } of PREFECTURAL_SURCHARGE.history) {
      const yen = Object.values(value)
      expect(yen).toHaveLength(37)
      expect(yen.reduce((sum, each) => sum + each, 0)).toBe(23_300)
      expect([Math.min(...yen), Math.max(...yen)]).toEqual([300, 1_200])
      expect(yen.filter((each) => each % 100 !== 0)).toEqual([])
      for (const code of Object.keys(value)) expect(code).toMatch(/^(0[1-9]|[1-3]\d|4[0-7])$/)
    }
  })

  it('所得割の超過課税は神奈川県の 0.025% だけ', () => {
    expect(PREFECTURAL_EXTRA_RATE.history.map(({ value }) => value)).toEqual([{ '14': 250 }])
  })

  it('市の独自の税率: 横浜みどり税 900円、神戸 400円、名古屋は均等割 2,800円（2023年度まで 3,300円）と 7.7%', () => {
    const nagoya = (perCapita: number) => ({ perCapita, ratePpm: 77_000 })
    const others = { '14100': { perCapitaExtra: 900 }, '28100': { perCapitaExtra: 400 } }
    const at = (text: string) => valueAt(MUNICIPAL_SPECIALS, month(text))
    expect(at('2024-05')).toEqual({ ok: true, value: { ...others, '23100': nagoya(3_300) } })
    expect(at('2024-06')).toEqual({ ok: true, value: { ...others, '23100': nagoya(2_800) } })
  })

  it('指定都市は20。市区町村コードは都道府県の番号に 100、同じ道府県の2つめからは 130・140・150', () => {
    const cities = DESIGNATED_CITIES.history[0].value
    expect(new Set(cities.map(({ code }) => code)).size).toBe(20)
    for (const { code, prefecture, ja } of cities) {
      expect(code.startsWith(prefecture), ja).toBe(true)
      const isFirst = cities.find((each) => each.prefecture === prefecture)?.code === code
      expect(code.slice(2), ja).toMatch(isFirst ? /^100$/ : /^1[345]0$/)
    }
    // 14 神奈川 (横浜・川崎・相模原), 22 静岡, 27 大阪, 40 福岡 have more than one.
    const several = ['14', '22', '27', '40'].map((of) => cities.filter(({ prefecture }) => prefecture === of).length)
    expect(several).toEqual([3, 2, 2, 2])
  })

  it('ふるさと納税の割り算の率は、90% − 所得税の率 × 1.021。境目は速算表のとおりで、課税所得がなければ 90%', () => {
    const brackets = expectOk(incomeTaxLawOf(2026)).brackets.value
    for (const { value } of FURUSATO_TERMS.history)
      expect(value.rates).toEqual([
        [-1, 90_000],
        ...brackets.map(([upTo, percent]) => [upTo, 90_000 - percent * 1_021]),
      ])
  })
})
