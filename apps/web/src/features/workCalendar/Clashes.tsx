import { clashesOf } from '@yohaku/calendar'
import type { CoverPlanOption } from '@yohaku/projection'
import { useText } from '../../text/TextProvider.tsx'
import { useMeetings } from './meetings.ts'
import { meetingWords } from './meetingWords.ts'

export interface ClashesProps {
  readonly option: Pick<CoverPlanOption, 'first' | 'pieces'>
  readonly called: (id: string) => string
  /** Of the list of facts it ends, and of a fact as wide as the list. */
  readonly facts: string | undefined
  readonly wide: string | undefined
}

/** 重なる予定: whose meetings a way falls on. The names stand on this device only. */
export default function Clashes({ option, called, facts, wide }: ClashesProps) {
  const text = useText('workCalendar')
  const { clashes } = text.workCalendar
  const clashing = clashesOf(option, useMeetings() ?? {})
  return (
    <dl className={facts}>
      <div className={wide}>
        <dt>{clashes}</dt>
        {clashing.length === 0 && <dd>{text.workCalendar.none}</dd>}
        {clashing.map(({ who, meeting }) => (
          <dd key={`${who} ${meeting.from} ${meeting.title}`}>
            {called(who)} {meetingWords(meeting, text)}
          </dd>
        ))}
      </div>
    </dl>
  )
}
