import { halfUpDiv, ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { lawAt, valueIn } from '../inForce.ts'
import type { NotInForce } from '../parameter.ts'
import {
  SINGLE_PARENT_ALLOWANCE_AMOUNTS,
  SINGLE_PARENT_INCOME_LIMITS,
  SINGLE_PARENT_OLDER_DEPENDANT,
} from './singleParentAllowance.parameters.ts'

/** Facts of one single parent: children the allowance is paid for, dependants for tax, and 所得 after the deductions of the allowance. */
export interface SingleParent {
  readonly children: number
  readonly dependants: number
  /** Of them those of 16 to 22: 特定扶養親族, and 控除対象扶養親族 under 19. Absent = none. */
  readonly olderDependants?: number
  readonly income: number
}

/**
 * 児童扶養手当, yen a month: full below the first limit, in part below the second, nothing from it on.
 * 児童扶養手当法5条・9条、同法施行令2条の2・2条の4. What income takes off is rounded half up to 10 yen, and 10 yen go with it.
 *
 * Paid in odd months for the two before, from the month after the claim, never backwards. NotInForce before 2025-04.
 */
export const singleParentAllowance = (
  { children, dependants, olderDependants = 0, income }: SingleParent,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  const law = lawAt(
    {
      amounts: SINGLE_PARENT_ALLOWANCE_AMOUNTS,
      limits: SINGLE_PARENT_INCOME_LIMITS,
      older: SINGLE_PARENT_OLDER_DEPENDANT,
    },
    month,
  )
  if (!law.ok) return law
  recorder?.begin(SINGLE_PARENT_ALLOWANCE)
  recorder?.input('children', children)
  recorder?.input('dependants', dependants)
  if (olderDependants > 0) recorder?.input('olderDependants', olderDependants)
  recorder?.input('income', income)
  const { first, further, firstReduction, furtherReduction } = valueIn(law.value.amounts, recorder)
  const { full, part, perDependant } = valueIn(law.value.limits, recorder)
  const more = olderDependants > 0 ? valueIn(law.value.older, recorder) * olderDependants : 0
  const above = income - (full + perDependant * dependants + more)
  let allowance = 0
  if (children > 0 && income < part + perDependant * dependants + more) {
    if (above >= 0) recorder?.rounding('halfUp', 10)
    allowance =
      above < 0
        ? first + further * (children - 1)
        : first - takenOff(above, firstReduction) + (further - takenOff(above, furtherReduction)) * (children - 1)
  }
  recorder?.end(allowance)
  return ok(yen(allowance))
}

const takenOff = (above: number, reduction: number): number => halfUpDiv(above * reduction, 10_000_000 * 10) * 10 + 10

const SINGLE_PARENT_ALLOWANCE: RuleInfo = {
  id: 'single-parent-allowance.month',
  term: '児童扶養手当',
  basis: '児童扶養手当法第5条・第9条',
}
