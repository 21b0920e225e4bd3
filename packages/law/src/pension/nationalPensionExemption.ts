import { addMonths, monthOfDate, ok, type PlainDate, type Result, type YearMonth } from '@yohaku/kernel'
import { attainmentDate } from '../calendar/attainmentDate.ts'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { NATIONAL_PENSION_CHILDCARE_FROM, NATIONAL_PENSION_PREMIUM } from './nationalPensionExemption.parameters.ts'

const RULE: RuleInfo = {
  id: 'national-pension.exempt-premium',
  term: '免除される国民年金保険料',
  basis: '国民年金法第88条の2・第88条の3',
}

/**
 * Months in which a category-1 insured parent pays no premium because of a child, oldest first. 産前産後 (88条の2): the month before the one
 * of birth and the three after it, for who gives birth. 育児期間 (88条の3): from the month of birth, for who gives birth from the end of the
 * other, to the month before the one of reaching 1; only months from 2026-10 on.
 */
export const nationalPensionExemptMonths = (
  birth: PlainDate,
  due: PlainDate | null,
  givesBirth: boolean,
): readonly YearMonth[] => {
  const around = givesBirth ? months(addMonths(monthOfDate(due ?? birth), -1), BIRTH_MONTHS) : []
  const first = around.length > 0 ? addMonths(around.at(-1) as YearMonth, 1) : monthOfDate(birth)
  const end = monthOfDate(attainmentDate(birth, 1))
  const rearing = months(first, Math.max(0, end - first)).filter(
    (month) => valueAt(NATIONAL_PENSION_CHILDCARE_FROM, month).ok,
  )
  return [...around, ...rearing]
}

/** The premium of one exempt month, yen; the month counts as paid. NotInForce before 2025-04. */
export const exemptNationalPensionPremium = (month: YearMonth, recorder?: Recorder): Result<number, NotInForce> => {
  recorder?.begin(RULE)
  const premium = valueAt(NATIONAL_PENSION_PREMIUM, month, recorder)
  if (!premium.ok) {
    recorder?.abandon()
    return premium
  }
  recorder?.end(premium.value)
  return ok(premium.value)
}

const BIRTH_MONTHS = 4

const months = (first: YearMonth, count: number): readonly YearMonth[] =>
  Array.from({ length: count }, (_, place) => addMonths(first, place))
