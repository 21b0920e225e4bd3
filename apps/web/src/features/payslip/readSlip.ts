import type { SlipEntry } from '@yohaku/projection'
import { entryOf, type SlipPart } from './slipWords.ts'

/** A payslip as it was pasted, as far as it could be read. */
export interface ReadSlip {
  /** `YYYY-MM`, where the text names one month of pay. */
  readonly month: string | null
  readonly lines: Readonly<Partial<Record<SlipEntry, number>>>
  /** What stood there with an amount and means nothing to us. */
  readonly unread: readonly string[]
}

/**
 * 給与明細 pasted from a mail, a PDF or a table: names and amounts in any order that people read from left to right or from above to
 * below, with full-width digits, commas, 円, ¥, △. The sums of a slip are used where they say more than its parts: 額面 is the sum of
 * what is paid less commuting and bonus, or else the parts added up. Amounts without a known name are told, not guessed.
 */
export const readSlip = (text: string): ReadSlip => {
  const plain = text.normalize('NFKC').replaceAll(/[△▲▼−–]/g, '-')
  const pairs = pairsOf(plain.split(/\r?\n/))
  const sums = new Map<SlipPart, number>()
  const unread: string[] = []
  for (const { label, amount } of pairs) {
    const part = entryOf(label)
    if (part === null) unread.push(label)
    else if (part !== 'ignored')
      sums.set(part, (isTotal(part) ? 0 : (sums.get(part) ?? 0)) + signed(part, label, amount))
  }
  return { month: monthIn(plain), lines: linesOf(sums), unread }
}

interface Pair {
  readonly label: string
  readonly amount: number
}

/** A number that is an amount: not a day, a month, hours, a percentage or a code in the middle of a word. */
const AMOUNT =
  /(?<!\d[.,/:-]?)(-?)[¥\\]?\s?(-?\d{1,3}(?:,\d{3})+|-?\d+)(?![\d.,]*\d?\s*(?:年|月|日|時間|時|分|人|名|%|回|級|等級|[/:.]\d))/g

/** Names with their amounts; a row of names over a row of amounts counts column by column. */
const pairsOf = (rows: readonly string[]): readonly Pair[] => {
  const pairs: Pair[] = []
  let names: readonly string[] = []
  for (const row of rows) {
    const amounts = [...row.matchAll(AMOUNT)]
    const first = amounts[0]
    if (first === undefined) {
      const some = row
        .split(/\t|\s{1,}|[|｜]/)
        .map(labelOf)
        .filter(Boolean)
      if (some.length > 0) names = some
      continue
    }
    const own = labelOf(row.slice(0, first.index))
    if (own === '' && names.length === amounts.length) {
      for (const [place, amount] of amounts.entries()) pairs.push({ label: names[place] ?? '', amount: yenOf(amount) })
      names = []
      continue
    }
    let from = 0
    for (const amount of amounts) {
      const label = labelOf(row.slice(from, amount.index))
      if (label !== '') pairs.push({ label, amount: yenOf(amount) })
      from = amount.index + amount[0].length
    }
    names = []
  }
  return pairs
}

const yenOf = ([, sign, digits = '']: RegExpMatchArray): number =>
  (sign === '-' ? -1 : 1) * Number(digits.replaceAll(',', ''))

/** The name before an amount without what stands between them. */
const labelOf = (text: string): string =>
  text.replaceAll(/[\s:|｜=…・.,、。¥\\円-]+$|^[\s:|｜=…・.,、。円)\]】-]+/g, '').replaceAll(/\s+/g, '')

const TOTALS = ['totalPaid', 'net'] as const
const isTotal = (part: SlipPart): boolean => TOTALS.some((total) => total === part)

/** 年末調整 is what comes back: slips print that as a negative deduction, and what is still owed by its name. */
const signed = (part: SlipPart, label: string, amount: number): number => {
  if (part !== 'year_end_adjustment') return amount
  return /不足|徴収/.test(label) && !/過/.test(label) ? -Math.abs(amount) : Math.abs(amount)
}

const linesOf = (sums: ReadonlyMap<SlipPart, number>): ReadSlip['lines'] => {
  const { totalPaid, healthAlone, ...lines } = Object.fromEntries(sums) as Partial<Record<SlipPart, number>>
  const of = (part: SlipEntry): number => lines[part as keyof typeof lines] ?? 0
  const others = of('commuting') + of('bonus') + of('other_pay')
  const gross = totalPaid === undefined || totalPaid < others ? lines.gross : totalPaid - others
  const hasParts = lines.ltc !== undefined || lines.levy !== undefined
  return {
    ...lines,
    ...(gross === undefined || gross === 0 ? {} : { gross }),
    ...(healthAlone === undefined ? {} : { [hasParts ? 'health' : 'health_combined']: healthAlone }),
  }
}

const REIWA = 2018

/** 2026年11月分, 令和8年11月, R8.11 or 2026/11/25; a text that names several months says none. */
const monthIn = (text: string): string | null => {
  const found = [...text.matchAll(/(20\d\d|令和\s?\d{1,2}|R\s?\d{1,2})\s?[年/.-]\s?(1[0-2]|0?[1-9])(?!\d)/g)].map(
    ([, year = '', month = '']) => {
      const civil = /^20/.test(year) ? Number(year) : REIWA + Number(year.replaceAll(/\D/g, ''))
      return `${civil}-${month.padStart(2, '0')}`
    },
  )
  const months = new Set(found)
  return months.size === 1 ? ([...months][0] ?? null) : null
}
