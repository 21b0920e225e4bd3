import { civilOf, yearMonth } from '@yohaku/kernel'
import {
  type AnnualIncomeTax,
  annualIncomeTax,
  dependantKindOf,
  employmentIncome,
  incomeAdjustment,
  type TaxFacts,
  taxAgeOf,
  withholdingPersons,
} from '@yohaku/law'
import type { AdultFacts, ChildFacts, HouseholdFacts } from '../facts.ts'
import type { AdultRun } from './adultRun.ts'
import {
  BONUS,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  EMPLOYMENT_INSURANCE,
  GROSS,
  HEALTH_COMBINED,
  PENSION,
  WIDTH,
} from './columns.ts'
import type { Horizon } from './horizon.ts'
import { incomeTaxLawIn } from './lawShelf.ts'

/** One adult's calendar year, as the tax offices see it. */
export interface AdultYear {
  /** The input gave this year's income; else it is added up from the months. */
  readonly given: boolean
  /** Claims the children (and the spouse, where there is one to claim). */
  readonly claims: boolean
  readonly facts: TaxFacts
  readonly tax: AnnualIncomeTax
  /** 扶養親族等の数. */
  readonly persons: number
}

export interface YearRun {
  readonly year: number
  readonly adults: readonly AdultYear[]
}

/** Children as the tax of a year counts them. */
interface Dependants {
  readonly young: number
  readonly general: number
  readonly specified: number
  readonly under23: boolean
  readonly any: boolean
}

/** Incomes, claims and income tax of every calendar year asked for. */
export const yearsOf = (facts: HouseholdFacts, horizon: Horizon, adults: readonly AdultRun[]): readonly YearRun[] => {
  const years: YearRun[] = []
  const births = facts.children.map(({ birth }) => civilOf(birth).year)
  for (let year = horizon.firstIncomeYear; year <= horizon.endYear; year++)
    if (year >= horizon.firstYear || isGiven(facts, year)) years.push(yearOf(facts, births, year, adults))
  return years
}

/** Whether the input gives every adult's income of a year. */
const isGiven = ({ adults }: HouseholdFacts, year: number): boolean =>
  adults.every(({ previousIncome }) => previousIncome.some((income) => income.year === year))

const yearOf = (
  household: HouseholdFacts,
  births: readonly number[],
  year: number,
  adults: readonly AdultRun[],
): YearRun => {
  const law = incomeTaxLawIn(yearMonth(year, 1))
  const dependants = dependantsOf(household.children, births, year)
  const incomes = adults.map((adult) => incomeOf(adult, year))
  const totals = incomes.map(({ pay }) => employmentIncome(pay, law) - incomeAdjustment(pay, dependants.under23, law))
  const claimant = totals.length === 2 && (totals[1] as number) > (totals[0] as number) ? 1 : 0
  return {
    year,
    adults: adults.map((adult, index) => {
      const { pay, socialInsurance, given } = incomes[index] as YearOfPay
      const other = totals[1 - index] ?? null
      const claims = index === claimant
      const spouse = household.married && claims && other !== null && other < (totals[index] as number) ? other : null
      const facts = taxFactsOf(
        adult.facts,
        pay,
        socialInsurance,
        spouse,
        claims,
        dependants,
        isSingle(household, dependants),
      )
      const tax = annualIncomeTax(facts, law)
      return { given, claims, facts, tax, persons: withholdingPersons(tax.totalIncome, facts, law) }
    }),
  }
}

interface YearOfPay {
  readonly pay: number
  readonly socialInsurance: number
  readonly given: boolean
}

/** Taxable pay of a calendar year and the premiums deducted in it: as given for years before the input, else month by month. */
const incomeOf = ({ facts, horizon, cells }: AdultRun, year: number): YearOfPay => {
  if (year < horizon.startYear) {
    const found = facts.previousIncome.find((income) => income.year === year)
    if (found) return { pay: found.gross, socialInsurance: found.socialInsurance, given: true }
  }
  let pay = 0
  let socialInsurance = 0
  const first = (yearMonth(year, 1) - horizon.from) * WIDTH
  for (let at = first; at < first + 12 * WIDTH; at += WIDTH) {
    pay += (cells[at + GROSS] as number) + (cells[at + BONUS] as number)
    socialInsurance +=
      (cells[at + HEALTH_COMBINED] as number) +
      (cells[at + PENSION] as number) +
      (cells[at + EMPLOYMENT_INSURANCE] as number) +
      (cells[at + BONUS_HEALTH] as number) +
      (cells[at + BONUS_PENSION] as number) +
      (cells[at + BONUS_EMPLOYMENT_INSURANCE] as number)
  }
  return { pay, socialInsurance, given: false }
}

/** Children born by the end of the year; from 18 on only those whose cost the parents bear. */
const dependantsOf = (children: readonly ChildFacts[], births: readonly number[], year: number): Dependants => {
  let young = 0
  let general = 0
  let specified = 0
  let under23 = false
  for (let index = 0; index < children.length; index++) {
    const { birth, supported } = children[index] as ChildFacts
    if ((births[index] as number) > year) continue
    const age = taxAgeOf(birth, year)
    if (age >= ADULT && !supported) continue
    if (age < LIFE_INSURANCE_AGE) under23 = true
    const kind = dependantKindOf(age)
    if (kind === 'young') young++
    else if (kind === 'specified') specified++
    else general++
  }
  return { young, general, specified, under23, any: young + general + specified > 0 }
}

/** Age from which a child counts only when the parents bear the cost. */
const ADULT = 18
/** 所得金額調整控除 and the life-insurance uplift look at dependants under 23. */
const LIFE_INSURANCE_AGE = 23

/** ひとり親: one adult with a child on the same purse in the year (所得税法2条1項31号). */
const isSingle = ({ adults, singleParent }: HouseholdFacts, dependants: Dependants): boolean =>
  singleParent && adults.length === 1 && dependants.any

const taxFactsOf = (
  { deductions, gender }: AdultFacts,
  pay: number,
  socialInsurance: number,
  spouseIncome: number | null,
  claims: boolean,
  { young, general, specified, under23 }: Dependants,
  single: boolean,
): TaxFacts => ({
  pay,
  socialInsurance,
  smallBusinessMutualAid: deductions.smallBusiness,
  lifeNewGeneral: deductions.lifeNewGeneral,
  lifeOldGeneral: deductions.lifeOldGeneral,
  lifeCare: deductions.lifeCare,
  lifeNewPension: deductions.lifeNewPension,
  lifeOldPension: deductions.lifeOldPension,
  earthquake: deductions.earthquake,
  oldLongTermInsurance: deductions.oldLongTerm,
  otherDeductions: 0,
  housingCredit: deductions.housingCredit,
  housingCreditBefore2022: false,
  spouseIncome,
  spouseElderly: false,
  youngDependants: claims ? young : 0,
  generalDependants: claims ? general : 0,
  specifiedDependants: claims ? specified : 0,
  elderlyDependants: 0,
  cohabitingElderlyParents: 0,
  specifiedRelativeIncomes: NO_INCOMES,
  dependantUnder23: under23,
  disabled: 0,
  speciallyDisabled: 0,
  cohabitingSpeciallyDisabled: 0,
  selfDisabled: false,
  widow: false,
  singleParent: single ? (gender === 'male' ? 'father' : 'mother') : 'no',
  workingStudent: false,
  minor: false,
})

const NO_INCOMES: readonly number[] = []
