import { useEffect, useState } from 'react'
import { useApp } from './AppContext.tsx'

/**
 * Now, as the screens use it: by the clock of the plan, which is Japan's (Asia/Tokyo, UTC+9 all year), wherever the device is.
 */
export interface Now {
  /** `2026-11-24`. */
  readonly today: string
  /** `2026-11`. */
  readonly month: string
  /** `tue`, as plans write it. */
  readonly weekday: string
  /** Minutes since midnight. */
  readonly minutes: number
  /** Minutes since midnight of the device's own clock, where that is another region's; else `null`. */
  readonly deviceMinutes: number | null
}

const STEP_MS = 20_000

/** Follows the clock by the minute; a screen that was hidden catches up as soon as it is seen. */
export const useNow = (): Now => {
  const { now } = useApp()
  const [time, setTime] = useState(() => nowOf(now()))
  useEffect(() => {
    const look = (): void =>
      setTime((before) => {
        const next = nowOf(now())
        return next.today === before.today &&
          next.minutes === before.minutes &&
          next.deviceMinutes === before.deviceMinutes
          ? before
          : next
      })
    const timer = setInterval(look, STEP_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [now])
  return time
}

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const TOKYO_MS = 9 * 60 * 60_000

export const nowOf = (at: Date): Now => {
  const here = new Date(at.getTime() + TOKYO_MS)
  const today = here.toISOString().slice(0, 10)
  return {
    today,
    month: today.slice(0, 7),
    weekday: WEEK[here.getUTCDay()] ?? 'mon',
    minutes: here.getUTCHours() * 60 + here.getUTCMinutes(),
    deviceMinutes: at.getTimezoneOffset() * 60_000 === -TOKYO_MS ? null : at.getHours() * 60 + at.getMinutes(),
  }
}
