import type { Words } from '@yohaku/words'

/** Words of `timetable` beside its table: loaded when there is something to say. */
export interface TimetableText {
  /** A promise and what it cannot be kept together with, by so many minutes. */
  readonly together: (promise: string, causes: readonly string[], minutes: string) => string
  /** Late only because the plan goes late. */
  readonly asPlanned: (promise: string, cause: string, minutes: string) => string
  readonly promise: (who: string, what: string, where: string, latest: string) => string
  /** A fixed end, an opening hour, or the plan's own time. */
  readonly cause: Readonly<
    Record<'ends' | 'opens' | 'planned', (who: string, what: string, where: string, time: string) => string>
  >
  readonly waits: (ready: string, leaves: string, where: string) => string
  /** Two steps that want the same person or thing at once. */
  readonly conflict: (thing: string, first: string, second: string, at: string, minutes: string) => string
  /** A promise of a network that breaks when nothing goes wrong: where the path begins, and the path. */
  readonly brokenEvent: (event: string, by: string, since: string, path: string) => string
  readonly byDayType: (promise: string, assumed: boolean) => string
  readonly dayType: Words
}
