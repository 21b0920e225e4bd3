import type { HistoryEntry } from '@yohaku/store'
import { useEffect, useState } from 'react'
import { type ToldChange, toldChanges } from '../../features/plan/form/toldChanges.ts'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './History.module.css'

const SHOWN = 3

/** What a version changed of the one it came from, in the words of the plan's own fields. */
export default function VersionChanges({ entry: { version, parent } }: { readonly entry: HistoryEntry }) {
  const text = useText('household')
  const { planAt } = useFamily()
  const { today } = useNow()
  const [changes, setChanges] = useState<readonly ToldChange[]>([])
  useEffect(() => {
    let current = true
    const tell = async (): Promise<void> => {
      if (parent === null) return
      const [before, after] = await Promise.all([planAt(parent), planAt(version)])
      // Another family in the place of this one is no change of it.
      if (current && before && after && before.id === after.id) setChanges(toldChanges(before, after, text, today))
    }
    void tell()
    return () => {
      current = false
    }
  }, [version, parent, planAt, text, today])
  if (changes.length === 0) return null
  const more = changes.length - SHOWN
  return (
    <ul className={`note ${styles.changes}`}>
      {changes.slice(0, SHOWN).map(({ path, what, before, after }) => (
        <li key={path}>{text.history.changed(what, before || text.history.blank, after || text.history.blank)}</li>
      ))}
      {more > 0 && <li>{text.history.more(more)}</li>}
    </ul>
  )
}
