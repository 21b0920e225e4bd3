import type { Plan } from '@yohaku/household'
import { type Edit, type Trial, trialsThatFit, withMove } from './edits.ts'
import type { FamilyRecord } from './familyRecord.ts'

/** What the screen says about the device, once, after something happened. */
export type Notice =
  | 'kept'
  | 'undone'
  | 'full'
  | 'denied'
  | 'newer'
  | 'failed'
  | 'conflict'
  | 'corrupt'
  | { readonly opened: string }
  | { readonly changed: ChangeCode }

/** Why a plan was changed: a code of the history and of the words that tell it. */
export type ChangeCode = 'timetable' | 'pay' | 'start' | 'filing' | 'household' | 'tracks'

export interface FamilyState {
  readonly record: FamilyRecord
  /** Number of the stored document; `null` while the device has none: the sample is shown. */
  readonly revision: number | null
  /** Milliseconds since 1970; `null` while nothing is stored. */
  readonly savedAt: number | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What is being tried, oldest first. */
  readonly trials: readonly Trial[]
  readonly notice: Notice | null
  /** What stands on the screen is more than the device holds: it could not be kept. */
  readonly isUnkept: boolean
}

export interface Stored {
  readonly body: FamilyRecord
  readonly revision: number
  readonly savedAt: number
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export type FamilyAction =
  | { readonly type: 'moved'; readonly edit: Edit }
  | { readonly type: 'tried'; readonly trial: Trial }
  | { readonly type: 'trialUndone' }
  | {
      readonly type: 'stored'
      readonly stored: Stored
      readonly trials: readonly Trial[]
      readonly notice: Notice | null
    }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  /** The record as it was changed, where the device did not take it; `isUnkept` false = all of that was taken back. */
  | {
      readonly type: 'unkept'
      readonly record: FamilyRecord
      readonly isUnkept: boolean
      readonly notice: Notice | null
    }

export const firstState = (sample: Plan): FamilyState => ({
  record: { plan: sample, file: null },
  revision: null,
  savedAt: null,
  canUndo: false,
  canRedo: false,
  trials: [],
  notice: null,
  isUnkept: false,
})

export const familyReducer = (state: FamilyState, action: FamilyAction): FamilyState => {
  switch (action.type) {
    case 'moved':
      return { ...state, trials: withMove(state.trials, action.edit), notice: null }
    case 'tried':
      return action.trial.length === 0 ? state : { ...state, trials: [...state.trials, action.trial], notice: null }
    case 'trialUndone':
      return { ...state, trials: state.trials.slice(0, -1), notice: null }
    case 'stored': {
      const { body, revision, savedAt, canUndo, canRedo } = action.stored
      const trials = trialsThatFit(body.plan, action.trials)
      return { record: body, revision, savedAt, canUndo, canRedo, trials, notice: action.notice, isUnkept: false }
    }
    case 'noticed':
      return { ...state, notice: action.notice }
    case 'unkept': {
      const { record, isUnkept, notice } = action
      return { ...state, record, isUnkept, notice, trials: trialsThatFit(record.plan, state.trials) }
    }
  }
}
