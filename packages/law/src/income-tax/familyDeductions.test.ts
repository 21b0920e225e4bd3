import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RuleInfo } from '../explanation.ts'
import { dependantDeduction, specifiedRelativeDeduction } from './dependantDeduction.ts'
import { PLAIN_EMPLOYEE, type TaxFacts } from './facts.ts'
import { incomeTaxLawOf } from './law.ts'
import { personalDeduction } from './personalDeduction.ts'
import { spouseDeduction } from './spouseDeduction.ts'

const RULE: RuleInfo = { id: 'test', term: '試し', basis: '試し' }
const lawOf = (year: number) => expectOk(incomeTaxLawOf(year))
const facts = (some: Partial<TaxFacts>): TaxFacts => ({ ...PLAIN_EMPLOYEE, ...some })

describe('配偶者控除・配偶者特別控除', () => {
  const spouse = (own: number, income: number | null, elderly = false, year = 2026): number =>
    spouseDeduction(own, income, elderly, lawOf(year), RULE)

  it('配偶者がいなければ、ない', () => {
    expect(spouse(5_000_000, null)).toBe(0)
  })

  it.each([
    [9_000_000, 380_000, 480_000],
    [9_000_001, 260_000, 320_000],
    [9_500_000, 260_000, 320_000],
    [9_500_001, 130_000, 160_000],
    [10_000_000, 130_000, 160_000],
    [10_000_001, 0, 0],
  ])('本人の合計所得 %i円：%i円、配偶者が70歳以上なら %i円', (own, general, elderly) => {
    expect(spouse(own, 0)).toBe(general)
    expect(spouse(own, 0, true)).toBe(elderly)
  })

  it.each([
    [2024, 480_000],
    [2025, 580_000],
    [2026, 620_000],
  ])('%i年：配偶者の所得 %i円までは配偶者控除（70歳以上の上乗せはここまで）', (year, limit) => {
    expect(spouse(5_000_000, limit, true, year)).toBe(480_000)
    expect(spouse(5_000_000, limit + 1, true, year)).toBe(380_000)
  })

  it.each([
    [950_000, 380_000],
    [950_001, 360_000],
    [1_000_001, 310_000],
    [1_050_001, 260_000],
    [1_100_001, 210_000],
    [1_150_001, 160_000],
    [1_200_001, 110_000],
    [1_250_001, 60_000],
    [1_300_001, 30_000],
    [1_330_000, 30_000],
    [1_330_001, 0],
  ])('配偶者の所得 %i円 → 配偶者特別控除 %i円', (income, deduction) => {
    expect(spouse(5_000_000, income)).toBe(deduction)
  })

  it('本人も配偶者も、所得が増えて控除が増えることはない', () => {
    fc.assert(
      fc.property(
        fc.nat(12_000_000),
        fc.nat(1_500_000),
        fc.nat(100_000),
        fc.boolean(),
        (own, income, more, elderly) => {
          expect(spouse(own + more, income, elderly)).toBeLessThanOrEqual(spouse(own, income, elderly))
          expect(spouse(own, income + more, elderly)).toBeLessThanOrEqual(spouse(own, income, elderly))
        },
      ),
    )
  })
})

describe('扶養控除と特定親族特別控除', () => {
  it('16歳未満の子は数えない。16〜18歳38万円、19〜22歳63万円、70歳以上48万円、同居の親58万円', () => {
    const law = lawOf(2026)
    expect(dependantDeduction(facts({ youngDependants: 3 }), law, RULE)).toBe(0)
    expect(dependantDeduction(facts({ generalDependants: 2 }), law, RULE)).toBe(760_000)
    expect(dependantDeduction(facts({ specifiedDependants: 1 }), law, RULE)).toBe(630_000)
    expect(dependantDeduction(facts({ elderlyDependants: 1, cohabitingElderlyParents: 1 }), law, RULE)).toBe(1_060_000)
  })

  it('19〜22歳の子の所得がわかるとき、62万円までは扶養控除、超えると特定親族特別控除', () => {
    const law = lawOf(2026)
    expect(dependantDeduction(facts({ specifiedRelativeIncomes: [620_000] }), law, RULE)).toBe(630_000)
    expect(specifiedRelativeDeduction([620_000], law, RULE)).toBe(0)
    expect(dependantDeduction(facts({ specifiedRelativeIncomes: [620_001] }), law, RULE)).toBe(0)
    expect(specifiedRelativeDeduction([620_001], law, RULE)).toBe(630_000)
  })

  it.each([
    [850_000, 630_000],
    [850_001, 610_000],
    [900_001, 510_000],
    [950_001, 410_000],
    [1_000_001, 310_000],
    [1_050_001, 210_000],
    [1_100_001, 110_000],
    [1_150_001, 60_000],
    [1_200_001, 30_000],
    [1_230_000, 30_000],
    [1_230_001, 0],
  ])('親族の所得 %i円 → 特定親族特別控除 %i円', (income, deduction) => {
    expect(specifiedRelativeDeduction([income], lawOf(2026), RULE)).toBe(deduction)
  })

  it('二人いれば、それぞれに計算して足す', () => {
    expect(specifiedRelativeDeduction([1_000_000, 1_230_000], lawOf(2026), RULE)).toBe(440_000)
  })

  it('2024年までは特定親族特別控除がない', () => {
    expect(specifiedRelativeDeduction([600_000], lawOf(2024), RULE)).toBe(0)
    expect(specifiedRelativeDeduction([600_000], lawOf(2025), RULE)).toBe(630_000)
  })
})

describe('障害者・寡婦・ひとり親・勤労学生', () => {
  const personal = (some: Partial<TaxFacts>, own = 3_000_000, year = 2026): number =>
    personalDeduction(own, facts(some), lawOf(year), RULE)

  it('障害者27万円、特別障害者40万円、同居特別障害者75万円を人数分', () => {
    expect(personal({ disabled: 2 })).toBe(540_000)
    expect(personal({ speciallyDisabled: 1, cohabitingSpeciallyDisabled: 1 })).toBe(1_150_000)
  })

  it('ひとり親35万円は、2027年から38万円', () => {
    expect(personal({ singleParent: 'mother' }, 3_000_000, 2026)).toBe(350_000)
    expect(personal({ singleParent: 'father' }, 3_000_000, 2027)).toBe(380_000)
  })

  it('ひとり親と寡婦は、合計所得500万円まで。両方は受けない', () => {
    expect(personal({ singleParent: 'mother', widow: true }, 5_000_000)).toBe(350_000)
    expect(personal({ singleParent: 'mother', widow: true }, 5_000_001)).toBe(0)
    expect(personal({ widow: true }, 5_000_000)).toBe(270_000)
    expect(personal({ widow: true }, 5_000_001)).toBe(0)
  })

  it.each([
    [2024, 750_000],
    [2025, 850_000],
    [2026, 890_000],
  ])('%i年：勤労学生は合計所得 %i円まで', (year, limit) => {
    expect(personal({ workingStudent: true }, limit, year)).toBe(270_000)
    expect(personal({ workingStudent: true }, limit + 1, year)).toBe(0)
  })
})
