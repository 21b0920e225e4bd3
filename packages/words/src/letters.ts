import type { ApplicationId } from '@yohaku/law'
import type { Words } from './words.ts'

/** What to hand to personnel or to say at a counter, application by application. */
export interface LetterWords {
  /** What is asked for. */
  readonly ask: Words<ApplicationId>
  /** What one needs to know, or places to fill in; may have several lines. */
  readonly want: Words<ApplicationId>
}
