import { addDays, floorDiv, ok, type PlainDate, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import type { LeaveWindow } from './birthLeaveBenefit.ts'
import { POST_BIRTH_SUPPORT_TERMS } from './leaveBenefits.parameters.ts'

/**
 * 出生後休業支援給付金, yen: 13 % of 賃金日額 × days of leave in the window, at most 28, cut to 1 yen. 雇用保険法61条の10.
 *
 * Wages do not reduce it, but it falls away with the main benefit: `mainBenefit` 0 gives 0. Whether the parents' days suffice:
 * `hasPostBirthSupport`. NotInForce before 2025-04.
 */
export const postBirthSupport = (
  wageDaily: number,
  days: number,
  mainBenefit: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  recorder?.begin(POST_BIRTH_SUPPORT)
  recorder?.input('wageDaily', wageDaily)
  recorder?.input('days', days)
  const terms = valueAt(POST_BIRTH_SUPPORT_TERMS, month, recorder)
  if (!terms.ok) {
    recorder?.abandon()
    return terms
  }
  recorder?.rounding('floor')
  const { percent, maxDays } = terms.value
  const support = yen(mainBenefit === 0 ? 0 : floorDiv(wageDaily * Math.min(days, maxDays) * percent, 100))
  recorder?.end(support)
  return ok(support)
}

/**
 * The day after birth decides whether a spouse's leave is asked for at all: no spouse, no legal parenthood, violence or separation, not
 * working, self-employed or freelance, on postnatal leave, other inability (雇用保険法施行規則101条の42).
 */
export type SpouseOfParent =
  | { readonly leaveDaysInWindow: number }
  | {
      readonly excused:
        | 'noSpouse'
        | 'notLegalParent'
        | 'violenceOrSeparation'
        | 'notWorking'
        | 'selfEmployed'
        | 'onPostnatalLeave'
        | 'otherInability'
    }

/** Whether the support is paid: 14 days of one's own leave in the window, and 14 of the spouse's unless excused. 雇用保険法61条の10第1項・第2項. */
export const hasPostBirthSupport = (
  ownDaysInWindow: number,
  spouse: SpouseOfParent,
  month: YearMonth,
): Result<boolean, NotInForce> => {
  const terms = valueAt(POST_BIRTH_SUPPORT_TERMS, month)
  if (!terms.ok) return terms
  const { minDays } = terms.value
  return ok(ownDaysInWindow >= minDays && ('excused' in spouse || spouse.leaveDaysInWindow >= minDays))
}

/**
 * Days whose leave counts, both included: from the earlier of birth and due date to 56 days after the later one; for who had maternity
 * leave to 112 days after it. 雇用保険法61条の10第7項.
 */
export const postBirthSupportWindow = (
  birth: PlainDate,
  due: PlainDate,
  afterMaternityLeave: boolean,
  month: YearMonth,
): Result<LeaveWindow, NotInForce> => {
  const terms = valueAt(POST_BIRTH_SUPPORT_TERMS, month)
  if (!terms.ok) return terms
  const { windowDays, windowDaysAfterMaternity } = terms.value
  const latest = Math.max(birth, due) as PlainDate
  return ok({
    from: Math.min(birth, due) as PlainDate,
    to: addDays(latest, afterMaternityLeave ? windowDaysAfterMaternity : windowDays),
  })
}

const POST_BIRTH_SUPPORT: RuleInfo = {
  id: 'post-birth-support.leave',
  term: '出生後休業支援給付金',
  basis: '雇用保険法第61条の10',
}
