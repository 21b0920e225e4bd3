import { type DelayHistogram, delayHistogram } from './delayHistogram.ts'
import type { Machine } from './engine/engine.ts'
import type { ObservedEvent } from './program.ts'

/** What is kept of one event while samples go by: sums in whole ticks, exact in any order. */
export interface Observer {
  readonly event: ObservedEvent
  /** Where its delays are counted; null for an event that cannot be delayed. */
  readonly histogram: DelayHistogram | null
  delaySum: number
  zeros: number
  late: number
  /** Of an event that is late even without delay: its delays, to which the rest is added at the end. */
  latenessSum: number
}

export const observerFor = (event: ObservedEvent, histogram: DelayHistogram | null): Observer => ({
  event,
  histogram,
  delaySum: 0,
  zeros: 0,
  late: 0,
  latenessSum: 0,
})

/** Bins fitted to the first samples: the delays of an event on them. */
export const fittedHistogram = (event: ObservedEvent, delays: Int32Array, bits: number): DelayHistogram | null => {
  const mean = delays.reduce((sum, delay) => sum + delay, 0) / delays.length
  const spread = delays.reduce((sum, delay) => sum + Math.abs(delay - mean), 0) / delays.length
  return event.mostDelay > 0 ? delayHistogram(mean, spread, event.mostDelay, bits) : null
}

/** Takes in the row of the observer at a place in the program, while the machine has it. */
export const observe = (
  observer: Observer,
  place: number,
  machine: Pick<Machine, 'countDelays' | 'addLateness'>,
  count: number,
): void => {
  const { event, histogram } = observer
  if (histogram) {
    const sums = machine.countDelays(place, event.slot, count)
    observer.delaySum += sums.delays
    observer.zeros += sums.zeros
  } else observer.zeros += count
  if (event.allowed === null || event.allowed >= event.mostDelay) return
  // Beyond reach even without delay: far enough below, differences would leave the whole numbers of a machine.
  const { late, sum } = machine.addLateness(event.slot, Math.max(-1, event.allowed), count)
  observer.late += late
  observer.latenessSum += event.allowed < 0 ? sum - count : sum
}

/** Mean lateness over all samples, in ticks. */
export const meanLateness = (observer: Observer, samples: number): number => {
  const { allowed } = observer.event
  if (allowed === null) return 0
  return observer.latenessSum / samples - Math.min(0, allowed)
}
