import type { Language } from './language.ts'
import type { Text } from './text.ts'

/**
 * The words of each room, and of what is opened inside one, fetched with it. A room's catalogue is `ja/<room>.ts` (the master, its type is everybody's) and
 * `en/<room>.ts`; both export `words`.
 */
export const roomCatalogues = {
  today: { ja: () => import('./ja/today.ts'), en: () => import('./en/today.ts') },
  timetable: { ja: () => import('./ja/timetable.ts'), en: () => import('./en/timetable.ts') },
  compare: { ja: () => import('./ja/compare.ts'), en: () => import('./en/compare.ts') },
  signposts: { ja: () => import('./ja/signposts.ts'), en: () => import('./en/signposts.ts') },
  cover: { ja: () => import('./ja/cover.ts'), en: () => import('./en/cover.ts') },
  household: { ja: () => import('./ja/household.ts'), en: () => import('./en/household.ts') },
  letters: { ja: () => import('./ja/letters.ts'), en: () => import('./en/letters.ts') },
  payslip: { ja: () => import('./ja/payslip.ts'), en: () => import('./en/payslip.ts') },
  coverage: { ja: () => import('./ja/coverage.ts'), en: () => import('./en/coverage.ts') },
  export: { ja: () => import('./ja/export.ts'), en: () => import('./en/export.ts') },
  workCalendar: { ja: () => import('./ja/workCalendar.ts'), en: () => import('./en/workCalendar.ts') },
  start: { ja: () => import('./ja/start.ts'), en: () => import('./en/start.ts') },
} as const

export type RoomCatalogue = keyof typeof roomCatalogues

export type RoomWords<R extends RoomCatalogue> = Awaited<ReturnType<(typeof roomCatalogues)[R]['ja']>>['words']

/** What a room says: the words of every screen and its own. */
export type TextOf<R extends RoomCatalogue> = Text & RoomWords<R>

const fetched = new Map<string, Promise<unknown>>()

/** The words of a room in one language, fetched once; what could not be fetched is asked for anew the next time. */
export const roomWords = <R extends RoomCatalogue>(room: R, language: Language): Promise<RoomWords<R>> => {
  const key = `${room} ${language}`
  const known = fetched.get(key)
  if (known) return known as Promise<RoomWords<R>>
  const asked = roomCatalogues[room][language]().then(({ words }) => words)
  asked.catch(() => fetched.delete(key))
  fetched.set(key, asked)
  return asked
}

const together = new WeakMap<object, WeakMap<object, object>>()

/** Both catalogues as one object, the same one every time. */
export const withRoomWords = <R extends RoomCatalogue>(text: Text, words: RoomWords<R>): TextOf<R> => {
  const rooms = together.get(text) ?? new WeakMap<object, object>()
  together.set(text, rooms)
  const both = rooms.get(words) ?? { ...text, ...words }
  rooms.set(words, both)
  return both as TextOf<R>
}
