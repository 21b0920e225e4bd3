import type { CoverQuestion } from '@yohaku/timetable'
import type { CoverAdultFacts } from './coverAdults.ts'
import type { CoverOutlook } from './coverAnswer.ts'
import type { CoverDay } from './coverContext.ts'
import type { HelpersOfDay } from './coverHelpers.ts'
import { type CoverWays, coverWays } from './coverWays.ts'
import type { Situation } from './situation.ts'

/** Ways of the day as it is, and the adults who can take them. */
export interface WaysOfDay extends CoverWays {
  readonly adults: readonly CoverAdultFacts[]
}

/** With stopped trains: other ways where there are some; else the same way once the trains go again. */
export const waysOf = (
  day: CoverDay,
  childAt: string,
  { legs }: HelpersOfDay,
  adults: readonly CoverAdultFacts[],
): WaysOfDay => {
  const { plan, request } = day
  const places = [...plan.places.map(({ id }) => id), ...legs.map(({ from }) => from)]
  const usual = coverWays(plan, places, { more: legs, withoutTrains: false })
  if (request.kind !== 'trainStopped') return { ...usual, adults }
  const other = coverWays(plan, places, { more: legs, withoutTrains: true })
  const { resumes } = request
  if (resumes === undefined) return { ...other, adults }
  const has = (from: string, to: string): boolean => other.ways.some((way) => way.from === from && way.to === to)
  return {
    turned: usual.turned,
    ways: [...other.ways, ...usual.ways.filter(({ from, to }) => !has(from, to))],
    adults: adults.map((each) => {
      const { origin } = each.adult
      if (origin.place === childAt || has(origin.place, childAt)) return each
      return { ...each, adult: { ...each.adult, origin: { ...origin, ready: Math.max(origin.ready, resumes) } } }
    }),
  }
}

/** With the trains going again by then, the usual way still gets there before the doors close. */
export const resumeBy = (
  day: CoverDay,
  { childAt, waits }: Situation,
  adults: readonly CoverAdultFacts[],
): CoverOutlook['resumeBy'] =>
  adults.flatMap(({ adult }) => {
    const minutes = day.wayMinutes(adult.origin.place, childAt)
    return !adult.canCare || waits === undefined || waits.until === null || minutes === null
      ? []
      : [{ adult: adult.id, latest: waits.until - minutes }]
  })

/** Where even the soonest comes after the day's usual end, the time to cover ends when they have brought the child home. */
export const untilSomebodyIsBack = (question: CoverQuestion): CoverQuestion => {
  const { waits, need, ways, childAt, home, adults } = question
  if (waits === undefined) return question
  const minutes = (from: string, to: string): number =>
    from === to ? 0 : (ways.find((way) => way.from === from && way.to === to)?.minutes ?? Number.POSITIVE_INFINITY)
  const soonest = Math.min(
    ...adults.filter(({ canCare }) => canCare).map(({ origin }) => origin.ready + minutes(origin.place, childAt)),
  )
  const back = soonest + minutes(childAt, home)
  return back > need.to && back < Number.POSITIVE_INFINITY ? { ...question, need: { ...need, to: back } } : question
}
