import type { TrackSummary } from '@yohaku/projection'
import { memo } from 'react'
import { TrackSample } from '../../design-system/LineSample.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './LagMonths.module.css'
import type { LagMonth } from './routeStops.ts'
import { trackName } from './trackWords.ts'

export interface LagMonthsProps {
  readonly lags: readonly LagMonth[]
  readonly tracks: readonly TrackSummary[]
  readonly nameOf: (id: string) => string
  /** The month the figures are of. */
  readonly month: string
  readonly onMonth: (month: string) => void
}

/** The months in which money changes later than the work did; each leads to its figures. */
export const LagMonths = memo(function LagMonths({ lags, tracks, nameOf, month, onMonth }: LagMonthsProps) {
  const text = useText('compare')
  const several = new Set(lags.flatMap(({ adult }) => adult ?? [])).size > 1
  return (
    <>
      <h3 className={styles.heading}>{text.lag.heading}</h3>
      <p className="note">{lags.length === 0 ? text.lag.none : text.lag.note}</p>
      {lags.length > 0 && (
        <ol className={styles.line}>
          {lags.map(({ month: when, kind, adult, tracks: on }) => {
            const what = several && adult !== null ? `${nameOf(adult)} ${text.lag[kind]}` : text.lag[kind]
            const all = on.length === tracks.length
            const names = all
              ? text.lag.all
              : tracks
                  .filter(({ id }) => on.includes(id))
                  .map((track) => trackName(track, text))
                  .join(text.people.and)
            return (
              <li
                key={`${when} ${kind} ${adult}`}
                className={when === month ? `${styles.month} ${styles.shown}` : styles.month}
              >
                <button
                  type="button"
                  aria-pressed={when === month}
                  aria-label={`${text.lag.go(text.yearMonth(when), what)} (${names})`}
                  onClick={() => onMonth(when)}
                >
                  <span className={styles.when}>{text.yearMonth(when)}</span>
                  <span className={styles.what}>{what}</span>
                  <span className={styles.tracks}>
                    {all
                      ? text.lag.all
                      : tracks.map(
                          (track, index) => on.includes(track.id) && <TrackSample key={track.id} index={index} />,
                        )}
                  </span>
                </button>
              </li>
            )
          })}
        </ol>
      )}
    </>
  )
})
