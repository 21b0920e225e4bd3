import type { HolidayId } from '@yohaku/law'
import type { CoverOutlook, YearBalance } from '@yohaku/projection'
import type { CoverWords, Words } from '@yohaku/words'

/** Words of the commands about days at home with a child: loaded when one of them runs. */
export interface CareText {
  readonly cover: CoverText
  readonly year: YearText
  readonly date: (date: string, withYear: boolean) => string
}

export interface CoverText extends CoverWords {
  /** Said where the day is a public holiday. */
  readonly onHoliday: (holiday: string) => string
  readonly holiday: Words<HolidayId>
  readonly options: (order: string) => string
  readonly uses: (what: string) => string
  readonly noLeave: string
  readonly money: (parts: readonly string[]) => string
  readonly noMoney: string
  /** What a helper's words do not say of themselves: from when to ring, where, the chance of being reached. */
  readonly about: (facts: CoverOutlook['helpers'][number]) => readonly string[]
  readonly withoutHelpers: (option: number) => string
  /** The place would have the well child, if somebody brought and collected it. */
  readonly careOpen: (place: string, from: string, to: string) => string
  readonly more: (count: number) => string
}

export interface YearText {
  readonly title: (from: string, years: number) => string
  readonly sickDays: (mean: string, low: string, high: string, calls: string) => string
  readonly head: readonly [string, string, string, string, string]
  readonly by: (rule: string) => string
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
