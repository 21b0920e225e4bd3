import type { LivedLog, Plan } from '@yohaku/household'
import type { DayOutlook } from '@yohaku/projection'
import { DataTable } from '../../design-system/DataTable.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
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
      <DataTable caption={text.lived.heading} heads={[text.lived.what, text.lived.planned, text.lived.actual]} figures>
        {taps.map(({ date, step, what, planned, actual }) => (
          <tr key={`${date} ${step} ${what}`}>
            <td>
              {text.lived.tap(stepOf(plan, day, step, text), text.lived.taps[what])}
              <small> {text.date(date)}</small>
            </td>
            <td>{text.clock(planned)}</td>
            <td>{text.clock(actual)}</td>
          </tr>
        ))}
      </DataTable>
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
