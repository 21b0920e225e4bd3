import { formatYearMonth, type YearMonth, yearMonth, yearOf } from '@yohaku/kernel'
import { type Recorder, withholdingPersons } from '@yohaku/law'
import { GROSS, WIDTH } from '../run/columns.ts'
import { incomeYearOf } from '../run/horizon.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { incomeTaxLawIn } from '../run/lawShelf.ts'
import { residentTaxIn, residentTaxOn } from '../run/residentTax.ts'
import { bonusTax, monthTax, settlement } from '../run/withholding.ts'
import { incomeTaxOf } from '../run/years.ts'
import { adultYearOf, recordYear } from './year.ts'

export type TaxLine = 'income_tax_withheld' | 'bonus_tax' | 'year_end_adjustment' | 'resident_tax'

/** Computes a tax taken from a month's pay again; the whole year behind it where the line settles or divides one. Yen, positive. */
export const explainTax = (
  money: HouseholdMoney,
  index: number,
  month: YearMonth,
  line: TaxLine,
  recorder: Recorder,
): number => {
  const adult = money.adults[index] as AdultMoney
  switch (line) {
    case 'income_tax_withheld':
      recordPersons(money, index, yearOf(month), recorder)
      recorder.input('gross', adult.cells[(month - adult.horizon.from) * WIDTH + GROSS] as number)
      return monthTax(adult, month, recorder)
    case 'bonus_tax':
      recordPersons(money, index, yearOf(month), recorder)
      return bonusTax(adult, month, recorder)
    case 'year_end_adjustment': {
      const year = yearOf(month)
      const settled = adultYearOf(money, index, year)
      recordYear(adult, year, settled, recorder)
      incomeTaxOf(year, settled, recorder)
      return settlement(adult, year, settled, recorder) ?? 0
    }
    case 'resident_tax': {
      const year = incomeYearOf(month)
      const income = adultYearOf(money, index, year)
      recorder.input('incomeYear', year)
      recorder.input('from', formatYearMonth(yearMonth(year + 1, 6)))
      recordYear(adult, year, income, recorder)
      return residentTaxIn(residentTaxOn(year, income, money.place, recorder), month, recorder)
    }
  }
}

/** The year's real incomes decide the persons of its withholding. */
const recordPersons = (money: HouseholdMoney, index: number, year: number, recorder: Recorder): void => {
  const own = adultYearOf(money, index, year)
  withholdingPersons(incomeTaxOf(year, own).totalIncome, own.facts, incomeTaxLawIn(yearMonth(year, 1)), recorder)
}
