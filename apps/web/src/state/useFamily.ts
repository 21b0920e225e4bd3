import type { Plan } from '@yohaku/household'
import type { DocumentTrouble, Loaded } from '@yohaku/store'
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { applyEdits, type Edit, editsThatFit } from './edits.ts'
import { FAMILY, type FamilyRecord, type FamilyStore } from './familyRecord.ts'
import { type FamilyState, familyReducer, firstState, type Notice } from './familyState.ts'

export interface Family extends FamilyState {
  /** The plan as it is tried: the kept one with the edits. */
  readonly tried: Plan
  readonly edit: (edit: Edit) => void
  /** Takes the last edit back; without one, the last thing that was kept. */
  readonly undo: () => void
  /** このダイヤにする: the tried plan becomes the kept one. */
  readonly keep: () => void
  readonly open: (record: FamilyRecord, notice: Notice) => void
}

const DRAFT_AFTER_MS = 400

/** The family on the screen: what is kept on the device, what is being tried on it, and the way back. */
export const useFamily = (sample: Plan, store: FamilyStore, loaded: LoadedFamily): Family => {
  const [state, dispatch] = useReducer(familyReducer, sample, (plan) => startingState(plan, loaded))
  const { record, revision, edits } = state
  const tried = useMemo(() => applyEdits(record.plan, edits), [record.plan, edits])
  const draftRevision = useRef(loaded.draftRevision)

  const reload = useCallback(
    async (keeping: readonly Edit[], notice: Notice | null): Promise<void> => {
      const found = await store.families.load(FAMILY)
      if (!found.ok) return dispatch({ type: 'noticed', notice: noticeOf(found.error) })
      if (found.value) dispatch({ type: 'stored', stored: found.value, edits: keeping, notice })
    },
    [store],
  )

  const save = async (body: FamilyRecord, why: string, notice: Notice): Promise<void> => {
    const saved = await store.families.save(FAMILY, body, revision, why)
    if (saved.ok) return dispatch({ type: 'stored', stored: saved.value, edits: [], notice })
    if (saved.error.type === 'Conflict') return reload(edits, 'conflict')
    dispatch({ type: 'noticed', notice: noticeOf(saved.error) })
  }

  const undoKept = async (): Promise<void> => {
    if (revision === null) return
    const undone = await store.families.undo(FAMILY, revision)
    if (undone.ok) return dispatch({ type: 'stored', stored: undone.value, edits: [], notice: 'undone' })
    if (undone.error.type === 'Conflict') return reload(edits, 'conflict')
    dispatch({ type: 'noticed', notice: noticeOf(undone.error) })
  }

  const latest = useRef(edits)
  latest.current = edits
  useEffect(() => store.families.watch(FAMILY, () => void reload(latest.current, null)), [store, reload])

  // What is being tried is written down too, so that a locked screen or an update loses nothing.
  useEffect(() => {
    const write = async (): Promise<void> => {
      if (draftRevision.current === null && edits.length === 0) return
      const written = await store.drafts.save(FAMILY, edits, draftRevision.current)
      if (written.ok) draftRevision.current = written.value.revision
      else if (written.error.type === 'Conflict') draftRevision.current = written.error.found
    }
    const timer = setTimeout(write, DRAFT_AFTER_MS)
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') void write()
    }
    document.addEventListener('visibilitychange', hidden)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [store, edits])

  return {
    ...state,
    tried,
    edit: (edit) => dispatch({ type: 'edited', edit }),
    undo: () => (edits.length > 0 ? dispatch({ type: 'editUndone' }) : void undoKept()),
    keep: () => void save({ ...record, plan: tried }, 'timetable', 'kept'),
    open: (body, notice) => void save(body, 'openedFile', notice),
  }
}

/** What the device held when the page began. */
export interface LoadedFamily {
  readonly family: Loaded<FamilyRecord> | null
  readonly edits: readonly Edit[]
  readonly draftRevision: number | null
  readonly notice: Notice | null
}

/** Reads the device once. What cannot be read is said, rescued as far as it goes, and never overwritten. */
export const loadFamily = async (store: FamilyStore): Promise<LoadedFamily> => {
  const draft = await store.drafts.load(FAMILY)
  const edits = draft.ok && draft.value ? draft.value.body : []
  const draftRevision = draft.ok && draft.value ? draft.value.revision : null
  const found = await store.families.load(FAMILY)
  const rest = { edits, draftRevision }
  if (found.ok) return { ...rest, family: found.value, notice: store.lasting ? null : 'denied' }
  if (found.error.type !== 'CorruptRecord') return { ...rest, family: null, notice: noticeOf(found.error) }
  const rescued = await store.families.rescue(FAMILY)
  return { ...rest, family: rescued.ok ? rescued.value : null, notice: 'corrupt' }
}

const startingState = (sample: Plan, { family, edits, notice }: LoadedFamily): FamilyState => {
  const first = firstState(sample)
  const state = family ? familyReducer(first, { type: 'stored', stored: family, edits, notice }) : { ...first, notice }
  return family ? state : { ...state, edits: editsThatFit(sample, edits) }
}

const noticeOf = (trouble: DocumentTrouble): Notice => {
  switch (trouble.type) {
    case 'StorageFull':
      return 'full'
    case 'StorageUnavailable':
      return trouble.reason === 'newerDatabase' ? 'newer' : trouble.reason === 'failed' ? 'failed' : 'denied'
    case 'NewerSchema':
    case 'NewerLayout':
      return 'newer'
    case 'CorruptRecord':
      return 'corrupt'
    case 'Conflict':
      return 'conflict'
    default:
      return 'failed'
  }
}
