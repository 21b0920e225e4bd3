import type { Plan } from '@yohaku/household'
import type { Result } from '@yohaku/kernel'
import type { DocumentTrouble, Loaded } from '@yohaku/store'
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { applyEdits, type Edit, editsThatFit } from './edits.ts'
import { FAMILY, type FamilyRecord, type FamilyStore, type OpenFamilyStore } from './familyRecord.ts'
import { type FamilyState, familyReducer, firstState, type Notice } from './familyState.ts'
import { useStable } from './useStable.ts'

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

/** The family on the screen: what is kept on the device, what is being tried on it, and the way back. */
export const useFamily = (sample: Plan, openStore: OpenFamilyStore, loaded: LoadedFamily): Family => {
  const [state, dispatch] = useReducer(familyReducer, sample, (plan) => startingState(plan, loaded))
  const { record, revision, edits } = state
  const tried = useMemo(() => applyEdits(record.plan, edits), [record.plan, edits])
  const latest = useRef(edits)
  latest.current = edits

  const reload = useCallback(
    async (notice: Notice | null): Promise<void> => {
      const found = await (await openStore()).families.load(FAMILY)
      if (!found.ok) return dispatch({ type: 'noticed', notice: noticeOf(found.error) })
      if (found.value) dispatch({ type: 'stored', stored: found.value, edits: latest.current, notice })
    },
    [openStore],
  )
  const answered = async (change: Change, notice: Notice): Promise<void> => {
    const { families, lasting } = await openStore()
    const stored = await change(families)
    if (stored.ok)
      return dispatch({ type: 'stored', stored: stored.value, edits: [], notice: lasting ? notice : 'denied' })
    if (stored.error.type === 'Conflict') return reload('conflict')
    dispatch({ type: 'noticed', notice: noticeOf(stored.error) })
  }
  const save = (body: FamilyRecord, why: string, notice: Notice): void =>
    void answered((families) => families.save(FAMILY, body, revision, why), notice)
  const undoKept = (at: number): void => void answered((families) => families.undo(FAMILY, at), 'undone')

  useWatch(openStore, revision !== null, reload)
  useDraft(openStore, edits, revision, loaded.draftRevision)

  return {
    ...state,
    tried,
    edit: useStable((edit: Edit) => dispatch({ type: 'edited', edit })),
    undo: useStable(() => {
      if (edits.length > 0) dispatch({ type: 'editUndone' })
      else if (revision !== null) undoKept(revision)
    }),
    keep: useStable(() => save({ ...record, plan: tried }, 'timetable', 'kept')),
    open: useStable((body: FamilyRecord, notice: Notice) => save(body, 'openedFile', notice)),
  }
}

type Change = (families: FamilyStore['families']) => Promise<Result<Loaded<FamilyRecord>, DocumentTrouble>>

/** Follows what another tab keeps; what is being tried here stays. */
const useWatch = (
  openStore: OpenFamilyStore,
  isKept: boolean,
  reload: (notice: Notice | null) => Promise<void>,
): void => {
  useEffect(() => {
    if (!isKept) return
    let stop: (() => void) | null = null
    let gone = false
    void openStore().then(({ families }) => {
      if (!gone) stop = families.watch(FAMILY, () => void reload(null))
    })
    return () => {
      gone = true
      stop?.()
    }
  }, [openStore, isKept, reload])
}

const DRAFT_AFTER_MS = 400

/** What is being tried is written down too, so that a locked screen or an update loses nothing. */
const useDraft = (
  openStore: OpenFamilyStore,
  edits: readonly Edit[],
  on: number | null,
  firstRevision: number | null,
): void => {
  const revision = useRef(firstRevision)
  useEffect(() => {
    const write = async (): Promise<void> => {
      if (revision.current === null && edits.length === 0) return
      const { drafts } = await openStore()
      const written = await drafts.save(FAMILY, { on, edits }, revision.current)
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
  }, [openStore, edits, on])
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
  const drafted = draft.ok ? draft.value : null
  const found = await store.families.load(FAMILY)
  const rescued = !found.ok && found.error.type === 'CorruptRecord' ? await store.families.rescue(FAMILY) : found
  const family = rescued.ok ? rescued.value : null
  const current = drafted !== null && drafted.body.on === (family?.revision ?? null)
  return {
    family,
    edits: current ? drafted.body.edits : [],
    draftRevision: drafted?.revision ?? null,
    notice: found.ok ? (store.lasting ? null : 'denied') : noticeOf(found.error),
  }
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
