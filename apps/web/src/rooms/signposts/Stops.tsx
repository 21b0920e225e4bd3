import type { Plan } from '@yohaku/household'
import type { PlanMilestone } from '@yohaku/projection'
import { useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { Fold } from '../../design-system/Fold.tsx'
import { Section } from '../../design-system/Section.tsx'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { useText } from '../../text/TextProvider.tsx'
import { ageOn } from './age.ts'
import { Stop } from './Stop.tsx'
import styles from './Stops.module.css'
import { type StopDay, stopDays } from './stopDays.ts'

export interface StopsProps {
  readonly plan: Plan
  readonly milestones: readonly PlanMilestone[]
  readonly today: string
}

const EVERYBODY = ''

/** 停車駅: the dates of the family on one line from above to below, now filled; what lies behind is dotted. */
export function Stops({ plan, milestones, today }: StopsProps) {
  const text = useText('signposts')
  const { signposts: words } = text
  const [child, setChild] = useState(EVERYBODY)
  const people = peopleOf(plan, text)
  const { children } = plan.household
  const ages = children
    .filter(({ id, birth }) => birth <= today && (child === EVERYBODY || id === child))
    .map(({ id, birth }) => {
      const { years, months } = ageOn(birth, today)
      return words.age(nameOf(people, id), years, months)
    })
  const shown = child === EVERYBODY ? milestones : milestones.filter((one) => one.child === null || one.child === child)
  const past = stopDays(shown.filter((one) => one.past))
  const ahead = stopDays(shown.filter((one) => !one.past))
  const stops = (days: readonly StopDay[], isPast: boolean) =>
    days.map((day, index) => (
      <Stop
        key={day.date}
        plan={plan}
        day={day}
        isPast={isPast}
        showsYear={yearOf(day.date) !== yearOf(days[index - 1]?.date ?? (isPast ? '' : today))}
      />
    ))
  const last = past.slice(-1)
  const earlier = past.slice(0, -1)
  return (
    <Section heading={words.stops} aside={ages.join(text.people.and)} id="stops">
      {children.length > 1 && (
        <ChoiceList
          legend={words.whose}
          name="signpost-child"
          options={[
            { value: EVERYBODY, words: words.everybody },
            ...children.map(({ id }) => ({ value: id, words: nameOf(people, id) })),
          ]}
          chosen={child}
          onChoose={setChild}
        />
      )}
      {earlier.length > 0 && (
        <Fold summary={<span className="note">{words.earlier(earlier.length)}</span>}>
          <ol className={styles.line}>{stops(earlier, true)}</ol>
        </Fold>
      )}
      <ol className={styles.line}>
        {stops(last, true)}
        <li className={`${styles.stop} ${styles.now}`}>
          <time className={styles.date} dateTime={today}>
            {last.length === 0 && <span>{words.stopYear(today)}</span>}
            <span>{words.stopDay(today)}</span>
          </time>
          <p className={styles.title}>{words.now}</p>
        </li>
        {stops(ahead, false)}
      </ol>
      {ahead.length === 0 && <p className="note">{words.none}</p>}
    </Section>
  )
}

const yearOf = (date: string): string => date.slice(0, 4)
