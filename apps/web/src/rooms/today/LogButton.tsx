import type { Plan } from '@yohaku/household'
import { formatClock } from '@yohaku/kernel'
import type { DateOfPlan } from '@yohaku/projection'
import type { ReactNode } from 'react'
import { nameOf, peopleOf, placeWord } from '../../features/day/people.ts'
import { useLived } from '../../features/log/LivedProvider.tsx'
import { withTap } from '../../features/log/livedLog.ts'
import type { Stop } from '../../features/log/stops.ts'
import { useText } from '../../text/TextProvider.tsx'

/** What was logged last on this screen. */
export interface Logged {
  readonly stop: Stop
  readonly at: number
  readonly isKept: boolean
}

export interface LogButtonProps {
  readonly plan: Plan
  readonly of: DateOfPlan
  readonly stop: Stop
  readonly now: number
  readonly className: string
  /** Tells whether it is kept. */
  readonly onLogged: (logged: Logged) => void
  /** What stands on it; without it the word alone. */
  readonly children?: ReactNode
}

/** 「出た」: one tap, the time of now. */
export function LogButton({ plan, of, stop, now, className, onLogged, children }: LogButtonProps) {
  const text = useText('today')
  const { log: words } = text.today
  const { change } = useLived()
  const { step, what, adult, place, planned } = stop
  const name = words.name(
    nameOf(peopleOf(plan, text), adult),
    placeWord(plan, place, text),
    words[what],
    text.clock(planned),
  )
  const log = async (): Promise<void> => {
    onLogged({ stop, at: now, isKept: true })
    const isKept = await change((lived) =>
      withTap(lived, of.date, of.pattern ?? of.weekday, { step, what, at: formatClock(now) }),
    )
    onLogged({ stop, at: now, isKept })
  }
  return (
    <button
      type="button"
      className={className}
      aria-label={children === undefined ? name : undefined}
      onClick={() => void log()}
    >
      {children ?? words[what]}
    </button>
  )
}
