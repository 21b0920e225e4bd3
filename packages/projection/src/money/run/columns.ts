/**
 * The cells of one adult's month, in whole yen unless said otherwise. A month is a row of `WIDTH` cells in one flat array: the run writes
 * and the formatters read `cells[row * WIDTH + COLUMN]`.
 */
export const GROSS = 0
export const COMMUTING = 1
export const BONUS = 2
/** 標準報酬月額 in force in the calendar month. */
export const SMR_HEALTH = 3
export const SMR_PENSION = 4
/** 標準報酬月額 the pension record counts. */
export const RECORD_SMR = 5
/** 1 when the premium taken in this row is exempt. */
export const EXEMPT = 6
export const HEALTH_COMBINED = 7
export const LTC = 8
export const LEVY = 9
export const PENSION = 10
export const EMPLOYMENT_INSURANCE = 11
export const BONUS_HEALTH = 12
export const BONUS_PENSION = 13
export const BONUS_EMPLOYMENT_INSURANCE = 14
/** 扶養親族等の数. */
export const PERSONS = 15
export const WITHHELD = 16
export const BONUS_TAX = 17
export const RESIDENT_TAX = 18
export const CHILDCARE_LEAVE = 19
export const BIRTH_LEAVE = 20
export const POST_BIRTH = 21
export const REDUCED_HOURS = 22
export const MATERNITY = 23
/** Positive = paid back. */
export const YEAR_END_ADJUSTMENT = 24
export const NET = 25
/** 報酬: base and commuting together. */
export const PAY = 26
/** 支払基礎日数: calendar days of the wage month less leave days. */
export const BASIS_DAYS = 27
/** 1 when the wage month has leave days: such a month says nothing about fixed pay. */
export const INTERRUPTED = 28
/** Leave days of the calendar month. */
export const LEAVE_DAYS = 29
/** `FULL`, `REDUCED` or `ON_LEAVE`. */
export const ARRANGEMENT = 30
/** Yen by which fixed pay changed against the last month without leave days; 0 where it did not. */
export const FIXED_PAY_CHANGE = 31

/** Cells of a row: a power of two, so that a row starts at a shift. */
export const WIDTH = 32
