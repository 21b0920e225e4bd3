/**
 * The first row whose limit (its first number) an amount does not exceed.
 * @throws RangeError above the last row: a table whose last row is not open is a mistake in our own source.
 */
export const rowUpTo = <Row extends readonly [limit: number, ...rest: unknown[]]>(
  rows: readonly Row[],
  amount: number,
): Row => {
  for (const row of rows) if (amount <= row[0]) return row
  throw new RangeError(`the last row of a table must be open: ${amount}`)
}
