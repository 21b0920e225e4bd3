import { date, formatClock, weekdayOf } from '@yohaku/kernel'
import { cover } from '@yohaku/words/en/cover'
import { monthName, date as written } from '@yohaku/words/en/format'
import { holidays } from '@yohaku/words/en/holidays'
import type { CareText } from '../careText.ts'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

export const care: CareText = {
  date: (text, withYear) =>
    `${WEEKDAYS[weekdayOf(date(text))]} ${withYear ? written(text) : written(text).slice(0, -5)}`,
  cover: {
    ...cover,
    onHoliday: (holiday) =>
      `A public holiday (${holiday}): nursery and school are closed. Who works can be told with --works.`,
    holiday: holidays,
    options: (order) => `Ways (order: ${order})`,
    uses: (what) => `leave ${what}`,
    noLeave: 'leave none',
    money: (parts) => `money ${parts.join(', ')}`,
    noMoney: 'money 0 yen',
    about: ({ phone, askFrom, reached, chance }) => [
      ...(askFrom === null ? [] : [`ring from ${formatClock(askFrom)}`]),
      ...(phone === null ? [] : [phone]),
      ...(reached === null || reached === chance ? [] : [`one of those so far can: ${Math.round(reached * 100)}%`]),
    ],
    withoutHelpers: (option) => `if the helpers cannot come → ${option}`,
    careOpen: (place, from, to) =>
      `${place} takes a well child ${from}–${to}. With somebody who may bring and collect (collects in household.helpers) that is a way too.`,
    more: (count) => `${count} more (see --limit)`,
  },
  year: {
    title: (from, years) => `A year from ${from}, ${new Intl.NumberFormat('en').format(years)} of them simulated`,
    sickDays: (mean, low, high, calls) =>
      `Days at home: ${mean} on average (8 of 10 years: ${low} to ${high}). Calls during the day: ${calls}`,
    head: ['whose leave', 'at first', 'runs out in', 'usual month', 'left at the end'],
    by: (rule) => `Who stays: ${rule}`,
    month: (text) => (text === null ? '–' : monthName(text.slice(5))),
    daysLeft: (mean) => `${mean.toFixed(1)} days`,
    uncovered: (share, days) => `Years with days that no leave covers: ${share} (${days} days on average)`,
    covered: 'Leave covers the days in nearly every year.',
    shared: 'Shared differently (years in which leave runs out)',
    tracks: 'On the other tracks',
    outOf: (who, leave, share) => `${who} ${leave} ${share}`,
    uncoveredHead: 'uncovered',
    children: 'Children counted',
  },
}
