import { addMonths, expectOk, fiscalYearOf, month, type YearMonth } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { PLAIN_EMPLOYEE } from '../income-tax/facts.ts'
import { inhabitantTax } from '../inhabitant-tax/inhabitantTax.ts'
import { inhabitantTaxLawOf } from '../inhabitant-tax/law.ts'
import { designatedCityPlace, municipalPpmOf, ordinaryPlace } from '../inhabitant-tax/place.ts'
import type { DatedParameter } from '../parameter.ts'
import { type NurseryChild, type NurseryHousehold, nurseryChildOrder, nurseryFee } from './nurseryFee.ts'
import type { NurseryFeeTable } from './nurseryFeeTable.ts'
import { ALL_DAYCARE_PARAMETERS, NURSERY_FEE_TABLES } from './nurseryFeeTables.ts'
import { nurseryLevy } from './nurseryLevy.ts'
import { nurseryTaxYear } from './nurseryTaxYear.ts'

const CHILD: NurseryChild = { classAge: 1, hours: 'standard', order: 1 }
const HOUSEHOLD: NurseryHousehold = { standing: 'levied', levy: 200_000, singleParent: false }
const JUNE = month('2026-06')
const { yokohama, kawasaki, sapporo, saitama, osaka, tokyoWards, national } = NURSERY_FEE_TABLES

interface Case {
  readonly table: DatedParameter<NurseryFeeTable>
  readonly child?: Partial<NurseryChild>
  readonly household?: Partial<NurseryHousehold>
  readonly at?: YearMonth
}
const fee = ({ table, child, household, at = JUNE }: Case): number =>
  expectOk(nurseryFee({ ...CHILD, ...child }, { ...HOUSEHOLD, ...household }, table, at))

