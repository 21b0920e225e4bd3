import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { PLAIN_EMPLOYEE, type TaxFacts } from './facts.ts'
import { incomeTaxLawOf } from './law.ts'
import { withholdingPersons } from './withholdingPersons.ts'

const persons = (some: Partial<TaxFacts>, ownIncome = 4_000_000, year = 2026): number =>
  withholdingPersons(ownIncome, { ...PLAIN_EMPLOYEE, ...some }, expectOk(incomeTaxLawOf(year)))

describe('扶養親族等の数', () => {
  it('独身で扶養がなければ0人。16歳未満の子は数えない', () => {
    expect(persons({ youngDependants: 3 })).toBe(0)
  })

  it('配偶者は、本人の所得900万円以下で配偶者の所得95万円以下なら1人', () => {
    expect(persons({ spouseIncome: 950_000 })).toBe(1)
    expect(persons({ spouseIncome: 950_001 })).toBe(0)
    expect(persons({ spouseIncome: 0 }, 9_000_000)).toBe(1)
    expect(persons({ spouseIncome: 0 }, 9_000_001)).toBe(0)
  })

  it('16歳以上の扶養親族は、種類によらず1人ずつ', () => {
    expect(
      persons({ generalDependants: 1, specifiedDependants: 1, elderlyDependants: 1, cohabitingElderlyParents: 1 }),
    ).toBe(4)
  })

  it('19〜22歳の親族は、2026年から所得100万円まで数える', () => {
    expect(persons({ specifiedRelativeIncomes: [1_000_000, 1_000_001] }, 4_000_000, 2026)).toBe(1)
    expect(persons({ specifiedRelativeIncomes: [580_000, 580_001] }, 4_000_000, 2025)).toBe(1)
  })

  it('障害者は1人ずつ、同居特別障害者は2人分（16歳未満の子でも）', () => {
    expect(persons({ youngDependants: 1, disabled: 1 })).toBe(1)
    expect(persons({ speciallyDisabled: 1, cohabitingSpeciallyDisabled: 1 })).toBe(3)
  })

  it('ひとり親・寡婦・勤労学生は1人。所得の上限を超えると数えない', () => {
    expect(persons({ singleParent: 'mother' })).toBe(1)
    expect(persons({ singleParent: 'father' }, 5_000_001)).toBe(0)
    expect(persons({ widow: true })).toBe(1)
    expect(persons({ workingStudent: true }, 890_000)).toBe(1)
    expect(persons({ workingStudent: true }, 890_001)).toBe(0)
  })
})
