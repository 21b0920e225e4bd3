import { formatYearMonth, type YearMonth } from '@yohaku/kernel'
import { type Explanation, ExplanationRecorder, type Recorder, taxedCommuting } from '@yohaku/law'
import type { LineCode } from '../../outlook.ts'
import { ADULT_LINES, isHouseholdLine } from '../ledger/lines.ts'
import { allowanceIn } from '../run/allowance.ts'
import { BONUS, COMMUTING, GROSS, WIDTH } from '../run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { explainBenefit } from './benefits.ts'
import { explainPremium } from './premiums.ts'
import { LINE_RULES } from './rules.ts'
import { explainTax } from './taxes.ts'

/** Which figure of a computed household: an adult's line by its index, or the household's own. */
export interface Figure {
  readonly month: YearMonth
  readonly line: LineCode
  readonly adult?: number
}

/** Adds steps that only the caller knows to a line of pay: how the plan makes it. */
export type RecordPay = (
  adult: number,
  month: YearMonth,
  line: 'gross' | 'commuting' | 'bonus',
  recorder: Recorder,
) => void

/**
 * 根拠 of one figure: the same rules on the same cells once more, with a recorder. The tree's result is the line as the ledger signs it;
 * it opens down to the parameters of law with their sources, through the decision or the year that an earlier month made.
 * Null where there is no such figure: another adult, a month not computed, a line of zero yen, a line that needs the plan (`explainLine`).
 */
export const explainMoney = (money: HouseholdMoney, figure: Figure, recordPay?: RecordPay): Explanation | null =>
  explainWith(money, figure, (recorder) => amountOf(money, figure, recorder, recordPay))

/** The same for a line whose amount, yen without its sign, comes from elsewhere. */
export const explainWith = (
  { horizon }: HouseholdMoney,
  { month, line }: Figure,
  amountIn: (recorder: Recorder) => number | null,
): Explanation | null => {
  if (month < horizon.start || month > horizon.end) return null
  const recorder = new ExplanationRecorder()
  recorder.begin(LINE_RULES[line])
  recorder.input('month', formatYearMonth(month))
  const amount = amountIn(recorder)
  if (amount === null || amount === 0) return null
  recorder.end(signOf(line) * amount)
  return recorder.roots[0] ?? null
}

const amountOf = (
  money: HouseholdMoney,
  { month, line, adult: index }: Figure,
  recorder: Recorder,
  recordPay: RecordPay | undefined,
): number | null => {
  if (line !== 'child_allowance' && isHouseholdLine(line)) return null
  if (line === 'child_allowance') return allowanceIn(money.allowanceMonths, month, recorder)
  const adult = index === undefined ? undefined : money.adults[index]
  if (adult === undefined || index === undefined) return null
  switch (line) {
    case 'gross':
    case 'commuting':
    case 'bonus':
      recordPay?.(index, month, line, recorder)
      return cellOf(adult, month, line === 'gross' ? GROSS : line === 'commuting' ? COMMUTING : BONUS)
    case 'commuting_taxed':
      return taxedCommuting(cellOf(adult, month, COMMUTING), month, recorder)
    case 'childcare_leave':
    case 'birth_leave':
    case 'post_birth':
    case 'reduced_hours':
    case 'maternity':
      return explainBenefit(adult, month, line, recorder)
    case 'income_tax_withheld':
    case 'bonus_tax':
    case 'year_end_adjustment':
    case 'resident_tax':
      return explainTax(money, index, month, line, recorder)
    default:
      return explainPremium(adult, month, line, recorder)
  }
}

const signOf = (line: LineCode): 1 | -1 => {
  if (line === 'child_allowance' || line === 'single_parent_allowance' || line === 'commuting_taxed') return 1
  return line === 'health' ? -1 : (SIGNS.get(line) ?? -1)
}

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map(ADULT_LINES.map(({ code, sign }) => [code, sign]))

const cellOf = ({ cells, horizon }: AdultMoney, month: YearMonth, column: number): number =>
  cells[(month - horizon.from) * WIDTH + column] as number
