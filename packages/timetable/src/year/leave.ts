import type { PlainDate } from '@yohaku/kernel'

/** One kind of leave of one adult, counted in days: a day stays a day when the hours of work change. */
export interface LeaveAccount {
  /** annualLeave, childNursingLeave, or the company's own. */
  readonly kind: string
  /** What is left on the first day, with the day each part is lost (last usable day). */
  readonly lots: readonly LeaveLot[]
  /** What is added later in the year. */
  readonly grants: readonly LeaveGrant[]
  /** Smallest piece that can be taken. */
  readonly unit: 'hour' | 'halfDay' | 'day'
  /** Days that may be taken by the hour until the next grant (時間単位年休: 5); absent = all. Beyond them whole days are taken. */
  readonly hourlyDays?: number
}

export interface LeaveLot {
  /** Whole days and hours as a fraction of one; kept to the hour for working days of up to 12 hours. */
  readonly days: number
  /** Last day on which it can be taken (有給の時効 2年; 看護等休暇の年度末). */
  readonly lastDay: PlainDate
}

export interface LeaveGrant extends LeaveLot {
  readonly on: PlainDate
}

/** Running account of one sample year; made once, reset for each. */
export interface RunningAccount {
  readonly reset: () => void
  /** Grants of the day come in, lots whose last day has passed go. */
  readonly openDay: (day: PlainDate) => void
  /** Takes up to `minutes` of a working day of `minutesPerDay`, in whole units, the oldest lot first. Gives the minutes covered. */
  readonly take: (minutes: number, minutesPerDay: number) => number
  /** In days. */
  readonly left: () => number
}

/** Parts of a day: divisible by 1 … 12, so that an hour of any working day is a whole number of them. */
const PARTS = 27_720

export const runningAccount = (account: LeaveAccount): RunningAccount => {
  const lots = [...account.lots.map((lot) => ({ ...lot, on: Number.NEGATIVE_INFINITY })), ...account.grants].sort(
    (a, b) => a.lastDay - b.lastDay,
  )
  const full = Float64Array.from(lots, ({ days }) => Math.round(days * PARTS))
  const opens = Float64Array.from(lots, ({ on }) => on)
  const closes = Float64Array.from(lots, ({ lastDay }) => lastDay)
  const grantDays = Float64Array.from(account.grants, ({ on }) => on).sort()
  const hourly = account.hourlyDays === undefined ? Number.POSITIVE_INFINITY : account.hourlyDays * PARTS
  const isHourly = account.unit === 'hour'
  const left = new Float64Array(lots.length)
  let today = Number.NEGATIVE_INFINITY
  let hourlyLeft = hourly
  let nextGrant = 0
  const sum = (): number => {
    let total = 0
    for (let index = 0; index < left.length; index++)
      if ((opens[index] as number) <= today && today <= (closes[index] as number)) total += left[index] as number
    return total
  }
  const draw = (parts: number): void => {
    let rest = parts
    for (let index = 0; rest > 0 && index < left.length; index++) {
      if ((opens[index] as number) > today || today > (closes[index] as number)) continue
      const part = Math.min(left[index] as number, rest)
      left[index] = (left[index] as number) - part
      rest -= part
    }
  }
  /** What a piece of leave takes off, and in what pieces it may be taken when less is left. */
  const wantedParts = (minutes: number, minutesPerDay: number, hour: number, byHour: boolean): number => {
    if (byHour) return Math.ceil(minutes / 60) * hour
    return account.unit === 'halfDay' && minutes * 2 <= minutesPerDay ? PARTS / 2 : PARTS
  }
  return {
    reset: () => {
      left.set(full)
      today = Number.NEGATIVE_INFINITY
      hourlyLeft = hourly
      nextGrant = 0
    },
    openDay: (day) => {
      today = day
      while (nextGrant < grantDays.length && (grantDays[nextGrant] as number) <= day) {
        hourlyLeft = hourly
        nextGrant++
      }
    },
    take: (minutes, minutesPerDay) => {
      const hour = PARTS / Math.ceil(minutesPerDay / 60)
      const isWhole = minutes >= minutesPerDay
      const byHour = isHourly && !isWhole && hourlyLeft >= hour
      const wanted = wantedParts(minutes, minutesPerDay, hour, byHour)
      const balance = sum()
      const limit = byHour ? Math.min(balance, hourlyLeft) : balance
      if (limit >= wanted) {
        draw(wanted)
        if (byHour) hourlyLeft -= wanted
        return minutes
      }
      // The end of a balance, less than the day that is wanted, still goes by the hour.
      const piece = byHour || (isHourly && isWhole) ? hour : account.unit === 'halfDay' ? PARTS / 2 : PARTS
      const possible = Math.floor(limit / piece) * piece
      draw(possible)
      if (byHour) hourlyLeft -= possible
      return Math.min(minutes, (possible / PARTS) * minutesPerDay)
    },
    left: () => sum() / PARTS,
  }
}
