import { month } from '@yohaku/kernel'
import { NURSERY_FEE_TABLES, type NurseryHousehold, nurseryFee, nurseryTaxYear } from '@yohaku/law'
import {
  type ExampleFunction,
  ExampleInputError,
  granted,
  has,
  type Inputs,
  monthOf,
  numberOf,
  textOf,
} from '../insurance/read.ts'

/** The fact sheet names a table by city and year (`yokohama_fy2026`); the months are dated in the law. */
const TABLES: readonly (readonly [prefix: string, table: keyof typeof NURSERY_FEE_TABLES])[] = [
  ['national', 'national'],
  ['yokohama', 'yokohama'],
  ['kawasaki', 'kawasaki'],
  ['sapporo', 'sapporo'],
  ['saitama', 'saitama'],
  ['osaka', 'osaka'],
  ['tokyo', 'tokyoWards'],
]

const nurseryFeeExample: ExampleFunction = (inputs) => {
  const name = textOf(inputs, 'table', 'national')
  const table = TABLES.find(([prefix]) => name.startsWith(prefix))?.[1]
  if (table === undefined) throw new ExampleInputError(`table: ${name}`)
  const band = textOf(inputs, ['band', 'hours'], 'standard')
  if (band !== 'standard' && band !== 'short') throw new ExampleInputError('band: standard or short')
  const levy = numberOf(inputs, ['levy', 'household_levy'], 0)
  const at = has(inputs, 'month') ? monthOf(inputs, 'month') : month('2026-04')
  const fee = nurseryFee(
    { classAge: numberOf(inputs, ['class_age', 'class'], 0), hours: band, order: numberOf(inputs, 'child_order', 1) },
    { standing: standingOf(inputs, levy), levy, singleParent: inputs.single_parent === true },
    NURSERY_FEE_TABLES[table],
    at,
  )
  return { fee: granted(fee) }
}

const standingOf = (inputs: Inputs, levy: number): NurseryHousehold['standing'] => {
  if (inputs.public_assistance === true || inputs.welfare === true) return 'publicAssistance'
  if (inputs.non_taxable === true) return 'nonTaxable'
  return levy > 0 ? 'levied' : 'perCapitaOnly'
}

const nurseryTaxYearExample: ExampleFunction = (inputs) => {
  const { residentTaxFiscalYear, incomeYear } = nurseryTaxYear(monthOf(inputs, ['month', 'date']))
  return { resident_tax_fiscal_year: residentTaxFiscalYear, income_year: incomeYear }
}

export const nurseryExamples: Readonly<Record<string, ExampleFunction>> = {
  nursery_fee: nurseryFeeExample,
  nursery_tax_year: nurseryTaxYearExample,
}
