import type { AdultRun } from './adultRun.ts'
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
  MATERNITY,
  NET,
  PENSION,
  POST_BIRTH,
  REDUCED_HOURS,
  RESIDENT_TAX,
  WIDTH,
  WITHHELD,
  YEAR_END_ADJUSTMENT,
} from './columns.ts'

/** What comes in, in a row. */
export const INCOMES = [
  GROSS,
  COMMUTING,
  BONUS,
  YEAR_END_ADJUSTMENT,
  CHILDCARE_LEAVE,
  BIRTH_LEAVE,
  POST_BIRTH,
  REDUCED_HOURS,
  MATERNITY,
] as const

/** What is taken off; the health premium as the one sum that is deducted. */
export const DEDUCTIONS = [
  HEALTH_COMBINED,
  PENSION,
  EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  BONUS_EMPLOYMENT_INSURANCE,
  WITHHELD,
  BONUS_TAX,
  RESIDENT_TAX,
] as const

/** Net of every month asked for: what comes in less what is taken off. Child allowance belongs to the household. */
export const sumUp = ({ cells, horizon }: AdultRun): void => {
  for (let row = horizon.start - horizon.from; row <= horizon.end - horizon.from; row++) {
    const at = row * WIDTH
    let net = 0
    for (let place = 0; place < INCOMES.length; place++) net += cells[at + (INCOMES[place] as number)] as number
    for (let place = 0; place < DEDUCTIONS.length; place++) net -= cells[at + (DEDUCTIONS[place] as number)] as number
    cells[at + NET] = net
  }
}
