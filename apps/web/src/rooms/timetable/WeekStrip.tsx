import type { Week, WeekDay } from '@yohaku/projection'
import { memo } from 'react'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './WeekStrip.module.css'

export interface WeekStripProps {
  /** Null while it is computed: its place is kept. */
  readonly week: Week | null
  /** A weekday, a pattern on none of them, or a kind of day. */
  readonly chosen: string
  /** What the family calls a pattern of its own. */
  readonly nameOf: (pattern: string) => string
  readonly onChoose: (day: string) => void
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** The week, each day with the slack of its pick-up, and under it the kinds of day that stand on no weekday. */
export const WeekStrip = memo(function WeekStrip({ week, chosen, nameOf, onChoose }: WeekStripProps) {
  const text = useText('timetable')
  const day = (weekday: string): WeekDay | undefined => week?.days.find((one) => one.weekday === weekday)
  const kinds = [
    ...(week?.others ?? []).flatMap(({ pattern }) => (pattern === null ? [] : { id: pattern, words: nameOf(pattern) })),
    ...(week?.dayTypes.ids ?? []).map((id) => ({ id, words: wordFor(text.week.dayType, id) })),
  ]
  return (
    <div className={styles.strip}>
      <fieldset className={styles.week}>
        <legend className="vh">{text.week.heading}</legend>
        {WEEK.map((weekday) => (
          <label key={weekday} className={styles.day}>
            <input
              className={styles.stop}
              type="radio"
              name="day"
              disabled={week !== null && day(weekday)?.pattern === null}
              checked={weekday === chosen}
              onChange={() => onChoose(weekday)}
            />
            <span>{wordFor(text.codes.weekday, weekday)}</span>
            <Slack day={day(weekday)} />
          </label>
        ))}
      </fieldset>
      <label className={styles.kinds}>
        <span className="note">{text.week.kinds}</span>
        <select
          className={styles.kind}
          value={kinds.some(({ id }) => id === chosen) ? chosen : ''}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">{text.week.all}</option>
          {kinds.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
})

function Slack({ day }: { readonly day: WeekDay | undefined }) {
  const text = useText('timetable')
  if (day === undefined) return <small className={styles.slack}>&nbsp;</small>
  const { pattern, slackMinutes: slack } = day
  if (pattern === null || slack === null)
    return (
      <small className={styles.slack}>
        <span aria-hidden="true">{text.week.none}</span>
        <span className="vh">{pattern === null ? text.week.noneLong : text.week.noPickup}</span>
      </small>
    )
  return (
    <small className={slack < 0 ? `${styles.slack} ${styles.late}` : styles.slack}>
      <span aria-hidden="true">{text.week.slack(slack)}</span>
      <span className="vh">{slack < 0 ? text.week.lateLong(-slack) : text.week.slackLong(slack)}</span>
    </small>
  )
}
