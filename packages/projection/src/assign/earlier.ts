import type { Step } from '@yohaku/household'
import { clock, formatClock } from '@yohaku/kernel'

/**
 * The steps with their times as much earlier as some people need it to be somewhere at a time, and no more: what has white behind it
 * stays. Whoever has a step together with them follows. Looks at the first `count` steps.
 */
export const pulled = (
  steps: readonly Step[],
  count: number,
  people: readonly string[],
  time: number,
): readonly Step[] => {
  const due = new Map(people.map((person) => [person, time]))
  const starts = new Map<string, number>()
  for (const step of steps.slice(0, count).reverse()) {
    const latest = Math.min(...step.who.map((person) => (due.get(person) ?? Number.POSITIVE_INFINITY) - step.minutes))
    if (latest === Number.POSITIVE_INFINITY) continue
    const start = Math.min(step.at === undefined ? latest : clock(step.at), latest)
    starts.set(step.id, start)
    for (const person of step.who) due.set(person, start)
  }
  return steps.map((step) => timed(step, starts.get(step.id)))
}

/**
 * The steps before some people leave as many minutes earlier as they do, with the white they have today; of several who share a step the
 * most. Whoever has a step together with them follows. Looks at the first `count` steps.
 */
export const pushed = (
  steps: readonly Step[],
  count: number,
  minutes: ReadonlyMap<string, number>,
): readonly Step[] => {
  const earlier = new Map(minutes)
  const starts = new Map<string, number>()
  for (const step of steps.slice(0, count).reverse()) {
    const by = Math.max(0, ...step.who.map((person) => earlier.get(person) ?? 0))
    if (by === 0) continue
    if (step.at !== undefined) starts.set(step.id, clock(step.at) - by)
    for (const person of step.who) earlier.set(person, by)
  }
  return steps.map((step) => timed(step, starts.get(step.id)))
}

const timed = (step: Step, start: number | undefined): Step =>
  step.at === undefined || start === undefined ? step : { ...step, at: formatClock(Math.max(0, start)) }
