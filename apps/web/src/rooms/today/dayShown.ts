import type { CalendarDay, DateOfPlan, DayOutlook } from '@yohaku/projection'

const DAY = 24 * 60

/** Which of a family's days is on the screen, and where now stands in it. */
export interface DayShown {
  readonly day: DayOutlook
  readonly of: DateOfPlan
  /** Minutes of that day, past midnight beyond 24:00; null = it is not today: the next day of the plan is shown. */
  readonly now: number | null
}

/** What a date is lived as: nothing on a public holiday, nothing where the plan has no such weekday. */
export const isLived = ({ holiday, pattern }: DateOfPlan): boolean => holiday === null && pattern !== null

/** Which date has to be asked for: today, or the next one the plan describes. */
export const dateToShow = (calendar: CalendarDay): DateOfPlan | null => (isLived(calendar) ? calendar : calendar.next)

/**
 * Until the first one gets up, a night shift of the day before goes on: that day is shown, with now past its midnight.
 */
export const dayShown = (
  calendar: CalendarDay,
  of: DateOfPlan,
  day: DayOutlook,
  before: DayOutlook | null,
  minutes: number,
): DayShown => {
  const isToday = of.date === calendar.date
  const first = isToday ? firstOf(day) : DAY
  if (before !== null && minutes < first && lastOf(before) > minutes + DAY)
    return { day: before, of: calendar.before, now: minutes + DAY }
  return { day, of, now: isToday ? minutes : null }
}

/** Adults of yesterday who are not back yet this morning. */
export const stillAway = (before: DayOutlook | null, minutes: number): NonNullable<DayOutlook['nextMorning']>['away'] =>
  before?.nextMorning?.away.filter(({ backAt }) => backAt % DAY > minutes) ?? []

const firstOf = ({ steps }: DayOutlook): number => Math.min(DAY, ...steps.map(({ start }) => start))

const lastOf = ({ steps }: DayOutlook): number =>
  Math.max(0, ...steps.filter(({ act }) => act !== 'sleep').map(({ end }) => end))
