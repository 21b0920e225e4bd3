import type { LivedLog, Plan } from '@yohaku/household'
import type { DayOutlook } from '@yohaku/projection'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './lists.module.css'
import { stepOf } from './promiseWords.ts'

export interface LivedDaysProps {
  readonly plan: Plan
  readonly day: DayOutlook
  readonly log: LivedLog
}

/** Real times beside the planned ones, newest day first, and what they say of the delays. */
export default function LivedDays({ plan, day, log }: LivedDaysProps) {
  const text = useText('timetable')
  const { value, waiting } = useAnswer('lived', { plan, log })
  if (value === null)
    return (
      <p className="note" role="status">
        {waiting ? text.assign.waiting : text.error.compute}
      </p>
    )
  const taps = value.taps.toSorted((a, b) => b.date.localeCompare(a.date))
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="vh">{text.lived.heading}</caption>
          <thead>
            <tr>
              <th scope="col">{text.lived.what}</th>
              <th className={styles.number} scope="col">
                {text.lived.planned}
              </th>
              <th className={styles.number} scope="col">
                {text.lived.actual}
              </th>
            </tr>
          </thead>
          <tbody>
            {taps.map(({ date, step, what, planned, actual }) => (
              <tr key={`${date} ${step} ${what}`}>
                <td>
                  {text.lived.tap(stepOf(plan, day, step, text), text.lived.taps[what])}
                  <small> {text.date(date)}</small>
                </td>
                <td className={styles.number}>{text.clock(planned)}</td>
                <td className={styles.number}>{text.clock(actual)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        {value.learned.kinds.length === 0
          ? text.lived.nothing
          : text.lived.learned(
              value.learned.days,
              value.learned.kinds.map(({ kind }) => wordFor(text.lived.kind, kind)).join(text.people.and),
              value.learned.priorDays,
            )}{' '}
        {value.leftOut > 0 && text.lived.leftOut(value.leftOut)}
      </p>
    </>
  )
}
