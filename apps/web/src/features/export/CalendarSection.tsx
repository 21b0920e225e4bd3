import type { CalendarPart } from '@yohaku/calendar'
import type { Plan } from '@yohaku/household'
import { useState } from 'react'
import { Section } from '../../design-system/Section.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useApp } from '../../shell/AppContext.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { download } from './download.ts'
import styles from './ExportPage.module.css'

const PARTS: readonly CalendarPart[] = ['timetable', 'dates', 'applications']
const YEARS = 2

export interface CalendarSectionProps {
  readonly plan: Plan
  readonly track: string | null
  readonly today: string
}

/** カレンダー: the week, the dates and the applications, each taken or left. */
export function CalendarSection({ plan, track, today }: CalendarSectionProps) {
  const text = useText('export')
  const signposts = useText('signposts')
  const { exportPage: words } = text
  const { now } = useApp()
  const [parts, setParts] = useState(PARTS)
  const { value, question } = useAnswer(
    'familyCalendar',
    track === null || parts.length === 0 ? null : { plan, track, today, years: YEARS, parts },
  )
  const save = async (): Promise<void> => {
    if (value === null || question === null) return
    const { calendarFile } = await import('./calendarFile.ts')
    const content = calendarFile(question.plan, value, now().getTime(), { ...signposts, ...text })
    download(`${plan.id}.ics`, new Blob([content], { type: 'text/calendar' }))
  }
  return (
    <Section heading={words.calendar} id="calendar">
      <fieldset className={styles.parts}>
        <legend className="note">{words.calendarNote}</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.includes(part)}
              onChange={({ target }) =>
                setParts(PARTS.filter((one) => (one === part ? target.checked : parts.includes(one))))
              }
            />
            {words.parts[part]}
          </label>
        ))}
      </fieldset>
      <p className="note" role="status">
        {parts.length === 0 ? words.noParts : value && words.entries(value.length)}
      </p>
      {parts.length > 0 && (
        <div className={styles.acts}>
          <button type="button" className="btn" onClick={() => void save()}>
            {words.saveCalendar}
          </button>
        </div>
      )}
    </Section>
  )
}
