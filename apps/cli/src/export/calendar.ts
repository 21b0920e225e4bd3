import { type CalendarEntry, type CalendarThing, familyCalendar, writeCalendar } from '@yohaku/calendar'
import type { Plan, Track } from '@yohaku/household'
import { date, formatClock } from '@yohaku/kernel'
import { personsOf } from '@yohaku/picture'
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
  words: { readonly text: Text; readonly guide: GuideText; readonly exporting: ExportText },
): CalendarFile => {
  const today = date(stamp.today)
  const things = familyCalendar(plan, track, {
    parts: ['timetable', 'dates', 'applications'],
    today,
    years: YEARS,
  })
  const entries = things.map((thing) => ({ uid: thing.uid, when: thing.when, ...wordsOf(plan, thing, words) }))
  const name = words.exporting.calendarName(plan.title)
  return { text: writeCalendar(entries, { name, day: today, minute: stamp.minute }), entries: entries.length }
}

const wordsOf = (
  plan: Plan,
  thing: CalendarThing,
  { text, guide, exporting }: { readonly text: Text; readonly guide: GuideText; readonly exporting: ExportText },
): Pick<CalendarEntry, 'summary' | 'description'> => {
  const of = planWords(plan, text)
  const persons = personsOf(plan, exporting.people)
  const namesOf = (ids: readonly (string | null)[]): string =>
    text.says.list(ids.flatMap((id) => (id === null ? [] : (persons.find((person) => person.id === id)?.name ?? id))))
  switch (thing.kind) {
    case 'step': {
      const { act, who, place, to } = thing.step
      const where = to === null ? of.place(place) : exporting.way(of.place(place), of.place(to))
      const { deadline } = thing
      const slack =
        deadline === null
          ? ''
          : deadline.slackMinutes < 0
            ? exporting.late(-deadline.slackMinutes)
            : exporting.slack(deadline.slackMinutes)
      return {
        summary: exporting.what(namesOf(who), text.words.act[act] ?? act, where),
        description: deadline === null ? '' : exporting.until(formatClock(deadline.latest), slack),
      }
    }
    case 'milestone': {
      const { id, adult, child, starts, ends, changes, figures, expected, basis } = thing.milestone
      const { milestones: words } = guide
      const list = (codes: typeof starts): string => text.says.list(codes.map((code) => words.entitlement[code]))
      return {
        summary: [words.title[id], namesOf([adult, child])].filter(Boolean).join('  '),
        description: [
          starts.length > 0 ? words.starts(list(starts)) : '',
          ends.length > 0 ? words.ends(list(ends)) : '',
          changes.length > 0 ? words.changes(list(changes)) : '',
          figures === null ? '' : words.figures(figures),
          expected ? words.expected : '',
          basis,
          exporting.estimate,
        ]
          .filter(Boolean)
          .join('\n'),
      }
    }
    case 'application': {
      const { id, adult, child, filer, office, term, basis } = thing.application
      const { applications: words } = guide
      return {
        summary: exporting.which[thing.which](words.name[id]),
        description: [
          words.titled(words.name[id], term),
          namesOf([adult, child]),
          words.path(words.filer[filer], words.office[office]),
          basis,
          exporting.estimate,
        ]
          .filter(Boolean)
          .join('\n'),
      }
    }
  }
}
