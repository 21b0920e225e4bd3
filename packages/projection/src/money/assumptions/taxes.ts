import { addMonths, month, type YearMonth, yearMonth } from '@yohaku/kernel'
import {
  BONUS_RATES,
  COMPUTER_METHOD,
  EMPLOYMENT_INCOME,
  isCarriedForward,
  type MonthSpan,
  secondaryMonthlyWithholding,
} from '@yohaku/law'
import { FIRST_ALLOWANCE_MONTH } from '../run/allowance.ts'
import { BONUS, GROSS, WIDTH } from '../run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { incomeTaxLawIn } from '../run/lawShelf.ts'
import { isByBonusTable } from '../run/withholding.ts'
import type { Note } from './codes.ts'

/** 定額減税 of 2024: income tax of that year, resident tax to the next May. */
const TAX_CUT_FIRST = month('2024-01')
const TAX_CUT_LAST = month('2025-05')

/** What income tax, resident tax and child allowance take for granted. */
export const noteTaxes = (
  { facts, horizon, adults, years }: HouseholdMoney,
  { first: start, last: end }: MonthSpan,
  note: Note,
): void => {
  const children = facts.children.length > 0
  note('AREA_GRADE_1_ASSUMED', facts.options.areaGrade === null)
  note('CHILDREN_CLAIMED_BY_HIGHER_INCOME', children && adults.length === 2)
  note('ONE_ADULT_IS_SINGLE_PARENT', children && adults.length === 1 && facts.singleParent)
  note('CHILD_ALLOWANCE_BEFORE_2024_10_NOT_MODELLED', children && start < FIRST_ALLOWANCE_MONTH)
  note('FIXED_TAX_CUT_2024_NOT_MODELLED', start <= TAX_CUT_LAST && end >= TAX_CUT_FIRST)
  note('WITHHOLDING_2027_USED', isCarriedForward(COMPUTER_METHOD, end))
  note('INCOME_2028_PROVISIONAL', isCarriedForward(EMPLOYMENT_INCOME, yearMonth(horizon.endYear, 1)))
  for (const adult of adults) {
    note('BONUS_TABLE_2026_USED', usesOldBonusTable(adult, start, end))
    note('SECONDARY_SETTLED_BY_TAX_RETURN', adult.facts.secondary === true)
    note('SECONDARY_TABLE_TOP_NOT_KNOWN', adult.facts.secondary === true && isAboveKnownRows(adult, start, end))
  }
  for (const { year, adults: settled } of years)
    if (year >= horizon.startYear && yearMonth(year, 12) <= end)
      for (const { facts: declared } of settled)
        note(
          'NO_YEAR_END_ADJUSTMENT_ABOVE_20M',
          declared.pay > incomeTaxLawIn(yearMonth(year, 1)).yearEndAdjustmentLimit.value,
        )
}

const usesOldBonusTable = (adult: AdultMoney, start: YearMonth, end: YearMonth): boolean => {
  const { horizon, cells } = adult
  for (let of = start; of <= end; of = addMonths(of, 1)) {
    const bonus = cells[(of - horizon.from) * WIDTH + BONUS] as number
    if (bonus > 0 && isCarriedForward(BONUS_RATES, of) && isByBonusTable(adult, of)) return true
  }
  return false
}

/** Pay of a month for which 乙欄 cannot be read: it counts as the last row that can. */
const isAboveKnownRows = ({ horizon, cells }: AdultMoney, start: YearMonth, end: YearMonth): boolean => {
  for (let of = start; of <= end; of = addMonths(of, 1)) {
    const gross = cells[(of - horizon.from) * WIDTH + GROSS] as number
    if (!secondaryMonthlyWithholding(gross, of).ok) return true
  }
  return false
}
