import { type YearMonth, yearMonth, yearOf } from '@yohaku/kernel'
import {
  type AnnualIncomeTax,
  annualIncomeTax,
  dependantKindOf,
  employmentIncome,
  type IncomeTaxLaw,
  incomeAdjustment,
  type Recorder,
  type TaxFacts,
  taxAgeOf,
  withholdingPersons,
} from '@yohaku/law'
import { type AdultFacts, type ChildFacts, type HouseholdFacts, isMade } from '../facts.ts'
import type { AdultRun } from './adultRun.ts'
import { monthAt } from './calendarTable.ts'
import {
  BONUS,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  EMPLOYMENT_INSURANCE,
  HEALTH_COMBINED,
  PENSION,
  WIDTH,
} from './columns.ts'
import type { Horizon } from './horizon.ts'
import { incomeTaxLawIn } from './lawShelf.ts'
import { givenIncome, isGiven } from './previousIncome.ts'
import { taxedPayIn } from './taxedPay.ts'

/** One adult's calendar year, as the tax offices see it. */
export interface AdultYear {
  /** The input gave this year's income; else it is added up from the months. */
  readonly given: boolean
  /** Claims the children (and the spouse, where there is one to claim). */
  readonly claims: boolean
  readonly facts: TaxFacts
  /** Null where no December asked for settles it: `incomeTaxOf` computes it then. */
  readonly tax: AnnualIncomeTax | null
  /** 扶養親族等の数. */
  readonly persons: number
}

export interface YearRun {
  readonly year: number
  readonly adults: readonly AdultYear[]
}

/** Incomes, claims and income tax of every calendar year asked for. */
export const yearsOf = (facts: HouseholdFacts, horizon: Horizon, adults: readonly AdultRun[]): readonly YearRun[] => {
  const years: YearRun[] = []
  const births = facts.children.map(({ birth }) => yearOf(monthAt(birth)))
  for (let year = horizon.firstIncomeYear; year <= horizon.endYear; year++)
    if (year >= horizon.firstYear || isGiven(facts, year)) years.push(yearRunOf(facts, births, year, adults, horizon))
  return years
}

const yearRunOf = (
  household: HouseholdFacts,
  births: readonly number[],
  year: number,
  adults: readonly AdultRun[],
  horizon: Horizon,
): YearRun => {
  const paid = year >= horizon.startYear
  const settled = paid && yearMonth(year, 12) <= horizon.end
  const law = incomeTaxLawIn(yearMonth(year, 1))
  const dependants = dependantsOf(household.children, births, year, law)
  const incomes = adults.map((adult) => incomeOf(adult, year, dependants.under23, law))
  const [first, second] = incomes
  const claimant = first !== undefined && second !== undefined && second.total > first.total ? 1 : 0
  const single = isSingle(household, dependants)
  const years = adults.map(({ facts: person }, index): AdultYear => {
    const own = incomes[index] as YearOfPay
    const other = incomes[1 - index]
    const claims = index === claimant
    const isClaimed = household.married && claims && isMade(person.filings, 'spouseDeduction', null, year)
    const spouse = isClaimed && other !== undefined && other.total < own.total ? other.total : null
    const facts = taxFactsOf(person, own, spouse, claims, dependants, single)
    const tax = settled ? annualIncomeTax(facts, law) : null
    const persons = paid ? withholdingPersons(own.total, facts, law) : 0
    return { given: own.given, claims, facts, tax, persons }
  })
  return { year, adults: years }
}

/** Children as the tax of a year counts them. */
interface Dependants {
  readonly young: number
  readonly general: number
  readonly specified: number
  /** Of 19 to 22 whose income is known: within the limit a dependant, above it 特定親族特別控除. */
  readonly specifiedIncomes: readonly number[]
  readonly under23: boolean
  readonly any: boolean
}

/** Income tax of a year, whether a December asked for settles it or not. */
export const incomeTaxOf = (year: number, { facts, tax }: AdultYear, recorder?: Recorder): AnnualIncomeTax =>
  tax !== null && recorder === undefined ? tax : annualIncomeTax(facts, incomeTaxLawIn(yearMonth(year, 1)), recorder)

interface YearOfPay {
  readonly pay: number
  readonly socialInsurance: number
  /** 合計所得金額. */
  readonly total: number
  readonly given: boolean
}

/** Taxable pay of a calendar year and the premiums deducted in it: as given for years before the input, else month by month. */
const incomeOf = (
  { facts, horizon, cells }: AdultRun,
  year: number,
  under23: boolean,
  law: IncomeTaxLaw,
): YearOfPay => {
  const given = year < horizon.startYear ? givenIncome(facts.previousIncome, year) : null
  let pay = given?.gross ?? 0
  let socialInsurance = given?.socialInsurance ?? 0
  if (given === null) {
    const first = (yearMonth(year, 1) - horizon.from) * WIDTH
    let month: number = yearMonth(year, 1)
    for (let at = first; at < first + 12 * WIDTH; at += WIDTH, month++) {
      pay += taxedPayIn(cells, at, month as YearMonth)
      socialInsurance +=
        (cells[at + HEALTH_COMBINED] as number) +
        (cells[at + PENSION] as number) +
        (cells[at + EMPLOYMENT_INSURANCE] as number)
      if (cells[at + BONUS] === 0) continue
      pay += cells[at + BONUS] as number
      socialInsurance +=
        (cells[at + BONUS_HEALTH] as number) +
        (cells[at + BONUS_PENSION] as number) +
        (cells[at + BONUS_EMPLOYMENT_INSURANCE] as number)
    }
  }
  const total = employmentIncome(pay, law) - incomeAdjustment(pay, under23, law)
  return { pay, socialInsurance, total, given: given !== null }
}

/** Children born by the end of the year; from 18 on only those whose cost the parents bear. */
const dependantsOf = (
  children: readonly ChildFacts[],
  births: readonly number[],
  year: number,
  law: IncomeTaxLaw,
): Dependants => {
  let young = 0
  let general = 0
  let specified = 0
  let specifiedIncomes: number[] | null = null
  let under23 = false
  for (let index = 0; index < children.length; index++) {
    const { birth, supported, income } = children[index] as ChildFacts
    if ((births[index] as number) > year) continue
    const age = taxAgeOf(birth, year)
    if (age >= ADULT && !supported) continue
    if (age < LIFE_INSURANCE_AGE) under23 = true
    const kind = dependantKindOf(age)
    if (kind === 'young') young++
    else if (kind === 'specified') {
      if (income === undefined) specified++
      else {
        specifiedIncomes ??= []
        specifiedIncomes.push(income)
      }
    } else if (income === undefined || income <= law.dependantIncomeLimit.value.income) general++
  }
  const any = young + general + specified > 0 || specifiedIncomes !== null
  return { young, general, specified, specifiedIncomes: specifiedIncomes ?? NO_INCOMES, under23, any }
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
  { pay, socialInsurance }: YearOfPay,
  spouseIncome: number | null,
  claims: boolean,
  { young, general, specified, specifiedIncomes, under23 }: Dependants,
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
  specifiedRelativeIncomes: claims ? specifiedIncomes : NO_INCOMES,
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
