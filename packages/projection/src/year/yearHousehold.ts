import type { Child, Plan } from '@yohaku/household'
import { civilOf, date, type PlainDate, plainDate } from '@yohaku/kernel'
import { nurseryClassOn, publicHolidays, schoolDates } from '@yohaku/law'
import type { YearChild, YearHelper } from '@yohaku/timetable'
import type { AssumptionNote } from '../outlook.ts'

/** Who is counted, and what that takes for granted. */
export interface Counted<T> {
  readonly counted: readonly T[]
  readonly assumptions: readonly AssumptionNote[]
}

/** Public holidays of all months that a span touches. */
export const closedDays = ({
  from,
  to,
}: {
  readonly from: PlainDate
  readonly to: PlainDate
}): readonly PlainDate[] => {
  const [first, last] = [civilOf(from).year, civilOf(to).year]
  return Array.from({ length: last - first + 1 }, (_, years) => publicHolidays(first + years)).flatMap((year) =>
    year.map(({ date: day }) => day),
  )
}

/** Children in care, to the end of the third school grade. */
export const yearChildren = ({ household }: Plan, from: PlainDate): Counted<YearChild> => {
  const notes: AssumptionNote[] = []
  const counted = household.children
    .filter(({ birth, care }) => care.length > 0 && from <= schoolDates(date(birth)).grade3End)
    .map((child): YearChild => {
      const path = `household.children[${child.id}]`
      const classInFirstYear = nurseryClassOn(date(child.birth), from)
      if (child.careSince === undefined) notes.push({ code: 'care_since_not_stated', path: `${path}.careSince` })
      if (classInFirstYear >= SCHOOL_CLASS) notes.push({ code: 'pupils_ill_like_oldest_class', path })
      return { id: child.id, classInFirstYear, entered: enteredOn(child, from) }
    })
  return { counted, assumptions: notes }
}

/** Where it is not stated: the April with which the one-year-olds' class begins, or the first day looked at if that is earlier. */
const enteredOn = ({ birth, careSince }: Child, from: PlainDate): PlainDate => {
  if (careSince !== undefined) return date(careSince)
  const classOne = plainDate(civilOf(schoolDates(date(birth)).class3Start).year - 2, 4, 1)
  return classOne < from ? classOne : from
}

/** Helpers count where the plan says for how many days and how surely; hope is no balance. */
export const yearHelpers = ({ household }: Plan): Counted<YearHelper> => ({
  counted: household.helpers.flatMap(({ id, daysLeft, chancePercent }) =>
    daysLeft === undefined || chancePercent === undefined
      ? []
      : [{ id, daysPerYear: daysLeft, available: chancePercent / 100 }],
  ),
  assumptions: household.helpers
    .filter(({ daysLeft, chancePercent }) => daysLeft === undefined || chancePercent === undefined)
    .map(({ id }) => ({ code: 'helper_not_counted', path: `household.helpers[${id}]` })),
})

/** Classes of a nursery are 0 … 5; beyond them a child is at school. */
const SCHOOL_CLASS = 6
