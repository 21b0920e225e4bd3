import { lazy, Suspense, useState } from 'react'
import { useText } from '../../text/TextProvider.tsx'
import type { WorkCalendarSectionProps } from './WorkCalendarSection.tsx'

const WorkCalendarSection = lazy(() => import('./WorkCalendarSection.tsx'))

/** 仕事の予定, closed: how many there are on the day. What reads a file comes when it is opened. */
export function WorkCalendarFold(props: WorkCalendarSectionProps) {
  const { workCalendar: words } = useText('workCalendar')
  const [open, setOpen] = useState(false)
  const { meetings } = props.work
  const count = Object.values(meetings ?? {}).reduce((sum, own) => sum + own.length, 0)
  return (
    <details className="sec" id="work-calendar" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="h2">
        {words.heading}
        <span>{meetings === null ? words.notRead : words.aside(count)}</span>
      </summary>
      {open && (
        <Suspense>
          <WorkCalendarSection {...props} />
        </Suspense>
      )}
    </details>
  )
}
