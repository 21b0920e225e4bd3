import type { Plan } from '@yohaku/household'
import type { PlanMilestone } from '@yohaku/projection'
import { Ruby } from '../../design-system/Ruby.tsx'
import { namesOf, peopleOf } from '../../features/day/people.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Stops.module.css'

export interface StopsProps {
  readonly plan: Plan
  readonly milestones: readonly PlanMilestone[]
}

/** 停車駅: the dates ahead on one line; those behind are folded. */
export function Stops({ plan, milestones }: StopsProps) {
  const text = useText('signposts')
  const ahead = milestones.filter(({ past }) => !past)
  const past = milestones.filter((one) => one.past)
  return (
    <section className="sec" aria-labelledby="stops-head">
      <h2 className="h2" id="stops-head">
        {text.signposts.stops} <span>{ahead.length}</span>
      </h2>
      {ahead.length === 0 && <p className="note">{text.signposts.none}</p>}
      <StopList plan={plan} milestones={ahead} />
      {past.length > 0 && (
        <details>
          <summary className={styles.past}>
            {text.signposts.past} {past.length}
          </summary>
          <StopList plan={plan} milestones={past} />
        </details>
      )}
    </section>
  )
}

function StopList({ plan, milestones }: StopsProps) {
  const text = useText('signposts')
  const { signposts: words, milestones: names } = text
  const people = peopleOf(plan, text)
  return (
    <ol className={styles.stops}>
      {milestones.map((one) => {
        const list = (codes: PlanMilestone['starts']): string =>
          codes.map((code) => names.entitlement[code]).join(text.people.and)
        const lines = [
          one.starts.length > 0 ? words.starts(list(one.starts)) : '',
          one.ends.length > 0 ? words.ends(list(one.ends)) : '',
          one.changes.length > 0 ? words.changes(list(one.changes)) : '',
          one.figures === null ? '' : names.figures(one.figures),
          one.expected ? words.expected : '',
        ].filter(Boolean)
        return (
          <li key={`${one.date}-${one.id}-${one.adult}-${one.child}`} className={styles.stop}>
            <time dateTime={one.date}>{text.date(one.date)}</time>
            <div>
              <p>
                <Ruby>{names.title[one.id]}</Ruby>{' '}
                <small>
                  {namesOf(
                    people,
                    [one.adult, one.child].filter((id) => id !== null),
                    text,
                  )}
                </small>
              </p>
              {lines.map((line) => (
                <p key={line} className="note">
                  {line}
                </p>
              ))}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
