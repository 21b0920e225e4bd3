import type { Plan } from '@yohaku/household'
import type { Person } from '@yohaku/picture'
import type { DayOutlook, DayStepOutlook } from '@yohaku/projection'
import type { TextOf } from '../../text/rooms.ts'
import { wordFor } from '../../text/words.ts'
import { namesOf, peopleOf, placeWord } from './people.ts'
import { slackWords } from './summary.ts'

export interface TableRow {
  readonly time: number
  readonly cells: readonly { readonly person: string; readonly entries: readonly TableEntry[] }[]
}

export interface TableEntry {
  readonly key: string
  readonly words: string
  /** 余白 98分, where a promise hangs on this moment. */
  readonly slack: string | null
  readonly late: boolean
}

/** Every moment of the day with what each person begins, in the words of the drawing. */
export const rowsOf = (
  plan: Plan,
  day: DayOutlook,
  text: TextOf<'timetable'>,
): { readonly people: readonly Person[]; readonly rows: readonly TableRow[] } => {
  const present = new Set(day.steps.flatMap((step) => step.who))
  const people = peopleOf(plan, text).filter((person) => present.has(person.id))
  const moments = new Map<number, Map<string, TableEntry[]>>()
  const note = (time: number, person: string, entry: TableEntry): void => {
    const row = moments.get(time) ?? new Map<string, TableEntry[]>()
    moments.set(time, row)
    row.set(person, [...(row.get(person) ?? []), entry])
  }
  for (const step of day.steps) {
    for (const person of step.who) {
      const entry = {
        key: step.id,
        words: wordsOf(plan, step, person, people, text),
        ...promiseAt(day, step, person, text),
      }
      if (!isSaidElsewhere(day, step, person)) note(step.start, person, entry)
      if (step.act === 'work')
        note(step.end, person, { key: `${step.id}-end`, words: text.table.workEnd, slack: null, late: false })
      if (step.to !== null && !day.steps.some((next) => next.start === step.end && next.who.includes(person)))
        note(step.end, person, {
          key: `${step.id}-there`,
          words: text.table.arrives(placeWord(plan, step.to, text)),
          slack: null,
          late: false,
        })
    }
  }
  const times = [...moments.keys()].sort((a, b) => a - b)
  return {
    people,
    rows: times.map((time) => ({
      time,
      cells: people.map(({ id }) => ({ person: id, entries: moments.get(time)?.get(id) ?? [] })),
    })),
  }
}

const wordsOf = (
  plan: Plan,
  step: DayStepOutlook,
  person: string,
  people: readonly Person[],
  text: TextOf<'timetable'>,
): string => {
  if (step.act === 'work') return text.table.workStart
  if (step.act === 'care') return text.table.stays(placeWord(plan, step.place, text))
  const act =
    step.to === null ? wordFor(text.codes.act, step.act) : text.table.leaves(placeWord(plan, step.place, text))
  if (step.act === 'dropoff' || step.act === 'pickup') return text.table.at(act, placeWord(plan, step.place, text))
  const children = step.who.filter((id) => id !== person && people.some((one) => one.id === id && one.kind === 'child'))
  return children.length > 0 && isAdult(people, person)
    ? text.table.withWhom(namesOf(people, children, text), act)
    : act
}

/** Getting up from the desk is leaving the office; getting ready to leave is leaving. */
const isSaidElsewhere = (day: DayOutlook, step: DayStepOutlook, person: string): boolean => {
  const own = day.steps.filter((other) => other.who.includes(person))
  if (step.act === 'leaveHome') return own.some((other) => other.to !== null && other.start === step.start)
  return step.to !== null && own.some((other) => other.act === 'work' && other.end === step.start)
}

const isAdult = (people: readonly Person[], id: string): boolean =>
  people.some((person) => person.id === id && person.kind === 'adult')

/** A promise is shown once: at the step it is about, for the adult who keeps it. */
const promiseAt = (
  day: DayOutlook,
  step: DayStepOutlook,
  person: string,
  text: TextOf<'timetable'>,
): Pick<TableEntry, 'slack' | 'late'> => {
  const deadline = day.deadlines.find((one) => one.id === step.id && one.who[0] === person)
  if (!deadline) return { slack: null, late: false }
  return { slack: slackWords(deadline.slackMinutes, text), late: deadline.slackMinutes < 0 }
}
