import { addMonths, type YearMonth } from '@yohaku/kernel'
import type { HealthRates } from '@yohaku/law'
import type { AdultRun } from '../../money/run/adultRun.ts'
import { FIRST_KNOWN_RATES } from '../../money/run/lawShelf.ts'

/**
 * Health rates of the time before: those before the last change, and those of the year before, as they were and with today's levy
 * (the levy has its own start). The latest first; as far back as they are encoded.
 */
export const lastHealthRates = ({ premiumRates }: AdultRun, of: YearMonth): readonly HealthRates[] => {
  const now = premiumRates(of).health
  const found: HealthRates[] = []
  for (let month = addMonths(of, -1); month >= FIRST_KNOWN_RATES && month >= addMonths(of, -MONTHS); month--) {
    const before = premiumRates(month).health
    if (before.health === now.health && before.longTermCare === now.longTermCare) continue
    found.push(before, { ...before, levy: now.levy })
    break
  }
  return found
}

/** A rate of more than two years ago is no likely mistake. */
const MONTHS = 24
