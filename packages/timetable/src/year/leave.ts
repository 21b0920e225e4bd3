import { ceilDiv, type PlainDate } from '@yohaku/kernel'

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
  const full = lots.map(({ days }) => Math.round(days * PARTS))
  const grantDays = account.grants.map(({ on }) => on).sort((a, b) => a - b)
  const hourly = account.hourlyDays === undefined ? Number.POSITIVE_INFINITY : account.hourlyDays * PARTS
  const left = new Float64Array(lots.length)
  let today = Number.NEGATIVE_INFINITY
  let hourlyLeft = hourly
  let nextGrant = 0
  const usable = (index: number): boolean => {
    const lot = lots[index]
    return lot !== undefined && lot.on <= today && today <= lot.lastDay
  }
  const sum = (): number => {
    let total = 0
    for (let index = 0; index < left.length; index++) if (usable(index)) total += left[index] as number
    return total
  }
  const draw = (parts: number): void => {
    let rest = parts
    for (let index = 0; index < left.length && rest > 0; index++) {
      if (!usable(index)) continue
      const part = Math.min(left[index] as number, rest)
      left[index] = (left[index] as number) - part
      rest -= part
    }
  }
  return {
    reset: () => {
      for (const [index, parts] of full.entries()) left[index] = parts
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
      const hours = ceilDiv(minutesPerDay, 60)
      const isWhole = minutes >= minutesPerDay
      const byHour = account.unit === 'hour' && !isWhole && hourlyLeft >= PARTS / hours
      const unit = byHour ? PARTS / hours : account.unit === 'halfDay' ? PARTS / 2 : PARTS
      const wanted = byHour
        ? ceilDiv(minutes, 60) * unit
        : account.unit === 'halfDay' && minutes * 2 <= minutesPerDay
          ? unit
          : PARTS
      const limit = byHour ? Math.min(sum(), hourlyLeft) : sum()
      // The end of a balance, less than the day that is wanted, still goes by the hour.
      const piece = byHour || (account.unit === 'hour' && isWhole) ? PARTS / hours : unit
      const possible = Math.min(wanted, Math.floor(limit / piece) * piece)
      draw(possible)
      if (byHour) hourlyLeft -= possible
      return possible === wanted ? minutes : Math.min(minutes, (possible / PARTS) * minutesPerDay)
    },
    left: () => sum() / PARTS,
  }
}
