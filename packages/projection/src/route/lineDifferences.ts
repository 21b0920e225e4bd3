import type { Plan } from '@yohaku/household'
import type { YearMonth } from '@yohaku/kernel'
import type { RuleInfo } from '@yohaku/law'
import { LINE_RULES } from '../money/explain/rules.ts'
import { ledger } from '../money/ledger/ledger.ts'
import type { LedgerMonth, LineCode } from '../outlook.ts'

/** One line of two tracks in the same months, signed as in the ledger. */
export interface LineDifference {
  /** Whose line; null = the whole household's. */
  readonly adult: string | null
  readonly line: LineCode
  readonly one: number
  readonly other: number
  /** `other` less `one`. */
  readonly yen: number
  /** What the line is put together by. */
  readonly rule: RuleInfo
}

export interface LineDifferences {
  /** Lines that differ, in the order of the ledger: the adults' one after the other, then the household's. */
  readonly lines: readonly LineDifference[]
  /** Lines that are the same on both. */
  readonly same: number
  readonly one: number
  readonly other: number
  readonly yen: number
  /** Months of both that were added up. */
  readonly months: number
}

export interface DifferenceRequest {
  readonly one: string
  readonly other: string
  readonly from: YearMonth
  readonly months: number
}

/**
 * What changed between two tracks, line by line: the lines of both in the months asked for, added up. The differences of the lines sum up to
 * that of the family's take-home pay.
 *
 * @throws RangeError when the plan has no such track
 */
export const lineDifferencesOf = (plan: Plan, { one, other, from, months }: DifferenceRequest): LineDifferences => {
  const [first, second] = [one, other].map((track) => ledger(plan, { track, from, months }).months) as [
    readonly LedgerMonth[],
    readonly LedgerMonth[],
  ]
  const sums = new Map<string, Omit<LineDifference, 'yen' | 'rule'>>()
  const add = (month: LedgerMonth, side: 'one' | 'other'): void => {
    for (const { id, lines } of [...month.adults, { id: null, lines: month.household }])
      for (const { code, yen } of lines) {
        const key = `${id} ${code}`
        const sum = sums.get(key) ?? { adult: id, line: code, one: 0, other: 0 }
        sums.set(key, { ...sum, [side]: sum[side] + yen })
      }
  }
  for (const month of first) add(month, 'one')
  for (const month of second) add(month, 'other')
  const found = [...sums.values()]
  const owners = [...plan.household.adults.map(({ id }) => id), null]
  const lines = found
    .filter((line) => line.one !== line.other)
    .map((line) => ({ ...line, yen: line.other - line.one, rule: LINE_RULES[line.line] }))
    .sort((a, b) => owners.indexOf(a.adult) - owners.indexOf(b.adult) || orderOf(a.line) - orderOf(b.line))
  const [ours, theirs] = [netOf(first), netOf(second)]
  return {
    lines,
    same: found.length - lines.length,
    one: ours,
    other: theirs,
    yen: theirs - ours,
    months: first.length,
  }
}

const ORDER = Object.keys(LINE_RULES)

const orderOf = (line: LineCode): number => ORDER.indexOf(line)

const netOf = (months: readonly LedgerMonth[]): number => months.reduce((sum, { net }) => sum + net, 0)
