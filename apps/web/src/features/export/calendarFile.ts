import { type CalendarEntry, type CalendarThing, writeCalendar } from '@yohaku/calendar'
import type { Plan } from '@yohaku/household'
import type { PlainDate } from '@yohaku/kernel'
import type { TextOf } from '../../text/rooms.ts'
import { wordFor } from '../../text/words.ts'
import { namesOf, peopleOf, placeWord } from '../day/people.ts'
import { slackWords } from '../day/summary.ts'

type CalendarText = TextOf<'export'> & TextOf<'signposts'>

/** The things of a calendar in the words of the screen. `writtenAt` is milliseconds since 1970: a later file wins. */
export const calendarFile = (
  plan: Plan,
  things: readonly CalendarThing[],
  writtenAt: number,
  text: CalendarText,
): string => {
  const minutes = Math.floor(writtenAt / 60_000)
  return writeCalendar(
    things.map((thing) => ({ uid: thing.uid, when: thing.when, ...wordsOf(plan, thing, text) })),
    {
      name: text.exportPage.calendarName(plan.title),
      day: Math.floor(minutes / DAY) as PlainDate,
      minute: minutes % DAY,
    },
  )
}

const DAY = 24 * 60

const wordsOf = (
  plan: Plan,
  thing: CalendarThing,
  text: CalendarText,
): Pick<CalendarEntry, 'summary' | 'description'> => {
  const { exportPage: words, signposts, milestones, applications } = text
  const people = peopleOf(plan, text)
  const named = (ids: readonly (string | null)[]): string =>
    namesOf(
      people,
      ids.filter((id) => id !== null),
      text,
    )
  const lines = (...all: readonly string[]): string => all.filter(Boolean).join('\n')
  switch (thing.kind) {
    case 'step': {
      const { act, who, place, to } = thing.step
      const at = placeWord(plan, place, text)
      const { deadline } = thing
      return {
        summary: words.what(
          named(who),
          wordFor(text.codes.act, act),
          to === null ? at : words.way(at, placeWord(plan, to, text)),
        ),
        description:
          deadline === null ? '' : words.until(text.clock(deadline.latest), slackWords(deadline.slackMinutes, text)),
      }
    }
    case 'milestone': {
      const { id, adult, child, starts, ends, changes, figures, expected, basis } = thing.milestone
      const list = (codes: typeof starts): string =>
        codes.map((code) => milestones.entitlement[code]).join(text.people.and)
      return {
        summary: [milestones.title[id], named([adult, child])].filter(Boolean).join('  '),
        description: lines(
          starts.length > 0 ? signposts.starts(list(starts)) : '',
          ends.length > 0 ? signposts.ends(list(ends)) : '',
          changes.length > 0 ? signposts.changes(list(changes)) : '',
          figures === null ? '' : milestones.figures(figures),
          expected ? signposts.expected : '',
          basis,
          signposts.estimate,
        ),
      }
    }
    case 'application': {
      const { id, adult, child, filer, office, term, basis } = thing.application
      const name = applications.name[id]
      return {
        summary: words.which[thing.which](name),
        description: lines(
          signposts.formal(term),
          named([adult, child]),
          words.way(applications.filer[filer], applications.office[office]),
          basis,
          signposts.estimate,
        ),
      }
    }
  }
}
