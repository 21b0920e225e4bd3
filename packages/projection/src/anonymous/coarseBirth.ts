import { civilOf, formatPlainDate, type PlainDate, plainDate } from '@yohaku/kernel'

const OLDEST_CHILD = 24
const ADULT_AGE = 34

/**
 * A child's birth told by its school year alone (2 April to 1 April): the middle of that year, or the day looked from where that
 * is earlier and the child is born.
 */
export const coarseChildBirth = (birth: PlainDate, on: PlainDate): string => {
  const year = Math.max(schoolYearOf(birth), civilOf(on).year - OLDEST_CHILD)
  const middle = plainDate(year, 10, 1)
  const isBorn = birth <= on
  return formatPlainDate(isBorn && middle > on ? (Math.max(plainDate(year, 4, 2), on) as PlainDate) : middle)
}

/** Nothing about a day depends on an adult's age: everybody is given the one that is assumed where none is stated. */
export const anyAdultBirth = (on: PlainDate): string => formatPlainDate(plainDate(civilOf(on).year - ADULT_AGE, 4, 1))

const schoolYearOf = (birth: PlainDate): number => {
  const { year } = civilOf(birth)
  return birth < plainDate(year, 4, 2) ? year - 1 : year
}
