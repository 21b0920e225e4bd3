import { addMonths, fiscalYearOf, monthOfYear, type YearMonth } from '@yohaku/kernel'

/** Whose resident tax the nursery fee of a month goes by. */
export interface NurseryTaxYear {
  /** Fiscal year (年度) of the resident tax. */
  readonly residentTaxFiscalYear: number
  /** Calendar year of the income behind it. */
  readonly incomeYear: number
}

const SWITCH = 9

/**
 * Nursery fees switch to the new resident tax every September: April to August go by the fiscal year before (income two
 * calendar years back), September to March by the current one. 子ども・子育て支援法施行令 第4条.
 */
export const nurseryTaxYear = (month: YearMonth): NurseryTaxYear => {
  const calendarMonth = monthOfYear(month)
  const beforeSwitch = calendarMonth >= 4 && calendarMonth < SWITCH
  const residentTaxFiscalYear = fiscalYearOf(beforeSwitch ? addMonths(month, -12) : month)
  return { residentTaxFiscalYear, incomeYear: residentTaxFiscalYear - 1 }
}
