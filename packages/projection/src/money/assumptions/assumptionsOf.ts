import { monthOfYear } from '@yohaku/kernel'
import type { HouseholdMoney } from '../run/household.ts'
import { noteBenefits } from './benefits.ts'
import type { AssumptionCode, Note } from './codes.ts'
import { notePremiums } from './premiums.ts'
import { noteRecord } from './record.ts'
import { noteTaxes } from './taxes.ts'

/** Codes of everything a computed household takes for granted, in alphabetical order. */
export const assumptionsOf = (money: HouseholdMoney): readonly AssumptionCode[] => {
  const codes = new Set<AssumptionCode>()
  const note: Note = (code, holds) => {
    if (holds) codes.add(code)
  }
  const { horizon } = money
  note('MONTHS_BEFORE_START_ESTIMATED', monthOfYear(horizon.start) !== 1)
  note('MONTHS_AFTER_END_ESTIMATED', monthOfYear(horizon.end) !== 12)
  note('PREVIOUS_INCOME_ESTIMATED', horizon.firstYear < horizon.startYear)
  for (const adult of money.adults) {
    notePremiums(adult, note)
    noteBenefits(adult, note)
    noteRecord(adult, note)
  }
  noteTaxes(money, note)
  return [...codes].sort()
}
