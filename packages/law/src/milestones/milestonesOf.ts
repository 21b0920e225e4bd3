import { monthOfDate, type PlainDate, plainDate, yearOf } from '@yohaku/kernel'
import type { Entitlement, Milestone } from './milestone.ts'
import { type ChildDates, IN_FORCE_FROM, MILESTONES_OF_A_CHILD, MILESTONES_OF_THE_YEAR } from './table.ts'

/**
 * Every milestone of the children and of the calendar between two days (both included), in order of date.
 *
 * What is not yet law on the date is left out: the flexible measures of 2025-10 do not exist for a child who turned three
 * before. A milestone at which nothing is left to start, end or change is none. Dates of the calendar come only while a child is small enough to be
 * concerned by them.
 */
export const milestonesOf = (children: readonly ChildDates[], from: PlainDate, to: PlainDate): readonly Milestone[] => {
  const found: Milestone[] = []
  for (const [index, child] of children.entries()) {
    for (const { on, ...rest } of MILESTONES_OF_A_CHILD) {
      const date = on(child)
      if (date === null || date < from || date > to) continue
      const isLaw = (entitlement: Entitlement) => (IN_FORCE_FROM[entitlement] ?? date) <= date
      const [starts, ends, changes] = [rest.starts.filter(isLaw), rest.ends.filter(isLaw), rest.changes.filter(isLaw)]
      if (starts.length + ends.length + changes.length > 0)
        found.push({ ...rest, starts, ends, changes, date, child: index })
    }
  }
  for (const { month, concerns, ...rest } of MILESTONES_OF_THE_YEAR) {
    for (let year = yearOf(monthOfDate(from)); year <= yearOf(monthOfDate(to)); year++) {
      const date = plainDate(year, month, 1)
      if (date >= from && date <= to && children.some((child) => concerns(child, date)))
        found.push({ ...rest, date, child: null })
    }
  }
  return found.sort((a, b) => a.date - b.date)
}
