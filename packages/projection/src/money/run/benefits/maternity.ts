import { expectOk, formatYearMonth, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { maternityAllowance, maternityAllowanceDaily, type Recorder } from '@yohaku/law'
import { isMade, type LeaveFacts } from '../../facts.ts'
import type { AdultRun } from '../adultRun.ts'
import { daysWithin, endOf, monthAt, startOf } from '../calendarTable.ts'
import { MATERNITY, SMR_HEALTH, WIDTH } from '../columns.ts'
import { addTo } from '../payMonths.ts'
import { STEPS } from '../steps.ts'

/** 出産手当金 for the days of one calendar month. */
export interface MaternityPayment {
  readonly leave: LeaveFacts
  readonly month: YearMonth
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: number
  readonly daily: number
  readonly amount: number
}

/** Months whose standard remuneration the allowance is the mean of. */
const BASE_MONTHS = 12

/** 出産手当金 of every maternity leave, by the days in each month; no wages are paid for them. Writes `MATERNITY`. */
export const payMaternity = (adult: AdultRun): readonly MaternityPayment[] => {
  const { cells, horizon } = adult
  const payments: MaternityPayment[] = []
  if (!adult.facts.insured) return payments
  for (const leave of adult.facts.leaves) {
    if (leave.kind !== 'maternity' || !isMade(adult.facts.filings, 'maternityAllowance', leave.childBirth)) continue
    const daily = maternityDaily(adult, leave)
    const last = monthAt(leave.end)
    for (let month = monthAt(leave.start); month <= last; month++) {
      const from = Math.max(startOf(month), leave.start) as PlainDate
      const to = Math.min(endOf(month), leave.end) as PlainDate
      const days = daysWithin(month, leave.start, leave.end)
      const amount = maternityAllowance(daily, days)
      payments.push({ leave, month, from, to, days, daily, amount })
      if (month >= horizon.from && month <= horizon.to) addTo(cells, (month - horizon.from) * WIDTH + MATERNITY, amount)
    }
  }
  return payments
}

/** One month's payment again, for its explanation. */
export const maternityIn = (adult: AdultRun, { leave, days }: MaternityPayment, recorder: Recorder): number =>
  maternityAllowance(maternityDaily(adult, leave, recorder), days, 0, recorder)

const maternityDaily = (adult: AdultRun, { start }: LeaveFacts, recorder?: Recorder): number => {
  const { cells, horizon } = adult
  const first = monthAt(start)
  recorder?.begin(STEPS.twelveMonths)
  let sum = 0
  for (let back = 0; back < BASE_MONTHS; back++) {
    const row = Math.min(Math.max(0, first - back - horizon.from), horizon.rows - 1)
    const remuneration = cells[row * WIDTH + SMR_HEALTH] as number
    recorder?.input(formatYearMonth((first - back) as YearMonth), remuneration)
    sum += remuneration
  }
  recorder?.end(sum)
  return expectOk(maternityAllowanceDaily(sum, BASE_MONTHS, first, recorder))
}
