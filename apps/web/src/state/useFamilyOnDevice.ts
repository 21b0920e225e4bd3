import type { LivedLog, Plan } from '@yohaku/household'
import { ok, type Result } from '@yohaku/kernel'
import type { DocumentTrouble, HistoryEntry, Loaded } from '@yohaku/store'
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { applyEdits, type Edit, editsOf, type Trial, trialsThatFit } from './edits.ts'
import { FAMILY, type FamilyRecord, type FamilyStore, type OpenFamilyStore } from './familyRecord.ts'
import { type ChangeCode, type FamilyState, familyReducer, firstState, type Notice } from './familyState.ts'
import { noticeOf } from './noticeOf.ts'
import { type RecordChange, withOwed } from './owed.ts'
import { useDraft } from './useDraft.ts'
import { useStable } from './useStable.ts'

/**
 * The family on the screen. Screens get it from `useFamily()` and use it so:
 *
 * - **Draw** from `tried` (the kept plan with what is being tried on it) or, better, from the plan an answer belongs to
 *   (`useAnswer(…).question.plan`).
 * - **Change for good** with `change(why, (plan) => plan)`: a pure function from plan to plan, saved at once and told with
 *   「もとにもどす」 by the shell. Where another tab saved in between, the function is run again on what that tab kept: both
 *   edits survive. So take the plan from the argument, never from the screen. `why` is a code of `text.change.why`.
 * - **Try** with `edit(…)` what follows a finger, with `tryOut(…)` what changes several things in one go: nothing is kept until
 *   `keep()`; `undo()` takes the last drag or the last such trial back, as one.
 * - What the device has no room for stays on the screen (`isUnkept`) and goes with the next save; `undo()` takes it back first.
 * - The file a plan came from keeps its comments: only what differs is written into it when it is saved.
 *
 * @throws RangeError inside `change` where its function makes no sense of the plan: a bug of the screen
 */
export interface Family extends FamilyState {
  /** The plan as it is tried: the kept one with the edits. */
  readonly tried: Plan
  /** What is being tried, one edit for each thing. */
  readonly edits: readonly Edit[]
  /** Nothing is kept yet: the sample is on the screen. */
  readonly isSample: boolean
  readonly edit: (edit: Edit) => void
  readonly tryOut: (trial: Trial) => void
  /** Takes the last trial back; without one, the last thing that was kept. */
  readonly undo: () => void
  /** Does again what `undo` took back from what was kept. */
  readonly redo: () => void
  /** このダイヤにする: the tried plan becomes the kept one. */
  readonly keep: () => void
  readonly change: (why: ChangeCode, edit: (plan: Plan) => Plan) => void
  /** Another family in the place of this one; `why` tells the history. */
  readonly open: (record: FamilyRecord, notice: Notice, why?: ChangeCode) => void
  /** What was kept and when, newest first. */
  readonly history: () => Promise<readonly HistoryEntry[]>
  /** The plan as it was in a version of the history; `null` where it cannot be read any more. */
  readonly planAt: (version: number) => Promise<Plan | null>
  /** Goes back to a version of the history; this, too, can be undone. */
  readonly restore: (version: number) => void
  /** The notice was read. */
  readonly hush: () => void
}

