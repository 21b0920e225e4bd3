import type { PeopleWords } from '@yohaku/picture'
import type { CalendarWords, DrawingWords, SheetWords } from '@yohaku/words'

/** Words of what leaves the command as a file: loaded when `export` runs. */
export interface ExportText {
  /** BCP 47. */
  readonly language: string
  readonly people: PeopleWords
  readonly drawing: DrawingWords
  readonly sheet: SheetWords
  readonly calendar: CalendarWords
  readonly wrote: (kind: 'ics' | 'svg' | 'png' | 'anonymous', file: string, count: number | null) => string
}
