import { formatYearMonth, type YearMonth, yearOf, yen } from '@yohaku/kernel'
import type { MonthSpan } from '@yohaku/law'
import type { LedgerLine, LedgerMonth, LineCode, MoneyOutlook } from '../../outlook.ts'
import { HEALTH_COMBINED, LEVY, LTC, NET, WIDTH } from '../run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { ADULT_LINES, HEALTH_PARTS } from './lines.ts'
import { NO_NURSERY_FEES, type NurseryFees } from './nurseryFees.ts'
import { isProvisionalLine } from './provisional.ts'

/**
 * The months of a computed household line by line. What is taken off is negative, so that the lines of an adult add up to the adult's net,
 * and those of the adults and of the household to the month's. Lines of zero yen are left out.
 */
export const ledgerMonthsOf = (
  money: HouseholdMoney,
  { first, last }: MonthSpan,
  nursery: NurseryFees = NO_NURSERY_FEES,
): readonly LedgerMonth[] => {
  const months: LedgerMonth[] = []
  for (let month = first; month <= last; month++) months.push(ledgerMonthOf(money, month, nursery))
  return months
}

/** Net of every calendar year shown, with how many of its months are. */
export const takeHomeByYearOf = (
  money: HouseholdMoney,
  { first, last }: MonthSpan,
  nursery: NurseryFees = NO_NURSERY_FEES,
): MoneyOutlook['takeHomeByYear'] => {
  const years = new Map<number, { yen: number; months: number }>()
  for (let month = first; month <= last; month++) {
    const year = years.get(yearOf(month)) ?? { yen: 0, months: 0 }
    years.set(yearOf(month), { yen: year.yen + netOf(money, month, nursery), months: year.months + 1 })
  }
  return [...years].map(([year, { yen: amount, months }]) => ({ year, yen: yen(amount), months }))
}

const ledgerMonthOf = (money: HouseholdMoney, month: YearMonth, nursery: NurseryFees): LedgerMonth => {
  return {
    month: formatYearMonth(month),
    adults: money.adults.map((adult) => ({
      id: adult.facts.id,
      lines: linesOf(adult, month),
      net: yen(cellOf(adult, month, NET)),
    })),
    household: householdLinesOf(money, month, nursery),
    net: yen(netOf(money, month, nursery)),
  }
}

const householdLinesOf = (money: HouseholdMoney, month: YearMonth, nursery: NurseryFees): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  const allowance = allowanceOf(money, month)
  if (allowance !== 0) lines.push({ code: 'child_allowance', yen: yen(allowance) })
  const fee = nursery.months.get(month)
  if (fee !== undefined)
    lines.push({ code: 'nursery_fee', yen: yen(-fee.yen), ...(fee.provisional ? { provisional: true as const } : {}) })
  return lines
}

const linesOf = (adult: AdultMoney, month: YearMonth): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  for (const { code, column, sign } of ADULT_LINES) {
    const amount = cellOf(adult, month, column)
    if (amount === 0) continue
    const parts = code === 'health_combined' ? { parts: healthPartsOf(adult, month) } : undefined
    lines.push({ ...lineOf(adult, month, code, sign * amount), ...parts })
  }
  return lines
}

const healthPartsOf = (adult: AdultMoney, month: YearMonth): readonly LedgerLine[] => {
  const health = cellOf(adult, month, HEALTH_COMBINED) - cellOf(adult, month, LTC) - cellOf(adult, month, LEVY)
  return [
    lineOf(adult, month, 'health', -health),
    ...HEALTH_PARTS.flatMap(({ code, column, sign }) => {
      const amount = cellOf(adult, month, column)
      return amount === 0 ? [] : [lineOf(adult, month, code, sign * amount)]
    }),
  ]
}

const lineOf = (adult: AdultMoney, month: YearMonth, code: LineCode, amount: number): LedgerLine => ({
  code,
  yen: yen(amount),
  ...(isProvisionalLine(adult, month, code) ? { provisional: true as const } : {}),
})

const netOf = (money: HouseholdMoney, month: YearMonth, nursery: NurseryFees): number => {
  let net = allowanceOf(money, month) - (nursery.months.get(month)?.yen ?? 0)
  for (const adult of money.adults) net += cellOf(adult, month, NET)
  return net
}

const allowanceOf = ({ childAllowance, horizon }: HouseholdMoney, month: YearMonth): number =>
  childAllowance[month - horizon.from] ?? 0

const cellOf = ({ cells, horizon }: AdultMoney, month: YearMonth, column: number): number =>
  cells[(month - horizon.from) * WIDTH + column] ?? 0
