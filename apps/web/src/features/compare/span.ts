/** How far the years are looked at: from now on, or until the youngest child is 18. */
export type Span = 'five' | 'ten' | 'grown'

export const SPANS: readonly Span[] = ['five', 'ten', 'grown']

const YEARS: Readonly<Record<Span, number | null>> = { five: 5, ten: 10, grown: null }

/** Months from the plan's first one to the end of the span; `undefined`: as far as the family's years go. */
export const monthsOfSpan = (span: Span, start: string, month: string): number | undefined => {
  const years = YEARS[span]
  if (years === null) return undefined
  return Math.max(0, placeOf(month) - placeOf(start)) + years * 12
}

const placeOf = (month: string): number => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return year * 12 + number
}
