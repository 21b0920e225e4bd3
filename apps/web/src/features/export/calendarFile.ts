import { type CalendarThing, entriesOf, writeCalendar } from '@yohaku/calendar'
import type { Plan } from '@yohaku/household'
import type { PlainDate } from '@yohaku/kernel'
import { milestoneLines } from '@yohaku/words'
import type { TextOf } from '../../text/rooms.ts'
import { wordFor } from '../../text/words.ts'
import { namesOf, peopleOf, placeWord } from '../day/people.ts'
import { slackWords } from '../day/summary.ts'

/** The things of a calendar in the words of the screen. `writtenAt` is milliseconds since 1970: a later file wins. */
export const calendarFile = (
  plan: Plan,
  things: readonly CalendarThing[],
  writtenAt: number,
  text: TextOf<'export'> & TextOf<'signposts'>,
): string => {
  const { calendar, milestones, applications } = text
  const people = peopleOf(plan, text)
  const entries = entriesOf(things, {
    names: (ids) => namesOf(people, ids, text),
    act: (act) => wordFor(text.codes.act, act),
    place: (id) => placeWord(plan, id, text),
    clock: text.clock,
    slack: (minutes) => slackWords(minutes, text),
    calendar,
    milestones: {
      title: milestones.title,
      lines: (one) => milestoneLines(one, milestones, (words) => words.join(text.people.and)),
    },
    applications,
  })
  const minutes = Math.floor(writtenAt / 60_000)
  return writeCalendar(entries, {
    name: calendar.name(plan.title),
    day: Math.floor(minutes / DAY) as PlainDate,
    minute: minutes % DAY,
  })
}

const DAY = 24 * 60
