import { type ExampleContext, ExampleInputError, has, type Inputs, numberOf } from '../insurance/read.ts'

/** A figure that may carry its income year in the name: `pay` or `pay_2025`. */
export const payKeyOf = (inputs: Inputs): { readonly name: string; readonly year: number | null } => {
  for (const name of Object.keys(inputs)) {
    const match = /^(?:pay|salary|gross|annual_pay)(?:_(\d{4}))?$/.exec(name)
    if (match) return { name, year: match[1] === undefined ? null : Number(match[1]) }
  }
  throw new ExampleInputError('pay: a number')
}

const yearIn = (text: unknown): number | null => {
  const match = /\d{4}/.exec(String(text ?? ''))
  return match ? Number(match[0]) : null
}

/** The calendar year of the law: an input that says so, the year in the name of `pay`, else `as_of`, else the present one. */
export const incomeYearOf = (inputs: Inputs, example: ExampleContext | undefined): number => {
  for (const name of ['year', 'income_year']) if (has(inputs, name)) return numberOf(inputs, name)
  for (const name of ['payday', 'month', 'pay_month', 'bonus_month']) {
    const year = has(inputs, name) ? yearIn(inputs[name]) : null
    if (year !== null) return year
  }
  const named = Object.keys(inputs).some((name) => /^pay_\d{4}$/.test(name)) ? payKeyOf(inputs).year : null
  return named ?? yearIn(example?.as_of) ?? PRESENT
}

/** The fiscal year of a resident tax: given, or the year after the income, or `as_of` (`FY2026`). */
export const fiscalYearOfInputs = (inputs: Inputs, example: ExampleContext | undefined): number => {
  if (has(inputs, 'fiscal_year')) return numberOf(inputs, 'fiscal_year')
  for (const name of ['year', 'income_year']) if (has(inputs, name)) return numberOf(inputs, name) + 1
  const { year } = payKeyOf(inputs)
  return year === null ? (yearIn(example?.as_of) ?? PRESENT) : year + 1
}

const PRESENT = 2026
