import {
  BONUS,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  BONUS_TAX,
  COMMUTING,
  EMPLOYMENT_INSURANCE,
  GROSS,
  HEALTH_COMBINED,
  LEVY,
  LTC,
  PENSION,
  RESIDENT_TAX,
  WITHHELD,
  YEAR_END_ADJUSTMENT,
} from '../money/run/columns.ts'
import { type HealthCode, type HealthParts, healthLine } from './healthParts.ts'
import type { SlipCode, SlipLines } from './slip.ts'
import { cellIn, type SlipContext } from './slipContext.ts'

/**
 * Our figure of a line, in every way a slip may print it: the one that is shown first. Benefits are not on slips, so `net` is pay less
 * what is taken off; the bonus counts in it when the slip has a bonus.
 */
export const ourValues = (context: SlipContext, code: SlipCode): readonly number[] => {
  if (isHealthCode(code)) return healthLine(ourHealth(context), code, context.lines)
  if (code === 'net') return [ourNet(context)]
  return [cellIn(context, COLUMN_OF[code])]
}

export const ourHealth = (context: SlipContext): HealthParts => {
  const [combined, ltc, levy] = [HEALTH_COMBINED, LTC, LEVY].map((column) => cellIn(context, column)) as [
    number,
    number,
    number,
  ]
  return { combined, ltc, levy, health: combined - ltc - levy }
}

/** The sum of the slip's own lines, as it should stand in its last line. */
export const sumOfSlip = (lines: SlipLines): number => {
  const of = (code: keyof SlipLines): number => lines[code] ?? 0
  const health = lines.health_combined ?? of('health') + of('ltc') + of('levy')
  const paid = of('gross') + of('commuting') + of('bonus') + of('year_end_adjustment') + of('other_pay')
  const taken = [...MONTHLY_TAKEN, ...BONUS_TAKEN].reduce((sum, code) => sum + of(code), health)
  return paid - taken - of('other_deductions')
}

/** Whether the slip is, or contains, that of a bonus. */
export const hasBonus = (lines: SlipLines): boolean => BONUS_LINES.some((code) => lines[code] !== undefined)

/** Whether the slip is, or contains, that of the month's pay. */
export const hasMonthlyPay = (lines: SlipLines): boolean => MONTHLY_LINES.some((code) => lines[code] !== undefined)

export const isHealthCode = (code: SlipCode): code is HealthCode =>
  code === 'health_combined' || code === 'health' || code === 'ltc' || code === 'levy'

const MONTHLY_TAKEN = ['pension', 'employment_insurance', 'income_tax_withheld', 'resident_tax'] as const
const BONUS_TAKEN = ['bonus_health', 'bonus_pension', 'bonus_employment_insurance', 'bonus_tax'] as const
export const BONUS_LINES = ['bonus', ...BONUS_TAKEN] as const
export const MONTHLY_LINES = [
  'gross',
  'commuting',
  'health_combined',
  'health',
  'ltc',
  'levy',
  ...MONTHLY_TAKEN,
  'year_end_adjustment',
] as const

const COLUMN_OF: Readonly<Record<Exclude<SlipCode, HealthCode | 'net'>, number>> = {
  gross: GROSS,
  commuting: COMMUTING,
  bonus: BONUS,
  pension: PENSION,
  employment_insurance: EMPLOYMENT_INSURANCE,
  bonus_health: BONUS_HEALTH,
  bonus_pension: BONUS_PENSION,
  bonus_employment_insurance: BONUS_EMPLOYMENT_INSURANCE,
  income_tax_withheld: WITHHELD,
  bonus_tax: BONUS_TAX,
  year_end_adjustment: YEAR_END_ADJUSTMENT,
  resident_tax: RESIDENT_TAX,
}

const ourNet = (context: SlipContext): number => {
  const of = (code: Exclude<SlipCode, HealthCode | 'net'>): number => cellIn(context, COLUMN_OF[code])
  const sum = (codes: readonly Exclude<SlipCode, HealthCode | 'net'>[]): number =>
    codes.reduce((total, code) => total + of(code), 0)
  const monthly = hasMonthlyPay(context.lines) || !hasBonus(context.lines)
  const pay = monthly
    ? of('gross') + of('commuting') + of('year_end_adjustment') - ourHealth(context).combined - sum(MONTHLY_TAKEN)
    : 0
  return pay + (hasBonus(context.lines) ? of('bonus') - sum(BONUS_TAKEN) : 0)
}
