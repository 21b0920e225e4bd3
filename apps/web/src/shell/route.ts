import { useSyncExternalStore } from 'react'

/** The rooms of the app, each a route: `#/timetable`. */
export const ROOMS = ['today', 'timetable', 'compare', 'signposts', 'cover', 'household', 'start'] as const
export type RoomName = (typeof ROOMS)[number]

/** Where somebody is: a room, and what it was told on the way (`#/cover?child=c1&at=13:40`). */
export interface Route {
  readonly room: RoomName
  readonly query: Readonly<Record<string, string>>
}

/**
 * Reads the part of an address after `#`. What it does not know leads to the first room: an old link opens the app. Routes
 * live behind `#` so that every one of them works without a server and without a connection.
 */
export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const room = ROOMS.find((one) => one === path)
  return room === undefined
    ? { room: 'today', query: {} }
    : { room, query: Object.fromEntries(new URLSearchParams(query)) }
}

/** Whether an address names nothing: somebody opens the app, and what is kept decides what is seen first. */
export const isBare = (hash: string): boolean => /^#?\/?$/.test(hash)

/** The address of a room, for a link. */
export const hrefOf = (room: RoomName, query: Readonly<Record<string, string>> = {}): string => {
  const told = new URLSearchParams(query).toString()
  return told === '' ? `#/${room}` : `#/${room}?${told}`
}

/** Goes to a room as a link would: the way back is the browser's. */
export const goTo = (room: RoomName, query: Readonly<Record<string, string>> = {}): void => {
  window.location.hash = hrefOf(room, query)
  // The browser tells later; a field that shows its own address must answer the finger at once.
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

let last: { readonly hash: string; readonly route: Route } | null = null

/** Where the address leads now. */
export const currentRoute = (): Route => {
  const { hash } = window.location
  if (last?.hash !== hash) last = { hash, route: parseRoute(hash) }
  return last.route
}

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** What is drawn when the app is built has no address: it is what a fresh device opens with. */
const BUILT: Route = { room: 'start', query: {} }

/** Where the reader is now. */
export const useRoute = (): Route => useSyncExternalStore(listen, currentRoute, () => BUILT)
