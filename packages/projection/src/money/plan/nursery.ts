import type { NurseryFee, Plan } from '@yohaku/household'
import { date, fiscalYearOf, lastDayOf, month, monthOfDate, type YearMonth, yearMonth } from '@yohaku/kernel'
import { attainmentDate } from '@yohaku/law'

/** A child in a nursery or kindergarten, with the months in it. */
export interface NurseryPlace {
  readonly child: string
  readonly birth: ReturnType<typeof date>
  /** Month of 入園; the plan's first one where the plan does not say. */
  readonly since: YearMonth
  readonly sinceStated: boolean
  /** Null = the plan does not say what is paid. */
  readonly fee: NurseryFee | null
}

/** Children who are in a nursery or kindergarten or were, eldest first. */
export const nurseryPlacesOf = (plan: Plan): readonly NurseryPlace[] =>
  plan.household.children
    .filter(({ care, nurseryFee }) => nurseryFee !== undefined || care.some((place) => isNursery(plan, place)))
    .map(({ id, birth, careSince, nurseryFee }) => ({
      child: id,
      birth: date(birth),
      since: careSince === undefined ? month(plan.start) : monthOfDate(date(careSince)),
      sinceStated: careSince !== undefined,
      fee: nurseryFee ?? null,
    }))
    .toSorted((a, b) => a.birth - b.birth)

/** クラス年齢: the age reached by 31 March before the fiscal year of a month; 0 for a child born since. */
export const classAgeIn = (birth: NurseryPlace['birth'], of: YearMonth): number => {
  const before = lastDayOf(yearMonth(fiscalYearOf(of), 3))
  let age = 0
  while (attainmentDate(birth, age + 1) <= before) age++
  return age
}

/** Whether a child is in a class of 0 to 5 in a month. */
export const attends = ({ birth, since }: NurseryPlace, of: YearMonth): boolean =>
  of >= since && of >= monthOfDate(birth) && classAgeIn(birth, of) <= LAST_CLASS

const LAST_CLASS = 5

const isNursery = ({ places }: Plan, id: string): boolean =>
  places.some((place) => place.id === id && (place.kind === 'nursery' || place.kind === 'kindergarten'))
