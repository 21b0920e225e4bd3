import type { LivedTap, Plan } from '@yohaku/household'
import type { DayStepOutlook } from '@yohaku/projection'
import { Section } from '../../design-system/Section.tsx'
import { namesOf, peopleOf, placeWord } from '../../features/day/people.ts'
import type { Stop } from '../../features/log/stops.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import type { DayShown } from './dayShown.ts'
import { LogButton, type Logged } from './LogButton.tsx'
import { LoggedTaps } from './LoggedTaps.tsx'
import styles from './NextSteps.module.css'
import { nextRows } from './nextRows.ts'

export interface NextStepsProps {
  readonly plan: Plan
  readonly shown: DayShown
  readonly taps: readonly LivedTap[]
  /** The next one of each adult that can be logged. */
  readonly stops: readonly Stop[]
  readonly onLogged: (logged: Logged) => void
}

/** What comes next, when, whoever does it, where; beside the next stop of each adult its one tap. */
export function NextSteps({ plan, shown, taps, stops, onLogged }: NextStepsProps) {
  const text = useText('today')
  const { today: words } = text
  const people = peopleOf(plan, text)
  const { day, now, of } = shown
  const rows = nextRows(day, now, stops)
  const act = (step: DayStepOutlook): string => {
    if (step.to === null) return wordFor(text.codes.act, step.act)
    return day.steps.some(
      ({ act: before, who, end }) => before === 'work' && end === step.start && who[0] === step.who[0],
    )
      ? words.desk
      : words.sets
  }
  return (
    <Section heading={now === null ? words.thatDay : words.next} id="next">
      {rows.length === 0 && <p className="note">{words.nothingNext}</p>}
      <ul>
        {rows.map(({ step, stop }) => (
          <li key={step.id} className={styles.step}>
            <time>{text.clock(step.start)}</time>
            <span>{act(step)}</span>
            <span className={styles.who}>
              {namesOf(people, step.who, text)}
              {text.people.and}
              {placeWord(plan, step.place, text)}
            </span>
            {stop && now !== null && (
              <LogButton
                plan={plan}
                of={of}
                stop={stop}
                now={now}
                className={`btn ${styles.log}`}
                onLogged={onLogged}
              />
            )}
          </li>
        ))}
      </ul>
      <LoggedTaps plan={plan} shown={shown} taps={taps} />
    </Section>
  )
}
