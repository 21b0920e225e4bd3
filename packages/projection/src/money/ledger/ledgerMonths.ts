import { formatYearMonth, type YearMonth, yearOf, yen } from '@yohaku/kernel'
import { type MonthSpan, taxedCommuting } from '@yohaku/law'
import type { LedgerLine, LedgerMonth, LineCode, MoneyOutlook } from '../../outlook.ts'
import type { FilingKind } from '../plan/filings.ts'
import { COMMUTING, HEALTH_COMBINED, LEVY, LTC, NET, WIDTH } from '../run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { type FilingMarks, NO_MARKS } from './filingMarks.ts'
import { type HouseholdLines, NO_HOUSEHOLD_LINES } from './householdLines.ts'
import { ADULT_LINES, HEALTH_PARTS } from './lines.ts'
import { isProvisionalLine } from './provisional.ts'

/**
 * The months of a computed household line by line. What is taken off is negative, so that the lines of an adult add up to the adult's net,
 * and those of the adults and of the household to the month's. Lines of zero yen are left out.
 */
export const ledgerMonthsOf = (
  money: HouseholdMoney,
  { first, last }: MonthSpan,
  household: HouseholdLines = NO_HOUSEHOLD_LINES,
  marks: FilingMarks = NO_MARKS,
): readonly LedgerMonth[] => {
  const months: LedgerMonth[] = []
  for (let month = first; month <= last; month++) months.push(ledgerMonthOf(money, month, household, marks))
  return months
}

/** Net of every calendar year shown, with how many of its months are. */
export const takeHomeByYearOf = (
  money: HouseholdMoney,
  { first, last }: MonthSpan,
  household: HouseholdLines = NO_HOUSEHOLD_LINES,
): MoneyOutlook['takeHomeByYear'] => {
  const years = new Map<number, { yen: number; months: number }>()
  for (let month = first; month <= last; month++) {
    const year = years.get(yearOf(month)) ?? { yen: 0, months: 0 }
    years.set(yearOf(month), { yen: year.yen + netOf(money, month, household), months: year.months + 1 })
  }
  return [...years].map(([year, { yen: amount, months }]) => ({ year, yen: yen(amount), months }))
}

const ledgerMonthOf = (
  money: HouseholdMoney,
  month: YearMonth,
  household: HouseholdLines,
  marks: FilingMarks,
): LedgerMonth => ({
  month: formatYearMonth(month),
  adults: money.adults.map((adult, index) => ({
    id: adult.facts.id,
    lines: linesOf(adult, month, (line) => marks(index, month, line)),
    net: yen(cellOf(adult, month, NET)),
  })),
  household: householdLinesOf(money, month, household),
  net: yen(netOf(money, month, household)),
})

const householdLinesOf = (
  money: HouseholdMoney,
  month: YearMonth,
  household: HouseholdLines,
): readonly LedgerLine[] => {
  const allowance = allowanceOf(money, month)
  const own = household.months.get(month) ?? []
  if (allowance === 0) return own
  return [{ code: 'child_allowance', yen: yen(allowance), ...assuming(household.allowanceFilings(month)) }, ...own]
}

const assuming = (kinds: readonly FilingKind[]): Pick<LedgerLine, 'assumesFiled'> =>
  kinds.length === 0 ? {} : { assumesFiled: kinds }

type MarksOf = (line: LineCode) => readonly FilingKind[]

const linesOf = (adult: AdultMoney, month: YearMonth, marks: MarksOf): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  for (const { code, column, sign } of ADULT_LINES) {
    const amount = cellOf(adult, month, column)
    if (amount === 0) continue
    lines.push(lineOf(adult, month, code, sign * amount, marks, partsOf(adult, month, code, marks)))
  }
  return lines
}

const partsOf = (adult: AdultMoney, month: YearMonth, code: LineCode, marks: MarksOf): readonly LedgerLine[] | null => {
  if (code === 'health_combined') return healthPartsOf(adult, month, marks)
  const taxed = code === 'commuting' ? taxedCommuting(cellOf(adult, month, COMMUTING), month) : 0
  return taxed === 0 ? null : [lineOf(adult, month, 'commuting_taxed', taxed, marks)]
}

const healthPartsOf = (adult: AdultMoney, month: YearMonth, marks: MarksOf): readonly LedgerLine[] => {
  const health = cellOf(adult, month, HEALTH_COMBINED) - cellOf(adult, month, LTC) - cellOf(adult, month, LEVY)
  const parts = [lineOf(adult, month, 'health', -health, marks)]
  for (const { code, column, sign } of HEALTH_PARTS) {
    const amount = cellOf(adult, month, column)
    if (amount !== 0) parts.push(lineOf(adult, month, code, sign * amount, marks))
  }
  return parts
}

/** Filled field by field: decades have ten thousands of lines, and spreading small objects costs more than all the rest of a line. */
const lineOf = (
  adult: AdultMoney,
  month: YearMonth,
  code: LineCode,
  amount: number,
  marks: MarksOf,
  parts: readonly LedgerLine[] | null = null,
): LedgerLine => {
  const line: { -readonly [Field in keyof LedgerLine]: LedgerLine[Field] } = { code, yen: yen(amount) }
  if (isProvisionalLine(adult, month, code)) line.provisional = true
  const assumesFiled = marks(code)
  if (assumesFiled.length > 0) line.assumesFiled = assumesFiled
  if (parts !== null) line.parts = parts
  return line
}

const netOf = (money: HouseholdMoney, month: YearMonth, household: HouseholdLines): number => {
  let net = allowanceOf(money, month)
  for (const { yen: amount } of household.months.get(month) ?? []) net += amount
  for (const adult of money.adults) net += cellOf(adult, month, NET)
  return net
}

const allowanceOf = ({ childAllowance, horizon }: HouseholdMoney, month: YearMonth): number =>
  childAllowance[month - horizon.from] ?? 0

const cellOf = ({ cells, horizon }: AdultMoney, month: YearMonth, column: number): number =>
  cells[(month - horizon.from) * WIDTH + column] ?? 0
