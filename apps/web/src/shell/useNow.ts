import { useEffect, useState } from 'react'
import { useApp } from './AppContext.tsx'

/** The device's time as the screens use it. */
export interface Now {
  /** `2026-11-24`, of the device's own calendar. */
  readonly today: string
  /** `2026-11`. */
  readonly month: string
  /** `tue`, as plans write it. */
  readonly weekday: string
  /** Minutes since midnight. */
  readonly minutes: number
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
        return next.today === before.today && next.minutes === before.minutes ? before : next
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

export const nowOf = (at: Date): Now => {
  const two = (count: number): string => String(count).padStart(2, '0')
  const month = `${at.getFullYear()}-${two(at.getMonth() + 1)}`
  return {
    today: `${month}-${two(at.getDate())}`,
    month,
    weekday: WEEK[at.getDay()] ?? 'mon',
    minutes: at.getHours() * 60 + at.getMinutes(),
  }
}
