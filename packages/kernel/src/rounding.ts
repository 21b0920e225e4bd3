/**
 * The roundings of statute, by name. Each takes an exact fraction numerator/denominator of integers, so that nothing is
 * rounded before the step the statute names. Exact while |numerator| < 2^53 (about 9 × 10^15).
 * Denominators are positive integers.
 */
export type RoundingName = 'floor' | 'ceil' | 'halfDown' | 'halfUp' | 'exact'

/** 1円未満切捨て (towards minus infinity; statutory amounts are not negative where it is used). */
export const floorDiv = (numerator: number, denominator: number): number => {
  // The quotient of doubles can be one off next to a whole number; the remainder, exact below 2^53, says so.
  // Measured at two thirds of the time of `%`, which divides bit by bit.
  const quotient = Math.floor(numerator / denominator)
  const remainder = numerator - quotient * denominator
  return remainder < 0 ? quotient - 1 : remainder >= denominator ? quotient + 1 : quotient
}

/** 1円未満切上げ. */
export const ceilDiv = (numerator: number, denominator: number): number => {
  const quotient = floorDiv(numerator, denominator)
  return quotient * denominator === numerator ? quotient : quotient + 1
}

/** 50銭以下切捨て、50銭超切上げ (五捨六入) — the employee's share of a premium taken from pay. */
export const halfDownDiv = (numerator: number, denominator: number): number => {
  const quotient = floorDiv(numerator, denominator)
  return (numerator - quotient * denominator) * 2 > denominator ? quotient + 1 : quotient
}

/** 四捨五入 (halves go up). */
export const halfUpDiv = (numerator: number, denominator: number): number => {
  const quotient = floorDiv(numerator, denominator)
  return (numerator - quotient * denominator) * 2 >= denominator ? quotient + 1 : quotient
}

/** 100円未満切捨て, 1,000円未満切捨て …: down to a multiple of `unit`. */
export const floorTo = (unit: number, amount: number): number => floorDiv(amount, unit) * unit

/** Up to a multiple of `unit`. */
export const ceilTo = (unit: number, amount: number): number => ceilDiv(amount, unit) * unit

/** To the nearest multiple of `unit`, halves up (10円未満四捨五入 …). */
export const halfUpTo = (unit: number, amount: number): number => halfUpDiv(amount, unit) * unit
