import type { Plan } from '@yohaku/household'
import { clock } from '@yohaku/kernel'
import type { CoverErrand } from '@yohaku/timetable'
import type { DayOutlook, DayStepOutlook } from '../outlook.ts'

/** Other children who are brought or collected by an adult on this day. */
export const errandsOf = (
  plan: Plan,
  { steps }: DayOutlook,
  child: string,
  home: string,
  wayMinutes: (from: string, to: string) => number | null,
): readonly CoverErrand[] =>
  steps.flatMap((step): readonly CoverErrand[] => {
    if (step.act !== 'dropoff' && step.act !== 'pickup') return []
    const who = plan.household.adults.find(({ id }) => step.who.includes(id))?.id
    const children = plan.household.children.map(({ id }) => id).filter((id) => id !== child && step.who.includes(id))
    if (who === undefined || children.length === 0) return []
    const place = plan.places.find(({ id }) => id === step.place)
    return [
      {
        id: step.id,
        kind: step.act,
        children,
        place: step.place,
        who,
        span: spanOf(step, home, wayMinutes),
        at: step.start,
        opens: place?.opens === undefined ? null : clock(place.opens),
        closes: place?.closes === undefined ? null : clock(place.closes),
      },
    ]
  })

/** From leaving home to being back: whoever is on it has no other child in charge. */
const spanOf = (
  { start, end, place }: DayStepOutlook,
  home: string,
  wayMinutes: (from: string, to: string) => number | null,
) => ({
  from: start - (wayMinutes(home, place) ?? 0),
  to: end + (wayMinutes(place, home) ?? 0),
})
