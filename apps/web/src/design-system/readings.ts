export interface ReadPart {
  /** Where it begins in the words. */
  readonly at: number
  readonly text: string
  /** In kana; `null` where nothing stands over it. */
  readonly reading: string | null
}

/** Splits words at the terms that have a reading; of two terms that begin together the longer one is meant. */
export const partsWithReadings = (words: string, readings: Readonly<Record<string, string>>): readonly ReadPart[] => {
  const terms = Object.keys(readings).sort((a, b) => b.length - a.length)
  const parts: ReadPart[] = []
  let plain = 0
  let at = 0
  const flush = (until: number): void => {
    if (until > plain) parts.push({ at: plain, text: words.slice(plain, until), reading: null })
  }
  while (at < words.length) {
    const term = terms.find((one) => words.startsWith(one, at))
    if (term === undefined) {
      at += 1
      continue
    }
    flush(at)
    parts.push({ at, text: term, reading: readings[term] as string })
    at += term.length
    plain = at
  }
  flush(words.length)
  return parts
}
