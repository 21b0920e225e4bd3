import type { Plan } from '@yohaku/household'
import type { Infeasible as Broken, DayMeasures, DayOutlook } from '@yohaku/projection'
import { Section } from '../../design-system/Section.tsx'
import { namesOf, peopleOf, placeWord } from '../../features/day/people.ts'
import type { TextOf } from '../../text/rooms.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './lists.module.css'
import { adultsIn, promiseWords } from './promiseWords.ts'

export interface InfeasibleProps {
  readonly plan: Plan
  readonly day: DayOutlook
  readonly measures: DayMeasures
}

/** Which promises cannot be kept together even when nothing goes wrong, and by how many minutes. */
export function Infeasible({ plan, day, measures }: InfeasibleProps) {
  const text = useText('timetable')
  if (measures.infeasible.length === 0) return null
  return (
    <Section heading={text.infeasible.heading}>
      <ul className={styles.words}>
        {measures.infeasible.map((broken) => (
          <li key={broken.deadline}>{sentencesOf(plan, day, broken, text).join(' ')}</li>
        ))}
      </ul>
    </Section>
  )
}

const sentencesOf = (
  plan: Plan,
  day: DayOutlook,
  { deadline, minutes, onlyAsPlanned, since, waits }: Broken,
  text: TextOf<'timetable'>,
): readonly string[] => {
  const found = day.deadlines.find(({ id }) => id === deadline)
  if (found === undefined) return []
  const words = text.infeasible
  const stepAt = (id: string) => day.steps.find((step) => step.id === id)
  const place = (id: string): string => placeWord(plan, stepAt(id)?.place ?? '', text)
  const promise = words.promise(promiseWords(plan, found, text), text.clock(found.latest))
  const causes = since.map(({ step, what, time }) => {
    const who = namesOf(peopleOf(plan, text), adultsIn(plan, stepAt(step)?.who ?? []), text)
    const act = wordFor(text.codes.act, stepAt(step)?.act ?? '')
    return words.cause[what](act, what === 'opens' ? place(step) : who, text.clock(time))
  })
  return [
    onlyAsPlanned ? words.asPlanned(promise, causes[0] ?? '', minutes) : words.together(promise, causes, minutes),
    ...waits.map(({ step, ready, leaves }) => words.waits(text.clock(ready), text.clock(leaves), place(step))),
  ]
}
