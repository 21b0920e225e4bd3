import { isObject, joined, type ShapeProblem, shown } from '../fileFields.ts'

/** A value of a network file and where it stands. */
export interface Found {
  readonly path: string
  readonly value: unknown
}

/** Where one entry of a file stands, and each of its fields in the words of the file. */
export interface Spot {
  readonly path: string
  readonly pathOf: (field: string) => string
}

/** The place of an entry that has no fields. */
export const spotAt = (path: string): Spot => ({ path, pathOf: (field) => joined(path, field) })

/** One entry of a list, or of an object keyed by id. */
export interface Item extends Found {
  readonly id: string | undefined
}

/** The entries of a list or of an object keyed by id; anything else is named, and counts as none. */
export const itemsOf = (found: Found | undefined, name: string, problems: ShapeProblem[]): readonly Item[] => {
  if (found === undefined) {
    problems.push({ type: 'missing', path: name, expected: 'list' })
    return []
  }
  const { path, value } = found
  if (Array.isArray(value))
    return value.map((item, index) => ({ path: `${path}[${index}]`, id: undefined, value: item }))
  if (isObject(value)) return Object.entries(value).map(([id, item]) => ({ path: joined(path, id), id, value: item }))
  problems.push({ type: 'unexpected', path, expected: 'list', found: shown(value) })
  return []
}
