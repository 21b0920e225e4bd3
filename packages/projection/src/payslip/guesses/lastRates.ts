import { addMonths, type YearMonth } from '@yohaku/kernel'
import type { AdultRun } from '../../money/run/adultRun.ts'
import { FIRST_KNOWN_RATES } from '../../money/run/lawShelf.ts'

/** The latest premium month under the health rates before those of a month; null where they are not encoded. */
export const monthOfLastRates = ({ premiumRates }: AdultRun, of: YearMonth): YearMonth | null => {
  const { key } = premiumRates(of)
  for (let earlier = addMonths(of, -1); earlier >= FIRST_KNOWN_RATES; earlier = addMonths(earlier, -1))
    if (premiumRates(earlier).key !== key) return earlier
  return null
}
