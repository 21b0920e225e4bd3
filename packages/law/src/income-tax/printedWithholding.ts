import { floorDiv, halfUpDiv } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { noteUsed } from '../inForce.ts'
import type { ComputerMethod } from './monthlyWithholding.parameters.ts'
import { monthlyEmploymentDeduction } from './monthlyWithholding.ts'
import type { PrintedTable } from './printedWithholding.parameters.ts'
import { rowUpTo } from './rows.ts'
import type { WithholdingTables } from './withholdingTables.ts'

const RULE: RuleInfo = {
  id: 'income-tax.withholding.printed',
  term: '源泉徴収税額（月額表甲欄）',
  basis: '所得税法 第185条第1項第1号・別表第二',
}

/** Columns of the printed table: 0 … 7 persons. */
const MOST_COLUMNS = 7
const UNIT = 10

/**
 * Income tax withheld from a month's pay by the printed table (月額表 甲欄), surtax included, yen.
 *
 * Below 740,000 yen the cells are rebuilt, not stored: deductions on the middle of the row, plain rates to the nearest
 * 10 yen, surtax to the nearest 10 yen. Nobody publishes that rule; it gives every cell of the 2026 and 2027 tables that
 * was compared. Above, the printed amount plus a rate on the excess, cut to 1 yen.
 *
 * @param payAfterInsurance taxable pay of the payment month less the social insurance taken from it; 0 or less: no tax
 * @param persons 扶養親族等の数
 */
export const printedWithholding = (
  payAfterInsurance: number,
  persons: number,
  tables: WithholdingTables,
  recorder?: Recorder,
): number => {
  recorder?.begin(RULE)
  recorder?.input('payAfterInsurance', payAfterInsurance)
  recorder?.input('persons', persons)
  const table = tables.printed.value
  const column = Math.min(persons, MOST_COLUMNS)
  const inColumn = columnTax(payAfterInsurance, column, tables, recorder)
  const tax = Math.max(0, inColumn - (persons - column) * table.perFurtherPerson)
  recorder?.end(tax)
  return tax
}

const columnTax = (pay: number, column: number, tables: WithholdingTables, recorder?: Recorder): number => {
  const table = tables.printed.value
  if (pay < table.from) {
    if (recorder) noteUsed(tables.printed, { from: table.from }, recorder)
    return 0
  }
  const anchor = anchorOf(pay, table)
  if (anchor === null) {
    const middle = middleOfRow(pay, table)
    const tax = cell(middle, column, table, tables.computer.value)
    if (recorder) noteUsed(tables.printed, { middle, tax }, recorder)
    recorder?.rounding('halfUp', UNIT)
    return tax
  }
  const [from, per100000, taxes] = anchor
  const tax = taxes[column] as number
  if (recorder) noteUsed(tables.printed, { from, per100000, tax }, recorder)
  recorder?.rounding('floor')
  return tax + floorDiv((pay - from) * per100000, 100_000)
}

const anchorOf = (pay: number, { anchors }: PrintedTable): PrintedTable['anchors'][number] | null => {
  let found = null
  for (const anchor of anchors) if (anchor[0] <= pay) found = anchor
  return found
}

/** The middle of the row that holds this pay, which must be in the rows' range. */
export const middleOfRow = (pay: number, { from, rows }: PrintedTable): number => {
  let start = from
  for (const [below, width] of rows) {
    if (pay < below) return start + floorDiv(pay - start, width) * width + width / 2
    start = below
  }
  throw new RangeError(`above the rows of the table: ${pay}`)
}

const cell = (middle: number, column: number, table: PrintedTable, method: ComputerMethod): number => {
  const taxed =
    middle -
    monthlyEmploymentDeduction(middle, rowUpTo(method.employmentDeduction, middle)) -
    rowUpTo(method.basicDeduction, middle)[1] -
    method.perPerson * column
  if (taxed <= 0) return 0
  const [, percent, lessTenths] = rowUpTo(table.tax, taxed)
  const plain = halfUpDiv(taxed * percent - lessTenths * 10, UNIT * 100) * UNIT
  return halfUpDiv(plain * 1021, UNIT * 1000) * UNIT
}
