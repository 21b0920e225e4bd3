import { monthOfYear } from '@yohaku/kernel'
import type { MonthSpan } from '@yohaku/law'
import type { HouseholdMoney } from '../run/household.ts'
import { noteBenefits } from './benefits.ts'
import type { AssumptionCode, Note } from './codes.ts'
import { notePremiums } from './premiums.ts'
import { noteRecord } from './record.ts'
import { noteTaxes } from './taxes.ts'

/** Codes of everything the shown months of a computed household take for granted, in alphabetical order; all months asked for by default. */
export const assumptionsOf = (
  money: HouseholdMoney,
  shown: MonthSpan = { first: money.horizon.start, last: money.horizon.end },
): readonly AssumptionCode[] => {
  const codes = new Set<AssumptionCode>()
  const note: Note = (code, holds) => {
    if (holds) codes.add(code)
  }
  const { horizon } = money
  note('MONTHS_BEFORE_START_ESTIMATED', monthOfYear(horizon.start) !== 1)
  note('MONTHS_AFTER_END_ESTIMATED', monthOfYear(horizon.end) !== 12)
  note('PREVIOUS_INCOME_ESTIMATED', horizon.firstYear < horizon.startYear)
  for (const adult of money.adults) {
    notePremiums(adult, shown, note)
    noteBenefits(adult, note)
    noteRecord(adult, note)
  }
  noteTaxes(money, shown, note)
  return [...codes].sort()
}
