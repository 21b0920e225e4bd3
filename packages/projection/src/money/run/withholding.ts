import { type YearMonth, yearMonth } from '@yohaku/kernel'
import { bonusWithholding, isBonusException, type Recorder, withholdingBy, yearEndAdjustment } from '@yohaku/law'
import type { AdultRun } from './adultRun.ts'
import {
  BONUS,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  BONUS_TAX,
  EMPLOYMENT_INSURANCE,
  HEALTH_COMBINED,
  PENSION,
  PERSONS,
  WIDTH,
  WITHHELD,
  YEAR_END_ADJUSTMENT,
} from './columns.ts'
import { incomeTaxLawIn, withholdingTablesIn } from './lawShelf.ts'
import { secondaryBonusTax, secondaryTax } from './secondaryTax.ts'
import { taxedPayIn } from './taxedPay.ts'
import type { AdultYear } from './years.ts'

/** Income tax taken from the pay and the bonuses of one adult's year, and what December settles when it is asked for. */
export const withholdYear = (adult: AdultRun, year: number, settled: AdultYear): void => {
  const { horizon, cells } = adult
  const december = yearMonth(year, 12)
  const first = december <= horizon.end ? yearMonth(year, 1) : laterOf(horizon.start, yearMonth(year, 1))
  const last = Math.min(december, horizon.end)
  let after = Number.NaN
  let tables = null
  let tax = 0
  for (let month = first; month <= last; month++) {
    const at = (month - horizon.from) * WIDTH
    cells[at + PERSONS] = settled.persons
    const now = payAfterInsurance(cells, at, month)
    const nowTables = withholdingTablesIn(month)
    if (now !== after || nowTables.computer.value !== tables) tax = monthTax(adult, month)
    after = now
    tables = nowTables.computer.value
    cells[at + WITHHELD] = tax
    if ((cells[at + BONUS] as number) > 0) cells[at + BONUS_TAX] = bonusTax(adult, month)
  }
  if (december <= horizon.end)
    cells[(december - horizon.from) * WIDTH + YEAR_END_ADJUSTMENT] = settlement(adult, year, settled) ?? 0
}

/** Income tax withheld from the pay of a month (源泉徴収税額). */
export const monthTax = (adult: AdultRun, month: YearMonth, recorder?: Recorder): number => {
  const at = (month - adult.horizon.from) * WIDTH
  const after = payAfterInsurance(adult.cells, at, month, recorder)
  if (adult.facts.secondary === true) return secondaryTax(after, month, recorder)
  const persons = adult.cells[at + PERSONS] as number
  return withholdingBy(adult.options.withholding)(after, persons, withholdingTablesIn(month), recorder)
}

/** Income tax withheld from the bonus of a month, by last month's pay after insurance. */
export const bonusTax = (adult: AdultRun, month: YearMonth, recorder?: Recorder): number => {
  const bonus = bonusToTax(adult, month)
  return adult.facts.secondary === true
    ? secondaryBonusTax(bonus, month, recorder)
    : bonusWithholding(bonus, withholdingTablesIn(month), recorder)
}

/** Whether the bonus of a month is taxed by the table of rates (and not like a sixth of it a month). */
export const isByBonusTable = (adult: AdultRun, month: YearMonth): boolean =>
  !isBonusException(bonusToTax(adult, month), withholdingTablesIn(month))

/** What December gives back or takes (年末調整); null when the year is settled by a tax return. */
export const settlement = (
  adult: AdultRun,
  year: number,
  { facts, tax }: AdultYear,
  recorder?: Recorder,
): number | null => {
  if (tax === null || adult.facts.secondary === true) return null
  const refund = yearEndAdjustment(
    facts.pay,
    withheldIn(adult, year),
    tax.tax,
    incomeTaxLawIn(yearMonth(year, 1)),
    recorder,
  )
  return refund.ok ? refund.value : null
}

const withheldIn = ({ cells, horizon }: AdultRun, year: number): number => {
  let total = 0
  const first = (yearMonth(year, 1) - horizon.from) * WIDTH
  for (let at = first; at < first + 12 * WIDTH; at += WIDTH)
    total += (cells[at + WITHHELD] as number) + (cells[at + BONUS_TAX] as number)
  return total
}

const bonusToTax = ({ cells, horizon, options }: AdultRun, month: YearMonth) => {
  const at = (month - horizon.from) * WIDTH
  const insurance =
    (cells[at + BONUS_HEALTH] as number) +
    (cells[at + BONUS_PENSION] as number) +
    (cells[at + BONUS_EMPLOYMENT_INSURANCE] as number)
  return {
    bonusAfterInsurance: (cells[at + BONUS] as number) - insurance,
    lastMonthAfterInsurance: payAfterInsurance(cells, at - WIDTH, (month - 1) as YearMonth),
    persons: cells[at + PERSONS] as number,
    longPeriod: false,
    method: options.withholding,
  }
}

/** Taxable pay of the row at `at` less its premiums. */
const payAfterInsurance = (cells: Float64Array, at: number, month: YearMonth, recorder?: Recorder): number =>
  taxedPayIn(cells, at, month, recorder) -
  (cells[at + HEALTH_COMBINED] as number) -
  (cells[at + PENSION] as number) -
  (cells[at + EMPLOYMENT_INSURANCE] as number)

const laterOf = (a: YearMonth, b: YearMonth): YearMonth => (a > b ? a : b)
