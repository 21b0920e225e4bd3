import { useEffect } from 'react'
import { useFamily } from '../state/FamilyProvider.tsx'
import { useText } from '../text/TextProvider.tsx'
import styles from './ChangeBar.module.css'
import { isInTrouble } from './isInTrouble.ts'
import { noticeWords } from './noticeWords.ts'
import { useRoute } from './route.ts'

/** What was done last, and the way back; what is being tried, and the way to keep it. The timetable has both at its hand. */
export function ChangeBar() {
  const text = useText()
  const { room } = useRoute()
  const family = useFamily()
  const { notice, edits, canUndo, undo, keep, hush } = family
  // biome-ignore lint/correctness/useExhaustiveDependencies: another room is when the words have been read
  useEffect(() => hush, [room, hush])
  if (room === 'timetable') return null
  const trying = edits.length > 0
  if ((!trying && notice === null) || isInTrouble(family)) return null
  return (
    <section className={styles.bar} data-change-bar="" aria-label={text.change.label}>
      <p role="status">{notice === null ? text.change.trying : noticeWords(notice, text)}</p>
      {trying ? (
        <div className={styles.acts}>
          <button type="button" className="btn" onClick={undo}>
            {text.change.undo}
          </button>
          <button type="button" className="btn fill" onClick={keep}>
            {text.change.keep}
          </button>
        </div>
      ) : (
        canUndo &&
        notice !== 'undone' && (
          <button type="button" className="link" onClick={undo}>
            {text.change.undo}
          </button>
        )
      )}
    </section>
  )
}
