import { floorDiv, floorTo } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { annualIncomeTax } from '../income-tax/annualIncomeTax.ts'
import { deductionByIncome } from '../income-tax/basicDeduction.ts'
import { dependantDeduction, specifiedRelativeDeduction } from '../income-tax/dependantDeduction.ts'
import { employmentIncome } from '../income-tax/employmentIncome.ts'
import { isIncomeAdjusted, type TaxFacts } from '../income-tax/facts.ts'
import { incomeAdjustment } from '../income-tax/incomeAdjustment.ts'
import { earthquakeInsuranceDeduction, lifeInsuranceDeduction } from '../income-tax/insuranceDeduction.ts'
import { personalDeduction } from '../income-tax/personalDeduction.ts'
import { spouseDeduction } from '../income-tax/spouseDeduction.ts'
import { valueIn } from '../inForce.ts'
import { adjustmentCreditBase } from './adjustmentCredit.ts'
import { incomeLevy, levyAfterReduction, levyBeforeCredit } from './incomeLevy.ts'
import type { InhabitantTaxLaw } from './law.ts'
import { headsOf, incomeLevyLimit, isExempt, perCapitaLimit } from './nonTaxableLimits.ts'
import {
  municipalPerCapitaOf,
  municipalPpmOf,
  prefecturalPerCapitaOf,
  prefecturalPpmOf,
  type TaxPlace,
} from './place.ts'

/** A fiscal year's resident tax line by line, yen. */
export interface InhabitantTax {
  readonly employmentIncome: number
  readonly totalIncome: number
  /** 所得控除の合計. */
  readonly deductions: number
  /** 課税総所得金額, cut to 1,000 yen. */
  readonly taxableIncome: number
  readonly municipalBeforeCredit: number
  readonly prefecturalBeforeCredit: number
  readonly municipalAdjustmentCredit: number
  readonly prefecturalAdjustmentCredit: number
  /** Municipal levy after 調整控除 and 調整措置, before the housing credit: what nursery fees go by. */
  readonly municipalAfterReduction: number
  /** 所得割, each cut to 100 yen. */
  readonly municipalLevy: number
  readonly prefecturalLevy: number
  readonly municipalPerCapita: number
  readonly prefecturalPerCapita: number
  readonly forestTax: number
  /** What is collected from June: both levies, both per-capita taxes, forest tax. */
  readonly annual: number
}

const TAXABLE_UNIT = 1_000

/**
 * Resident tax (個人住民税と森林環境税) of a fiscal year on the income of the calendar year before — 地方税法 第24条・
 * 第294条, before 定額減税 of 2024. Taxable income cut to 1,000 yen, each levy to 100 yen.
 *
 * @param facts of the calendar year before the fiscal year
 * @param place where one lives on 1 January of the fiscal year
 */
export const inhabitantTax = (
  facts: TaxFacts,
  place: TaxPlace,
  law: InhabitantTaxLaw,
  recorder?: Recorder,
): InhabitantTax => {
  recorder?.begin(RULES.annual)
  recorder?.input('fiscalYear', law.fiscalYear)
  const income = employmentIncome(facts.pay, law.incomeTax, recorder)
  const totalIncome = income - incomeAdjustment(facts.pay, isIncomeAdjusted(facts), law.incomeTax, recorder)
  recorder?.input('totalIncome', totalIncome)
  const deductions = deductionsOf(totalIncome, facts, law, recorder)
  recorder?.input('deductions', deductions)
  recorder?.rounding('floor', TAXABLE_UNIT)
  const taxableIncome = floorTo(TAXABLE_UNIT, Math.max(0, totalIncome - deductions))
  recorder?.input('taxableIncome', taxableIncome)

  const municipalBeforeCredit = levyBeforeCredit(taxableIncome, municipalPpmOf(place, law, recorder))
  const prefecturalBeforeCredit = levyBeforeCredit(taxableIncome, prefecturalPpmOf(place, law, recorder))
  recorder?.input('municipalBeforeCredit', municipalBeforeCredit)
  recorder?.input('prefecturalBeforeCredit', prefecturalBeforeCredit)
  const creditBase = adjustmentCreditBase(totalIncome, taxableIncome, facts, law, recorder)
  const shares = law.adjustmentCredit.value[place.designatedCity ? 'designatedCity' : 'standard']
  const municipalAdjustmentCredit = floorDiv(creditBase * shares[0], 100)
  const prefecturalAdjustmentCredit = floorDiv(creditBase * shares[1], 100)

  const heads = headsOf(facts, law)
  const exempt = isExempt(totalIncome, facts, law)
  const overLimit = totalIncome - incomeLevyLimit(heads, law, recorder)
  let municipalAfterReduction = 0
  let municipalLevy = 0
  let prefecturalLevy = 0
  if (!exempt && overLimit > 0) {
    recorder?.input('overLimit', overLimit)
    const municipal = municipalBeforeCredit - municipalAdjustmentCredit
    const prefectural = prefecturalBeforeCredit - prefecturalAdjustmentCredit
    const both = municipal + prefectural
    const spill = spilledHousingCredit(facts, law, recorder)
    const fifths = place.designatedCity ? 4 : 3
    municipalAfterReduction = levyAfterReduction(municipal, both, overLimit)
    municipalLevy = incomeLevy(RULES.municipal, municipalAfterReduction, spill, fifths, recorder)
    const prefecturalAfterReduction = levyAfterReduction(prefectural, both, overLimit)
    prefecturalLevy = incomeLevy(RULES.prefectural, prefecturalAfterReduction, spill, 5 - fifths, recorder)
  }

  const perCapitaDue = !exempt && totalIncome > perCapitaLimit(heads, place.areaGrade, law, recorder)
  const municipalPerCapita = perCapitaDue ? municipalPerCapitaOf(place, law, recorder) : 0
  const prefecturalPerCapita = perCapitaDue ? prefecturalPerCapitaOf(place, law, recorder) : 0
  const forestTax = perCapitaDue ? valueIn(law.perCapita, recorder).forest : 0
  recorder?.input('municipalPerCapita', municipalPerCapita)
  recorder?.input('prefecturalPerCapita', prefecturalPerCapita)
  recorder?.input('forestTax', forestTax)
  const annual = municipalLevy + prefecturalLevy + municipalPerCapita + prefecturalPerCapita + forestTax
  recorder?.end(annual)
  return {
    employmentIncome: income,
    totalIncome,
    deductions,
    taxableIncome,
    municipalBeforeCredit,
    prefecturalBeforeCredit,
    municipalAdjustmentCredit,
    prefecturalAdjustmentCredit,
    municipalAfterReduction,
    municipalLevy,
    prefecturalLevy,
    municipalPerCapita,
    prefecturalPerCapita,
    forestTax,
    annual,
  }
}

