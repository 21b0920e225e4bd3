import { createContext, useContext, useEffect, useLayoutEffect, useRef } from 'react'
import { currentRoute, type RoomName, type Route, useRoute } from './route.ts'

/** What a room does when it is there: put the reader where they were, and say so to those who do not see it. */
export interface Arrival {
  readonly arrived: (room: RoomName, heading: HTMLElement | null) => void
}

/** A room, or a page inside one (`page` of its address). */
const placeOf = ({ room, query: { page } }: Route): string => (page === undefined ? room : `${room}/${page}`)

const ArrivalContext = createContext<Arrival>({ arrived: () => undefined })

export const ArrivalProvider = ArrivalContext

/**
 * Keeps how far each room, and each page of it, was scrolled, and after a change of place moves the focus to its heading. `part` in an address
 * (`#/household?part=assumptions`) leads to the element of that id. The first room of a visit keeps the focus where the
 * browser put it; what a room asks of its own address moves nothing.
 */
export const useArrival = (): Arrival => {
  const places = useRef(new Map<string, number>())
  const settled = useRef<Route | null>(null)
  const first = useRef(true)
  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    const keep = (): void => {
      const here = settled.current === null ? null : placeOf(settled.current)
      // On the way between two rooms the browser shortens the page by itself: that is nobody's place.
      if (here !== null && here === placeOf(currentRoute())) places.current.set(here, window.scrollY)
    }
    window.addEventListener('scroll', keep, { passive: true })
    return () => window.removeEventListener('scroll', keep)
  }, [])
  const arrival = useRef<Arrival>({
    arrived: (room, heading) => {
      const came = currentRoute()
      const before = settled.current
      if (came.room !== room || came === before) return
      const { part } = came.query
      if (before !== null && placeOf(before) === placeOf(came) && part === undefined) {
        settled.current = came
        return
      }
      const isFirst = first.current
      first.current = false
      settled.current = null
      // What is below has its height one frame later.
      requestAnimationFrame(() => {
        settled.current = came
        const target = part === undefined ? null : document.getElementById(part)
        if (target) target.scrollIntoView()
        else if (!isFirst) window.scrollTo(0, places.current.get(placeOf(came)) ?? 0)
        if (!isFirst) heading?.focus({ preventScroll: true })
      })
    },
  })
  return arrival.current
}

/** In the head of a room: it is there. */
export const useArrived = (room: RoomName, heading: { readonly current: HTMLElement | null }): void => {
  const { arrived } = useContext(ArrivalContext)
  const route = useRoute()
  useLayoutEffect(() => {
    if (route.room === room) arrived(room, heading.current)
  }, [arrived, room, heading, route])
}
