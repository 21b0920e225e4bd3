import { floorTo } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { basicDeduction } from './basicDeduction.ts'
import { dependantDeduction, specifiedRelativeDeduction } from './dependantDeduction.ts'
import { employmentIncome } from './employmentIncome.ts'
import { isIncomeAdjusted, type TaxFacts } from './facts.ts'
import { incomeAdjustment } from './incomeAdjustment.ts'
import { computedIncomeTax, withSurtax } from './incomeTaxRates.ts'
import { earthquakeInsuranceDeduction, lifeInsuranceDeduction } from './insuranceDeduction.ts'
import type { IncomeTaxLaw } from './law.ts'
import { personalDeduction } from './personalDeduction.ts'
import { spouseDeduction } from './spouseDeduction.ts'

/** A year's income tax line by line, yen. */
export interface AnnualIncomeTax {
  readonly employmentIncome: number
  readonly incomeAdjustment: number
  /** 合計所得金額: employment income less 所得金額調整控除. */
  readonly totalIncome: number
  readonly socialInsuranceDeduction: number
  readonly lifeInsuranceDeduction: number
  readonly earthquakeInsuranceDeduction: number
  readonly spouseDeduction: number
  readonly dependantDeduction: number
  readonly specifiedRelativeDeduction: number
  readonly personalDeduction: number
  readonly basicDeduction: number
  /** All deductions together. */
  readonly deductions: number
  /** 課税給与所得金額, cut to 1,000 yen. */
  readonly taxableIncome: number
  /** 算出所得税額, before credits and surtax. */
  readonly computedTax: number
  /** 年調所得税額: after the housing credit. */
  readonly taxAfterCredit: number
  /** The part of the housing credit that income tax could not take. */
  readonly unusedHousingCredit: number
  /** 年税額 with surtax, cut to 100 yen. */
  readonly tax: number
}

/** Yen to which taxable income is cut (国税通則法 第118条). */
const TAXABLE_UNIT = 1_000

/**
 * Income tax of an employee's calendar year, with 復興特別所得税 and 防衛特別所得税, before 定額減税 of 2024.
 * 年税額 — 所得税法 第21条・第190条. Taxable income cut to 1,000 yen, the tax to 100 yen.
 */
export const annualIncomeTax = (facts: TaxFacts, law: IncomeTaxLaw, recorder?: Recorder): AnnualIncomeTax => {
  recorder?.begin(RULES.annual)
  const income = employmentIncome(facts.pay, law, recorder)
  const adjustment = incomeAdjustment(facts.pay, isIncomeAdjusted(facts), law, recorder)
  const totalIncome = income - adjustment
  recorder?.input('totalIncome', totalIncome)
  const socialInsurance = facts.socialInsurance + facts.smallBusinessMutualAid
  recorder?.input('socialInsurance', facts.socialInsurance)
  recorder?.input('smallBusinessMutualAid', facts.smallBusinessMutualAid)
  recorder?.input('otherDeductions', facts.otherDeductions)
  const life = lifeInsuranceDeduction(facts, law, RULES.life, recorder)
  const earthquake = earthquakeInsuranceDeduction(facts, law, RULES.earthquake, recorder)
  const spouse = spouseDeduction(totalIncome, facts.spouseIncome, facts.spouseElderly, law, RULES.spouse, recorder)
  const dependants = dependantDeduction(facts, law, RULES.dependants, recorder)
  const relatives = specifiedRelativeDeduction(facts.specifiedRelativeIncomes, law, RULES.relatives, recorder)
  const personal = personalDeduction(totalIncome, facts, law, RULES.personal, recorder)
  const basic = basicDeduction(totalIncome, law, recorder)
  const deductions =
    socialInsurance + life + earthquake + spouse + dependants + relatives + personal + basic + facts.otherDeductions
  recorder?.input('deductions', deductions)
  recorder?.rounding('floor', TAXABLE_UNIT)
  const taxableIncome = floorTo(TAXABLE_UNIT, Math.max(0, totalIncome - deductions))
  recorder?.input('taxableIncome', taxableIncome)
  const computedTax = computedIncomeTax(taxableIncome, law, recorder)
  recorder?.input('housingCredit', facts.housingCredit)
  const taxAfterCredit = Math.max(0, computedTax - facts.housingCredit)
  const tax = withSurtax(taxAfterCredit, law, recorder)
  recorder?.end(tax)
  return {
    employmentIncome: income,
    incomeAdjustment: adjustment,
    totalIncome,
    socialInsuranceDeduction: socialInsurance,
    lifeInsuranceDeduction: life,
    earthquakeInsuranceDeduction: earthquake,
    spouseDeduction: spouse,
    dependantDeduction: dependants,
    specifiedRelativeDeduction: relatives,
    personalDeduction: personal,
    basicDeduction: basic,
    deductions,
    taxableIncome,
    computedTax,
    taxAfterCredit,
    unusedHousingCredit: facts.housingCredit - (computedTax - taxAfterCredit),
    tax,
  }
}

const RULES = {
  annual: { id: 'income-tax.annual', term: '所得税の年税額', basis: '所得税法 第21条・第190条' },
  life: { id: 'income-tax.life-insurance-deduction', term: '生命保険料控除', basis: '所得税法 第76条' },
  earthquake: { id: 'income-tax.earthquake-insurance-deduction', term: '地震保険料控除', basis: '所得税法 第77条' },
  spouse: {
    id: 'income-tax.spouse-deduction',
    term: '配偶者控除・配偶者特別控除',
    basis: '所得税法 第83条・第83条の2',
  },
  dependants: { id: 'income-tax.dependant-deduction', term: '扶養控除', basis: '所得税法 第84条' },
  relatives: { id: 'income-tax.specified-relative-deduction', term: '特定親族特別控除', basis: '所得税法 第84条の2' },
  personal: {
    id: 'income-tax.personal-deduction',
    term: '障害者控除・寡婦控除・ひとり親控除・勤労学生控除',
    basis: '所得税法 第79条〜第82条',
  },
} as const satisfies Record<string, RuleInfo>
