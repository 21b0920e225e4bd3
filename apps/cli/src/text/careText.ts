import type { CoverCriterion } from '@yohaku/household'
import type { HolidayId } from '@yohaku/law'
import type { CoverKind, CoverOutlook, CoverPlanOption, YearBalance } from '@yohaku/projection'
import type { SharingRule } from '@yohaku/timetable'
import type { Words } from './text.ts'

type TouchedPromise = CoverPlanOption['promises'][number]

/** Words of the commands about days at home with a child: loaded when one of them runs. */
export interface CareText {
  readonly cover: CoverText
  readonly year: YearText
  /** Plain name and official one. */
  readonly leave: Words
  /** Plain name, where the official one stands on the screen already. */
  readonly leaveShort: Words
  /** What was taken for granted. */
  readonly assumption: Words
  /** A day and hours of leave. */
  readonly days: (days: number, hours: number) => string
  readonly date: (date: string, withYear: boolean) => string
}

export interface CoverText {
  /** What has happened, in one plain sentence. */
  readonly title: (kind: CoverKind, child: string, at: string | null, ill: string) => string
  /** Said where the day is a public holiday. */
  readonly onHoliday: (holiday: string) => string
  readonly holiday: Readonly<Record<HolidayId, string>>
  readonly need: (from: string, to: string) => string
  readonly until: (time: string) => string
  readonly reach: string
  readonly reaches: (who: string, leaves: string, arrives: string, via: string) => string
  readonly noWay: (who: string, withoutTrains: boolean) => string
  readonly resumeBy: (who: string, time: string) => string
  readonly options: (order: string) => string
  readonly criterion: Readonly<Record<CoverCriterion, string>>
  readonly waiting: (place: string) => string
  readonly nobody: string
  readonly uncovered: (span: string) => string
  readonly noOption: string
  readonly uses: (what: string) => string
  readonly use: (kind: string, span: string) => string
  readonly noLeave: string
  readonly left: (what: string) => string
  /** The chance that this leave runs out before a day. */
  readonly afterwards: (until: string, share: string) => string
  readonly money: (fees: string | null, payLost: string | null) => string
  readonly noMoney: string
  readonly promise: (promise: TouchedPromise, about: string, who: string, at: string, late: string) => string
  readonly restLost: (span: string) => string
  readonly inTime: (chance: string, by: string) => string
  readonly helpersCan: (chance: number) => string
  readonly askHelpers: string
  readonly balances: string
  readonly helper: (who: string, facts: CoverOutlook['helpers'][number]) => string
  readonly withoutHelpers: (option: number) => string
  /** The place would have the well child, if somebody brought and collected it. */
  readonly careOpen: (place: string, from: string, to: string) => string
  readonly more: (count: number) => string
  readonly assumed: string
  readonly unknown: string
}

export interface YearText {
  readonly title: (from: string, years: number) => string
  readonly sickDays: (mean: string, low: string, high: string, calls: string) => string
  readonly head: readonly [string, string, string, string, string]
  readonly sharing: (rule: SharingRule, first: string, second: string) => string
  readonly by: (rule: string) => string
  /** A share of years, as people count. */
  readonly share: (p: number) => string
  readonly month: (month: YearBalance['usualMonth']) => string
  readonly daysLeft: (mean: number) => string
  readonly uncovered: (share: string, days: string) => string
  readonly covered: string
  readonly shared: string
  readonly tracks: string
  readonly outOf: (who: string, leave: string, share: string) => string
  readonly uncoveredHead: string
  readonly children: string
}
