import { useEffect } from 'react'
import { useFamily } from '../state/FamilyProvider.tsx'
import { useText } from '../text/TextProvider.tsx'
import { isUnsaved } from './isUnsaved.ts'
import styles from './NotKept.module.css'
import { noticeWords } from './noticeWords.ts'
import { ToFile } from './ToFile.tsx'

/** What the device did not take stays on the screen, in every room, until it is kept or taken back; a file keeps it meanwhile. */
export function NotKept() {
  const text = useText()
  const { notice, edits, isUnkept, undo, keep } = useFamily()
  const unsaved = isUnsaved(notice, edits.length > 0, isUnkept)
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
  if (!unsaved) return null
  return (
    <section className={styles.bar} aria-label={text.change.label}>
      <p role="alert">{notice === null ? text.device.unkept : noticeWords(notice, text)}</p>
      <p>
        <button type="button" className="link" onClick={keep}>
          {text.device.again}
        </button>
        <ToFile />
        <button type="button" className="link" onClick={undo}>
          {text.change.undo}
        </button>
      </p>
    </section>
  )
}
