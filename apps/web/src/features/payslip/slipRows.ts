import type { SlipEntry } from '@yohaku/projection'

/** One line as it is typed: nothing is decided before it is asked for. */
export interface Row {
  /** For React: a row keeps its place while its name changes. */
  readonly key: number
  readonly code: SlipEntry
  readonly typed: string
}

/** What nearly every monthly slip has. */
export const USUAL: readonly SlipEntry[] = [
  'gross',
  'commuting',
  'health_combined',
  'pension',
  'employment_insurance',
  'income_tax_withheld',
  'resident_tax',
]

let key = 0

export const rowsOf = (
  codes: readonly SlipEntry[],
  lines: Readonly<Partial<Record<SlipEntry, number>>>,
): readonly Row[] =>
  codes.map((code) => ({ key: key++, code, typed: lines[code] === undefined ? '' : String(lines[code]) }))

/** Whole yen as somebody types them: full-width digits, commas, 円, △ for less than nothing; null for what is none. */
export const slipYenOf = (typed: string): number | null => {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[,\s円¥]/g, '')
    .replace(/^[△▲−–]/, '-')
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : null
}

/** The lines that have an amount, those of the same name added up; null while none has, or one is no amount. */
export const linesOf = (rows: readonly Row[]): Readonly<Partial<Record<SlipEntry, number>>> | null => {
  const lines: Partial<Record<SlipEntry, number>> = {}
  for (const { code, typed } of rows) {
    if (typed.trim() === '') continue
    const yen = slipYenOf(typed)
    if (yen === null) return null
    lines[code] = (lines[code] ?? 0) + yen
  }
  return Object.keys(lines).length === 0 ? null : lines
}
