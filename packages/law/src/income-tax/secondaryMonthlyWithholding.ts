import { err, floorDiv, halfUpDiv, ok, type Result, type YearMonth } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { createLawBook, noteUsed } from '../inForce.ts'
import type { NotInForce } from '../parameter.ts'
import { INCOME_TAX_BRACKETS, type TaxBrackets } from './incomeTaxRates.parameters.ts'
import { rowUpTo } from './rows.ts'
import { SECONDARY_TABLE, type SecondaryTable } from './secondaryTable.parameters.ts'

/** The year's table is known only up to this pay. */
export interface AboveKnownRows {
  readonly type: 'AboveKnownRows'
  readonly from: number
}

const RULE: RuleInfo = {
  id: 'income-tax.withholding.secondary-monthly',
  term: '源泉徴収税額（月額表乙欄）',
  basis: '所得税法 第185条第1項第2号・別表第二',
}

const lawOf = createLawBook({ table: SECONDARY_TABLE, brackets: INCOME_TAX_BRACKETS })

const UNIT = 100
/** Pay of a month as a year's, at two and a half times and one and a half times: 12 × 2.5 and 12 × 1.5. */
const HIGH = 30
const LOW = 18

/**
 * Income tax withheld from a month's pay of an employer who holds no 扶養控除等申告書 (月額表 乙欄), surtax included, yen.
 *
 * The cells are rebuilt, not stored: the tax of a single person on two and a half times the lower end of the row, less that on one and a
 * half times, each on the year's deductions; a twelfth of the difference to the nearest 100 yen, surtax to the nearest 100 yen. Nobody
 * publishes that rule; it gives all 246 cells of 2020–2025 and all 232 of 2026 that were compared with two transcriptions of the printed
 * table. Below the table a flat share, cut to 1 yen; above it the printed amount plus a rate on the excess, cut to 1 yen.
 *
 * AboveKnownRows where the printed anchor of the year could not be read.
 */
export const secondaryMonthlyWithholding = (
  payAfterInsurance: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<number, NotInForce | AboveKnownRows> => {
  const law = lawOf(month)
  if (!law.ok) return law
  const { table, brackets } = law.value
  const pay = Math.max(0, payAfterInsurance)
  const anchor = table.value.anchors.findLast(([from]) => from <= pay)
  if (anchor !== undefined && anchor[1] === null) return err({ type: 'AboveKnownRows', from: anchor[0] })
  recorder?.begin(RULE)
  recorder?.input('payAfterInsurance', payAfterInsurance)
  if (pay < table.value.from) {
    noteUsed(table, { below: table.value.from, shareBelow: table.value.shareBelow }, recorder)
    recorder?.rounding('floor')
    const tax = floorDiv(pay * table.value.shareBelow, 100_000)
    recorder?.end(tax)
    return ok(tax)
  }
  if (anchor !== undefined) {
    const [from, base, per100000] = anchor
    noteUsed(table, { from, tax: base, per100000 }, recorder)
    recorder?.rounding('floor')
    const tax = (base ?? 0) + floorDiv((pay - from) * per100000, 100_000)
    recorder?.end(tax)
    return ok(tax)
  }
  const start = startOfRow(pay, table.value)
  recorder?.rounding('halfUp', UNIT)
  const [high, low] = [taxedOf(start * HIGH, table.value), taxedOf(start * LOW, table.value)]
  const [highRow, lowRow] = [rowUpTo(brackets.value, high), rowUpTo(brackets.value, low)]
  const tax = cellOf(taxOf(high, highRow) - taxOf(low, lowRow))
  noteUsed(table, { row: start, tax }, recorder)
  noteUsed(brackets, highRow === lowRow ? [highRow] : [highRow, lowRow], recorder)
  recorder?.end(tax)
  return ok(tax)
}

const startOfRow = (pay: number, { from, rows }: SecondaryTable): number => {
  let start = from
  for (const [below, width] of rows) {
    if (pay < below) return start + floorDiv(pay - start, width) * width
    start = below
  }
  throw new RangeError(`above the rows of the table: ${pay}`)
}

/** A cell of the table, of hundredths of a yen of a year's tax without surtax. */
const cellOf = (hundredths: number): number => {
  const plain = halfUpDiv(hundredths, 100 * 12 * UNIT) * UNIT
  return halfUpDiv(plain * 1021, 1000 * UNIT) * UNIT
}

/** What is taxed of a year's pay of a single person; rows of pay stay below the higher basic deductions. */
const taxedOf = (pay: number, { employmentDeduction, basicDeduction }: SecondaryTable): number => {
  const [, percent, plus] = rowUpTo(employmentDeduction, pay)
  return Math.max(0, pay - (pay * percent) / 100 - plus - basicDeduction)
}

/** Hundredths of a yen, before surtax. */
const taxOf = (taxed: number, [, rate, less]: TaxBrackets[number]): number => taxed * rate - less * 100
