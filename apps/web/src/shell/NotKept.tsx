import { useEffect } from 'react'
import { useFamily } from '../state/FamilyProvider.tsx'
import { useText } from '../text/TextProvider.tsx'
import styles from './NotKept.module.css'
import { noticeWords } from './noticeWords.ts'
import { hrefOf } from './route.ts'
import { ToFile } from './ToFile.tsx'

/**
 * What the device did not take stays on the screen, in every room, until it is kept or taken back; a file keeps it meanwhile. Of a device
 * that keeps nothing at all it is said until it was read.
 */
export default function NotKept() {
  const text = useText('household')
  const { notice, edits, isUnkept, isSample, undo, keep, hush } = useFamily()
  const unsaved = isUnkept || edits.length > 0
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
  return (
    <section className={styles.bar} aria-label={text.change.label}>
      <p role="alert">{notice === null ? text.data.unkept : noticeWords(notice, text)}</p>
      <p>
        {unsaved && (
          <button type="button" className="link" onClick={keep}>
            {text.data.again}
          </button>
        )}
        {notice === 'newer' && isSample ? (
          <a className="link" href={hrefOf('household', { page: 'data' })}>
            {text.data.copyOfNewer}
          </a>
        ) : (
          <ToFile />
        )}
        <button type="button" className="link" onClick={unsaved ? undo : hush}>
          {unsaved ? text.change.undo : text.data.remindLater}
        </button>
      </p>
    </section>
  )
}
