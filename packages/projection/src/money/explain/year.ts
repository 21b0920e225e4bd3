import { formatYearMonth, type YearMonth, yearMonth } from '@yohaku/kernel'
import type { Recorder } from '@yohaku/law'
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
} from '../run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { STEPS } from '../run/steps.ts'
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
  if (!given) inputMonths(adult, year, PAID, recorder)
  recorder.end(facts.pay)
  recorder.begin(STEPS.yearOfPremiums)
  recorder.input('year', year)
  recorder.input('given', given)
  if (!given) inputMonths(adult, year, PREMIUMS, recorder)
  recorder.end(facts.socialInsurance)
}

const PAID = [GROSS, BONUS] as const
const PREMIUMS = [
  HEALTH_COMBINED,
  PENSION,
  EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  BONUS_EMPLOYMENT_INSURANCE,
] as const

const inputMonths = (
  { cells, horizon }: AdultMoney,
  year: number,
  columns: readonly number[],
  recorder: Recorder,
): void => {
  for (let month: YearMonth = yearMonth(year, 1); month <= yearMonth(year, 12); month++) {
    const at = (month - horizon.from) * WIDTH
    const total = columns.reduce((sum, column) => sum + (cells[at + column] as number), 0)
    recorder.input(formatYearMonth(month), total)
  }
}
