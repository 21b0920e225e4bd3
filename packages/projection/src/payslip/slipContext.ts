import type { YearMonth } from '@yohaku/kernel'
import { WIDTH } from '../money/run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../money/run/household.ts'
import type { Slip, SlipDetail, SlipLines, SlipReason } from './slip.ts'

/** What a slip is compared with: one adult's computed months, and the slip's own lines. */
export interface SlipContext {
  readonly money: HouseholdMoney
  readonly adult: AdultMoney
  readonly month: YearMonth
  readonly lines: SlipLines
}

/** A possible reason and the figures it would give; a line may be printed in more than one way. */
export interface Guess {
  readonly why: SlipReason
  readonly values: readonly number[]
  readonly detail: SlipDetail | null
}

/** @throws RangeError when the adult or the month is not among those computed: `parseSlip` refuses such a slip. */
export const slipContext = (money: HouseholdMoney, { month, adult: id, lines }: Slip): SlipContext => {
  const adult = money.adults.find(({ facts }) => facts.id === id)
  const { start, end } = money.horizon
  if (adult === undefined || month < start || month > end) throw new RangeError(`no money of ${id} in that month`)
  return { money, adult, month, lines }
}

export const cellIn = ({ adult, month }: SlipContext, column: number, back = 0): number =>
  adult.cells[(month - back - adult.horizon.from) * WIDTH + column] as number

/** A cell of another month; 0 outside of those computed. */
export const cellAt = ({ cells, horizon }: AdultMoney, month: YearMonth, column: number): number =>
  month < horizon.from || month > horizon.to ? 0 : (cells[(month - horizon.from) * WIDTH + column] as number)
