import { floorDiv, ok, type Result, type YearMonth } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { lawAt, valueIn } from '../inForce.ts'
import type { DatedParameter, NotInForce } from '../parameter.ts'
import type { NurseryFeeTable } from './nurseryFeeTable.ts'
import { FREE_FROM_CLASS, SIBLING_REDUCTION, type SiblingReduction } from './siblings.parameters.ts'

/** How the household stands in the resident tax the month goes by (`nurseryTaxYear`). */
export type NurseryTaxStanding = 'publicAssistance' | 'nonTaxable' | 'perCapitaOnly' | 'levied'

export interface NurseryChild {
  /** Age on 1 April before: 0 … 5. */
  readonly classAge: number
  /** 保育標準時間 (up to 11 hours) or 保育短時間 (up to 8 hours). */
  readonly hours: 'standard' | 'short'
  /** Place among the children that count (`nurseryChildOrder`): 1, 2, 3 … */
  readonly order: number
}

export interface NurseryHousehold {
  readonly standing: NurseryTaxStanding
  /** 市町村民税所得割 of both parents together (`nurseryLevy`), yen. */
  readonly levy: number
  /** ひとり親世帯等, in the sense of the reductions. */
  readonly singleParent: boolean
}

const RULE: RuleInfo = {
  id: 'daycare-fee.nursery-fee',
  term: '保育料（利用者負担額）',
  basis: '子ども・子育て支援法 第27条第3項第2号・第29条第3項第2号',
}

/**
 * Monthly fee of a licensed nursery, yen, meals and extension apart. 保育料 — 子ども・子育て支援法 第27条第3項第2号.
 *
 * The municipality's table for a first child, then the national reductions: second child half, third and later nothing;
 * single parents under their limit half (at most 9,000 yen), then nothing. Classes of three and up are free.
 * NotInForce in months whose table is not encoded: no fee is guessed.
 */
export const nurseryFee = (
  child: NurseryChild,
  household: NurseryHousehold,
  table: DatedParameter<NurseryFeeTable>,
  month: YearMonth,
  recorder?: Recorder,
): Result<number, NotInForce> => {
  const law = lawAt({ freeFrom: FREE_FROM_CLASS, fees: table, reduction: SIBLING_REDUCTION }, month)
  if (!law.ok) return law
  recorder?.begin(RULE)
  recorder?.input('classAge', child.classAge)
  recorder?.input('hours', child.hours)
  recorder?.input('order', child.order)
  recorder?.input('standing', household.standing)
  recorder?.input('levy', household.levy)
  recorder?.input('singleParent', household.singleParent)
  const free = child.classAge >= valueIn(law.value.freeFrom, recorder)
  const first = free ? 0 : firstChildFee(child, household, valueIn(law.value.fees, recorder))
  const fee = reduced(first, child.order, household, valueIn(law.value.reduction, recorder))
  recorder?.end(fee)
  return ok(fee)
}

/**
 * Which child this is for the fee: older children count while in a nursery or kindergarten themselves; under the levy
 * limits, and where the municipality says so, whatever their age.
 */
export const nurseryChildOrder = (
  olderInNursery: number,
  olderChildren: number,
  household: NurseryHousehold,
  table: DatedParameter<NurseryFeeTable>,
  month: YearMonth,
): Result<number, NotInForce> => {
  const law = lawAt({ fees: table, reduction: SIBLING_REDUCTION }, month)
  if (!law.ok) return law
  const { allOlderChildrenBelow, singleParentBelow } = law.value.reduction.value
  const limit = household.singleParent ? singleParentBelow : allOlderChildrenBelow
  const all = law.value.fees.value.countsAllOlderChildren || household.levy < limit
  return ok(1 + (all ? olderChildren : olderInNursery))
}

const firstChildFee = (
  { hours }: NurseryChild,
  { standing, levy }: NurseryHousehold,
  table: NurseryFeeTable,
): number => {
  if (standing === 'publicAssistance' || standing === 'nonTaxable') return 0
  const column = hours === 'standard' ? 0 : 1
  if (standing === 'perCapitaOnly' && table.perCapitaOnly !== null) return table.perCapitaOnly[column]
  // A levy below the first row (some tables begin at 1 yen) is the first row's.
  for (const [, below, ...fees] of table.rows) if (levy < below) return fees[column]
  throw new RangeError(`the last row of a nursery fee table must be open: ${levy}`)
}

const reduced = (
  first: number,
  order: number,
  { levy, singleParent }: NurseryHousehold,
  { percent, singleParentBelow, singleParentFirstMost }: SiblingReduction,
): number => {
  if (singleParent && levy < singleParentBelow)
    return order === 1 ? Math.min(floorDiv(first, 2), singleParentFirstMost) : 0
  return floorDiv(first * (percent[Math.min(order, percent.length) - 1] as number), 100)
}
