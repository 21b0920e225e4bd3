import type { MilestoneFigures, PlanEntitlement, PlanMilestone, PlanMilestoneId } from '@yohaku/projection'
import type { Words } from './words.ts'

/** Words of 停車駅(節目の日). */
export interface MilestoneWords {
  readonly title: Words<PlanMilestoneId>
  readonly entitlement: Words<PlanEntitlement>
  readonly origin: Words<PlanMilestone['origin']>
  readonly starts: (what: string) => string
  readonly ends: (what: string) => string
  readonly changes: (what: string) => string
  /** What a change looks like in figures. */
  readonly figures: (figures: MilestoneFigures) => string
  /** Counted from a due date. */
  readonly expected: string
}
