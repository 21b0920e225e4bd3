import { useEffect, useRef } from 'react'
import type { Trial } from './edits.ts'
import { FAMILY, type OpenFamilyStore } from './familyRecord.ts'

const DRAFT_AFTER_MS = 400

/** What is being tried is written down too, so that a locked screen or an update loses nothing. */
export const useDraft = (
  openStore: OpenFamilyStore,
  trials: readonly Trial[],
  on: number | null,
  firstRevision: number | null,
): void => {
  const revision = useRef(firstRevision)
  useEffect(() => {
    const write = async (): Promise<void> => {
      if (revision.current === null && trials.length === 0) return
      const { drafts } = await openStore()
      const written = await drafts.save(FAMILY, { on, trials }, revision.current)
      if (written.ok) revision.current = written.value.revision
      else if (written.error.type === 'Conflict') revision.current = written.error.found
    }
    const timer = setTimeout(() => void write(), DRAFT_AFTER_MS)
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') void write()
    }
    document.addEventListener('visibilitychange', hidden)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [openStore, trials, on])
}
