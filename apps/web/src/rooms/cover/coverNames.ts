import type { Plan } from '@yohaku/household'
import { nameOf, peopleOf, placeWord } from '../../features/day/people.ts'
import type { Text } from '../../text/text.ts'

/** What a person or a place of a cover is called. */
export const calledIn = (plan: Plan, text: Text): ((id: string) => string) => {
  const people = peopleOf(plan, text)
  return (id) => {
    const name = nameOf(people, id)
    return name === id ? placeWord(plan, id, text) : name
  }
}

/** The line of whoever it is; a place that has the child is a helper. */
export const styleIn = (plan: Plan, text: Text): ((id: string) => string) => {
  const people = peopleOf(plan, text)
  return (id) => people.find((person) => person.id === id)?.style ?? 'p5'
}
