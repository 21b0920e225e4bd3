import type { LineCode } from '../../outlook.ts'
import {
  BIRTH_LEAVE,
  BONUS,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  BONUS_TAX,
  CHILDCARE_LEAVE,
  COMMUTING,
  EMPLOYMENT_INSURANCE,
  GROSS,
  HEALTH_COMBINED,
  LEVY,
  LTC,
  MATERNITY,
  PENSION,
  POST_BIRTH,
  REDUCED_HOURS,
  RESIDENT_TAX,
  WITHHELD,
  YEAR_END_ADJUSTMENT,
} from '../run/columns.ts'

/** Lines of one adult: a cell of the run that comes in (1) or is taken off (−1). */
export type AdultLineCode = Exclude<LineCode, HouseholdLineCode | 'health' | 'commuting_taxed'>

/** Lines that are nobody's own. */
export type HouseholdLineCode =
  | 'child_allowance'
  | 'single_parent_allowance'
  | 'nursery_fee'
  | 'extended_care'
  | 'after_school'

export const isHouseholdLine = (line: LineCode): line is HouseholdLineCode =>
  line === 'child_allowance' ||
  line === 'single_parent_allowance' ||
  line === 'nursery_fee' ||
  line === 'extended_care' ||
  line === 'after_school'

export interface AdultLine {
  readonly code: AdultLineCode
  readonly column: number
  readonly sign: 1 | -1
}

/** The lines that add up to net, in the order of a payslip. */
export const ADULT_LINES: readonly AdultLine[] = [
  { code: 'gross', column: GROSS, sign: 1 },
  { code: 'commuting', column: COMMUTING, sign: 1 },
  { code: 'bonus', column: BONUS, sign: 1 },
  { code: 'health_combined', column: HEALTH_COMBINED, sign: -1 },
  { code: 'pension', column: PENSION, sign: -1 },
  { code: 'employment_insurance', column: EMPLOYMENT_INSURANCE, sign: -1 },
  { code: 'bonus_health', column: BONUS_HEALTH, sign: -1 },
  { code: 'bonus_pension', column: BONUS_PENSION, sign: -1 },
  { code: 'bonus_employment_insurance', column: BONUS_EMPLOYMENT_INSURANCE, sign: -1 },
  { code: 'income_tax_withheld', column: WITHHELD, sign: -1 },
  { code: 'bonus_tax', column: BONUS_TAX, sign: -1 },
  { code: 'year_end_adjustment', column: YEAR_END_ADJUSTMENT, sign: 1 },
  { code: 'resident_tax', column: RESIDENT_TAX, sign: -1 },
  { code: 'childcare_leave', column: CHILDCARE_LEAVE, sign: 1 },
  { code: 'birth_leave', column: BIRTH_LEAVE, sign: 1 },
  { code: 'post_birth', column: POST_BIRTH, sign: 1 },
  { code: 'reduced_hours', column: REDUCED_HOURS, sign: 1 },
  { code: 'maternity', column: MATERNITY, sign: 1 },
]

/** Parts of the health premium that are rounded alone; health is what remains. */
export const HEALTH_PARTS: readonly AdultLine[] = [
  { code: 'ltc', column: LTC, sign: -1 },
  { code: 'levy', column: LEVY, sign: -1 },
]
