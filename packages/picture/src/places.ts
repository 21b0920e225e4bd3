import type { Plan } from '@yohaku/household'
import type { DayOutlook } from '@yohaku/projection'
import type { PlaceStop } from './axis.ts'
import { textWidth } from './labels.ts'

const WORD_SIZE = 13

/**
 * The places somebody is at on this day, with their way from home. Places that have the same word and the same way (the
 * two offices of two adults) share one line. A place no way leads to stands beyond the others.
 */
export const placesOf = (plan: Plan, day: DayOutlook, placeWord: (id: string) => string): readonly PlaceStop[] => {
  const used = new Set(day.steps.flatMap((step) => (step.to === null ? [step.place] : [step.place, step.to])))
  for (const deadline of day.deadlines) used.add(deadline.place)
  const ways = minutesFromHome(plan)
  const known = [...used].map((id) => ways.get(id) ?? -1)
  const beyond = Math.max(0, ...known) + 30
  const stops = new Map<string, PlaceStop>()
  for (const id of used) {
    const word = placeWord(id)
    const kind = plan.places.find((place) => place.id === id)?.kind ?? 'other'
    const minutes = ways.get(id) ?? beyond
    const key = `${word}/${minutes}`
    const ids = [...(stops.get(key)?.ids ?? []), id]
    stops.set(key, { kind, ids, word, minutes, width: textWidth(word, WORD_SIZE) })
  }
  return [...stops.values()]
}

/** Shortest ways along the plan's legs, whichever direction they were stated in. */
const minutesFromHome = (plan: Plan): ReadonlyMap<string, number> => {
  const reached = new Map(plan.places.filter((place) => place.kind === 'home').map((place) => [place.id, 0]))
  for (let round = 0; round < plan.places.length; round++) {
    for (const { from, to, minutes } of plan.legs) {
      for (const [here, there] of [
        [from, to],
        [to, from],
      ] as const) {
        const start = reached.get(here)
        if (start !== undefined && start + minutes < (reached.get(there) ?? Number.POSITIVE_INFINITY))
          reached.set(there, start + minutes)
      }
    }
  }
  return reached
}
