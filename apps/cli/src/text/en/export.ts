import { calendar } from '@yohaku/words/en/calendar'
import { drawing } from '@yohaku/words/en/drawing'
import { people } from '@yohaku/words/en/people'
import { sheet } from '@yohaku/words/en/sheet'
import type { ExportText } from '../exportText.ts'

export const exporting: ExportText = {
  language: 'en',
  people,
  drawing,
  sheet,
  calendar,
  wrote: (kind, file, count) => {
    const what = {
      ics: 'the calendar',
      svg: 'the timetable picture',
      png: 'the timetable picture',
      anonymous: 'the file without names',
    }[kind]
    return `Wrote ${what}${count === null ? '' : ` (${count} entries)`}: ${file}`
  },
}
