import { formatYearMonth, type YearMonth, yearMonth } from '@yohaku/kernel'
import type { Recorder } from '@yohaku/law'
import {
  BONUS,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  EMPLOYMENT_INSURANCE,
  HEALTH_COMBINED,
  PENSION,
  WIDTH,
} from '../run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { STEPS } from '../run/steps.ts'
import { taxedPayIn } from '../run/taxedPay.ts'
import type { AdultYear } from '../run/years.ts'

/** One adult's calendar year. @throws RangeError when the run does not know the year */
export const adultYearOf = ({ years }: HouseholdMoney, index: number, year: number): AdultYear => {
  const found = years.find((candidate) => candidate.year === year)?.adults[index]
  if (found === undefined) throw new RangeError(`the run does not know the income of ${year}`)
  return found
}

/** Records what a year's pay and premiums add up from: month by month, or as given. */
export const recordYear = (adult: AdultMoney, year: number, { given, facts }: AdultYear, recorder: Recorder): void => {
  recorder.begin(STEPS.yearOfPay)
  recorder.input('year', year)
  recorder.input('given', given)
  if (!given) inputMonths(adult, year, paidIn, recorder)
  recorder.end(facts.pay)
  recorder.begin(STEPS.yearOfPremiums)
  recorder.input('year', year)
  recorder.input('given', given)
  if (!given) inputMonths(adult, year, premiumsIn, recorder)
  recorder.end(facts.socialInsurance)
}

const paidIn: InMonth = (cells, at, month) => taxedPayIn(cells, at, month) + (cells[at + BONUS] as number)

const premiumsIn: InMonth = (cells, at) => PREMIUMS.reduce((sum, column) => sum + (cells[at + column] as number), 0)

type InMonth = (cells: Float64Array, at: number, month: YearMonth) => number

const PREMIUMS = [
  HEALTH_COMBINED,
  PENSION,
  EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  BONUS_EMPLOYMENT_INSURANCE,
] as const

const inputMonths = ({ cells, horizon }: AdultMoney, year: number, totalIn: InMonth, recorder: Recorder): void => {
  for (let month: YearMonth = yearMonth(year, 1); month <= yearMonth(year, 12); month++) {
    const at = (month - horizon.from) * WIDTH
    recorder.input(formatYearMonth(month), totalIn(cells, at, month))
  }
}
