import type { Plan } from '@yohaku/household'
import type { DayOutlook } from '@yohaku/projection'
import { memo } from 'react'
import { useText } from '../../text/TextProvider.tsx'
import styles from './DayFigure.module.css'
import { nameOf, peopleOf } from './people.ts'
import { unknownWords } from './unknownWords.ts'

/** What the drawing cannot say by itself: times without an adult, and what is not known about the day. */
export const DayNotes = memo(function DayNotes({ plan, day }: { readonly plan: Plan; readonly day: DayOutlook }) {
  const text = useText()
  const people = peopleOf(plan, text)
  const alone = day.alone.map(({ child, from, to }) =>
    text.day.alone(nameOf(people, child), text.clock(from), text.clock(to)),
  )
  const notes = [...new Set([...alone, ...unknownWords(plan, day, text)])]
  if (notes.length === 0) return null
  return (
    <ul className={`note ${styles.notes}`}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
})
