import { formatYearMonth } from '@yohaku/kernel'
import type { AdultMoney } from '../run/household.ts'

/** Every change of an adult's 標準報酬月額 in the months asked for, oldest first, health before pension. */
export const remunerationEventsOf = ({ facts: { id }, decisions, horizon }: AdultMoney) =>
  decisions
    .filter(({ effective, smr, smrBefore }) => effective <= horizon.end && smr !== smrBefore)
    .toSorted((a, b) => a.effective - b.effective || a.insurance.localeCompare(b.insurance))
    .map(({ effective, insurance, why, smr }) => ({ id, month: formatYearMonth(effective), insurance, why, smr }))
