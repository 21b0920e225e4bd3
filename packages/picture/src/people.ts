import type { Plan } from '@yohaku/household'
import type { LineStyle, Person } from './scene.ts'

/** What a person without a name is called; the words are the catalogue's. */
export interface PeopleWords {
  readonly mother: string
  readonly father: string
  readonly guardian: string
  readonly child: string
  readonly helper: string
  /** Of two who would be called the same, the n-th. */
  readonly numbered: (name: string, n: number) => string
}

const ADULT_STYLES: readonly LineStyle[] = ['p1', 'p2', 'p4']

/**
 * Everybody of a plan with a line of their own: the family's own names first, else the role's word, numbered where two
 * would have the same.
 */
export const personsOf = (plan: Plan, words: PeopleWords): readonly Person[] => {
  const { adults, children, helpers } = plan.household
  const adultNames = numbered(
    adults.map((adult) => adult.name ?? words[adult.role]),
    words,
  )
  const childNames = numbered(
    children.map((child) => child.name ?? words.child),
    words,
  )
  const helperNames = numbered(
    helpers.map((helper) => helper.name ?? words.helper),
    words,
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

const numbered = (names: readonly string[], words: PeopleWords): readonly string[] =>
  names.map((name, index) => {
    if (names.indexOf(name) === names.lastIndexOf(name)) return name
    return words.numbered(name, names.slice(0, index + 1).filter((other) => other === name).length)
  })
