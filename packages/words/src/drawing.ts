import type { DeadlineOutlook } from '@yohaku/projection'
import type { Words } from './words.ts'

/** Words of the drawn day: people without a name, times at the gates, the white. */
export interface DrawingWords {
  /** Roles of people without a name, and the n-th of two with the same. */
  readonly people: {
    readonly mother: string
    readonly father: string
    readonly guardian: string
    readonly child: string
    readonly helper: string
    readonly numbered: (name: string, n: number) => string
  }
  readonly slackWord: string
  readonly minute: string
  readonly about: (time: string) => string
  readonly slack: (minutes: number) => string
  readonly late: (minutes: number) => string
  readonly gate: Readonly<Record<DeadlineOutlook['kind'], (time: string, isNursery: boolean) => string>>
  readonly leaveDesk: (time: string) => string
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
