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
  const adultsIn = money.adults.map((adult, index) => adultMonthsOf(adult, (month, line) => marks(index, month, line)))
  for (let month = first; month <= last; month++)
    months.push({
      month: formatYearMonth(month),
      adults: adultsIn.map((adultIn) => adultIn(month)),
      household: householdLinesOf(money, month, household),
      net: yen(netOf(money, month, household)),
    })
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

type MarksOf = (month: YearMonth, line: LineCode) => readonly FilingKind[]

/** One adult while the months are laid out: each line as it was last. */
interface Laying {
  readonly adult: AdultMoney
  readonly marks: MarksOf
  readonly latest: Map<LineCode, LedgerLine>
}

/**
 * The months of an adult, to be asked for in their order. A line that says what it said in the month before is the same object, and so are
 * lines all of which do: decades have ten thousands of lines and few different ones, and making each of them anew took much of the time.
 */
const adultMonthsOf = (adult: AdultMoney, marks: MarksOf): ((month: YearMonth) => LedgerMonth['adults'][number]) => {
  const laying: Laying = { adult, marks, latest: new Map() }
  let before: readonly LedgerLine[] = []
  return (month) => {
    const lines = linesOf(laying, month)
    if (!isSameList(lines, before)) before = lines
    return { id: adult.facts.id, lines: before, net: yen(cellOf(adult, month, NET)) }
  }
}

const linesOf = (laying: Laying, month: YearMonth): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  for (const { code, column, sign } of ADULT_LINES) {
    const amount = cellOf(laying.adult, month, column)
    if (amount === 0) continue
    const filings = laying.marks(month, code)
    lines.push(lineOf(laying, month, code, sign * amount, filings, partsOf(laying, month, code, filings)))
  }
  return lines
}

/** Parts rest on the filings of the whole. */
const partsOf = (
  laying: Laying,
  month: YearMonth,
  code: LineCode,
  filings: readonly FilingKind[],
): readonly LedgerLine[] => {
  if (code === 'health_combined') return healthPartsOf(laying, month, filings)
  const taxed = code === 'commuting' ? taxedCommuting(cellOf(laying.adult, month, COMMUTING), month) : 0
  return taxed === 0 ? NO_LINES : [lineOf(laying, month, 'commuting_taxed', taxed, filings)]
}

const healthPartsOf = (laying: Laying, month: YearMonth, filings: readonly FilingKind[]): readonly LedgerLine[] => {
  const { adult } = laying
  const health = cellOf(adult, month, HEALTH_COMBINED) - cellOf(adult, month, LTC) - cellOf(adult, month, LEVY)
  const parts = [lineOf(laying, month, 'health', -health, filings)]
  for (const { code, column, sign } of HEALTH_PARTS) {
    const amount = cellOf(adult, month, column)
    if (amount !== 0) parts.push(lineOf(laying, month, code, sign * amount, filings))
  }
  return parts
}

const lineOf = (
  { adult, latest }: Laying,
  month: YearMonth,
  code: LineCode,
  amount: number,
  assumesFiled: readonly FilingKind[],
  parts: readonly LedgerLine[] = NO_LINES,
): LedgerLine => {
  const provisional = isProvisionalLine(adult, month, code)
  const before = latest.get(code)
  if (
    before?.yen === amount &&
    (before.provisional ?? false) === provisional &&
    isSameList(before.assumesFiled ?? NO_FILINGS, assumesFiled) &&
    isSameList(before.parts ?? NO_LINES, parts)
  )
    return before
  const line = {
    code,
    yen: yen(amount),
    ...(provisional ? { provisional } : {}),
    ...(assumesFiled.length > 0 ? { assumesFiled } : {}),
    ...(parts.length > 0 ? { parts } : {}),
  }
  latest.set(code, line)
  return line
}

const NO_LINES: readonly LedgerLine[] = []
const NO_FILINGS: readonly FilingKind[] = []

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean => {
  if (a.length !== b.length) return false
  for (let place = 0; place < a.length; place++) if (a[place] !== b[place]) return false
  return true
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
