import {
  addDays,
  floorDiv,
  halfUpDiv,
  monthOfDate,
  ok,
  type PlainDate,
  type Result,
  type YearMonth,
  type Yen,
  yen,
} from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { INSURER_AVERAGE_REMUNERATION, MATERNITY_LEAVE_DAYS } from './maternity.parameters.ts'

export interface MaternityPeriod {
  readonly start: PlainDate
  /** Last day. */
  readonly end: PlainDate
  readonly days: number
}

/**
 * Days 産前産後休業 and 出産手当金 cover: from 42 days before (98 for multiples), the day of birth counting as before, to 56 days after it. A late birth
 * adds its days; an early one moves the start. 健康保険法102条1項.
 */
export const maternityPeriod = (
  birth: PlainDate,
  due: PlainDate,
  multiple: boolean,
): Result<MaternityPeriod, NotInForce> => {
  const terms = valueAt(MATERNITY_LEAVE_DAYS, monthOfDate(birth))
  if (!terms.ok) return terms
  const { before, beforeMultiple, after } = terms.value
  const start = addDays(Math.min(birth, due) as PlainDate, 1 - (multiple ? beforeMultiple : before))
  const end = addDays(birth, after)
  return ok({ start, end, days: end - start + 1 })
}

/**
 * Base of the daily amount as an exact fraction `sum / months`: the mean standard remuneration of the 12 months up to and including the
 * month payment starts; insured for less, the lower of one's own mean and the insurer's. 健康保険法102条2項・99条2項.
 *
 * `remunerationSum` adds the latest months, 12 at most, of which there are `insuredMonths`.
 */
export const maternityBase = (
  remunerationSum: number,
  insuredMonths: number,
  startMonth: YearMonth,
  recorder?: Recorder,
): Result<{ readonly sum: number; readonly months: number }, NotInForce> => {
  if (insuredMonths >= WHOLE_YEAR) return ok({ sum: remunerationSum, months: WHOLE_YEAR })
  const average = valueAt(INSURER_AVERAGE_REMUNERATION, startMonth, recorder)
  if (!average.ok) return average
  return ok(
    remunerationSum <= average.value * insuredMonths
      ? { sum: remunerationSum, months: insuredMonths }
      : { sum: average.value, months: 1 },
  )
}

/** A thirtieth of the base (標準報酬日額), rounded half up to 10 yen. 健康保険法99条2項. */
export const maternityThirtieth = ({ sum, months }: { readonly sum: number; readonly months: number }): Yen =>
  yen(halfUpDiv(sum, months * 30 * 10) * 10)

/**
 * 出産手当金, yen a day: two thirds of the thirtieth, rounded half up to 1 yen. 健康保険法102条2項・99条2項. Not taxed, no premiums.
 * NotInForce before 2023-04 for who was insured less than 12 months.
 */
export const maternityAllowanceDaily = (
  remunerationSum: number,
  insuredMonths: number,
  startMonth: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  recorder?.begin(MATERNITY_ALLOWANCE_DAILY)
  recorder?.input('remunerationSum', remunerationSum)
  recorder?.input('insuredMonths', insuredMonths)
  const base = maternityBase(remunerationSum, insuredMonths, startMonth, recorder)
  if (!base.ok) {
    recorder?.abandon()
    return base
  }
  recorder?.rounding('halfUp', 10)
  recorder?.rounding('halfUp')
  const daily = yen(halfUpDiv(maternityThirtieth(base.value) * 2, 3))
  recorder?.end(daily)
  return ok(daily)
}

/**
 * 出産手当金 for a number of days, yen. Where wages are paid for those days only what is missing to the allowance is paid, day by day.
 * 健康保険法108条1項. `wageOfDays` are the wages for all of them.
 */
export const maternityAllowance = (daily: number, days: number, wageOfDays = 0, recorder?: Recorder): Yen => {
  const wageDaily = days === 0 ? 0 : floorDiv(wageOfDays, days)
  const allowance = yen(Math.max(daily - wageDaily, 0) * days)
  if (recorder === undefined) return allowance
  recorder.begin(MATERNITY_ALLOWANCE_DAYS)
  recorder.input('daily', daily)
  recorder.input('days', days)
  recorder.input('wageOfDays', wageOfDays)
  return recorder.end(allowance)
}

const WHOLE_YEAR = 12

const MATERNITY_ALLOWANCE_DAILY: RuleInfo = {
  id: 'maternity-allowance.daily',
  term: '出産手当金（1日あたり）',
  basis: '健康保険法第102条第2項・第99条第2項',
}

const MATERNITY_ALLOWANCE_DAYS: RuleInfo = {
  id: 'maternity-allowance.days',
  term: '出産手当金',
  basis: '健康保険法第102条第1項・第108条第1項',
}
