import type { LivedLog, LivedTap } from '@yohaku/household'

/** A device on which nothing was logged. The name is written out: the reader of logs is not part of the first view. */
export const NOTHING_LIVED: LivedLog = { schema: 'yohaku-lived/1', days: [] }

export const tapsOn = (log: LivedLog, date: string): readonly LivedTap[] =>
  log.days.find((day) => day.date === date)?.taps ?? []

/** The log with one more tap; the same tap twice is the later one. */
export const withTap = (log: LivedLog, date: string, day: string, tap: LivedTap): LivedLog => {
  const { days } = withoutTap(log, date, tap)
  const taps = [...tapsOn({ ...log, days }, date), tap]
  const others = days.filter((one) => one.date !== date)
  return { ...log, days: [...others, { date, day, taps }].toSorted((a, b) => a.date.localeCompare(b.date)) }
}

/** The log without a tap; a day without any is no day that was lived. */
export const withoutTap = (log: LivedLog, date: string, { step, what }: Pick<LivedTap, 'step' | 'what'>): LivedLog => ({
  ...log,
  days: log.days.flatMap((day) => {
    if (day.date !== date) return [day]
    const taps = day.taps.filter((tap) => tap.step !== step || tap.what !== what)
    return taps.length === 0 ? [] : [{ ...day, taps }]
  }),
})
