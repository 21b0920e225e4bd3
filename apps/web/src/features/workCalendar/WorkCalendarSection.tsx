import type { Plan } from '@yohaku/household'
import { useState } from 'react'
import { Fold } from '../../design-system/Fold.tsx'
import { useEngine } from '../../engine/EngineProvider.tsx'
import { useApp } from '../../shell/AppContext.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { nameOf, peopleOf } from '../day/people.ts'
import { DayMeetings } from './DayMeetings.tsx'
import { type CalendarTrouble, readCalendarFile } from './readCalendarFile.ts'
import type { Keeping, WorkCalendars } from './useWorkCalendars.ts'
import styles from './WorkCalendarSection.module.css'

export interface WorkCalendarSectionProps {
  readonly plan: Plan
  readonly date: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly work: WorkCalendars
}

interface Said {
  readonly words: readonly string[]
  readonly isTrouble: boolean
}

/** 仕事の予定: a work calendar for each adult, opened from a file and taken away again; the meetings of the day, and which stay. */
export default function WorkCalendarSection({ plan, date, today, work }: WorkCalendarSectionProps) {
  const text = useText('workCalendar')
  const { workCalendar: words } = text
  const engine = useEngine()
  const { now } = useApp()
  const [said, setSaid] = useState<Said>({ words: [], isTrouble: false })
  const { calendars } = work
  const people = peopleOf(plan, text)
  // A calendar of somebody who is not in the plan any more can still be taken away.
  const adults = [...new Set([...plan.household.adults.map(({ id }) => id), ...Object.keys(calendars)])]
  const tell = (happened: readonly string[], kept: Keeping): void =>
    setSaid({ words: kept === 'kept' ? happened : [...happened, text.device[kept]], isTrouble: kept !== 'kept' })
  const refuse = (why: CalendarTrouble): void => setSaid({ words: [words.trouble[why]], isTrouble: true })

  const open = async (adult: string, file: File): Promise<void> => {
    const read = await readCalendarFile(file, engine, { today, now: now().getTime() })
    if (!read.ok) return refuse(read.error)
    const { calendar, unread, zonesAssumed } = read.value
    tell(
      [
        words.read(nameOf(people, adult), calendar.meetings.length),
        ...(unread === 0 ? [] : [words.unread(unread)]),
        ...(zonesAssumed.length === 0 ? [] : [words.zones(zonesAssumed.join(text.people.and))]),
      ],
      await work.keep(adult, calendar),
    )
  }
  const remove = async (adult: string): Promise<void> =>
    tell([words.removed(nameOf(people, adult))], await work.remove(adult))

  return (
    <>
      <DayMeetings people={people} work={work} />
      <p className="note">{words.note}</p>
      <ul className={styles.adults}>
        {adults.map((adult) => {
          const who = nameOf(people, adult)
          const calendar = calendars[adult]
          return (
            <li key={adult}>
              {calendar && (
                <p className="note">
                  {words.readAt(text.moment(calendar.readAt), text.date(calendar.until))}
                  {(date < calendar.from || date > calendar.until) && ` ${words.beyond}`}
                </p>
              )}
              <label className={`btn ${styles.open}`}>
                {calendar ? words.again(who) : words.open(who)}
                <input
                  type="file"
                  accept=".ics,.zip,text/calendar,application/zip"
                  onChange={(event) => {
                    const [file] = event.target.files ?? []
                    if (file) void open(adult, file)
                    event.target.value = ''
                  }}
                />
              </label>
              {calendar && (
                <button type="button" className="link" onClick={() => void remove(adult)}>
                  {words.remove(who)}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <p role={said.isTrouble ? 'alert' : 'status'}>{said.words.join(' ')}</p>
      <Fold summary={words.how}>
        <ul>
          <li className="note">{words.google}</li>
          <li className="note">{words.outlook}</li>
        </ul>
      </Fold>
    </>
  )
}
