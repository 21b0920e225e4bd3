import type { Recorder, RuleInfo } from '../explanation.ts'
import { noteUsed, valueIn } from '../inForce.ts'
import type { FamilyLaw } from './familyLaw.ts'
import type { ByOwnIncome, SpouseAmounts } from './spouseDeduction.parameters.ts'

/**
 * Deduction for a spouse on the same purse, yen. 配偶者控除 — 所得税法 第83条; above the income limit of dependants
 * 配偶者特別控除 — 第83条の2, falling to nothing above 1,330,000 yen. None when the taxpayer's own total income exceeds
 * 10 million yen. Resident tax: 地方税法 第34条・第314条の2 with its own amounts.
 */
export const spouseDeduction = (
  ownIncome: number,
  spouseIncome: number | null,
  spouseElderly: boolean,
  law: FamilyLaw,
  rule: RuleInfo,
  recorder?: Recorder,
): number => {
  if (spouseIncome === null) return 0
  recorder?.begin(rule)
  recorder?.input('ownIncome', ownIncome)
  recorder?.input('spouseIncome', spouseIncome)
  recorder?.input('spouseElderly', spouseElderly)
  const limit = valueIn(law.dependantIncomeLimit, recorder).income
  const { value: amounts } = law.spouseDeduction
  const band = ownIncomeBand(ownIncome, amounts)
  const row =
    spouseIncome <= limit ? (spouseElderly ? amounts.elderly : amounts.general) : specialRow(spouseIncome, amounts)
  if (recorder) noteUsed(law.spouseDeduction, { ownIncomeUpTo: amounts.ownIncomeUpTo, amounts: row }, recorder)
  const deduction = band === null ? 0 : row[band]
  recorder?.end(deduction)
  return deduction
}

type Band = 0 | 1 | 2

/** Which of the three bands the taxpayer's own income falls in; null above them. */
export const ownIncomeBand = (
  ownIncome: number,
  { ownIncomeUpTo }: { readonly ownIncomeUpTo: ByOwnIncome },
): Band | null =>
  ownIncome <= ownIncomeUpTo[0] ? 0 : ownIncome <= ownIncomeUpTo[1] ? 1 : ownIncome <= ownIncomeUpTo[2] ? 2 : null

const NOTHING: ByOwnIncome = [0, 0, 0]

const specialRow = (spouseIncome: number, { special }: SpouseAmounts): ByOwnIncome => {
  for (const [upTo, amounts] of special) if (spouseIncome <= upTo) return amounts
  return NOTHING
}
