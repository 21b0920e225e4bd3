import type { LivedLog } from '@yohaku/household'
import type { Loaded } from '@yohaku/store'
import { useCallback, useMemo, useState } from 'react'
import { FAMILY, type OpenFamilyStore } from '../../state/familyRecord.ts'
import { NOTHING_LIVED } from './livedLog.ts'

/** The days that were lived, as this device keeps them. */
export interface Lived {
  readonly log: LivedLog
  /** Changes the log at once and keeps it; true = it is kept, false = only until the page is closed. */
  readonly change: (how: (log: LivedLog) => LivedLog) => Promise<boolean>
}

/** Two tabs that log at the same moment: after so many turns something else is wrong. */
const ATTEMPTS = 5

/** The log on the screen: answered at once, written down behind it. Another tab's taps are kept beside one's own. */
export const useLivedOnDevice = (openStore: OpenFamilyStore, loaded: Loaded<LivedLog> | null): Lived => {
  const [log, setLog] = useState(loaded?.body ?? NOTHING_LIVED)
  const change = useCallback<Lived['change']>(
    async (how) => {
      setLog(how)
      const { lived, refused } = await openStore()
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const found = await lived.load(FAMILY)
        if (!found.ok) return false
        const kept = await lived.save(FAMILY, how(found.value?.body ?? NOTHING_LIVED), found.value?.revision ?? null)
        if (kept.ok) {
          setLog(kept.value.body)
          return refused === null
        }
        if (kept.error.type !== 'Conflict') return false
      }
      return false
    },
    [openStore],
  )
  return useMemo(() => ({ log, change }), [log, change])
}
