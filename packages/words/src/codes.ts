import type { Step } from '@yohaku/household'
import type { Words } from './words.ts'

/** Words for codes of the plan. */
export interface CodeWords {
  readonly act: Words<Step['act']>
  readonly track: Words
  readonly weekday: Words
}
