import { expectOk, monthOfYear, type YearMonth, yearOf } from '@yohaku/kernel'
import {
  type ChildAllowanceMonths,
  isCarriedForward,
  type Recorder,
  SINGLE_PARENT_ALLOWANCE_AMOUNTS,
  type SingleParent,
  singleParentAllowance,
  taxAgeOf,
} from '@yohaku/law'
import { adultYearOf } from '../explain/year.ts'
import type { HouseholdMoney } from '../run/household.ts'
import { type AdultYear, incomeTaxOf } from '../run/years.ts'
import { knowing } from './nurseryTax.ts'

/**
 * 児童扶養手当 of a month for one adult with children, yen; 0 for two adults.
 *
 * By 所得: total income less 100,000 yen for employees and the flat 80,000 yen for social insurance (児童扶養手当法施行令4条1項・2項), of the
 * year before, from January to October of the year before that. What the other parent pays for the children counts to four fifths; the
 * plan knows of none.
 */
export const singleParentAllowanceIn = (
  money: HouseholdMoney,
  children: readonly ChildAllowanceMonths[],
  month: YearMonth,
  recorder?: Recorder,
): number => {
  const { adults, facts } = money
  if (adults.length !== 1 || !facts.singleParent || month < FIRST_MONTH) return 0
  const year = yearOf(month) - (monthOfYear(month) >= NOVEMBER ? 1 : 2)
  const counted = children.filter(({ first, last }) => first <= month && month <= last).length
  if (counted === 0) return 0
  const own = adultYearOf(knowing(money, year), 0, year)
  recorder?.input('incomeYear', year)
  const { totalIncome } = incomeTaxOf(year, own, recorder)
  const income = Math.max(0, totalIncome - EMPLOYEE_DEDUCTION - INSURANCE_DEDUCTION)
  return expectOk(
    singleParentAllowance({ children: counted, ...dependantsOf(own, money, year), income }, month, recorder),
  )
}

/** 扶養親族 on 31 December of the income's year: a child born later raises no limit yet. */
const dependantsOf = (
  { facts }: AdultYear,
  { facts: { children } }: HouseholdMoney,
  year: number,
): Pick<SingleParent, 'dependants' | 'olderDependants'> => {
  const { youngDependants, generalDependants, specifiedDependants } = facts
  const teenagers = children.filter(({ birth }) => isTeenager(taxAgeOf(birth, year))).length
  return {
    dependants: youngDependants + generalDependants + specifiedDependants,
    olderDependants: Math.min(teenagers, generalDependants) + specifiedDependants,
  }
}

/** 控除対象扶養親族 under 19. */
const isTeenager = (age: number): boolean => age >= 16 && age < 19

export const isSingleParentAllowanceProvisional = (month: YearMonth): boolean =>
  isCarriedForward(SINGLE_PARENT_ALLOWANCE_AMOUNTS, month)

const FIRST_MONTH = SINGLE_PARENT_ALLOWANCE_AMOUNTS.history.at(-1)?.from as YearMonth
const NOVEMBER = 11
const EMPLOYEE_DEDUCTION = 100_000
const INSURANCE_DEDUCTION = 80_000
