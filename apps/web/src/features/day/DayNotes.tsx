import type { Plan } from '@yohaku/household'
import type { DayOutlook } from '@yohaku/projection'
import { useText } from '../../text/TextProvider.tsx'
import styles from './DayFigure.module.css'
import { nameOf, peopleOf, placeWord } from './people.ts'

/** What the drawing cannot say by itself: times without an adult, and what is not known about the day. */
export function DayNotes({ plan, day }: { readonly plan: Plan; readonly day: DayOutlook }) {
  const text = useText()
  const people = peopleOf(plan, text)
  const alone = day.alone.map(({ child, from, to }) =>
    text.day.alone(nameOf(people, child), text.clock(from), text.clock(to)),
  )
  const unknown = day.unknown.map(
    ({ code, who, place }) =>
      text.codes.unknown[code]?.(
        who === undefined ? '' : nameOf(people, who),
        place === undefined ? '' : placeWord(plan, place, text),
      ) ?? code,
  )
  const notes = [...new Set([...alone, ...unknown])]
  if (notes.length === 0) return null
  return (
    <ul className={`note ${styles.notes}`}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