const deductionsOf = (totalIncome: number, facts: TaxFacts, law: InhabitantTaxLaw, recorder?: Recorder): number => {
  recorder?.input('socialInsurance', facts.socialInsurance)
  recorder?.input('smallBusinessMutualAid', facts.smallBusinessMutualAid)
  recorder?.input('otherDeductions', facts.otherDeductions)
  return (
    facts.socialInsurance +
    facts.smallBusinessMutualAid +
    facts.otherDeductions +
    lifeInsuranceDeduction(facts, law, RULES.life, recorder) +
    earthquakeInsuranceDeduction(facts, law, RULES.earthquake, recorder) +
    spouseDeduction(totalIncome, facts.spouseIncome, facts.spouseElderly, law, RULES.spouse, recorder) +
    dependantDeduction(facts, law, RULES.dependants, recorder) +
    specifiedRelativeDeduction(facts.specifiedRelativeIncomes, law, RULES.relatives, recorder) +
    personalDeduction(totalIncome, facts, law, RULES.personal, recorder) +
    inhabitantBasicDeduction(totalIncome, law, recorder)
  )
}

/** Basic deduction of resident tax, yen: 430,000 up to 24 million yen of total income. 基礎控除 — 地方税法 第34条第2項・第314条の2第2項. */
export const inhabitantBasicDeduction = (totalIncome: number, law: InhabitantTaxLaw, recorder?: Recorder): number => {
  recorder?.begin(RULES.basic)
  recorder?.input('totalIncome', totalIncome)
  const deduction = deductionByIncome(totalIncome, law.basicDeduction, recorder)
  recorder?.end(deduction)
  return deduction
}

/** The housing credit income tax could not take, as far as resident tax takes it, yen. 地方税法 附則第5条の4の2. */
const spilledHousingCredit = (facts: TaxFacts, law: InhabitantTaxLaw, recorder?: Recorder): number => {
  if (facts.housingCredit === 0) return 0
  recorder?.begin(RULES.housing)
  recorder?.input('housingCredit', facts.housingCredit)
  const spill = valueIn(law.housingCreditSpill, recorder)
  const { percent, most } = facts.housingCreditBefore2022 ? spill.before2022 : spill.standard
  const incomeTax = annualIncomeTax(facts, law.incomeTax, recorder)
  recorder?.input('unused', incomeTax.unusedHousingCredit)
  const taken = Math.min(incomeTax.unusedHousingCredit, floorDiv(incomeTax.taxableIncome * percent, 100), most)
  recorder?.end(taken)
  return taken
}

const RULES = {
  annual: { id: 'inhabitant-tax.annual', term: '住民税・森林環境税の年税額', basis: '地方税法 第24条・第294条' },
  municipal: {
    id: 'inhabitant-tax.municipal-levy',
    term: '市町村民税の所得割',
    basis: '地方税法 第314条の3・第314条の6・附則第3条の3',
  },
  prefectural: {
    id: 'inhabitant-tax.prefectural-levy',
    term: '道府県民税の所得割',
    basis: '地方税法 第35条・第37条・附則第3条の3',
  },
  housing: {
    id: 'inhabitant-tax.housing-credit',
    term: '住宅借入金等特別税額控除',
    basis: '地方税法 附則第5条の4の2',
  },
  basic: { id: 'inhabitant-tax.basic-deduction', term: '基礎控除', basis: '地方税法 第34条・第314条の2' },
  life: { id: 'inhabitant-tax.life-insurance-deduction', term: '生命保険料控除', basis: '地方税法 第34条・第314条の2' },
  earthquake: {
    id: 'inhabitant-tax.earthquake-insurance-deduction',
    term: '地震保険料控除',
    basis: '地方税法 第34条・第314条の2',
  },
  spouse: {
    id: 'inhabitant-tax.spouse-deduction',
    term: '配偶者控除・配偶者特別控除',
    basis: '地方税法 第34条・第314条の2',
  },
  dependants: { id: 'inhabitant-tax.dependant-deduction', term: '扶養控除', basis: '地方税法 第34条・第314条の2' },
  relatives: {
    id: 'inhabitant-tax.specified-relative-deduction',
    term: '特定親族特別控除',
    basis: '地方税法 第34条・第314条の2',
  },
  personal: {
    id: 'inhabitant-tax.personal-deduction',
    term: '障害者控除・寡婦控除・ひとり親控除・勤労学生控除',
    basis: '地方税法 第34条・第314条の2',
  },
} as const satisfies Record<string, RuleInfo>
