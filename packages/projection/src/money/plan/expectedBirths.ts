import type { Plan } from '@yohaku/household'
import { date, type PlainDate } from '@yohaku/kernel'

/** A child to come counts from the day it is due, when the plan names that day and no child was born around it. */
export const expectedBirths = ({ household }: Plan): readonly PlainDate[] =>
  household.adults.flatMap(({ due }) => {
    if (due === undefined) return []
    const day = date(due)
    const born = household.children.some(({ birth }) => Math.abs(date(birth) - day) < AROUND_DUE)
    return born ? [] : [day]
  })

const AROUND_DUE = 120
