import type { Plan } from '@yohaku/household'
import { type Person, personsOf } from '@yohaku/picture'
import type { Text } from '../../text/text.ts'
import { wordFor } from '../../text/words.ts'

/** Everybody of a plan as the screen calls them. */
export const peopleOf = (plan: Plan, text: Text): readonly Person[] => personsOf(plan, text.people)

export const nameOf = (people: readonly Person[], id: string): string =>
  people.find((person) => person.id === id)?.name ?? id

export const namesOf = (people: readonly Person[], ids: readonly string[], text: Text): string =>
  ids.map((id) => nameOf(people, id)).join(text.people.and)

/** What a place is called on the drawing. */
export const placeWord = (plan: Plan, id: string, text: Text): string => {
  const place = plan.places.find((candidate) => candidate.id === id)
  return place === undefined ? id : (place.name ?? wordFor(text.codes.place, place.kind))
}
