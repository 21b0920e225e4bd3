import type { CalendarThing } from '@yohaku/calendar'
import type { DeadlineOutlook } from '@yohaku/projection'

/** Words of what leaves the command as a file: loaded when `export` runs. */
export interface ExportText {
  /** BCP 47. */
  readonly language: string
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
  readonly gate: (kind: DeadlineOutlook['kind'], time: string, isNursery: boolean) => string
  readonly leaveDesk: (time: string) => string
  readonly description: string
  readonly promise: (what: string, who: string, where: string, slack: string) => string
  readonly foot: string
  readonly calendarName: (title: string) => string
  readonly way: (from: string, to: string) => string
  readonly what: (who: string, act: string, where: string) => string
  readonly until: (time: string, slack: string) => string
  readonly which: Readonly<Record<Extract<CalendarThing, { kind: 'application' }>['which'], (name: string) => string>>
  readonly anonymousTitle: string
  readonly wrote: (kind: 'ics' | 'svg' | 'png' | 'anonymous', file: string, count: number | null) => string
  readonly estimate: string
}
