import { addDays, date, monthOfDate, ok, type PlainDate, type Result } from '@yohaku/kernel'
import { correspondingDay } from '../calendar/attainmentDate.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { EXTENSION_NOTICE_TERMS } from './leaveBenefits.parameters.ts'

/** The first day a child may reach 1 (or 1歳6か月) for the stricter test to apply. */
const STRICT_FROM = date('2025-04-01')

/**
 * Earliest date of 入所保留通知書 that supports extending the benefit past a birthday (or past 1歳6か月): two months before it, three when the place
 * asked for starts in April. 雇用保険法施行規則101条の25.
 */
export const earliestExtensionNotice = (birthday: PlainDate, april: boolean): Result<PlainDate, NotInForce> => {
  const terms = valueAt(EXTENSION_NOTICE_TERMS, monthOfDate(birthday))
  if (!terms.ok) return terms
  return ok(correspondingDay(birthday, -(april ? terms.value.monthsForApril : terms.value.months)))
}

/**
 * Whether a notice is dated late enough to support the extension. Before the stricter test (child reaching 1 before 2025-04-01) any notice
 * did.
 */
export const isExtensionNoticeValid = (
  birthday: PlainDate,
  notice: PlainDate,
  april: boolean,
): Result<boolean, NotInForce> => {
  if (addDays(birthday, -1) < STRICT_FROM) return ok(true)
  const earliest = earliestExtensionNotice(birthday, april)
  return earliest.ok ? ok(notice >= earliest.value) : earliest
}

/**
 * Whether the nursery application supports the extension: filed before the birthday, asking for a start on it at the latest.
 * 雇用保険法施行規則101条の25.
 */
export const isExtensionApplicationTimely = (
  birthday: PlainDate,
  applied: PlainDate,
  desiredStart: PlainDate,
): boolean => applied < birthday && desiredStart <= birthday
