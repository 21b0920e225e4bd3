declare const yenBrand: unique symbol

/** Whole Japanese yen (円). Negative values are amounts taken off. There are no fractions of a yen in a variable. */
export type Yen = number & { readonly [yenBrand]: true }

/**
 * Marks a whole number as yen.
 * @throws RangeError when the number is not a safe integer: that is a bug of the caller, never an input error.
 */
export const yen = (amount: number): Yen => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole amount of yen: ${amount}`)
  return (amount === 0 ? 0 : amount) as Yen // -0 would survive into JSON and into Object.is
}

export const NO_YEN: Yen = yen(0)

export const sumYen = (amounts: Iterable<number>): Yen => {
  let total = 0
  for (const amount of amounts) total += amount
  return yen(total)
}
