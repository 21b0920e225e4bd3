import type { CoverageRow } from '@yohaku/law'

/** All rules, those nobody compared with their source, or those that rest on one source or none. */
export type Shown = 'all' | 'unchecked' | 'weak'

/** The rules that hold every word looked for, in name, article or id; full-width letters and case make no difference. */
export const shownRules = (rules: readonly CoverageRow[], looked: string, show: Shown): readonly CoverageRow[] => {
  const wanted = plain(looked).split(/\s+/).filter(Boolean)
  return rules.filter((rule) => {
    if (show === 'unchecked' && rule.checkedOn !== null) return false
    if (show === 'weak' && rule.confidence !== 'single' && rule.confidence !== 'memory') return false
    const all = plain(`${rule.term} ${rule.basis} ${rule.id}`)
    return wanted.every((word) => all.includes(word))
  })
}

/** Rules by the first part of their id, in their order. */
export const branchesOf = (rules: readonly CoverageRow[]): readonly (readonly [string, readonly CoverageRow[]])[] => {
  const branches = new Map<string, CoverageRow[]>()
  for (const rule of rules) {
    const [branch = rule.id] = rule.id.split('.')
    branches.set(branch, [...(branches.get(branch) ?? []), rule])
  }
  return [...branches]
}

const plain = (words: string): string => words.normalize('NFKC').toLowerCase().trim()
