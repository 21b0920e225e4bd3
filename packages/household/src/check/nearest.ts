/**
 * The word meant by a mistyped one: the same letters in another spelling (`break_minutes` → `breakMinutes`), or the one with the
 * fewest single-letter changes, at most a third of its length. `undefined` when none is near.
 */
export const nearestOf = (word: string, words: Iterable<string>): string | undefined => {
  const plain = plainOf(word)
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of words) {
    const other = plainOf(candidate)
    if (other === plain) return candidate
    const distance = distanceOf(plain, other)
    if (distance < bestDistance && distance * 3 <= Math.max(plain.length, other.length)) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Long enough for every key of ours; longer words are somebody's text. */
const LONGEST = 40

const plainOf = (word: string): string => word.slice(0, LONGEST).toLowerCase().replace(/[-_ ]/g, '')

/** Levenshtein distance, with a swap of neighbours counted as one change. */
const distanceOf = (a: string, b: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1)
      row.push(value)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
