import type { Recorder, RuleInfo } from '../explanation.ts'
import { valueIn } from '../inForce.ts'
import type { TaxFacts } from './facts.ts'
import type { FamilyLaw } from './familyLaw.ts'

/**
 * Deductions for a burden on a person, yen: 障害者控除, 寡婦控除, ひとり親控除, 勤労学生控除 — 所得税法 第79条〜第82条.
 * Widows and single parents only up to 5 million yen of own total income, working students up to their own limit.
 * A single parent is not counted as a widow too.
 */
export const personalDeduction = (
  ownIncome: number,
  facts: TaxFacts,
  law: FamilyLaw,
  rule: RuleInfo,
  recorder?: Recorder,
): number => {
  const disabled = facts.disabled + facts.speciallyDisabled + facts.cohabitingSpeciallyDisabled
  if (disabled === 0 && !facts.widow && facts.singleParent === 'no' && !facts.workingStudent) return 0
  recorder?.begin(rule)
  recorder?.input('ownIncome', ownIncome)
  recorder?.input('disabled', facts.disabled)
  recorder?.input('speciallyDisabled', facts.speciallyDisabled)
  recorder?.input('cohabitingSpeciallyDisabled', facts.cohabitingSpeciallyDisabled)
  recorder?.input('widow', facts.widow)
  recorder?.input('singleParent', facts.singleParent)
  recorder?.input('workingStudent', facts.workingStudent)
  const amounts = valueIn(law.personalDeduction, recorder)
  const deduction =
    facts.disabled * amounts.disabled +
    facts.speciallyDisabled * amounts.speciallyDisabled +
    facts.cohabitingSpeciallyDisabled * amounts.cohabitingSpeciallyDisabled +
    (isSingleParent(ownIncome, facts, law)
      ? amounts.singleParent
      : isWidow(ownIncome, facts, law)
        ? amounts.widow
        : 0) +
    (isWorkingStudent(ownIncome, facts, law) ? amounts.workingStudent : 0)
  recorder?.end(deduction)
  return deduction
}

/** ひとり親 within the income limit (所得税法 第2条第1項第31号). */
export const isSingleParent = (ownIncome: number, facts: TaxFacts, law: FamilyLaw): boolean =>
  facts.singleParent !== 'no' && ownIncome <= law.personalDeduction.value.ownIncomeUpTo

/** 寡婦 within the income limit (所得税法 第2条第1項第30号). */
export const isWidow = (ownIncome: number, facts: TaxFacts, law: FamilyLaw): boolean =>
  facts.widow && facts.singleParent === 'no' && ownIncome <= law.personalDeduction.value.ownIncomeUpTo

/** 勤労学生 within the income limit (所得税法 第2条第1項第32号). */
export const isWorkingStudent = (ownIncome: number, facts: TaxFacts, law: FamilyLaw): boolean =>
  facts.workingStudent && ownIncome <= law.dependantIncomeLimit.value.workingStudentIncome
