import { entriesOf, familyCalendar, writeCalendar } from '@yohaku/calendar'
import type { Plan, Track } from '@yohaku/household'
import { date, formatClock } from '@yohaku/kernel'
import { personsOf } from '@yohaku/picture'
import { milestoneLines } from '@yohaku/words'
import { planWords } from '../planWords.ts'
import type { ExportText } from '../text/exportText.ts'
import type { GuideText } from '../text/guideText.ts'
import type { Text } from '../text/text.ts'

const YEARS = 2

export interface CalendarFile {
  readonly text: string
  readonly entries: number
}

/** The family's calendar in the words of the command line. `minute` of the day in UTC: a later file wins. */
export const calendarFile = (
  plan: Plan,
  track: Track,
  stamp: { readonly today: string; readonly minute: number },
  { text, guide, exporting }: { readonly text: Text; readonly guide: GuideText; readonly exporting: ExportText },
): CalendarFile => {
  const today = date(stamp.today)
  const { calendar, drawing } = exporting
  const persons = personsOf(plan, exporting.people)
  const things = familyCalendar(plan, track, { parts: ['timetable', 'dates', 'applications'], today, years: YEARS })
  const entries = entriesOf(things, {
    names: (ids) => text.says.list(ids.map((id) => persons.find((person) => person.id === id)?.name ?? id)),
    act: (act) => text.words.act[act] ?? act,
    place: planWords(plan, text).place,
    clock: formatClock,
    slack: (minutes) => (minutes < 0 ? drawing.late(-minutes) : drawing.slack(minutes)),
    calendar,
    milestones: {
      title: guide.milestones.title,
      lines: (one) => milestoneLines(one, guide.milestones, text.says.list),
    },
    applications: guide.applications,
  })
  const name = calendar.name(plan.title)
  return { text: writeCalendar(entries, { name, day: today, minute: stamp.minute }), entries: entries.length }
}
