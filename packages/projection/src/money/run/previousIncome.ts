import type { HouseholdFacts, YearIncome } from '../facts.ts'

/** Whether the input gives every adult's income of a year. */
export const isGiven = ({ adults }: HouseholdFacts, year: number): boolean => {
  for (const { previousIncome } of adults) if (givenIncome(previousIncome, year) === null) return false
  return true
}

/** The income of a year as given; null when it has to be estimated. */
export const givenIncome = (incomes: readonly YearIncome[], year: number): YearIncome | null => {
  for (const income of incomes) if (income.year === year) return income
  return null
}
