import type { PlainDate } from '@yohaku/kernel'

/** One kind of leave of one adult, in minutes so that hourly use is exact. */
export interface LeaveAccount {
  /** annualLeave, childNursingLeave, or the company's own. */
  readonly kind: string
  /** What is left on the first day, with the day each part is lost (last usable day). */
  readonly lots: readonly LeaveLot[]
  /** What is added later in the year. */
  readonly grants: readonly LeaveGrant[]
  /** Smallest piece that can be taken: 60 by the hour, half a day, a whole day. */
  readonly unitMinutes: number
}

export interface LeaveLot {
  readonly minutes: number
  /** Last day on which it can be taken (有給の時効 2年; 看護等休暇の年度末). */
  readonly lastDay: PlainDate
}

export interface LeaveGrant extends LeaveLot {
  readonly on: PlainDate
}

/** Running account of one sample year; made once, reset for each. */
export interface RunningAccount {
  reset(): void
  /** Grants of the day come in, lots whose last day has passed go. */
  openDay(day: PlainDate): void
  /** Takes up to `minutes`, rounded up to the unit; the oldest lot first. Returns the minutes of care this covers. */
  take(minutes: number): number
  left(): number
}

export const runningAccount = (account: LeaveAccount): RunningAccount => {
  const lots = [...account.lots.map((lot) => ({ ...lot, on: Number.NEGATIVE_INFINITY })), ...account.grants].sort(
    (a, b) => a.lastDay - b.lastDay,
  )
  const left = new Float64Array(lots.length)
  let today = Number.NEGATIVE_INFINITY
  const usable = (index: number): boolean => {
    const lot = lots[index]
    return lot !== undefined && lot.on <= today && today <= lot.lastDay
  }
  const sum = (): number => {
    let total = 0
    for (let index = 0; index < left.length; index++) if (usable(index)) total += left[index] ?? 0
    return total
  }
  return {
    reset: () => {
      for (const [index, lot] of lots.entries()) left[index] = lot.minutes
      today = Number.NEGATIVE_INFINITY
    },
    openDay: (day) => {
      today = day
    },
    take: (minutes) => {
      const unit = account.unitMinutes
      const wanted = Math.ceil(minutes / unit) * unit
      const possible = Math.min(wanted, Math.floor(sum() / unit) * unit)
      let rest = possible
      for (let index = 0; index < left.length && rest > 0; index++) {
        if (!usable(index)) continue
        const part = Math.min(left[index] ?? 0, rest)
        left[index] = (left[index] ?? 0) - part
        rest -= part
      }
      return Math.min(possible, minutes)
    },
    left: sum,
  }
}
