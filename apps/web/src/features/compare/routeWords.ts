import type { AdultRoute, TrackSummary } from '@yohaku/projection'
import type { TextOf } from '../../text/rooms.ts'
import type { RouteStop } from './routeStops.ts'
import { trackName } from './trackWords.ts'

type Words = TextOf<'compare'>

const hours = (minutes: number | null, text: Words): string =>
  minutes === null ? text.routeMap.unknown : text.routeMap.lane(minutes)

/** Stretches from the one that runs today on. */
const ahead = (route: AdultRoute | undefined, today: string): AdultRoute['stretches'] => {
  const all = route?.stretches ?? []
  const running = all.findLastIndex(({ from }) => from <= today)
  return all.slice(Math.max(0, running))
}

/** What the drawing shows, in a sentence for each track. */
export const routeSentence = (
  routes: readonly (AdultRoute | undefined)[],
  tracks: readonly TrackSummary[],
  who: string,
  today: string,
  text: Words,
): string => {
  const lines = tracks.map((track, index) => {
    const told = ahead(routes[index], today).map(({ from, minutesADay }) =>
      from <= today
        ? `${text.routeMap.now} ${hours(minutesADay, text)}`
        : text.routeMap.stretch(text.yearMonth(from), hours(minutesADay, text)),
    )
    return text.routeMap.line(trackName(track, text), told.join(text.people.and))
  })
  return text.routeMap.drawing(who, lines.join(''))
}

/** What a stop is called: the child's name where there are several. */
export const stopWords = (stop: RouteStop, nameOf: (id: string) => string, several: boolean, text: Words): string =>
  text.routeMap.stop(several && stop.child !== null ? nameOf(stop.child) : '', text.routeMap.stops[stop.id])

export interface RouteTable {
  readonly routes: readonly (AdultRoute | undefined)[]
  readonly tracks: readonly TrackSummary[]
  readonly stops: readonly RouteStop[]
  readonly nameOf: (id: string) => string
  readonly today: string
}

/** Every switch and every stop by its day. */
export const routeTable = (
  { routes, tracks, stops, nameOf, today }: RouteTable,
  text: Words,
): readonly { readonly date: string; readonly what: string }[] => {
  const several = new Set(stops.map(({ child }) => child)).size > 1
  const switches = tracks.flatMap((track, index) =>
    ahead(routes[index], today).map(({ from, minutesADay }) => ({
      day: from < today ? today : from,
      what: `${trackName(track, text)} ${hours(minutesADay, text)}`,
    })),
  )
  const told = stops.map((stop) => ({ day: stop.date, what: stopWords(stop, nameOf, several, text) }))
  return [...switches, ...told]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day, what }) => ({ date: day === today ? text.routeMap.now : text.date(day), what }))
}
