import type { Plan } from '@yohaku/household'
import type { DayMeasures, DayOutlook } from '@yohaku/projection'
import { DataTable } from '../../design-system/DataTable.tsx'
import { Seal } from '../../design-system/Seal.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { chanceWords, slackWords } from '../../features/day/summary.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './lists.module.css'
import { promiseWords, stepOf } from './promiseWords.ts'

export interface MeasuresProps {
  readonly plan: Plan
  readonly track: string
  readonly on: string
  readonly day: DayOutlook
}

/** The measures of the day: slack that lasts, expected lateness, what makes up for a delay, own time and time together. */
export default function Measures({ plan, track, on, day }: MeasuresProps) {
  const text = useText('timetable')
  const { value, waiting } = useAnswer('measures', { plan, track, on, day: day.day })
  if (value === null)
    return (
      <p className="note" role="status">
        {waiting ? text.assign.waiting : text.error.compute}
      </p>
    )
  return (
    <>
      <Promises plan={plan} day={day} measures={value} />
      <Recovery plan={plan} day={day} measures={value} />
      <Times plan={plan} day={day} />
    </>
  )
}

interface Measured {
  readonly plan: Plan
  readonly day: DayOutlook
  readonly measures: DayMeasures
}

function Promises({ plan, day, measures }: Measured) {
  const text = useText('timetable')
  const rows = day.deadlines.flatMap((promise) => {
    const measured = measures.deadlines.get(promise.id)
    return measured === undefined || measured.slackAt80 === null ? [] : [{ promise, measured }]
  })
  if (rows.length === 0) return null
  const [first] = rows
  const tenth = (minutes: number): string => text.measures.minutes(Math.round(minutes * 10) / 10)
  const slack = (minutes: number | null): string => (minutes === null ? '' : slackWords(Math.round(minutes), text))
  return (
    <>
      <DataTable
        caption={text.measures.promises}
        heads={[text.allocate.promise, text.measures.at80, text.measures.at95, text.measures.late]}
      >
        {rows.map(({ promise, measured }) => (
          <tr key={promise.id}>
            <th scope="row">{promiseWords(plan, promise, text)}</th>
            <td>{slack(measured.slackAt80)}</td>
            <td>{slack(measured.slackAt95)}</td>
            <td>{tenth(promise.expectedLatenessMinutes ?? 0)}</td>
          </tr>
        ))}
      </DataTable>
      {first && first.measured.byDayType.length > 1 && (
        <>
          <h3 className={`note ${styles.part}`}>
            {text.measures.byDayType(promiseWords(plan, tightest(rows).promise, text))}{' '}
            {measures.dayTypes.assumed && <Seal kind="estimate" />}
          </h3>
          <ul className={styles.rows}>
            {tightest(rows).measured.byDayType.map(({ id, p }) => (
              <li key={id}>
                <span>{wordFor(text.week.dayType, id)}</span>
                <span>{chanceWords({ p, low: p, high: p, samples: 0 }, text, true)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The promise that is kept on the fewest days. */
const tightest = <R extends { readonly promise: DayOutlook['deadlines'][number] }>(rows: readonly R[]): R =>
  rows.reduce((least, row) => ((row.promise.onTime?.p ?? 1) < (least.promise.onTime?.p ?? 1) ? row : least))

/** What of twenty minutes lost arrives at a promise; steps whose delay is made up on the way are left out. */
function Recovery({ plan, day, measures }: Measured) {
  const text = useText('timetable')
  const promise = (id: string): string => {
    const found = day.deadlines.find((one) => one.id === id)
    return found === undefined ? id : promiseWords(plan, found, text)
  }
  const rows = day.steps.flatMap(({ id }) => {
    const reached = measures.recovery.filter(({ step, deadline, of20 }) => step === id && deadline !== id && of20 > 0)
    return reached.length === 0 || !isSeen(day, id) ? [] : [{ id, reached }]
  })
  return (
    <>
      <h3 className={`note ${styles.part}`}>{text.measures.recovery}</h3>
      {rows.length === 0 && <p className="note">{text.measures.absorbed}</p>}
      <ul className={styles.rows}>
        {rows.map(({ id, reached }) => (
          <li key={id}>
            <span>{stepOf(plan, day, id, text)}</span>
            <span>
              {reached.map(({ deadline, of20 }) => (
                <span key={deadline} className={styles.line}>
                  {text.measures.arrives(promise(deadline), of20)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Steps a family would name; ways and hand-overs pass on what came before them. */
const isSeen = (day: DayOutlook, id: string): boolean =>
  day.steps.some((step) => step.id === id && step.to === null && !['work', 'leaveHome', 'home'].includes(step.act))

function Times({ plan, day }: Omit<Measured, 'measures'>) {
  const text = useText('timetable')
  const people = peopleOf(plan, text)
  const rows = (['timeTogether', 'ownTime', 'waysAlone'] as const).flatMap((what) =>
    day[what].map((one) => ({ what, ...one })),
  )
  return (
    <>
      <h3 className={`note ${styles.part}`}>{text.measures.times}</h3>
      <ul className={styles.rows}>
        {rows.map(({ what, adult, minutes, byKind }) => (
          <li key={`${what} ${adult}`}>
            <span>
              {text.measures.of(nameOf(people, adult), text.measures.what[what])}
              {byKind.length > 0 && (
                <small>
                  {byKind
                    .map((one) =>
                      text.measures.kind(wordFor(text.measures.kinds, one.kind), text.hoursAndMinutes(one.minutes)),
                    )
                    .join(text.assign.comma)}
                </small>
              )}
            </span>
            <span>{text.hoursAndMinutes(minutes)}</span>
          </li>
        ))}
        {day.adultsTogetherMinutes !== null && (
          <li>
            <span>{text.measures.adults}</span>
            <span>{text.hoursAndMinutes(day.adultsTogetherMinutes)}</span>
          </li>
        )}
      </ul>
    </>
  )
}
