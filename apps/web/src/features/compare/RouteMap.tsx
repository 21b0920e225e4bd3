import type { LongOutlook, TrackSummary } from '@yohaku/projection'
import { memo, useId, useRef } from 'react'
import { TableTwin } from '../../design-system/TableTwin.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { useLandscape } from '../day/useLandscape.ts'
import { useWidth } from '../day/useWidth.ts'
import { RouteAcross, RouteDown } from './RouteDrawings.tsx'
import styles from './RouteMap.module.css'
import { monthsOf, type RouteFrame } from './routeGeometry.ts'
import { stopsOf } from './routeStops.ts'
import { routeSentence, routeTable } from './routeWords.ts'

export interface RouteMapProps {
  readonly longs: readonly LongOutlook[]
  readonly tracks: readonly TrackSummary[]
  readonly adult: string
  readonly nameOf: (id: string) => string
  readonly today: string
}

/** 年の路線図: how long the working day is on each track, over the years, and the stops on the way; the table says the same. */
export const RouteMap = memo(function RouteMap({ longs, tracks, adult, nameOf, today }: RouteMapProps) {
  const text = useText('compare')
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box) ?? 0
  const landscape = useLandscape()
  const [first] = longs
  if (!first) return null
  const routes = tracks.map(({ id: track }) =>
    longs.find((long) => long.track === track)?.routes.find((route) => route.adult === adult),
  )
  const stops = stopsOf(longs)
  const from = Math.max(monthsOf(`${first.from}-01`), Math.floor(monthsOf(today)))
  const frame: Pick<RouteFrame, 'from' | 'to'> = { from, to: monthsOf(`${first.to}-01`) }
  const sentence = routeSentence(routes, tracks, nameOf(adult), today, text)
  const shared = { routes, tracks, stops, frame, nameOf, today, title: sentence, id }
  const drawing = (
    <div ref={box} className={styles.box}>
      {width > 0 && (landscape ? <RouteAcross width={width} {...shared} /> : <RouteDown width={width} {...shared} />)}
    </div>
  )
  const table = (
    <table className={styles.table}>
      <caption className="vh">{`${text.routeMap.heading} ${nameOf(adult)}`}</caption>
      <thead>
        <tr>
          <th scope="col">{text.routeMap.day}</th>
          <th scope="col">{text.routeMap.what}</th>
        </tr>
      </thead>
      <tbody>
        {routeTable({ routes, tracks, stops, nameOf, today }, text).map(({ date, what }) => (
          <tr key={`${date} ${what}`}>
            <th scope="row">{date}</th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
  return <TableTwin label={text.routeMap.legend} name={`route-${id}`} drawing={drawing} table={table} />
})
