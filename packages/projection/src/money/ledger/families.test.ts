import { month } from '@yohaku/kernel'
import type { Explanation } from '@yohaku/law'
import { describe, expect, it } from 'vitest'
import type { LedgerLine, LineCode } from '../../outlook.ts'
import { FAMILIES, family } from '../../testing/families.ts'
import { explainLine } from '../explain/explainLine.ts'
import { explainMoney } from '../explain/explainMoney.ts'
import { ledger, moneyOf } from './ledger.ts'
import { ledgerMonthsOf } from './ledgerMonths.ts'

const nodesOf = (node: Explanation): readonly Explanation[] => [node, ...node.children.flatMap(nodesOf)]

/** Lines somebody enters; no law makes them. */
const ENTERED: ReadonlySet<LineCode> = new Set(['gross', 'commuting', 'bonus'])

describe.each(FAMILIES)('%s の家計（24か月）', (id) => {
  const plan = family(id)
  const [present] = plan.tracks.map(({ id: track }) => track)

  it.each(plan.tracks.map(({ id: track }) => track))('トラック %s: 行の合計が、その月の手取り', (track) => {
    const { months, takeHomeByYear } = ledger(plan, { track, months: 24 })
    expect(months).toHaveLength(24)
    expect(takeHomeByYear.reduce((sum, { yen }) => sum + yen, 0)).toBe(months.reduce((sum, { net }) => sum + net, 0))
    for (const { adults, household, net } of months) {
      for (const { lines, net: own } of adults) expect(sumOf(lines)).toBe(own)
      expect(adults.reduce((sum, { net: own }) => sum + own, sumOf(household))).toBe(net)
      for (const { parts, yen } of adults.flatMap(({ lines }) => lines)) if (parts) expect(sumOf(parts)).toBe(yen)
    }
  })

  it('どの行も、同じ円を出す根拠が、出典のある法の値まで開く', () => {
    const { money, shown } = moneyOf(plan, { track: present ?? '', months: 24 })
    for (const { month: of, adults, household } of ledgerMonthsOf(money, shown)) {
      for (const [adult, { lines }] of adults.entries())
        for (const { code, yen } of lines.flatMap((line) => [line, ...(line.parts ?? [])]))
          opens(explainMoney(money, { month: month(of), line: code, adult }), code, yen)
      for (const { code, yen } of household) opens(explainMoney(money, { month: month(of), line: code }), code, yen)
    }
  })

  it('ひと月ぶんを取り出しても、同じ根拠になる', () => {
    const [first] = plan.household.adults
    const { months } = ledger(plan, { track: present ?? '', months: 9 })
    for (const { code, yen } of months[8]?.adults[0]?.lines ?? []) {
      const request = { track: present ?? '', month: month(months[8]?.month ?? ''), line: code }
      opens(explainLine(plan, { ...request, adult: first?.id ?? '' }), code, yen)
    }
  })
})

const sumOf = (lines: readonly LedgerLine[]): number => lines.reduce((sum, { yen }) => sum + yen, 0)

const opens = (tree: Explanation | null, code: LineCode, yen: number): void => {
  expect(tree?.result, code).toBe(yen)
  const parameters = tree === null ? [] : nodesOf(tree).flatMap((node) => node.parameters)
  if (!ENTERED.has(code)) expect(parameters.length, code).toBeGreaterThan(0)
  expect(parameters.filter(({ source, confidence }) => source === '' || confidence === undefined)).toEqual([])
}
