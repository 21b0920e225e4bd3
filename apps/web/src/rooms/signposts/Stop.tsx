import type { Plan } from '@yohaku/household'
import type { PlanMilestone } from '@yohaku/projection'
import { Ruby } from '../../design-system/Ruby.tsx'
import { Seal, type SealKind } from '../../design-system/Seal.tsx'
import { namesOf, peopleOf } from '../../features/day/people.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Stops.module.css'
import type { StopDay } from './stopDays.ts'

export interface StopProps {
  readonly plan: Plan
  readonly day: StopDay
  readonly isPast: boolean
}

/** One day of the line, with everything that starts, ends or changes on it. Counted from a due date or computed: a broken ring. */
export function Stop({ plan, day: { date, milestones }, isPast }: StopProps) {
  const text = useText('signposts')
  const isEstimate = milestones.every(({ expected, origin }) => expected || origin === 'computed')
  const kinds = [styles.stop, isPast ? styles.past : '', isEstimate ? styles.estimate : '']
  return (
    <li className={kinds.filter(Boolean).join(' ')}>
      <time className={styles.date} dateTime={date}>
        {milestones.some(({ expected }) => expected) ? text.day.about(text.date(date)) : text.date(date)}
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
  const { signposts: words, milestones: names } = text
  const list = (codes: PlanMilestone['starts']): string =>
    codes.map((code) => names.entitlement[code]).join(text.people.and)
  const lines = [
    one.starts.length > 0 ? words.starts(list(one.starts)) : '',
    one.ends.length > 0 ? words.ends(list(one.ends)) : '',
    one.changes.length > 0 ? words.changes(list(one.changes)) : '',
    one.figures === null ? '' : names.figures(one.figures),
    one.expected ? words.expected : '',
    one.confidence === 'single' ? words.fromOneSource : '',
    one.confidence === 'memory' ? words.noSource : '',
  ].filter(Boolean)
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
      <p className={styles.basis}>
        <Seal kind={SEALS[one.origin]} />
        {one.basis !== '' && <span lang="ja">{one.basis}</span>}
        {one.source !== null && one.source !== '' && (
          <a
            href={one.source}
            target="_blank"
            rel="noreferrer"
            aria-label={`${words.source(names.title[one.id])} ${text.newTab}`}
          >
            {text.sourceWord}
          </a>
        )}
      </p>
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
