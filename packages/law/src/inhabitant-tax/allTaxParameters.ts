import { SECONDARY_BONUS_RATES } from '../income-tax/bonusWithholding.parameters.ts'
import { TAX_FREE_COMMUTING } from '../income-tax/commutingAllowance.parameters.ts'
import { INCOME_TAX_PARAMETERS } from '../income-tax/law.ts'
import { MEDICAL_EXPENSE } from '../income-tax/medicalExpense.parameters.ts'
import { SECONDARY_TABLE } from '../income-tax/secondaryTable.parameters.ts'
import { WITHHOLDING_PARAMETERS } from '../income-tax/withholdingTables.ts'
import type { DatedParameter } from '../parameter.ts'
import { FURUSATO_TERMS } from './furusato.parameters.ts'
import { INHABITANT_TAX_PARAMETERS } from './law.ts'

/** Every dated parameter of income tax, withholding and resident tax: for the law-source check and the coverage page. */
export const ALL_TAX_PARAMETERS: readonly DatedParameter<unknown>[] = [
  ...Object.values(INCOME_TAX_PARAMETERS),
  ...Object.values(WITHHOLDING_PARAMETERS),
  SECONDARY_BONUS_RATES,
  SECONDARY_TABLE,
  TAX_FREE_COMMUTING,
  MEDICAL_EXPENSE,
  FURUSATO_TERMS,
  ...Object.values(INHABITANT_TAX_PARAMETERS),
]
