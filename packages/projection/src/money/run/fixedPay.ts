import type { AdultFacts, HouseholdOptions } from '../facts.ts'
import { ARRANGEMENT, FIXED_PAY_CHANGE, INTERRUPTED, PAY, WIDTH } from './columns.ts'
import type { Horizon } from './horizon.ts'
import { payBefore, type UsualPay } from './payMonths.ts'

/**
 * Marks the months in which fixed pay changed (固定的賃金の変動): a month without leave days whose base and commuting differ from the last
 * such month. Months with leave days are passed over, so that three months begin with the first one paid in full. Where the employer
 * only deducts hours not worked (`fixedChangeByHours` off), a change together with the contract is none.
 */
export const markFixedPayChanges = (
  adult: AdultFacts,
  horizon: Horizon,
  usual: UsualPay,
  { fixedChangeByHours }: HouseholdOptions,
  cells: Float64Array,
): void => {
  const before = payBefore(adult, horizon, usual)
  let last = before.pay
  let lastKind = before.kind
  for (let at = 0; at < horizon.rows * WIDTH; at += WIDTH) {
    if (cells[at + INTERRUPTED] === 1) continue
    const now = cells[at + PAY] as number
    const kind = cells[at + ARRANGEMENT] as number
    if (now !== last && (fixedChangeByHours || kind === lastKind)) cells[at + FIXED_PAY_CHANGE] = now - last
    last = now
    lastKind = kind
  }
}
