import type { Plan } from '@yohaku/household'
import { workEndOf } from '@yohaku/picture'
import type { DateOfPlan, DeadlineOutlook } from '@yohaku/projection'
import { useMemo } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { chanceWords } from '../../features/day/summary.ts'
import { applyEdits, editsThatFit } from '../../state/edits.ts'
import { useText } from '../../text/TextProvider.tsx'
import { phaseDate } from '../phaseDate.ts'

export interface WhenLeftAtProps {
  readonly plan: Plan
  readonly of: DateOfPlan
  readonly adult: string
  readonly at: number
  /** It was logged; else it would be now. */
  readonly isLeft: boolean
  readonly promise: DeadlineOutlook
}

/** When somebody who leaves the desk at a minute is there, and how surely in time. Nothing where the plan cannot say it. */
export function WhenLeftAt({ plan, of, adult, at, isLeft, promise }: WhenLeftAtProps) {
  const text = useText('today')
  const { today: words } = text
  const track = plan.tracks[0]?.id ?? ''
  const moved = useMemo(
    () => applyEdits(plan, editsThatFit(plan, [{ kind: 'workEnd', track, adult, end: at }])),
    [plan, track, adult, at],
  )
  const { value, waiting } = useAnswer('day', { plan: moved, day: of.weekday, on: phaseDate(plan, of.date) })
  const day = value?.[0]?.day
  const then = day?.deadlines.find(({ id }) => id === promise.id)
  if (waiting || day === undefined || then === undefined || workEndOf(day, adult)?.end !== at) return null
  const who = nameOf(peopleOf(plan, text), adult)
  const arrives = text.clock(then.planned)
  return (
    <>
      {isLeft ? words.leftAt(who, text.clock(at), arrives) : ` ${words.leaveNow(who, arrives)}`}
      {then.slackMinutes < 0 && words.lateThen(-then.slackMinutes)}
      {then.slackMinutes >= 0 && then.onTime && words.chanceThen(chanceWords(then.onTime, text))}
    </>
  )
}
