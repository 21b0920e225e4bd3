import { type Plan, valueAt } from '@yohaku/household'
import type { TextOf } from '../../../text/rooms.ts'
import { FORM_PAGES } from '../formPages.ts'
import { PAGES } from './pages.ts'
import type { Field, Part } from './types.ts'
import { shown } from './written.ts'

type Words = TextOf<'household'>

/** A field of the plan that is not what it was; empty text where nothing stood. */
export interface ToldChange {
  readonly path: string
  readonly what: string
  readonly before: string
  readonly after: string
}

/** What differs between two versions of a plan, by the fields of its pages. `today`: `2026-11-24`. */
export const toldChanges = (before: Plan, after: Plan, text: Words, today: string): readonly ToldChange[] => {
  const [old, young] = [namedFields(before, text, today), namedFields(after, text, today)]
  return [...new Set([...young.keys(), ...old.keys()])].flatMap((path) => {
    const [was, is] = [valueAt(before, path), valueAt(after, path)]
    const named = young.get(path) ?? old.get(path)
    if (named === undefined || JSON.stringify(was) === JSON.stringify(is)) return []
    const told = { before: said(old.get(path) ?? named, was, text), after: said(young.get(path) ?? named, is, text) }
    return told.before === told.after ? [] : [{ path, what: named.what, ...told }]
  })
}

interface Named {
  readonly field: Field
  /** The parts it stands in, and its label. */
  readonly what: string
}

const namedFields = (plan: Plan, text: Words, today: string): ReadonlyMap<string, Named> => {
  const inside = (parts: readonly Part[], over: readonly string[]): readonly (readonly [string, Named])[] =>
    parts.flatMap(({ heading, fields, parts: inner = [], folded }) => {
      const names = folded ? over : [...over, heading]
      const own = fields.map((field) => {
        const label = field.title ?? text.field[field.label]
        return [
          field.path,
          { field, what: [...names, field.about ?? '', label].join(' ').replaceAll('  ', ' ') },
        ] as const
      })
      return [...own, ...inside(inner, names)]
    })
  const named = new Map<string, Named>()
  // The first page that has a field names it: the pages that repeat one come later.
  for (const [path, one] of FORM_PAGES.flatMap((page) => inside(PAGES[page](plan, text, today), [])))
    if (!named.has(path)) named.set(path, one)
  return named
}

/** A value in the words of its field. */
const said = ({ field }: Named, value: unknown, text: Words): string => {
  switch (field.kind) {
    case 'flag':
      return value === undefined ? '' : value === true ? text.entry.yes : text.entry.no
    case 'choice':
      return field.options.find((option) => option.value === (field.chosen ?? value))?.words ?? field.blank ?? ''
    case 'several':
      return field.options
        .filter((option) => Array.isArray(value) && value.includes(option.value))
        .map((option) => option.words)
        .join(text.people.and)
    default:
      return shown(field, value, text.count)
  }
}
