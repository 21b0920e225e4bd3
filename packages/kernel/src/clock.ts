import { err, ok, type Result } from './result.ts'

declare const minutesBrand: unique symbol

/** A span of time or a time of day in whole minutes; times of day count from 0:00 and may pass 24:00 (32:50 = 8:50 next day). */
export type Minutes = number & { readonly [minutesBrand]: true }

/** Text that is not a time of day. */
export interface NotATime {
  readonly type: 'NotATime'
  readonly text: string
  readonly reason: 'shape' | 'hourOutOfRange' | 'minuteOutOfRange'
}

/** @throws RangeError when the number is not whole: that is a bug of the caller. */
export const minutes = (count: number): Minutes => {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not whole minutes: ${count}`)
  return (count === 0 ? 0 : count) as Minutes
}

/** `HH:MM`, hours 0 … 47 so that a night shift can end on the next morning. */
export const parseClock = (text: string): Result<Minutes, NotATime> => {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text)
  if (!match) return err({ type: 'NotATime', text, reason: 'shape' })
  const [hours, mins] = [Number(match[1]), Number(match[2])]
  if (hours > 47) return err({ type: 'NotATime', text, reason: 'hourOutOfRange' })
  if (mins > 59) return err({ type: 'NotATime', text, reason: 'minuteOutOfRange' })
  return ok(minutes(hours * 60 + mins))
}

/** `HH:MM`, hours past 23 kept (`25:10`). Fractions of a minute are cut. */
export const formatClock = (time: number): string => {
  const whole = Math.floor(time)
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(((whole % 60) + 60) % 60).padStart(2, '0')}`
}

/** `clock('16:52')`. @throws RangeError on a typing error in our own source. */
export const clock = (text: string): Minutes => {
  const result = parseClock(text)
  if (result.ok) return result.value
  throw new RangeError(`${text} is not a time (${result.error.reason})`)
}
