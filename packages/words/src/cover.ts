import type { CoverCriterion } from '@yohaku/household'
import type { CoverKind, CoverOutlook, CoverPlanOption, YearOutlook } from '@yohaku/projection'
import type { Words } from './words.ts'

type TouchedPromise = CoverPlanOption['promises'][number]

/** Words of 運転整理: about a child at home only plain ones. */
export interface CoverWords {
  /** What has happened, in one plain sentence. */
  readonly lead: (kind: CoverKind, child: string, at: string | null, ill: string) => string
  readonly need: (from: string, to: string) => string
  readonly until: (time: string) => string
  readonly reach: string
  readonly reaches: (who: string, leaves: string, arrives: string, via: string) => string
  readonly noWay: (who: string, withoutTrains: boolean) => string
  readonly resumeBy: (who: string, time: string) => string
  readonly criterion: Words<CoverCriterion>
  readonly waiting: (place: string) => string
  readonly nobody: string
  readonly uncovered: (span: string) => string
  readonly noOption: string
  readonly use: (kind: string, span: string) => string
  readonly left: (what: string) => string
  /** The chance that this leave runs out before a day. */
  readonly afterwards: (until: string, share: string) => string
  readonly fees: (amount: string) => string
  readonly payLost: (amount: string) => string
  readonly promise: (promise: TouchedPromise, about: string, who: string, at: string, late: string) => string
  readonly restLost: (span: string) => string
  readonly inTime: (chance: string, by: string) => string
  readonly helpersCan: (chance: number) => string
  readonly askHelpers: string
  readonly balances: string
  /** A helper, what there is to know about them, and what else is said. */
  readonly helper: (
    who: string,
    facts: Pick<CoverOutlook['helpers'][number], 'papers' | 'registration'>,
    more?: readonly string[],
  ) => string
  readonly assumed: string
  readonly unknown: string
  /** Who is with the child, rule by rule. */
  readonly sharing: (rule: YearOutlook['sharing'], first: string, second: string) => string
  /** A share of years, as people count. */
  readonly share: (p: number) => string
  /** A day and hours of leave. */
  readonly days: (days: number, hours: number) => string
  /** Plain name and official one. */
  readonly leaveNames: Words
  /** Plain name, where the official one stands on the screen already. */
  readonly leaveShort: Words
  /** What was taken for granted. */
  readonly assumption: Words
}
