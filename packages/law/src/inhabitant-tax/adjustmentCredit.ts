import type { Recorder, RuleInfo } from '../explanation.ts'
import { relativesWithin } from '../income-tax/dependantDeduction.ts'
import type { TaxFacts } from '../income-tax/facts.ts'
import { isSingleParent, isWidow, isWorkingStudent } from '../income-tax/personalDeduction.ts'
import { ownIncomeBand } from '../income-tax/spouseDeduction.ts'
import { valueIn } from '../inForce.ts'
import type { PersonalDifferences } from './adjustmentCredit.parameters.ts'
import type { InhabitantTaxLaw } from './law.ts'

const DIFFERENCE: RuleInfo = {
  id: 'inhabitant-tax.personal-difference',
  term: '人的控除額の差の合計',
  basis: '地方税法 第37条第1号イ・第314条の6第1号イ',
}
const BASE: RuleInfo = {
  id: 'inhabitant-tax.adjustment-credit-base',
  term: '調整控除の計算の基礎',
  basis: '地方税法 第37条・第314条の6',
}

/**
 * What the adjustment credit (調整控除) is 5 % of, yen. Up to 2 million yen of taxable income the smaller of the personal
 * differences and the taxable income; above, the differences less the excess over 2 million, at least 50,000.
 * 0 above 25 million yen of total income. 地方税法 第37条・第314条の6.
 */
export const adjustmentCreditBase = (
  totalIncome: number,
  taxableIncome: number,
  facts: TaxFacts,
  law: InhabitantTaxLaw,
  recorder?: Recorder,
): number => {
  recorder?.begin(BASE)
  recorder?.input('totalIncome', totalIncome)
  recorder?.input('taxableIncome', taxableIncome)
  const { incomeUpTo, threshold, least } = valueIn(law.adjustmentCredit, recorder)
  const difference = personalDifference(totalIncome, facts, law, recorder)
  const base =
    totalIncome > incomeUpTo
      ? 0
      : taxableIncome <= threshold
        ? Math.min(difference, taxableIncome)
        : Math.max(difference - (taxableIncome - threshold), least)
  recorder?.end(base)
  return base
}

/** Sum of the fixed differences between the personal deductions of income tax and resident tax, yen. 人的控除額の差. */
export const personalDifference = (
  totalIncome: number,
  facts: TaxFacts,
  law: InhabitantTaxLaw,
  recorder?: Recorder,
): number => {
  recorder?.begin(DIFFERENCE)
  const amounts = valueIn(law.personalDifferences, recorder)
  const specified =
    facts.specifiedDependants + relativesWithin(facts.specifiedRelativeIncomes, law.dependantIncomeLimit.value.income)
  const difference =
    amounts.basic +
    spouseDifference(totalIncome, facts, law, amounts) +
    facts.generalDependants * amounts.dependants.general +
    specified * amounts.dependants.specified +
    facts.elderlyDependants * amounts.dependants.elderly +
    facts.cohabitingElderlyParents * amounts.dependants.cohabitingElderlyParent +
    facts.disabled * amounts.disabled +
    facts.speciallyDisabled * amounts.speciallyDisabled +
    facts.cohabitingSpeciallyDisabled * amounts.cohabitingSpeciallyDisabled +
    oneselfDifference(totalIncome, facts, law, amounts)
  recorder?.end(difference)
  return difference
}

const spouseDifference = (
  totalIncome: number,
  { spouseIncome, spouseElderly }: TaxFacts,
  law: InhabitantTaxLaw,
  amounts: PersonalDifferences,
): number => {
  if (spouseIncome === null) return 0
  const band = ownIncomeBand(totalIncome, law.spouseDeduction.value)
  if (band === null) return 0
  if (spouseIncome <= law.dependantIncomeLimit.value.income)
    return (spouseElderly ? amounts.spouseElderly : amounts.spouse)[band]
  for (const [below, differences] of amounts.spouseSpecial) if (spouseIncome < below) return differences[band]
  return 0
}

const oneselfDifference = (
  totalIncome: number,
  facts: TaxFacts,
  law: InhabitantTaxLaw,
  amounts: PersonalDifferences,
): number =>
  (isSingleParent(totalIncome, facts, law)
    ? facts.singleParent === 'mother'
      ? amounts.singleMother
      : amounts.singleFather
    : isWidow(totalIncome, facts, law)
      ? amounts.widow
      : 0) + (isWorkingStudent(totalIncome, facts, law) ? amounts.workingStudent : 0)
