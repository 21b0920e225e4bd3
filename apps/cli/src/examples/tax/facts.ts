import {
  type DependantKind,
  dependantKindOf,
  employmentIncome,
  type IncomeTaxLaw,
  PLAIN_EMPLOYEE,
  type TaxFacts,
} from '@yohaku/law'
import { ExampleInputError, has, type Inputs, numberOf } from '../insurance/read.ts'
import { payKeyOf } from './year.ts'

/** The tax facts of an example, under the names the fact sheets use. `law` turns a family member's pay into income. */
export const factsOf = (inputs: Inputs, law: IncomeTaxLaw, pay = numberOf(inputs, payKeyOf(inputs).name)): TaxFacts => {
  const ages = agesOf(inputs, 'children_ages')
  const heads = (kind: DependantKind): number => ages.filter((age) => dependantKindOf(age) === kind).length
  const count = (...names: string[]): number => names.reduce((sum, name) => sum + countOf(inputs, name), 0)
  const relatives = [
    ...listOf(inputs, 'specified_relative_income'),
    ...listOf(inputs, 'specified_relative_incomes'),
    ...listOf(inputs, 'specified_relative_pay').map((earned) => employmentIncome(earned, law)),
  ]
  const yen = (...names: string[]): number => numberOf(inputs, names, 0)
  return {
    ...PLAIN_EMPLOYEE,
    pay,
    socialInsurance: yen('social_insurance', 'social_insurance_deduction'),
    smallBusinessMutualAid: yen('small_business', 'small_business_mutual_aid', 'ideco'),
    lifeNewGeneral: yen('life_new_general'),
    lifeOldGeneral: yen('life_old_general'),
    lifeCare: yen('life_care', 'life_care_medical'),
    lifeNewPension: yen('life_new_pension'),
    lifeOldPension: yen('life_old_pension'),
    earthquake: yen('earthquake'),
    oldLongTermInsurance: yen('old_long_term'),
    otherDeductions:
      yen('other_deductions') + yen('medical_deduction') + yen('life_deduction') + yen('earthquake_deduction'),
    housingCredit: yen('housing_credit'),
    housingCreditBefore2022: inputs.housing_credit_before_2022 === true,
    spouseIncome: spouseIncomeOf(inputs, law),
    spouseElderly: inputs.spouse_elderly === true || yen('spouse_age') >= 70,
    youngDependants: heads('young') + count('dependants_under_16', 'children_under_16', 'young_dependants'),
    generalDependants: heads('general') + count('dependants', 'dependants_general'),
    specifiedDependants: heads('specified') + count('dependants_specified'),
    elderlyDependants: heads('elderly') + count('dependants_elderly'),
    cohabitingElderlyParents: count(
      'cohabiting_elderly_parent',
      'cohabiting_elderly_parents',
      'dependants_cohabiting_elderly',
    ),
    specifiedRelativeIncomes: relatives,
    dependantUnder23: inputs.dependant_under_23 === true || ages.some((age) => age < 23) || youngerThan23(inputs),
    disabled: count('disabled', 'disabled_general'),
    speciallyDisabled: count('special_disabled', 'disabled_special'),
    cohabitingSpeciallyDisabled: count('special_disabled_cohabiting', 'disabled_special_cohabiting'),
    selfDisabled: inputs.self_disabled === true || inputs.disabled === true,
    widow: inputs.widow === true,
    singleParent: singleParentOf(inputs),
    workingStudent: inputs.working_student === true,
    minor: inputs.minor === true,
  }
}

/** Persons for withholding as the examples state them: a spouse and a number of dependants, or their sum. */
export const personsOf = (inputs: Inputs): number => {
  if (has(inputs, 'persons')) return numberOf(inputs, 'persons')
  const marks = ['spouse', 'disabled', 'special_disabled', 'widow', 'single_parent', 'working_student'] as const
  return numberOf(inputs, 'dependants', 0) + marks.reduce((sum, name) => sum + countOf(inputs, name), 0)
}

/** A number of people, or true for one. */
const countOf = (inputs: Inputs, name: string): number =>
  inputs[name] === true
    ? 1
    : typeof inputs[name] === 'string' && name === 'single_parent'
      ? 1
      : Number(inputs[name] ?? 0)

const listOf = (inputs: Inputs, name: string): readonly number[] => {
  const value = inputs[name]
  if (value === undefined || value === null) return []
  const list = Array.isArray(value) ? value : [value]
  if (!list.every((item): item is number => typeof item === 'number')) throw new ExampleInputError(`${name}: numbers`)
  return list
}

const agesOf = (inputs: Inputs, name: string): readonly number[] => listOf(inputs, name)

const youngerThan23 = (inputs: Inputs): boolean =>
  ['dependants_under_16', 'children_under_16', 'dependants_specified'].some((name) => countOf(inputs, name) > 0)

const spouseIncomeOf = (inputs: Inputs, law: IncomeTaxLaw): number | null => {
  if (has(inputs, 'spouse_income')) return numberOf(inputs, 'spouse_income')
  if (has(inputs, 'spouse_pay')) return employmentIncome(numberOf(inputs, 'spouse_pay'), law)
  return inputs.spouse === true ? 0 : null
}

const singleParentOf = (inputs: Inputs): TaxFacts['singleParent'] => {
  const value = inputs.single_parent
  if (value === 'mother' || value === 'father') return value
  if (value !== true) return 'no'
  return inputs.gender === 'male' ? 'father' : 'mother'
}
