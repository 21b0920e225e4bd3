import type { Outlook } from '@yohaku/projection'
import { withSwappedTrack, withTrackCopied, withTracks } from '@yohaku/projection'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './TrackHeads.module.css'
import { trackName } from './trackWords.ts'

/** As many lines as have a style of their own. */
const MOST = 4

/** What can be done with the set of tracks: one more, and the two roles exchanged. */
export function TrackActs({ outlooks }: { readonly outlooks: readonly Outlook[] }) {
  const text = useText('compare')
  const { record, change } = useFamily()
  const [present] = outlooks
  const full = outlooks.length >= MOST
  const couple = record.plan.household.adults.length > 1
  const swapped = outlooks.some(({ track }) => track.id === 'swapped')
  if (!present) return null
  const add = (): void => {
    const name = text.tracks.copyName(trackName(present.track, text))
    change('tracks', (plan) => withTrackCopied(plan, present.track.id, name))
  }
  return (
    <div className={styles.acts}>
      {full ? (
        <p className="note">{text.tracks.four}</p>
      ) : (
        <button type="button" className="link" onClick={add}>
          {text.tracks.add}
        </button>
      )}
      {couple && (!full || swapped) && (
        <button
          type="button"
          className="link"
          onClick={() => change('tracks', (plan) => withSwappedTrack(withTracks(plan)))}
        >
          {text.tracks.swap}
        </button>
      )}
    </div>
  )
}
