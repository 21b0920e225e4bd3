import { addDays, civilOf, type PlainDate, plainDate, weekdayOf, yearMonth } from '@yohaku/kernel'
import { isCarriedForward, valueAt } from '../parameter.ts'
import { EQUINOX_DAYS, type EquinoxDays } from './equinoxDays.parameters.ts'

export type HolidayId =
  | 'newYear'
  | 'comingOfAge'
  | 'foundation'
  | 'emperorsBirthday'
  | 'vernalEquinox'
  | 'showa'
  | 'constitution'
  | 'greenery'
  | 'children'
  | 'marine'
  | 'mountain'
  | 'respectForTheAged'
  | 'autumnalEquinox'
  | 'sports'
  | 'culture'
  | 'labourThanksgiving'
  /** 振替休日, 国民の休日: a day that is off because of its neighbours. */
  | 'substitute'

/** 休日 of 国民の祝日に関する法律. */
export interface PublicHoliday {
  readonly date: PlainDate
  readonly id: HolidayId
  /** The equinox of that year is not published yet; the day is the one astronomy expects. */
  readonly isExpected: boolean
}

/**
 * 国民の祝日と休日 of a calendar year in the order of the year: the holidays of article 2, the day after one that falls on a Sunday
 * (3条2項) and the day between two of them (3条3項). Empty before 2022: the days moved for the Olympic games are not encoded.
 */
export const publicHolidays = (year: number): readonly PublicHoliday[] => {
  const known = YEARS.get(year) ?? holidaysOf(year)
  YEARS.set(year, known)
  return known
}

/** The holiday on a day; null where it is none. */
export const publicHolidayOn = (date: PlainDate): PublicHoliday | null =>
  publicHolidays(civilOf(date).year).find((holiday) => holiday.date === date) ?? null

const YEARS = new Map<number, readonly PublicHoliday[]>()

const SUNDAY = 0
const MONDAY = 1

const holidaysOf = (year: number): readonly PublicHoliday[] => {
  const published = valueAt(EQUINOX_DAYS, yearMonth(year, 1))
  if (!published.ok) return []
  const isExpected = isCarriedForward(EQUINOX_DAYS, yearMonth(year, 1))
  const equinoxes = isExpected ? expectedEquinoxes(year) : published.value
  const on = (month: number, day: number, id: HolidayId, expected = false): PublicHoliday => ({
    date: plainDate(year, month, day),
    id,
    isExpected: expected,
  })
  const monday = (month: number, week: number, id: HolidayId): PublicHoliday => {
    const first = plainDate(year, month, 1)
    const toMonday = (MONDAY - weekdayOf(first) + 7) % 7
    return { date: addDays(first, toMonday + (week - 1) * 7), id, isExpected: false }
  }
  const named = [
    on(1, 1, 'newYear'),
    monday(1, 2, 'comingOfAge'),
    on(2, 11, 'foundation'),
    on(2, 23, 'emperorsBirthday'),
    on(3, equinoxes.march, 'vernalEquinox', isExpected),
    on(4, 29, 'showa'),
    on(5, 3, 'constitution'),
    on(5, 4, 'greenery'),
    on(5, 5, 'children'),
    monday(7, 3, 'marine'),
    on(8, 11, 'mountain'),
    monday(9, 3, 'respectForTheAged'),
    on(9, equinoxes.september, 'autumnalEquinox', isExpected),
    monday(10, 2, 'sports'),
    on(11, 3, 'culture'),
    on(11, 23, 'labourThanksgiving'),
  ]
  const isNamed = (date: PlainDate): boolean => named.some((holiday) => holiday.date === date)
  const afterSunday = named
    .filter(({ date }) => weekdayOf(date) === SUNDAY)
    .map(({ date, isExpected: expected }): PublicHoliday => {
      let next = addDays(date, 1)
      while (isNamed(next)) next = addDays(next, 1)
      return { date: next, id: 'substitute', isExpected: expected }
    })
  const between = named
    .filter(({ date }) => isNamed(addDays(date, 2)) && !isNamed(addDays(date, 1)))
    .map(
      ({ date }): PublicHoliday => ({ date: addDays(date, 1), id: 'substitute', isExpected: isExpectedAround(date) }),
    )
    // A Sunday is off anyway, and the day after a Sunday is one already.
    .filter(({ date }) => weekdayOf(date) !== SUNDAY && !afterSunday.some((holiday) => holiday.date === date))
  return [...named, ...afterSunday, ...between].sort((a, b) => a.date - b.date)

  function isExpectedAround(date: PlainDate): boolean {
    return named.some((holiday) => holiday.isExpected && Math.abs(holiday.date - date) <= 2)
  }
}

/**
 * Equinoxes by the mean motion of the sun, right for 1980 to 2099: days of March and September as 20.8431 and 23.2488 in 1980, 0.242194
 * later each year, less the leap days. Kept as whole ten-thousandths and millionths of a day.
 */
const expectedEquinoxes = (year: number): EquinoxDays => {
  const years = year - 1980
  const drift = 242_194 * years - 1_000_000 * Math.floor(years / 4)
  return {
    march: Math.floor((20_843_100 + drift) / 1_000_000),
    september: Math.floor((23_248_800 + drift) / 1_000_000),
  }
}
