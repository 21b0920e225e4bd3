import type { DayStepOutlook } from '../outlook.ts'

/** Where a child is between being brought and being collected, as lines of the day (`care`): the plan has no step for it. */
export const careStays = (steps: readonly DayStepOutlook[], children: readonly string[]): DayStepOutlook[] =>
  children.flatMap((child) => {
    const own = steps.filter(({ who }) => who.includes(child))
    return own.flatMap((step, index): DayStepOutlook[] => {
      const next = own[index + 1]
      if (next === undefined || !(step.act === 'dropoff' || step.act === 'school') || next.start <= step.end) return []
      const place = step.to ?? step.place
      return [
        {
          id: `${child}.at.${place}`,
          act: 'care',
          who: [child],
          place,
          to: null,
          start: step.end,
          end: next.start,
          slackMinutes: null,
        },
      ]
    })
  })
