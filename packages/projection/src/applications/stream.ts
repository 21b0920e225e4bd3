import { formatPlainDate, formatYearMonth, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { correspondingDay, lastFilingDay, type Reach } from '@yohaku/law'
import type { ApplicationWorth } from './planApplication.ts'

/** What an application brings for one month, and the last day of filing that still brings it. Costs are negative. */
export interface StreamMonth {
  readonly month: YearMonth
  readonly amount: number
  readonly lastDay: PlainDate
}

/** Months with an amount, oldest first. */
export type Stream = readonly StreamMonth[]

/** A stream whose months lapse as the law's reach says. */
export const streamOf = (reach: Reach, amounts: Iterable<readonly [YearMonth, number]>): Stream =>
  [...amounts]
    .filter(([, amount]) => amount !== 0)
    .sort(([a], [b]) => a - b)
    .map(([month, amount]) => ({ month, amount, lastDay: lastFilingDay(reach, month) }))

/**
 * What filing on a day brings: every month that can still be had. Months that cost something are not lost by waiting, so they count as
 * long as anything can be had; who would only lose does not file. Never more on a later day.
 */
export const valueIfFiledOn = (stream: Stream, day: PlainDate): number => {
  let gains = 0
  let costs = 0
  for (const { amount, lastDay } of stream) {
    if (amount < 0) costs += amount
    else if (lastDay >= day) gains += amount
  }
  return Math.max(0, gains + costs)
}

/** The last day on which filing still brings something; null when it never does. */
export const lastPayingDay = (stream: Stream): PlainDate | null => {
  let last: PlainDate | null = null
  for (const day of new Set(stream.map(({ lastDay }) => lastDay)))
    if ((last === null || day > last) && valueIfFiledOn(stream, day) > 0) last = day
  return last
}

type Amounts = Pick<ApplicationWorth, 'inTime' | 'ifFiledToday' | 'ifFiledInAYear' | 'lastDay' | 'covers' | 'months'>

/** The amounts of a stream for somebody who looks at it today; null when there is nothing to gain. */
export const amountsOf = (stream: Stream, today: PlainDate): Amounts | null => {
  const last = lastPayingDay(stream)
  if (last === null) return null
  const first = Math.min(...stream.map(({ lastDay }) => lastDay)) as PlainDate
  return {
    inTime: valueIfFiledOn(stream, first),
    ifFiledToday: valueIfFiledOn(stream, today),
    ifFiledInAYear: valueIfFiledOn(stream, correspondingDay(today, 12)),
    lastDay: formatPlainDate(last),
    covers: coveredFrom(stream, today),
    months: stream.map(({ month, amount, lastDay }) => ({
      month: formatYearMonth(month),
      amount,
      lastFilingDay: formatPlainDate(lastDay),
    })),
  }
}

/** The months that filing on a day brings: those that still pay, and those that cost. */
const coveredFrom = (stream: Stream, day: PlainDate): ApplicationWorth['covers'] => {
  const had = stream.filter(({ amount, lastDay }) => amount < 0 || lastDay >= day)
  const [first, last] = [had[0], had.at(-1)]
  if (first === undefined || last === undefined || valueIfFiledOn(stream, day) === 0) return null
  return { from: formatYearMonth(first.month), to: formatYearMonth(last.month) }
}
