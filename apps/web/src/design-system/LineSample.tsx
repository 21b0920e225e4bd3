import type { LineStyle } from '@yohaku/picture'
import styles from './LineSample.module.css'

/** A short piece of a person's line: colour and style are always shown together, the name stands beside it. */
export function LineSample({ style, pressure = 'alone' }: { readonly style: LineStyle; readonly pressure?: string }) {
  return (
    <svg className={styles.person} width="26" height="8" aria-hidden="true" focusable="false">
      <path className={`d-line d-${style} d-${pressure}`} d="M1 4H25" />
      {pressure === 'own' && <path className="d-own-core" d="M1 4H25" />}
    </svg>
  )
}

/** A piece of a track's line: ink and style; a track is not a person and has no colour. */
export function TrackSample({ index }: { readonly index: number }) {
  return (
    <svg className={styles.track} width="44" height="6" aria-hidden="true" focusable="false">
      <path className={`track track-${index % 4}`} d="M0 3H44" />
    </svg>
  )
}
