import { memo } from 'react'
import { TrackSample } from '../../design-system/LineSample.tsx'
import type { TrackDay } from '../../engine/questions/day.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './TrackChooser.module.css'
import { trackHours, trackName } from './trackWords.ts'

export interface TrackChooserProps {
  readonly outlooks: readonly TrackDay[]
  readonly adult: string | null
  readonly chosen: string
  readonly onChoose: (track: string) => void
}

/** Which track the day is drawn for. All have the same weight; the filled stop is the one on the drawing. */
export const TrackChooser = memo(function TrackChooser({ outlooks, adult, chosen, onChoose }: TrackChooserProps) {
  const text = useText()
  return (
    <fieldset className={styles.tracks}>
      <legend className="vh">{text.track.choose}</legend>
      {outlooks.map(({ track }, index) => (
        <label key={track.id} className={styles.track}>
          <span className={styles.line}>
            <input
              className={styles.stop}
              type="radio"
              name="track"
              checked={track.id === chosen}
              onChange={() => onChoose(track.id)}
            />
            <TrackSample index={index} />
          </span>
          <span className={styles.name}>{trackName(track, text)}</span>
          <span className={styles.hours}>{trackHours(track, adult, text)}</span>
        </label>
      ))}
    </fieldset>
  )
})
