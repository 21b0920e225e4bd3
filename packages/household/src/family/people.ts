import {
  addMonths,
  firstDayOf,
  fiscalYearOf,
  formatPlainDate,
  type PlainDate,
  plainDate,
  type YearMonth,
} from '@yohaku/kernel'
import type { Adult, Child, Place } from '../plan.ts'
import type { FamilyAdult, FamilyChild } from './family.ts'
import type { Notes } from './notes.ts'

/** Age taken for an adult whose source names none: below 40, where 介護保険 does not begin within the years compared. */
const ADULT_AGE = 34

/** The source tells no ages of adults and no birthdays: adults are given a birthday that fits, in April. */
export const adultOf = (adult: FamilyAdult, role: Adult['role'], start: YearMonth, notes: Notes): Adult => {
  const path = `household.adults[${adult.id}]`
  notes.assume(`${path}.birth`, adult.age === undefined ? 'adult_age_not_stated' : 'birth_month_not_stated')
  const birth = addMonths(start, -12 * Math.floor(adult.age ?? ADULT_AGE))
  return {
    id: adult.id,
    role,
    birth: formatPlainDate(firstDayOf(birth)),
    ...(adult.pregnant ? { pregnant: true } : {}),
  }
}

/**
 * A birthday that makes the child as old as stated on the first day of the plan and puts it in the class it attends: a whole number of
 * years means the middle of that year, a fraction is taken at its word, and school or nursery has the last say (school begins in the
 * April after the sixth birthday, 学校教育法 第17条).
 */
export const childOf = (child: FamilyChild, care: readonly Place[], start: YearMonth, notes: Notes): Child => {
  const path = `household.children[${child.id}].birth`
  const atSchool = care.some(({ kind }) => kind === 'primary' || kind === 'afterSchool')
  const inNursery = !atSchool && care.some(({ kind }) => kind === 'nursery' || kind === 'kindergarten')
  const age = child.age ?? (atSchool ? 7 : 1)
  notes.assume(path, child.age === undefined ? 'child_age_not_stated' : 'birth_month_not_stated')
  if (child.age !== undefined && child.origin === 'A') notes.assume(path, 'assumed_by_researcher')
  const months = Number.isInteger(age) ? age * 12 + 6 : Math.round(age * 12)
  const born = firstDayOf(addMonths(start, -months))
  const fiscalYear = fiscalYearOf(start)
  // Born on or before 1 April of six years ago: at school. Born after it: not yet.
  const lastAtSchool = plainDate(fiscalYear - 6, 4, 1)
  const birth = atSchool ? min(born, lastAtSchool) : inNursery ? max(born, (lastAtSchool + 1) as PlainDate) : born
  return { id: child.id, birth: formatPlainDate(birth), care: care.map(({ id }) => id) }
}

const min = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)
const max = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)
