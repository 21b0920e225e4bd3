/**
 * A key that is there without a value (`closes:`) means the same as no key, wherever a value may be missing: blank is a valid answer. Keys
 * whose null has a meaning keep it.
 */
export const withoutBlanks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inside]) => inside !== null || NULL_MEANS_SOMETHING.has(key))
      .map(([key, inside]) => [key, withoutBlanks(inside)]),
  )
}

/** `delay: null` = this step is never late. */
const NULL_MEANS_SOMETHING: ReadonlySet<string> = new Set(['delay'])
