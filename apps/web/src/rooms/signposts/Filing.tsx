import type { Plan } from '@yohaku/household'
import type { PlanApplication } from '@yohaku/projection'
import { Ruby } from '../../design-system/Ruby.tsx'
import { Seal } from '../../design-system/Seal.tsx'
import { namesOf, peopleOf } from '../../features/day/people.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Filing.module.css'

export interface FilingProps {
  readonly plan: Plan
  readonly filing: PlanApplication
  readonly today: string
}

/** 届出: plain name, official name, then who, to whom, until when, worth what. */
export function Filing({ plan, filing, today }: FilingProps) {
  const text = useText('signposts')
  const { signposts: words, applications } = text
  const people = peopleOf(plan, text)
  const whom = namesOf(
    people,
    [filing.adult, filing.child].filter((id) => id !== null),
    text,
  )
  const { opens, due, target, worth, unpriced } = filing
  const until = [
    opens !== null && opens > today ? words.opens(text.date(opens)) : '',
    due !== null ? text.date(due) : unpriced === 'leaveNotInPlan' ? '' : words.noDue,
    target !== null && target >= today ? words.target(text.date(target)) : '',
  ].filter(Boolean)
  return (
    <li className={filing.state === 'filed' ? `${styles.filing} ${styles.filed}` : styles.filing}>
      <h3 className={styles.name}>
        {applications.name[filing.id]} {filing.year !== null && words.year(filing.year)}
      </h3>
      <p className="note">
        <Ruby>{words.formal(filing.term)}</Ruby>
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{words.who}</dt>
          <dd>
            {whom} <small>{applications.filer[filing.filer]}</small>
          </dd>
        </div>
        <div>
          <dt>{words.where}</dt>
          <dd>{applications.office[filing.office]}</dd>
        </div>
        <div>
          <dt>{words.until}</dt>
          <dd>
            {until.map((one) => (
              <span key={one} className={styles.line}>
                {one}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.worth}</dt>
          <dd>
            {worth === null ? (
              unpriced !== null && applications.unpriced[unpriced]
            ) : (
              <>
                {applications.worth(worth)} <Seal kind="estimate" />
              </>
            )}
          </dd>
        </div>
      </dl>
      <p className="note">
        <Seal kind="law" /> <span lang="ja">{filing.basis}</span>{' '}
        {filing.source !== '' && (
          <a
            className={styles.source}
            href={filing.source}
            target="_blank"
            rel="noreferrer"
            aria-label={`${words.source(filing.term)} ${text.newTab}`}
          >
            {text.sourceWord}
          </a>
        )}
      </p>
    </li>
  )
}
