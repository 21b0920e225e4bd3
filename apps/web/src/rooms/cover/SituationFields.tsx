import type { Plan } from '@yohaku/household'
import { useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { TimeField } from '../../design-system/TimeField.tsx'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './CoverRoom.module.css'
import { LATEST, type Situation } from './situation.ts'

export interface SituationFieldsProps {
  readonly plan: Plan
  readonly situation: Situation
  readonly isHoliday: boolean
  /** The days that can be asked about; null while they are not known. */
  readonly dates: { readonly from: string; readonly until: string } | null
  /** Minutes of the day, for what has just happened. */
  readonly now: number
  readonly onChange: (situation: Situation) => void
}

/** What has happened: for whom, on which day, since when. One tap each. */
export function SituationFields({ plan, situation, isHoliday, dates, now, onChange }: SituationFieldsProps) {
  const text = useText('cover')
  const { acts } = text.cover
  const people = peopleOf(plan, text)
  const { children, adults } = plan.household
  const { what, at, resumes, working } = situation
  const ask = (more: Partial<Situation>): void => onChange({ ...situation, ...more })
  const all = `ill:${adults.map(({ id }) => id).join(',')}`
  const happened = [
    { value: 'call', words: acts.happened.call },
    { value: 'morning', words: acts.happened.morning },
    ...adults.map(({ id }) => ({ value: `ill:${id}`, words: acts.happened.ill(nameOf(people, id)) })),
    ...(adults.length > 1 ? [{ value: all, words: acts.happened.allIll }] : []),
    { value: 'train', words: acts.happened.train },
  ]
  const happen = (next: string): void =>
    ask({ what: next, at: next === 'morning' ? null : next.startsWith('ill:') ? at : (at ?? now) })
  return (
    <div className={styles.ask}>
      <ChoiceList legend={acts.what} name="cover-what" options={happened} chosen={what} onChoose={happen} />
      {children.length > 1 && (
        <ChoiceList
          legend={text.cover.child}
          name="cover-child"
          options={children.map(({ id }) => ({ value: id, words: nameOf(people, id) }))}
          chosen={situation.child}
          onChoose={(child) => ask({ child })}
        />
      )}
      <div className={styles.fields}>
        <DateField label={text.cover.date} value={situation.date} dates={dates} onChange={(date) => ask({ date })} />
        {at !== null && (
          <TimeField
            label={what === 'call' ? text.cover.callAt : acts.since}
            minutes={at}
            earliest={0}
            latest={LATEST}
            step={5}
            onChange={(minutes) => ask({ at: minutes })}
          />
        )}
        {what === 'train' && resumes !== null && (
          <TimeField
            label={acts.resumes}
            minutes={resumes}
            earliest={0}
            latest={LATEST}
            step={5}
            onChange={(minutes) => ask({ resumes: minutes })}
          />
        )}
      </div>
      {what === 'train' && (
        <button
          type="button"
          className="btn"
          onClick={() => ask({ resumes: resumes === null ? (at ?? now) + 60 : null })}
        >
          {resumes === null ? acts.resumes : acts.resumesUnknown}
        </button>
      )}
      {isHoliday &&
        adults.map(({ id }) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              checked={working.includes(id)}
              onChange={() =>
                ask({ working: working.includes(id) ? working.filter((one) => one !== id) : [...working, id] })
              }
            />
            {acts.works(nameOf(people, id))}
          </label>
        ))}
    </div>
  )
}

interface DateFieldProps {
  readonly label: string
  readonly value: string
  readonly dates: SituationFieldsProps['dates']
  readonly onChange: (date: string) => void
}

function DateField({ label, value, dates, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState(value)
  return (
    <label className={styles.date}>
      <span className="note">{label}</span>
      <input
        type="date"
        className={styles.typed}
        value={typed}
        min={dates?.from}
        max={dates?.until}
        onChange={(event) => {
          setTyped(event.target.value)
          if (event.target.validity.valid && event.target.value !== '') onChange(event.target.value)
        }}
      />
    </label>
  )
}
