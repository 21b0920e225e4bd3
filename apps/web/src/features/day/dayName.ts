import type { Plan } from '@yohaku/household'
import type { Text } from '../../text/text.ts'
import { wordFor } from '../../text/words.ts'

/** What the day is called: the family's own name, else its kind, with its weekdays. */
export const dayNameOf = (plan: Plan, id: string, text: Text): string => {
  const day = plan.days.find((one) => one.id === id)
  if (!day) return ''
  const weekdays = weekdayWords(day.weekdays, text)
  const name = day.name ?? wordFor(text.codes.dayKind, day.kind)
  return weekdays === '' ? name : `${name}(${weekdays})`
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** 月–金 for days in a row, else each day. */
export const weekdayWords = (days: readonly string[], text: Text): string => {
  const at = days.map((day) => WEEK.indexOf(day)).sort((a, b) => a - b)
  const inRow = at.length > 2 && at.every((day, index) => day === (at[0] ?? 0) + index)
  const word = (day: string | undefined): string => wordFor(text.codes.weekday, day ?? '')
  return inRow ? `${word(WEEK[at[0] ?? 0])}–${word(WEEK[at.at(-1) ?? 0])}` : days.map(word).join(text.people.and)
}
