import type { SlipDetail, SlipQuestion, SlipReason, SlipVerdict } from '@yohaku/projection'
import type { Words } from './words.ts'

/** Words of a payslip beside what the plan gives. */
export interface SlipWords {
  readonly verdict: Words<SlipVerdict>
  readonly reason: Readonly<Record<SlipReason, (detail: SlipDetail) => string>>
  /** Words to ask personnel. */
  readonly question: Words<SlipQuestion>
  readonly allEqual: string
  readonly estimate: string
}