/** The family on the screen: what is kept on the device, what is being tried on it, and the way back. */
export const useFamilyOnDevice = (sample: Plan, openStore: OpenFamilyStore, loaded: LoadedFamily): Family => {
  const [state, dispatch] = useReducer(familyReducer, sample, (plan) => startingState(plan, loaded))
  const { record, revision, trials, isUnkept } = state
  const edits = useMemo(() => editsOf(trials), [trials])
  const tried = useMemo(() => applyEdits(record.plan, edits), [record.plan, edits])
  const latest = useRef(trials)
  latest.current = trials
  const owed = useRef<readonly RecordChange[]>([])
  const beneath = useRef(record)
  const showOwed = useCallback((base: FamilyRecord, notice: Notice | null): void => {
    beneath.current = base
    dispatch({ type: 'unkept', record: withOwed(base, owed.current), isUnkept: owed.current.length > 0, notice })
  }, [])

  const reload = useCallback(
    async (notice: Notice | null): Promise<void> => {
      const found = await (await openStore()).families.load(FAMILY)
      if (!found.ok) return dispatch({ type: 'noticed', notice: noticeOf(found.error) })
      if (found.value === null) return
      dispatch({ type: 'stored', stored: found.value, trials: latest.current, notice })
      if (owed.current.length > 0) showOwed(found.value.body, notice)
    },
    [openStore, showOwed],
  )
  const stood = (stored: Loaded<FamilyRecord>, left: readonly Trial[], notice: Notice): void => {
    owed.current = []
    dispatch({ type: 'stored', stored, trials: left, notice })
  }
  const answered = async (change: Change, notice: Notice, instead?: RecordChange): Promise<void> => {
    const { families, refused } = await openStore()
    const stored = await change(families)
    if (stored.ok) return stood(stored.value, [], refused ?? notice)
    if (stored.error.type === 'Conflict') return reload('conflict')
    if (instead === undefined) return dispatch({ type: 'noticed', notice: noticeOf(stored.error) })
    owe(instead, isUnkept ? beneath.current : record, stored.error)
  }
  /** The change stays on the screen; not so where a newer record lies beneath the sample: nobody's plan would be changed. */
  const owe = (change: RecordChange, base: FamilyRecord, trouble: DocumentTrouble): void => {
    const notice = noticeOf(trouble)
    if (revision === null && notice === 'newer') dispatch({ type: 'noticed', notice })
    else {
      owed.current = [...owed.current, change]
      showOwed(base, notice)
    }
  }
  /** What stood on the screen before the first change is kept too: the first change can be taken back like any other. */
  const begun = async (
    families: FamilyStore['families'],
    before = isUnkept ? beneath.current : record,
  ): Promise<Result<number, DocumentTrouble>> => {
    if (revision !== null) return ok(revision)
    const first = await families.save(FAMILY, before, null, 'sample')
    return first.ok ? ok(first.value.revision) : first
  }
  const save = (body: FamilyRecord, why: string, notice: Notice, instead?: RecordChange): void =>
    void answered(
      async (families) => {
        const base = await begun(families)
        return base.ok ? families.save(FAMILY, body, base.value, why) : base
      },
      notice,
      instead,
    )

  /** On what is kept now, whoever kept it; what is being tried stays. */
  const change = async (why: ChangeCode, edit: (plan: Plan) => Plan): Promise<void> => {
    const { families, refused } = await openStore()
    const how: RecordChange = (before) => ({ ...before, plan: edit(before.plan) })
    let base = isUnkept ? beneath.current : record
    for (let attempt = 1; ; attempt++) {
      const found = await families.load(FAMILY)
      if (!found.ok) return owe(how, base, found.error)
      base = found.value?.body ?? base
      const onto: Result<number, DocumentTrouble> = found.value ? ok(found.value.revision) : await begun(families)
      const body = how(withOwed(base, owed.current))
      const stored = onto.ok ? await families.save(FAMILY, body, onto.value, why) : onto
      if (stored.ok) return stood(stored.value, latest.current, refused ?? { changed: why })
      if (stored.error.type !== 'Conflict' || attempt === ATTEMPTS) return owe(how, base, stored.error)
    }
  }

  useWatch(openStore, revision !== null, reload)
  useDraft(openStore, trials, revision, loaded.draftRevision)

  const undo = useStable(() => {
    if (trials.length > 0) return dispatch({ type: 'trialUndone' })
    if (isUnkept) {
      owed.current = owed.current.slice(0, -1)
      return showOwed(beneath.current, 'undone')
    }
    if (revision !== null) void answered((families) => families.undo(FAMILY, revision), 'undone')
  })
  const redo = useStable(() => {
    if (revision !== null) void answered((families) => families.redo(FAMILY, revision), 'kept')
  })
  const edit = useStable((one: Edit) => dispatch({ type: 'moved', edit: one }))
  const tryOut = useStable((trial: Trial) => dispatch({ type: 'tried', trial }))
  const keep = useStable(() => save({ ...record, plan: tried }, 'timetable', 'kept'))
  const changeNow = useStable((why: ChangeCode, how: (plan: Plan) => Plan) => void change(why, how))
  const open = useStable((body: FamilyRecord, notice: Notice, why?: ChangeCode) =>
    save(body, why ?? 'openedFile', notice, () => body),
  )
  const history = useStable(async () => {
    const entries = await (await openStore()).families.history(FAMILY)
    return entries.ok ? entries.value : []
  })
  const planAt = useStable(async (version: number) => {
    const found = await (await openStore()).families.loadVersion(FAMILY, version)
    return found.ok ? found.value.plan : null
  })
  const restore = useStable((version: number) => {
    if (revision !== null) void answered((families) => families.restoreVersion(FAMILY, version, revision), 'kept')
  })
  const hush = useStable(() => dispatch({ type: 'noticed', notice: null }))

  return useMemo(
    () => ({
      ...state,
      tried,
      edits,
      canUndo: state.canUndo || isUnkept,
      isSample: revision === null && !isUnkept,
      edit,
      tryOut,
      undo,
      redo,
      keep,
      change: changeNow,
      open,
      history,
      planAt,
      restore,
      hush,
    }),
    [
      state,
      tried,
      edits,
      revision,
      isUnkept,
      edit,
      tryOut,
      undo,
      redo,
      keep,
      changeNow,
      open,
      history,
      planAt,
      restore,
      hush,
    ],
  )
}

/** Tabs that save at the same moment: after so many turns something else is wrong. */
const ATTEMPTS = 5

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

/** What the device held when the page began. */
export interface LoadedFamily {
  readonly family: Loaded<FamilyRecord> | null
  readonly trials: readonly Trial[]
  readonly draftRevision: number | null
  /** `null` while nothing was logged, or where it cannot be read. */
  readonly lived: Loaded<LivedLog> | null
  readonly notice: Notice | null
}

/** Reads the device once. What cannot be read is said, rescued as far as it goes, and never overwritten. */
export const loadFamily = async (store: FamilyStore): Promise<LoadedFamily> => {
  const draft = await store.drafts.load(FAMILY)
  const drafted = draft.ok ? draft.value : null
  const lived = await store.lived.load(FAMILY)
  const found = await store.families.load(FAMILY)
  const rescued = !found.ok && found.error.type === 'CorruptRecord' ? await store.families.rescue(FAMILY) : found
  const family = rescued.ok ? rescued.value : null
  const current = drafted !== null && drafted.body.on === (family?.revision ?? null)
  return {
    family,
    trials: current ? drafted.body.trials : [],
    draftRevision: drafted?.revision ?? null,
    lived: lived.ok ? lived.value : null,
    notice: found.ok ? store.refused : noticeOf(found.error),
  }
}

const startingState = (sample: Plan, { family, trials, notice }: LoadedFamily): FamilyState => {
  const first = firstState(sample)
  const state = family ? familyReducer(first, { type: 'stored', stored: family, trials, notice }) : { ...first, notice }
  return family ? state : { ...state, trials: trialsThatFit(sample, trials) }
}
