import type { Recorder, RuleInfo } from '../explanation.ts'
import { valueIn } from '../inForce.ts'
import type { SpecifiedRelativeRows } from './dependantDeduction.parameters.ts'
import type { TaxFacts } from './facts.ts'
import type { FamilyLaw } from './familyLaw.ts'

/**
 * Deductions for dependants of 16 or more, yen. 扶養控除 — 所得税法 第84条. Children under 16 give none (児童手当 instead).
 * A 19–22-year-old whose income is known counts here up to the income limit; above it see `specifiedRelativeDeduction`.
 */
export const dependantDeduction = (facts: TaxFacts, law: FamilyLaw, rule: RuleInfo, recorder?: Recorder): number => {
  const specified =
    facts.specifiedDependants + relativesWithin(facts.specifiedRelativeIncomes, law.dependantIncomeLimit.value.income)
  const heads = facts.generalDependants + specified + facts.elderlyDependants + facts.cohabitingElderlyParents
  if (heads === 0) return 0
  recorder?.begin(rule)
  recorder?.input('general', facts.generalDependants)
  recorder?.input('specified', specified)
  recorder?.input('elderly', facts.elderlyDependants)
  recorder?.input('cohabitingElderlyParents', facts.cohabitingElderlyParents)
  const amounts = valueIn(law.dependantDeduction, recorder)
  const deduction =
    facts.generalDependants * amounts.general +
    specified * amounts.specified +
    facts.elderlyDependants * amounts.elderly +
    facts.cohabitingElderlyParents * amounts.cohabitingElderlyParent
  recorder?.end(deduction)
  return deduction
}

/**
 * Deductions for 19–22-year-olds who earn more than a dependant may, yen; falls in steps to nothing above 1,230,000 yen
 * of income. 特定親族特別控除 — 所得税法 第84条の2 (from 2025; before, and below the limit, 0 here).
 */
export const specifiedRelativeDeduction = (
  incomes: readonly number[],
  law: FamilyLaw,
  rule: RuleInfo,
  recorder?: Recorder,
): number => {
  const limit = law.dependantIncomeLimit.value.income
  if (incomes.length === relativesWithin(incomes, limit)) return 0
  recorder?.begin(rule)
  valueIn(law.dependantIncomeLimit, recorder)
  const rows = valueIn(law.specifiedRelativeDeduction, recorder)
  let deduction = 0
  for (const [index, income] of incomes.entries()) {
    if (income <= limit) continue
    recorder?.input(`income${index + 1}`, income)
    deduction += deductionFor(income, rows)
  }
  recorder?.end(deduction)
  return deduction
}

/** How many of these incomes are within the limit of dependants. */
export const relativesWithin = (incomes: readonly number[], limit: number): number => {
  let count = 0
  for (const income of incomes) if (income <= limit) count++
  return count
}

const deductionFor = (income: number, rows: SpecifiedRelativeRows): number => {
  for (const [upTo, deduction] of rows) if (income <= upTo) return deduction
  return 0
}
