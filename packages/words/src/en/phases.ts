import type { WorkPhase } from '@yohaku/household'
import type { Words } from '../words.ts'

/** Ways of working. */
export const phases: Words<WorkPhase['kind']> = {
  leave: 'leave',
  reduced: 'reduced hours',
  full: 'full time',
  flex: 'flexible',
  none: 'no work',
}
