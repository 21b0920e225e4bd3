import type { LivedLog, Plan } from '@yohaku/household'
import type { DayOutlook, TrackSummary } from '@yohaku/projection'
import { answer } from '../answers/day.ts'

export interface DayQuestion {
  readonly plan: Plan
  /** Id of a pattern or a weekday; absent = the family's ordinary day. */
  readonly day?: string
  /** `YYYY-MM-DD`: whose work phases are in force; absent = the plan's first day. */
  readonly on?: string
  /** Days that were lived: their delays count beside the usual ones. */
  readonly lived?: LivedLog
}

/** One track's day. An `Outlook` is one of these with money beside it. */
export interface TrackDay {
  readonly track: TrackSummary
  readonly day: DayOutlook
}

/** 一日: the same day on every track of the plan, derived ones too. The first view asks this, so it comes with the worker. */
export const day = async (question: DayQuestion): Promise<readonly TrackDay[]> =>
  question.lived === undefined ? answer(question) : (await import('../answers/livedDay.ts')).answer(question)
