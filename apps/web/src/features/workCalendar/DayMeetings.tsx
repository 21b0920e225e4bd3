import type { Person } from '@yohaku/picture'
import { useText } from '../../text/TextProvider.tsx'
import { nameOf } from '../day/people.ts'
import { meetingWords } from './meetingWords.ts'
import type { WorkCalendars } from './useWorkCalendars.ts'
import styles from './WorkCalendarSection.module.css'

export interface DayMeetingsProps {
  readonly people: readonly Person[]
  readonly work: WorkCalendars
}

/** The meetings of the day, each of which can be held where it is. */
export function DayMeetings({ people, work }: DayMeetingsProps) {
  const text = useText('workCalendar')
  const { workCalendar: words } = text
  const { meetings, isFixed, fix } = work
  if (meetings === null) return null
  const own = Object.entries(meetings).flatMap(([adult, all]) => all.map((meeting) => ({ adult, meeting })))
  if (own.length === 0) return <p className="note">{words.nothing}</p>
  return (
    <fieldset className={styles.meetings}>
      <legend className="vh">{words.day}</legend>
      <p className="note">{words.fixedNote}</p>
      {own
        .toSorted((a, b) => a.meeting.from - b.meeting.from || a.meeting.to - b.meeting.to)
        .map(({ adult, meeting }) => (
          <label key={`${adult} ${meeting.from} ${meeting.to} ${meeting.title}`}>
            <input
              type="checkbox"
              checked={isFixed(adult, meeting)}
              onChange={({ target }) => fix(adult, meeting, target.checked)}
            />
            <span>
              {nameOf(people, adult)} {meetingWords(meeting, text)}
            </span>
            <small>{words.fixed}</small>
          </label>
        ))}
    </fieldset>
  )
}