describe('保育料（0〜2歳児クラス）', () => {
  it.each([
    ['横浜市', yokohama, 47_500],
    ['川崎市', kawasaki, 50_000],
    ['札幌市', sapporo, 45_870],
    ['さいたま市', saitama, 55_000],
    ['大阪市', osaka, 45_100],
    ['東京23区', tokyoWards, 0],
    ['国の上限', national, 61_000],
  ] as const)('%s：世帯の所得割20万円、第1子、標準時間（2026年6月）', (_, table, expected) => {
    expect(fee({ table })).toBe(expected)
  })

  it('短時間（8時間）は少し安い', () => {
    expect(fee({ table: yokohama, child: { hours: 'short' } })).toBe(46_600)
  })

  it.each([
    [10_000, 8_200],
    [10_001, 10_000],
    [48_600, 10_000],
    [48_601, 12_500],
    [397_000, 75_600],
    [397_001, 77_500],
  ])('横浜市：所得割 %i円 → %i円', (levy, expected) => {
    expect(fee({ table: yokohama, household: { levy } })).toBe(expected)
  })

  it.each([
    [48_599, 19_500],
    [48_600, 30_000],
    [97_000, 44_500],
    [169_000, 61_000],
    [301_000, 80_000],
    [396_999, 80_000],
    [397_000, 104_000],
  ])('国の上限：所得割 %i円 → %i円', (levy, expected) => {
    expect(fee({ table: national, household: { levy } })).toBe(expected)
  })

  it('生活保護と非課税の世帯は0円、均等割だけの世帯はその欄（札幌市は0円からの行）', () => {
    for (const table of Object.values(NURSERY_FEE_TABLES)) {
      expect(fee({ table, household: { standing: 'publicAssistance', levy: 0 } })).toBe(0)
      expect(fee({ table, household: { standing: 'nonTaxable', levy: 0 } })).toBe(0)
    }
    expect(fee({ table: yokohama, household: { standing: 'perCapitaOnly', levy: 0 } })).toBe(6_700)
    expect(fee({ table: kawasaki, child: { hours: 'short' }, household: { standing: 'perCapitaOnly', levy: 0 } })).toBe(
      5_200,
    )
    expect(fee({ table: sapporo, household: { standing: 'perCapitaOnly', levy: 0 } })).toBe(11_000)
  })

  it('3歳児クラスからは、どこでも0円', () => {
    expect(fee({ table: yokohama, child: { classAge: 2 } })).toBe(47_500)
    expect(fee({ table: yokohama, child: { classAge: 3 } })).toBe(0)
  })

  it('第2子は半額、第3子からは0円', () => {
    expect([1, 2, 3, 4].map((order) => fee({ table: sapporo, child: { order } }))).toEqual([45_870, 22_935, 0, 0])
  })

  it('ひとり親は所得割77,101円未満なら第1子も半額（9,000円まで）、第2子は0円', () => {
    const single = (levy: number, order = 1): number =>
      fee({ table: yokohama, child: { order }, household: { levy, singleParent: true } })
    expect([single(10_000), single(77_100), single(77_101)]).toEqual([4_100, 8_250, 20_400])
    expect(single(77_100, 2)).toBe(0)
    expect(single(77_101, 2)).toBe(10_200)
    expect(fee({ table: saitama, household: { levy: 77_100, singleParent: true } })).toBe(9_000)
  })

  it('きょうだいは同時に通う子を数え、所得割57,700円（ひとり親77,101円）未満なら年齢を問わず数える', () => {
    const order = (levy: number, singleParent = false): number =>
      expectOk(nurseryChildOrder(0, 1, { ...HOUSEHOLD, levy, singleParent }, yokohama, JUNE))
    expect([order(57_699), order(57_700), order(77_100, true), order(77_101, true)]).toEqual([2, 1, 2, 1])
    expect(expectOk(nurseryChildOrder(1, 2, HOUSEHOLD, yokohama, JUNE))).toBe(2)
  })

  it('さいたま市は2026年9月から、上の子が通っていなくても第2子と数える', () => {
    const order = (at: string): number => expectOk(nurseryChildOrder(0, 1, HOUSEHOLD, saitama, month(at)))
    expect([order('2026-08'), order('2026-09')]).toEqual([1, 2])
  })

  it('大阪市は2026年9月、東京23区は2025年9月から全員0円', () => {
    expect(fee({ table: osaka, at: month('2026-08') })).toBe(45_100)
    expect(fee({ table: osaka, at: month('2026-09') })).toBe(0)
    expect(fee({ table: tokyoWards, at: month('2025-09') })).toBe(0)
  })

  it('持たない月の保育料は、断る', () => {
    const recorder = new ExplanationRecorder()
    expect(nurseryFee(CHILD, HOUSEHOLD, yokohama, month('2026-03'), recorder)).toEqual({
      ok: false,
      error: { type: 'NotInForce', parameter: 'daycare-fee.yokohama', month: month('2026-03') },
    })
    expect(recorder.roots).toEqual([])
    expect(nurseryFee(CHILD, HOUSEHOLD, tokyoWards, month('2025-08')).ok).toBe(false)
  })

  it('国の上限は2024年4月から2030年3月まで切れ目なく答える', () => {
    for (let at = month('2024-04'); at <= month('2030-03'); at = addMonths(at, 1))
      expect(fee({ table: national, at })).toBe(61_000)
  })

  it('表の行は隙間なく続き、所得割が増えて保育料が下がることも、国の上限を超えることもない', () => {
    for (const { id, history } of Object.values(NURSERY_FEE_TABLES))
      for (const { value } of history)
        for (const [index, row] of value.rows.entries()) expect(value.rows[index + 1]?.[0] ?? row[1], id).toBe(row[1])
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(NURSERY_FEE_TABLES)),
        fc.constantFrom<'standard' | 'short'>('standard', 'short'),
        fc.nat(700_000),
        fc.nat(100_000),
        (table, hours, levy, more) => {
          const of = (level: number, from = table): number =>
            fee({ table: from, child: { hours }, household: { levy: level } })
          expect(of(levy + more)).toBeGreaterThanOrEqual(of(levy))
          expect(of(levy)).toBeLessThanOrEqual(of(levy, national))
        },
      ),
    )
  })

  it('根拠に、表と軽減の出典が残る', () => {
    const recorder = new ExplanationRecorder()
    nurseryFee({ ...CHILD, order: 2 }, HOUSEHOLD, yokohama, JUNE, recorder)
    expect(recorder.roots).toMatchObject([
      {
        rule: 'daycare-fee.nursery-fee',
        result: 23_750,
        inputs: { order: 2, levy: 200_000 },
        parameters: [
          { id: 'daycare-fee.free-from-class' },
          { id: 'daycare-fee.yokohama' },
          { id: 'daycare-fee.sibling-reduction' },
        ],
      },
    ])
  })

  it('同じ名前の数値は二度現れない', () => {
    const ids = ALL_DAYCARE_PARAMETERS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('保育料がもとにする住民税', () => {
  it('8月までは前の年度（前々年の所得）、9月からその年度（前年の所得）', () => {
    expect(nurseryTaxYear(month('2026-04'))).toEqual({ residentTaxFiscalYear: 2025, incomeYear: 2024 })
    expect(nurseryTaxYear(month('2026-08'))).toEqual({ residentTaxFiscalYear: 2025, incomeYear: 2024 })
    expect(nurseryTaxYear(month('2026-09'))).toEqual({ residentTaxFiscalYear: 2026, incomeYear: 2025 })
    expect(nurseryTaxYear(month('2027-03'))).toEqual({ residentTaxFiscalYear: 2026, incomeYear: 2025 })
  })

  it('2024年4月から2030年3月まで、切替は毎年9月だけ', () => {
    for (let at = month('2024-04'); at <= month('2030-03'); at = addMonths(at, 1)) {
      const changed = nurseryTaxYear(at).incomeYear !== nurseryTaxYear(addMonths(at, -1)).incomeYear
      expect(changed).toBe(at % 12 === 8)
      expect(nurseryTaxYear(at).residentTaxFiscalYear).toBeLessThanOrEqual(fiscalYearOf(at))
    }
  })

  it('所得割は調整控除だけを引いたもの。住宅ローン控除は引かず、指定都市の8%は6%に直す', () => {
    const law = expectOk(inhabitantTaxLawOf(2026))
    const facts = { ...PLAIN_EMPLOYEE, pay: 4_800_000, socialInsurance: 700_000, housingCredit: 200_000 }
    const city = law.designatedCities.value[0]
    if (!city) throw new Error('the list of designated cities is empty')
    for (const place of [ordinaryPlace('13'), designatedCityPlace(city)]) {
      const ppm = municipalPpmOf(place, law)
      // 2,270,000 × 6 % − 1,500
      expect(nurseryLevy(inhabitantTax(facts, place, law), ppm)).toBe(134_700)
      expect(nurseryLevy(inhabitantTax({ ...PLAIN_EMPLOYEE, pay: 1_000_000 }, place, law), ppm)).toBe(0)
    }
  })
})
