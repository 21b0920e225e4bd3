import type { ChildAllowanceMonths, InhabitantTax, TaxPlace } from '@yohaku/law'
import type { HouseholdFacts } from '../facts.ts'
import type { AdultRun } from './adultRun.ts'
import type { LeavePayment } from './benefits/leaveBenefits.ts'
import type { MaternityPayment } from './benefits/maternity.ts'
import type { SupportPayment } from './benefits/postBirth.ts'
import type { ReducedHours } from './benefits/reducedHours.ts'
import type { Horizon } from './horizon.ts'
import type { KeptRemuneration } from './pensionRecord.ts'
import type { YearRun } from './years.ts'

/**
 * A household computed. Everything is whole yen; months are rows of `horizon`. What the cells were computed from stays beside them, so
 * that any of them can be computed again with a recorder.
 */
export interface HouseholdMoney {
  readonly facts: HouseholdFacts
  readonly horizon: Horizon
  readonly place: TaxPlace
  readonly adults: readonly AdultMoney[]
  /** Calendar years whose income is used, oldest first. */
  readonly years: readonly YearRun[]
  readonly allowanceMonths: readonly ChildAllowanceMonths[]
  /** 児童手当 of every row, yen for the month; 0 outside of the months asked for and the two before. */
  readonly childAllowance: readonly number[]
}

export interface AdultMoney extends AdultRun {
  readonly maternity: readonly MaternityPayment[]
  readonly leaveBenefits: readonly LeavePayment[]
  readonly postBirth: readonly SupportPayment[]
  readonly reducedHours: ReducedHours
  readonly kept: readonly KeptRemuneration[]
  /** Resident tax on the income of each of `years`; null where no month asked for takes it. */
  readonly residentTaxes: readonly (InhabitantTax | null)[]
}
