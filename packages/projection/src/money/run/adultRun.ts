import type { LongTermCareMonths } from '@yohaku/law'
import type { AdultFacts, HouseholdOptions } from '../facts.ts'
import type { Exemptions } from './exemptions.ts'
import type { Horizon } from './horizon.ts'
import type { PremiumRates, Shelf } from './lawShelf.ts'
import type { UsualPay } from './payMonths.ts'
import type { Decision, RemunerationAtStart } from './remunerations.ts'

/** One adult's months while a household is computed, and afterwards what every cell was computed from. */
export interface AdultRun {
  readonly facts: AdultFacts
  readonly horizon: Horizon
  readonly options: HouseholdOptions
  /** Rates of the household's prefecture. */
  readonly premiumRates: Shelf<PremiumRates>
  /** `WIDTH` cells a row, one row a month: `columns.ts`. */
  readonly cells: Float64Array
  readonly usual: UsualPay
  readonly exemptions: Exemptions
  readonly longTermCare: LongTermCareMonths
  readonly atStart: RemunerationAtStart
  readonly decisions: readonly Decision[]
}
