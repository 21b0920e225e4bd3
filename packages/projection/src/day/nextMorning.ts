import type { Plan } from '@yohaku/household'
import type { NextMorning } from '../outlook.ts'
import { childrenAlone } from './alone.ts'
import { overlap } from './interval.ts'
import { homesOf } from './place.ts'
import type { TimedStep } from './presence.ts'

const DAY = 24 * 60

/**
 * The morning after a day whose work ends past midnight (夜勤), if it were to run as `tomorrow` is written: who is not back yet, which
 * steps therefore have nobody, and when children are at home without an adult. Times of the next day. `null` when everybody is back
 * before their first step of that morning.
 */
export const nextMorning = (
  plan: Plan,
  today: readonly TimedStep[],
  tomorrow: readonly TimedStep[] = today,
): NextMorning | null => {
  const away = plan.household.adults.flatMap(({ id }) => {
    const last = today.findLast((step) => step.who.includes(id))
    const first = tomorrow.find((step) => step.who.includes(id))
    const backAt = last === undefined ? 0 : last.end - DAY
    return first !== undefined && backAt > first.start ? [{ adult: id, backAt }] : []
  })
  if (away.length === 0) return null
  const isMissed = ({ who, start }: TimedStep): boolean =>
    away.some(({ adult, backAt }) => who.includes(adult) && start < backAt)
  const homes = homesOf(plan)
  const stayers = (step: TimedStep): readonly TimedStep[] => {
    const who = step.who.filter((person) => !away.some(({ adult }) => adult === person))
    return homes.has(step.place) && (step.to ?? step.place) === step.place && who.length > 0 ? [{ ...step, who }] : []
  }
  const lived = [
    ...away.flatMap(({ adult, backAt }) => absence(today, adult, backAt, [...homes][0] ?? '')),
    ...tomorrow.flatMap((step) => (isMissed(step) ? stayers(step) : [step])),
  ].sort((a, b) => a.start - b.start)
  const allBack = Math.max(...away.map(({ backAt }) => backAt))
  return {
    away,
    missed: tomorrow.filter(isMissed).map(({ id, start, who, place }) => ({ step: id, start, who, place })),
    alone: childrenAlone(plan, lived).flatMap((time) =>
      overlap(time, { from: 0, to: allBack }).map((part) => ({ ...time, ...part })),
    ),
  }
}

/** Still at work until back home. */
const absence = (today: readonly TimedStep[], adult: string, backAt: number, home: string): readonly TimedStep[] => {
  const work = today.findLast((step) => step.act === 'work' && step.who.includes(adult))
  const who = [adult]
  return [
    { id: `${adult}.away`, act: 'work', who, place: work?.place ?? 'away', start: 0, end: backAt },
    { id: `${adult}.back`, act: 'home', who, place: home, start: backAt, end: backAt },
  ]
}
