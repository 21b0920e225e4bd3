import type { Step } from '@yohaku/household'
import { clock, minutes } from '@yohaku/kernel'
import { type Layout, note, place, timeOf } from './layout.ts'
import { gather } from './ways.ts'

const NONE = minutes(0)

/**
 * Work, once for each adult in the step: not before the start of the phase, to its end however late it began. The arrival
 * before the first one carries the promise 始業. An adult on leave, or without a job, does not go.
 */
export const work = (layout: Layout, step: Step): void => {
  for (const adult of step.who)
    workOf(layout, step.who.length === 1 ? step : { ...step, id: `${step.id}.${adult}`, who: [adult] }, adult, step)
}

const workOf = (layout: Layout, step: Step, adult: string, original: Step): void => {
  const { works, hours } = layout.hours.get(adult) ?? { works: true, hours: null }
  if (!works) {
    note(layout, { code: 'leave_day_not_stated', who: adult })
    return
  }
  gather(layout, step)
  const own = layout.pattern.filter((other) => other.act === 'work' && other.who.includes(adult))
  const [isFirst, isLast] = [own[0] === original, own.at(-1) === original]
  if (hours === null) {
    note(layout, { code: 'work_hours_not_stated', who: adult })
    place(layout, step, { planned: timeOf(layout, step), minutes: NONE })
    layout.whereabouts.set(adult, { place: step.place, lost: true, certain: false })
    return
  }
  if (isFirst) arrival(layout, step, adult, hours.start)
  place(layout, step, {
    planned: isFirst ? hours.start : timeOf(layout, step),
    until: isLast ? hours.end : breakOf(layout, original, adult),
    minutes: NONE,
  })
  layout.whereabouts.set(adult, { place: step.place, lost: false, certain: true })
}

/** The start of work is kept by being there: with the start itself as the event, being early would never show. */
const arrival = (layout: Layout, step: Step, adult: string, start: number): void => {
  const where = layout.whereabouts.get(adult)
  if (where === undefined || where.lost) {
    if (where === undefined) note(layout, { code: 'time_not_stated', who: adult, place: step.place })
    return
  }
  const arrive: Step = {
    id: `${step.id}.arrive`,
    act: 'other',
    who: [adult],
    place: step.place,
    minutes: 0,
    delay: null,
  }
  const latest = minutes(start)
  const { certain } = place(layout, arrive, { latest, minutes: NONE })
  layout.hidden.add(arrive.id)
  layout.promises.push({
    id: step.id,
    step: arrive.id,
    kind: 'workStart',
    who: [adult],
    place: step.place,
    latest,
    certain,
  })
}

/** A spell of work before a break lasts until the break that the pattern puts next. */
const breakOf = (layout: Layout, step: Step, adult: string) => {
  const next = layout.pattern.slice(layout.pattern.indexOf(step) + 1).find((later) => later.who.includes(adult))
  return next?.at === undefined ? undefined : clock(next.at)
}
