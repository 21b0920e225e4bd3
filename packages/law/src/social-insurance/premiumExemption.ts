import { addDays, addMonths, monthOfDate, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { attainmentDateInMonths } from '../calendar/attainmentDate.ts'

/** 産前産後休業／育児休業／出生時育児休業（産後パパ育休）. */
export type LeaveKind = 'maternity' | 'childcare' | 'birth'

export interface Leave {
  readonly kind: LeaveKind
  readonly start: PlainDate
  /** Last day. */
  readonly end: PlainDate
  /** Days worked in 出生時育児休業, hours ÷ scheduled hours cut to whole days; they do not count for the 14 days. */
  readonly workedDays?: number
}

/** An unbroken run of months, both ends included. */
export interface MonthSpan {
  readonly first: YearMonth
  readonly last: YearMonth
}

/** Days of childcare leave that exempt a month the leave does not leave (健康保険法159条1項2号), in force since 2022-10-01. */
const DAYS_WITHIN_ONE_MONTH = 14

/**
 * Months without premiums because of one leave, both shares: health, long-term care, levy, pension; null when there is none.
 *
 * From the month of the first day to the month before that of the day after the last one, so that a childcare leave of the last day of
 * a month exempts it. A childcare leave within one month exempts it with 14 days or more; a maternity leave within one month does not.
 * 健康保険法159条1項・159条の3、厚生年金保険法81条の2第1項・81条の2の2第1項.
 *
 * Employment insurance and resident tax know no exemption. Several leaves: `exemptMonthsOf`.
 */
export const premiumExemptMonths = (leave: Leave): MonthSpan | null => {
  const first = monthOfDate(leave.start)
  const last = addMonths(monthOfDate(addDays(leave.end, 1)), -1)
  if (first <= last) return { first, last }
  return leave.kind !== 'maternity' && daysOf(leave) >= DAYS_WITHIN_ONE_MONTH ? { first, last: first } : null
}

/**
 * Whether the premium on a bonus of a month is exempt with the month's. Maternity leave: whenever the month is. Childcare leave: only
 * when the leave is longer than one month by the calendar and the bonus month's last day lies in it. Leaves without a day between count
 * as one: pass what `joinConsecutiveLeaves` gives.
 * 健康保険法159条1項柱書・159条の3、民法143条2項.
 */
export const isBonusExempt = (leave: Leave, bonusMonth: YearMonth): boolean => {
  const months = premiumExemptMonths(leave)
  if (months === null || bonusMonth < months.first || bonusMonth > months.last) return false
  return leave.kind === 'maternity' || leave.end > attainmentDateInMonths(leave.start, 1)
}

/**
 * Exempt months of all leaves of a person: childcare leaves that follow each other without a day between are one leave (健康保険法159条2項),
 * and the days of several short ones within a month are added (健康保険法施行規則135条4項). To be computed once and kept.
 */
export const exemptMonthsOf = (leaves: readonly Leave[]): readonly MonthSpan[] =>
  exemptMonthsOfJoined(joinConsecutiveLeaves(leaves))

/** The same of leaves that `joinConsecutiveLeaves` gave, for who needs them too. */
export const exemptMonthsOfJoined = (joined: readonly Leave[]): readonly MonthSpan[] => {
  const spans: MonthSpan[] = []
  for (const leave of joined) {
    const span = premiumExemptMonths(leave)
    if (span !== null) spans.push(span)
  }
  for (const leave of joined) {
    if (isMaternity(leave)) continue
    const month = monthOfDate(leave.start)
    if (!isMonthIn(spans, month) && daysBegunIn(joined, month) >= DAYS_WITHIN_ONE_MONTH)
      spans.push({ first: month, last: month })
  }
  return spans
}

/** Days of all childcare leaves that begin in a month. */
const daysBegunIn = (leaves: readonly Leave[], month: YearMonth): number => {
  let days = 0
  for (const leave of leaves) if (!isMaternity(leave) && monthOfDate(leave.start) === month) days += daysOf(leave)
  return days
}

/**
 * Childcare leaves that follow each other without a day between as one; the others as they are; in order of their start. Leaves with only
 * days off between count as one too (健康保険法施行規則135条5項): give the first one up to the day before the next.
 */
export const joinConsecutiveLeaves = (leaves: readonly Leave[]): readonly Leave[] => {
  const joined: Leave[] = []
  for (const leave of inOrder(leaves)) {
    const before = joined.at(-1)
    if (before === undefined || leave.start > addDays(before.end, 1) || isMaternity(before) || isMaternity(leave)) {
      joined.push(leave)
      continue
    }
    joined[joined.length - 1] = {
      kind: 'childcare',
      start: before.start,
      end: addDays(before.end, Math.max(leave.end - before.end, 0)),
      workedDays: (before.workedDays ?? 0) + (leave.workedDays ?? 0),
    }
  }
  return joined
}

/** Most lists are in order: a person's leaves are kept by their first day. */
const inOrder = (leaves: readonly Leave[]): readonly Leave[] => {
  for (let place = 1; place < leaves.length; place++)
    if ((leaves[place] as Leave).start < (leaves[place - 1] as Leave).start)
      return leaves.toSorted((a, b) => a.start - b.start)
  return leaves
}

export const isMonthIn = (spans: readonly MonthSpan[], month: YearMonth): boolean => {
  for (const span of spans) if (span.first <= month && month <= span.last) return true
  return false
}

const isMaternity = (leave: Leave): boolean => leave.kind === 'maternity'

const daysOf = ({ start, end, workedDays = 0 }: Leave): number => end - start + 1 - workedDays
