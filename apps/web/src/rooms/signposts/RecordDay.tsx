import { type FilingSaid, type PlanApplication, withFilingState } from '@yohaku/projection'
import { useId, useState } from 'react'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './RecordDay.module.css'

export interface RecordDayProps {
  readonly filing: PlanApplication
  readonly today: string
  readonly onDone: () => void
}

/** 出した日をのこす: the day, or that it is not filed or was not granted. Kept in しおり at once; the shell offers the way back. */
export function RecordDay({ filing, today, onDone }: RecordDayProps) {
  const text = useText('signposts')
  const { signposts: words } = text
  const { change } = useFamily()
  const id = useId()
  const [day, setDay] = useState(filing.filedOn !== null && DAY.test(filing.filedOn) ? filing.filedOn : today)
  const [bad, setBad] = useState(false)
  const keep = (said: FilingSaid): void => {
    change('filing', (kept) => withFilingState(kept, filing, said))
    onDone()
  }
  const keepDay = (): void => {
    if (DAY.test(day) && day <= today) keep({ state: 'filed', date: day })
    else setBad(true)
  }
  return (
    <div className={styles.record}>
      <label className="note" htmlFor={id}>
        {words.day}
      </label>
      <input
        id={id}
        type="date"
        className={styles.day}
        value={day}
        max={today}
        aria-invalid={bad}
        onChange={(event) => {
          setBad(false)
          setDay(event.target.value)
        }}
      />
      {bad && (
        <p className="note" role="alert">
          {words.badDay(text.date(today))}
        </p>
      )}
      <button type="button" className={`btn fill ${styles.act}`} onClick={keepDay}>
        {words.recordThis}
      </button>
      {filing.state !== 'filed' && (
        <button type="button" className={`btn ${styles.act}`} onClick={() => keep({ state: 'refused' })}>
          {words.refuse}
        </button>
      )}
    </div>
  )
}

/** A day as the device's field gives it; it gives nothing for what is no day. */
const DAY = /^\d{4}-\d{2}-\d{2}$/
