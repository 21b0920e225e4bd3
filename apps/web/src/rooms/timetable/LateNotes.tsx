import type { Plan } from '@yohaku/household'
import type { LateDay } from '@yohaku/projection'
import { Section } from '../../design-system/Section.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './lists.module.css'
import { promiseWords, stepOf } from './promiseWords.ts'

/** How far a delay runs: which promises it reaches, which it does not, and what begins later. */
export function LateNotes({ plan, late }: { readonly plan: Plan; readonly late: LateDay }) {
  const text = useText('timetable')
  const { day, step, minutes } = late
  const lost = stepOf(plan, day, step, text)
  const promise = (id: string): string => {
    const found = day.deadlines.find((one) => one.id === id)
    return found === undefined ? id : promiseWords(plan, found, text)
  }
  const reached = late.reached.map((one) => text.late.reaches(lost, minutes, promise(one.deadline), one.minutes))
  const spared = late.spared.map(promise).join(text.people.and)
  const sentences = [...reached, ...(spared === '' ? [] : [text.late.stops(lost, minutes, spared)])]
  return (
    <Section heading={text.late.heading}>
      <ul className={styles.words} aria-live="polite">
        {(sentences.length > 0 ? sentences : [text.late.noPromise(lost, minutes)]).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {late.moved.length > 0 && (
        <>
          <h3 className="note">{text.late.moved}</h3>
          <ul className={styles.rows}>
            {late.moved.map((moved) => (
              <li key={moved.step}>
                <span>{stepOf(plan, day, moved.step, text)}</span>
                <span>{text.late.plusShort(moved.minutes)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
