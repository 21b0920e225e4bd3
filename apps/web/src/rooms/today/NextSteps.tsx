import type { Plan } from '@yohaku/household'
import type { DayOutlook } from '@yohaku/projection'
import { namesOf, peopleOf, placeWord } from '../../features/day/people.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './NextSteps.module.css'

const SHOWN = 6

/** What comes next today, whoever does it. */
export function NextSteps({ plan, day, now }: { readonly plan: Plan; readonly day: DayOutlook; readonly now: number }) {
  const text = useText('today')
  const people = peopleOf(plan, text)
  const steps = day.steps.filter(({ act, start }) => act !== 'care' && start >= now).slice(0, SHOWN)
  return (
    <section className="sec" aria-labelledby="next-head">
      <h2 className="h2" id="next-head">
        {text.today.next}
      </h2>
      {steps.length === 0 && <p className="note">{text.today.nothingNext}</p>}
      <ul>
        {steps.map((step) => (
          <li key={step.id} className={styles.step}>
            <time>{text.clock(step.start)}</time>
            <span>{wordFor(text.codes.act, step.act)}</span>
            <span className={styles.who}>
              {namesOf(people, step.who, text)}
              {text.people.and}
              {placeWord(plan, step.to ?? step.place, text)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
