import type { Lever } from '@yohaku/timetable'

/** What a family can do for its day. */
export type LeverKind =
  /** Get up earlier, and do everything up to work so much earlier. */
  | 'wakeEarlier'
  /** Leave home earlier, out of the white of the morning: nobody gets up for it. */
  | 'leaveHomeEarlier'
  /** Leave the desk earlier. */
  | 'leaveDeskEarlier'
  | 'simplerMeal'
  | 'shorterBath'
  /** Take the other way the plan knows. */
  | 'otherWay'
  /** Somebody else does it. */
  | 'swap'

/** A lever of the timetable with what it is in the family's life. */
export interface PlanLever {
  readonly lever: Lever
  readonly kind: LeverKind
  /** Adults who give the minutes; of a swap and of another way those who do it now. */
  readonly adults: readonly string[]
  /** Step of the plan it is about; null where it is a whole morning. */
  readonly step: string | null
}
