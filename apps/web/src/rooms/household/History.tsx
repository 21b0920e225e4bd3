import type { HistoryEntry } from '@yohaku/store'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './History.module.css'

const VersionChanges = lazy(() => import('./VersionChanges.tsx'))

const SHOWN = 12

/** What was kept and when; every version can be gone back to, and that can be undone too. */
export function History() {
  const text = useText('household')
  const { revision, history, restore, redo, canRedo } = useFamily()
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([])
  useEffect(() => {
    if (revision === null) return
    let current = true
    void history().then((found) => {
      if (current) setEntries(found)
    })
    return () => {
      current = false
    }
  }, [revision, history])
  return (
    <section className="sec" aria-labelledby="history-head">
      <h2 className="h2" id="history-head">
        {text.history.heading}
      </h2>
      {entries.length === 0 && <p className={`note ${styles.none}`}>{text.history.none}</p>}
      <ul>
        {entries.slice(0, SHOWN).map((entry) => {
          const { version, savedAt, note, current } = entry
          return (
            <li key={version} className={styles.entry}>
              <span>{text.moment(savedAt)}</span>
              <span>{wordFor(text.history.note, note ?? 'other')}</span>
              {current ? (
                <span className="note">{text.history.now}</span>
              ) : (
                <button
                  type="button"
                  className="link"
                  aria-label={text.history.backTo(text.moment(savedAt))}
                  onClick={() => restore(version)}
                >
                  {text.history.back}
                </button>
              )}
              <Suspense>
                <VersionChanges entry={entry} />
              </Suspense>
            </li>
          )
        })}
      </ul>
      {canRedo && (
        <button type="button" className="link" onClick={redo}>
          {text.history.redo}
        </button>
      )}
    </section>
  )
}
