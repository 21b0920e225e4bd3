/**
 * Whether a computed value is what an example expects. Figures written as text (`'14775.0'`) count as numbers; of records only the keys
 * that are asked for.
 */
export const agrees = (expected: unknown, got: unknown): boolean => {
  if (Array.isArray(expected))
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((value, index) => agrees(value, got[index]))
    )
  if (expected !== null && typeof expected === 'object') {
    if (got === null || typeof got !== 'object' || Array.isArray(got)) return false
    return Object.entries(expected).every(([key, value]) => agrees(value, (got as Record<string, unknown>)[key]))
  }
  if (expected === got) return true
  const [a, b] = [numberOf(expected), numberOf(got)]
  return a !== undefined && a === b
}

const numberOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined
}
