import type { AdultRun } from './adultRun.ts'
import {
  BIRTH_LEAVE,
  BONUS,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  BONUS_TAX,
  CHILDCARE_LEAVE,
  EMPLOYMENT_INSURANCE,
  HEALTH_COMBINED,
  MATERNITY,
  NET,
  PAY,
  PENSION,
  POST_BIRTH,
  REDUCED_HOURS,
  RESIDENT_TAX,
  WIDTH,
  WITHHELD,
  YEAR_END_ADJUSTMENT,
} from './columns.ts'

/**
 * Net of every month asked for: what comes in less what is taken off, the health premium as the one sum that is deducted. Child
 * allowance belongs to the household.
 */
export const sumUp = ({ cells, horizon }: AdultRun): void => {
  const last = (horizon.end - horizon.from) * WIDTH
  for (let at = (horizon.start - horizon.from) * WIDTH; at <= last; at += WIDTH) {
    const pay =
      (cells[at + PAY] as number) + (cells[at + BONUS] as number) + (cells[at + YEAR_END_ADJUSTMENT] as number)
    const benefits =
      (cells[at + CHILDCARE_LEAVE] as number) +
      (cells[at + BIRTH_LEAVE] as number) +
      (cells[at + POST_BIRTH] as number) +
      (cells[at + REDUCED_HOURS] as number) +
      (cells[at + MATERNITY] as number)
    const premiums =
      (cells[at + HEALTH_COMBINED] as number) +
      (cells[at + PENSION] as number) +
      (cells[at + EMPLOYMENT_INSURANCE] as number) +
      (cells[at + BONUS_HEALTH] as number) +
      (cells[at + BONUS_PENSION] as number) +
      (cells[at + BONUS_EMPLOYMENT_INSURANCE] as number)
    const taxes =
      (cells[at + WITHHELD] as number) + (cells[at + BONUS_TAX] as number) + (cells[at + RESIDENT_TAX] as number)
    cells[at + NET] = pay + benefits - premiums - taxes
  }
}
