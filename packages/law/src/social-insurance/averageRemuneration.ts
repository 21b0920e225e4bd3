import { floorDiv, ok, type Result, type YearMonth } from '@yohaku/kernel'
import type { Recorder } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { AVERAGED_MONTHS, PAYMENT_BASIS_DAYS } from './remunerationDecisions.parameters.ts'

/**
 * Pay month by month, for decisions that average three of them: 報酬 paid in a month (commuting allowance included, bonuses apart) and
 * its 支払基礎日数. `first` is the index of the first of the three.
 */
export interface PayMonths {
  readonly pay: ArrayLike<number>
  readonly days: ArrayLike<number>
  readonly first: number
}

/** Which day count a month needs: 17, 11 for 短時間労働者 of 特定適用事業所, or 17 and else 15 for part-timers. */
export type InsuredKind = 'regular' | 'shortTime' | 'partTime'

/**
 * 報酬月額: the mean of the three months that reach the day count, yen, fraction cut; null when none does and the old standard
 * remuneration goes on. 健康保険法41条1項・43条の2第1項、厚生年金保険法21条1項・23条の2第1項.
 */
export const averageRemuneration = (
  months: PayMonths,
  kind: InsuredKind,
  at: YearMonth,
  recorder?: Recorder,
): Result<number | null, NotInForce> => {
  const days = valueAt(PAYMENT_BASIS_DAYS, at, recorder)
  if (!days.ok) return days
  recorder?.rounding('floor')
  if (kind === 'shortTime') return ok(meanOf(months, days.value.shortTime))
  const mean = meanOf(months, days.value.regular)
  return ok(mean === null && kind === 'partTime' ? meanOf(months, days.value.partTimeFallback) : mean)
}

/** Whether all three months reach the day count, as 随時改定 demands. */
export const everyMonthCounts = (
  { days, first }: PayMonths,
  kind: InsuredKind,
  at: YearMonth,
): Result<boolean, NotInForce> => {
  const needed = valueAt(PAYMENT_BASIS_DAYS, at)
  if (!needed.ok) return needed
  const threshold = kind === 'shortTime' ? needed.value.shortTime : needed.value.regular
  for (let index = first; index < first + AVERAGED_MONTHS; index++) if ((days[index] ?? 0) < threshold) return ok(false)
  return ok(true)
}

const meanOf = ({ pay, days, first }: PayMonths, threshold: number): number | null => {
  let total = 0
  let count = 0
  for (let index = first; index < first + AVERAGED_MONTHS; index++) {
    if ((days[index] ?? 0) < threshold) continue
    total += pay[index] ?? 0
    count += 1
  }
  return count === 0 ? null : floorDiv(total, count)
}
