import type { NurseryFee, Plan } from '@yohaku/household'
import { addDays, date, fiscalYearOf, month, monthOfDate, type YearMonth } from '@yohaku/kernel'

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
export const classAgeIn = (birth: NurseryPlace['birth'], of: YearMonth): number =>
  Math.max(0, fiscalYearOf(of) - schoolYearOf(birth) - 1)

/** 学年: the fiscal year in which a child attains its age, the day before its birthday: born on 1 April it belongs to the year before. */
const schoolYearOf = (birth: NurseryPlace['birth']): number => fiscalYearOf(monthOfDate(addDays(birth, -1)))

/** Whether a child is in a class of 0 to 5 in a month. */
export const attends = ({ birth, since }: NurseryPlace, of: YearMonth): boolean =>
  of >= since && of >= monthOfDate(birth) && classAgeIn(birth, of) <= LAST_CLASS

const LAST_CLASS = 5

const isNursery = ({ places }: Plan, id: string): boolean =>
  places.some((place) => place.id === id && (place.kind === 'nursery' || place.kind === 'kindergarten'))
