/**
 * The roundings of statute, by name. Each takes an exact fraction numerator/denominator of integers, so that nothing is
 * rounded before the step the statute names. Exact while |numerator| < 2^53 (about 9 × 10^15).
 * Denominators are positive integers.
 */
export type RoundingName = 'floor' | 'ceil' | 'halfDown' | 'halfUp' | 'exact'

/** 1円未満切捨て (towards minus infinity; statutory amounts are not negative where it is used). */
export const floorDiv = (numerator: number, denominator: number): number => {
  const remainder = modulo(numerator, denominator)
  return (numerator - remainder) / denominator
}

/** 1円未満切上げ. */
export const ceilDiv = (numerator: number, denominator: number): number => {
  const remainder = modulo(numerator, denominator)
  return remainder === 0 ? numerator / denominator : (numerator - remainder) / denominator + 1
}

/** 50銭以下切捨て、50銭超切上げ (五捨六入) — the employee's share of a premium taken from pay. */
export const halfDownDiv = (numerator: number, denominator: number): number => {
  const remainder = modulo(numerator, denominator)
  return (numerator - remainder) / denominator + (remainder * 2 > denominator ? 1 : 0)
}

/** 四捨五入 (halves go up). */
export const halfUpDiv = (numerator: number, denominator: number): number => {
  const remainder = modulo(numerator, denominator)
  return (numerator - remainder) / denominator + (remainder * 2 >= denominator ? 1 : 0)
}

/** 100円未満切捨て, 1,000円未満切捨て …: down to a multiple of `unit`. */
export const floorTo = (unit: number, amount: number): number => amount - modulo(amount, unit)

/** Up to a multiple of `unit`. */
export const ceilTo = (unit: number, amount: number): number => ceilDiv(amount, unit) * unit

/** To the nearest multiple of `unit`, halves up (10円未満四捨五入 …). */
export const halfUpTo = (unit: number, amount: number): number => halfUpDiv(amount, unit) * unit

/** `%` is exact on integers of any size below 2^53; the correction makes it a residue in 0 … denominator−1. */
const modulo = (numerator: number, denominator: number): number => {
  const remainder = numerator % denominator
  return remainder < 0 ? remainder + denominator : remainder === 0 ? 0 : remainder
}
