import type { Plan } from '@yohaku/household'
import type { PlanMilestone } from '@yohaku/projection'
import { milestoneLines } from '@yohaku/words'
import { Ruby } from '../../design-system/Ruby.tsx'
import type { SealKind } from '../../design-system/Seal.tsx'
import { namesOf, peopleOf } from '../../features/day/people.ts'
import { useText } from '../../text/TextProvider.tsx'
import { Basis, Doubt } from './Basis.tsx'
import styles from './Stops.module.css'
import type { StopDay } from './stopDays.ts'

export interface StopProps {
  readonly plan: Plan
  readonly day: StopDay
  readonly isPast: boolean
  /** The first stop of its year says it. */
  readonly showsYear: boolean
}

/** One day of the line, with everything that starts, ends or changes on it. Counted from a due date or computed: a broken ring. */
export function Stop({ plan, day: { date, milestones }, isPast, showsYear }: StopProps) {
  const text = useText('signposts')
  const isEstimate = milestones.every(({ expected, origin }) => expected || origin === 'computed')
  const onDay = text.signposts.stopDay(date)
  const kinds = [styles.stop, isPast ? styles.past : '', isEstimate ? styles.estimate : '']
  return (
    <li className={kinds.filter(Boolean).join(' ')}>
      <time className={styles.date} dateTime={date}>
        {showsYear && <span>{text.signposts.stopYear(date)}</span>}
        <span>{milestones.some(({ expected }) => expected) ? text.day.about(onDay) : onDay}</span>
      </time>
      <ul className={styles.events}>
        {milestones.map((one) => (
          <li key={`${one.id}-${one.adult}-${one.child}`}>
            <Event plan={plan} milestone={one} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function Event({ plan, milestone: one }: { readonly plan: Plan; readonly milestone: PlanMilestone }) {
  const text = useText('signposts')
  const { milestones: names } = text
  const lines = milestoneLines(one, names, (words) => words.join(text.people.and))
  const whom = namesOf(
    peopleOf(plan, text),
    [one.adult, one.child].filter((id) => id !== null),
    text,
  )
  return (
    <>
      <p className={styles.title}>
        <Ruby>{names.title[one.id]}</Ruby> {whom !== '' && <small>{whom}</small>}
      </p>
      {lines.map((line) => (
        <p key={line} className="note">
          <Ruby>{line}</Ruby>
        </p>
      ))}
      <Basis kind={SEALS[one.origin]} basis={one.basis} source={one.source} of={names.title[one.id]} />
      <Doubt confidence={one.confidence} />
    </>
  )
}

const SEALS: Readonly<Record<PlanMilestone['origin'], SealKind>> = {
  law: 'law',
  town: 'town',
  employer: 'company',
  plan: 'own',
  computed: 'estimate',
}
