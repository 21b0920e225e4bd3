/** Words of the entries of a calendar file. */
export interface CalendarWords {
  readonly name: (title: string) => string
  readonly way: (from: string, to: string) => string
  readonly what: (who: string, act: string, where: string) => string
  readonly until: (time: string, slack: string) => string
  /** First day to hand it in, the day named for it, the last day. */
  readonly which: Readonly<Record<'opens' | 'target' | 'due', (name: string) => string>>
  readonly formal: (term: string) => string
  readonly estimate: string
}
