import { countDelays, type DelayHistogram, delayHistogram } from './delayHistogram.ts'
import { rowOf } from './engine/layout.ts'
import type { ObservedEvent } from './program.ts'

/** What is kept of one event while samples go by: sums in whole ticks, exact in any order. */
export interface Observer {
  readonly event: ObservedEvent
  /** Null for an event that cannot be delayed. */
  readonly histogram: DelayHistogram | null
  delaySum: number
  zeros: number
  late: number
  latenessSum: number
}

/** An observer with bins fitted to the first samples: `count` delays in the event's row of a block. */
export const observerFor = (
  event: ObservedEvent,
  rows: readonly Int32Array[],
  count: number,
  bits: number,
): Observer => {
  const delays = rowOf(rows, event.slot).subarray(0, count)
  const mean = delays.reduce((sum, delay) => sum + delay, 0) / count
  const spread = delays.reduce((sum, delay) => sum + Math.abs(delay - mean), 0) / count
  const histogram = event.mostDelay > 0 ? delayHistogram(mean, spread, event.mostDelay, bits) : null
  return { event, histogram, delaySum: 0, zeros: 0, late: 0, latenessSum: 0 }
}

/** Takes in the event's row of a block; `lateDays` is marked −1 on the days its deadline is missed. */
export const observe = (observer: Observer, rows: readonly Int32Array[], count: number, lateDays: Int32Array): void => {
  const { event, histogram } = observer
  const row = rowOf(rows, event.slot)
  if (histogram) {
    const sums = countDelays(histogram, row, count)
    observer.delaySum += sums.delays
    observer.zeros += sums.zeros
  } else observer.zeros += count
  if (event.allowed === null || event.allowed >= event.mostDelay) return
  if (event.allowed < 0) {
    lateDays.fill(-1, 0, count)
    observer.late += count
  } else addLateness(observer, row, count, event.allowed, lateDays)
}

/** Mean lateness over all samples, in ticks. */
export const meanLateness = (observer: Observer, samples: number): number => {
  const { allowed } = observer.event
  if (allowed === null) return 0
  return allowed < 0 ? observer.delaySum / samples - allowed : observer.latenessSum / samples
}

const addLateness = (
  observer: Observer,
  row: Int32Array,
  count: number,
  allowed: number,
  lateDays: Int32Array,
): void => {
  let late = 0
  let low = 0
  let high = 0
  for (let i = 0; i < count; i++) {
    const over = ((row[i] as number) - allowed) | 0
    const isLate = (-over | 0) >> 31
    lateDays[i] = (lateDays[i] as number) | isLate
    late = (late + isLate) | 0
    low = (low + (over & isLate & 0xffff)) | 0
    high = (high + ((over & isLate) >>> 16)) | 0
  }
  observer.late -= late
  observer.latenessSum += high * 65_536 + low
}
