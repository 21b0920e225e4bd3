import type { DiagramWords } from '@yohaku/picture'
import type { DeadlineOutlook } from '@yohaku/projection'
import type { Words } from './words.ts'

/** Words of the drawn day: times at the gates, the white. */
export type DrawingWords = Pick<DiagramWords, 'slackWord' | 'minute' | 'about' | 'slack' | 'late' | 'leaveDesk'> & {
  readonly gate: Readonly<Record<DeadlineOutlook['kind'], (time: string, isNursery: boolean) => string>>
}

/** Words of the drawing as a page of its own. */
export interface SheetWords {
  /** A promise of time by itself. */
  readonly promiseKind: Words<DeadlineOutlook['kind']>
  readonly promise: (what: string, who: string, where: string, slack: string) => string
  readonly foot: string
  /** For those who do not see the drawing. */
  readonly describe: string
  /** Title of a day without names. */
  readonly anonymous: string
}
