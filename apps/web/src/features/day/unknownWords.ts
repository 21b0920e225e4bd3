import type { Plan } from '@yohaku/household'
import type { DayOutlook } from '@yohaku/projection'
import type { Text } from '../../text/text.ts'
import { namesOf, peopleOf, placeWord } from './people.ts'

/** What the day could not be told, each once, with everybody and every place it is about. */
export const unknownWords = (plan: Plan, day: Pick<DayOutlook, 'unknown'>, text: Text): readonly string[] => {
  const people = peopleOf(plan, text)
  const sentences = day.unknown.map((unknown) => {
    const { code, who, place } = unknown
    const about = unknown.people ?? (who === undefined ? [] : [who])
    const places = unknown.places ?? (place === undefined ? [] : [place])
    const told = text.codes.unknown[code]
    return told?.(namesOf(people, about, text), places.map((id) => placeWord(plan, id, text)).at(-1) ?? '') ?? code
  })
  return [...new Set(sentences)]
}
