import type { Plan, Question } from '@yohaku/household'
import type { DayOutlook } from '../outlook.ts'
import type { UnknownNote } from './trackDay.ts'

type Unknown = DayOutlook['unknown'][number]

/** What the day could not be told, and what the plan itself asks for, each once. */
export const unknownOf = (plan: Plan, notes: readonly UnknownNote[]): readonly Unknown[] => {
  const asked = (plan.questions ?? []).map(askedFor)
  return [...asked, ...notes.filter((note) => !asked.some((question) => covers(question, note)))]
}

const askedFor = ({ code, who, places }: Question): Unknown => {
  const place = places?.at(-1)
  return {
    code,
    ...(who?.[0] === undefined ? {} : { who: who[0] }),
    ...(place === undefined ? {} : { place }),
    ...(who === undefined ? {} : { people: who }),
    ...(places === undefined ? {} : { places }),
  }
}

const covers = (question: Unknown, note: UnknownNote): boolean =>
  question.code === note.code &&
  (note.who === undefined || (question.people?.includes(note.who) ?? false)) &&
  (note.place === undefined || (question.places?.includes(note.place) ?? false))
