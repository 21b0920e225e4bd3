import type { Place } from '../plan.ts'
import type { Family } from './family.ts'

export type HandOver = 'dropoff' | 'pickup'

export interface CareGroup {
  readonly place: string
  readonly children: readonly string[]
}

/**
 * Where the children of one drop-off or pick-up are: at the place the line names, else each at its own; schoolchildren are collected at the
 * club. Places that close earlier come first.
 */
export const careGroupsOf = (
  family: Family,
  places: readonly Place[],
  act: HandOver,
  named: string | undefined,
  children: readonly string[],
): readonly CareGroup[] => {
  if (places.some(({ id }) => id === named)) return [{ place: named as string, children }]
  const groups = new Map<string, string[]>()
  for (const child of children) {
    const care = careOf(family, places, child)
    const club = care.some(({ kind }) => kind === 'primary')
      ? places.find(({ kind }) => kind === 'afterSchool')
      : undefined
    const place = act === 'pickup' ? (club ?? care.at(-1)) : care[0]
    if (place) groups.set(place.id, [...(groups.get(place.id) ?? []), child])
  }
  const closes = (id: string): string => places.find((place) => place.id === id)?.closes ?? '99:99'
  return [...groups]
    .map(([place, group]) => ({ place, children: group }))
    .sort((a, b) => closes(a.place).localeCompare(closes(b.place)))
}

/** The places of a child; where the file names none and there is only one place of care, that one. */
export const careOf = (family: Family, places: readonly Place[], child: string): readonly Place[] => {
  const named = family.children.find(({ id }) => id === child)?.care ?? []
  const care = named.flatMap((id) => places.find((place) => place.id === id) ?? [])
  const possible = family.places.flatMap(
    ({ id }) => places.find((place) => place.id === id && place.kind !== 'primary') ?? [],
  )
  return care.length === 0 && possible.length === 1 ? possible : care
}
