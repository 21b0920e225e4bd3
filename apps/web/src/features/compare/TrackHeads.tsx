import type { Outlook } from '@yohaku/projection'
import { TrackSample } from '../../design-system/LineSample.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useText } from '../../text/TextProvider.tsx'
import '../day/diagram.css'
import styles from './TrackHeads.module.css'
import { trackHours, trackName } from './trackWords.ts'

export interface TrackHeadsProps {
  readonly outlooks: readonly Outlook[]
  readonly adult: string | null
  /** The track that is being changed. */
  readonly chosen: string | null
}

/** The names of the columns, in sight as long as there are figures under them; each leads to its track. */
export function TrackHeads({ outlooks, adult, chosen }: TrackHeadsProps) {
  const text = useText('compare')
  const wide = outlooks.length > 3
  return (
    <nav className={styles.heads} aria-label={text.tracks.heading}>
      <ul
        className={wide ? `${styles.row} ${styles.wide}` : styles.row}
        data-columns={outlooks.length}
        data-columns-scroll={wide ? '' : undefined}
      >
        {outlooks.map(({ track }, index) => (
          <li key={track.id}>
            <a
              className={styles.head}
              href={hrefOf('compare', { track: track.id, part: 'track' })}
              aria-current={track.id === chosen ? 'true' : undefined}
            >
              <TrackSample index={index} />
              <span className={styles.name}>{trackName(track, text)}</span>
              <span className={styles.hours}>{trackHours(track, adult, text)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
