import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Language } from '../text/language.ts'
import { roomWords } from '../text/rooms.ts'
import type { RoomName } from './route.ts'

/** Each room is a file of its own, fetched when it is first opened. A new room is a line here, in `ROOMS` and in `text.rooms`. */
const FILES: Readonly<Record<RoomName, () => Promise<{ readonly default: ComponentType }>>> = {
  today: () => import('../rooms/today/TodayRoom.tsx'),
  timetable: () => import('../rooms/timetable/TimetableRoom.tsx'),
  compare: () => import('../rooms/compare/CompareRoom.tsx'),
  signposts: () => import('../rooms/signposts/SignpostsRoom.tsx'),
  cover: () => import('../rooms/cover/CoverRoom.tsx'),
  household: () => import('../rooms/household/HouseholdRoom.tsx'),
  start: () => import('../rooms/start/StartRoom.tsx'),
}

const made = new Map<RoomName, LazyExoticComponent<ComponentType>>()

/** The room as React draws it; its words are fetched beside it, not after it. */
export const roomOf = (room: RoomName, language: Language): LazyExoticComponent<ComponentType> => {
  const known = made.get(room)
  if (known) return known
  const fresh = lazy(async () => {
    const [file] = await Promise.all([FILES[room](), roomWords(room, language)])
    return file
  })
  made.set(room, fresh)
  return fresh
}

/** What could not be fetched is fetched anew the next time. */
export const forgetRoom = (room: RoomName): void => {
  made.delete(room)
}

/** Fetched while nothing else is to do, so that the first tap does not wait. */
export const fetchRoom = async (room: RoomName, language: Language): Promise<void> => {
  await Promise.all([FILES[room](), roomWords(room, language)])
}
