import type { Plan } from '@yohaku/household'
import type { Text } from '../../text/text.ts'
import { wordFor } from '../../text/words.ts'
import type { LineStyle, Person } from './geometry/scene.ts'

const ADULT_STYLES: readonly LineStyle[] = ['p1', 'p2', 'p4']

/**
 * Everybody of a plan as the screen calls them: the family's own names first, else the role's word, numbered where two
 * would have the same.
 */
export const peopleOf = (plan: Plan, text: Text): readonly Person[] => {
  const { adults, children, helpers } = plan.household
  const roles = adults.map((adult) => text.people[adult.role])
  const adultNames = numbered(
    adults.map((adult, index) => adult.name ?? roles[index] ?? ''),
    text,
  )
  const childNames = numbered(
    children.map((child) => child.name ?? text.people.child),
    text,
  )
  const helperNames = numbered(
    helpers.map((helper) => helper.name ?? text.people.helper),
    text,
  )
  return [
    ...adults.map(
      ({ id }, index): Person => ({
        id,
        kind: 'adult',
        style: ADULT_STYLES[index] ?? 'p4',
        name: adultNames[index] ?? id,
      }),
    ),
    ...children.map(({ id }, index): Person => ({ id, kind: 'child', style: 'p3', name: childNames[index] ?? id })),
    ...helpers.map(({ id }, index): Person => ({ id, kind: 'helper', style: 'p5', name: helperNames[index] ?? id })),
  ]
}

export const nameOf = (people: readonly Person[], id: string): string =>
  people.find((person) => person.id === id)?.name ?? id

export const namesOf = (people: readonly Person[], ids: readonly string[], text: Text): string =>
  ids.map((id) => nameOf(people, id)).join(text.people.and)

/** What a place is called on the drawing. */
export const placeWord = (plan: Plan, id: string, text: Text): string => {
  const place = plan.places.find((candidate) => candidate.id === id)
  return place === undefined ? id : (place.name ?? wordFor(text.codes.place, place.kind))
}

const numbered = (names: readonly string[], text: Text): readonly string[] =>
  names.map((name, index) => {
    if (names.indexOf(name) === names.lastIndexOf(name)) return name
    return text.people.numbered(name, names.slice(0, index + 1).filter((other) => other === name).length)
  })
