import type { Plan } from '@yohaku/household'
import { type PlanApplication, withFilingState } from '@yohaku/projection'
import { lazy, Suspense } from 'react'
import { Fold } from '../../design-system/Fold.tsx'
import { Ruby } from '../../design-system/Ruby.tsx'
import { namesOf, peopleOf } from '../../features/day/people.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { Basis, Doubt } from './Basis.tsx'
import styles from './Filing.module.css'
import type { FilingAct } from './FilingSheet.tsx'
import { Worth } from './Worth.tsx'

const Assumed = lazy(() => import('./Assumed.tsx'))

export interface FilingProps {
  readonly plan: Plan
  readonly filing: PlanApplication
  readonly today: string
  readonly onAct: (act: FilingAct) => void
}

/** 届出: plain name, official name, then who, to whom, until when, worth what, and what can be done about it. */
export function Filing({ plan, filing, today, onAct }: FilingProps) {
  const text = useText('signposts')
  const { signposts: words, applications } = text
  const { change } = useFamily()
  const whom = namesOf(
    peopleOf(plan, text),
    [filing.adult, filing.child].filter((id) => id !== null),
    text,
  )
  const { opens, due, target, state, unpriced, filedOn } = filing
  const name = applications.name[filing.id]
  const until = [
    opens !== null && opens > today ? applications.opens(text.date(opens)) : '',
    due !== null ? text.date(due) : unpriced === 'leaveNotInPlan' ? '' : words.noDue,
    target !== null && target >= today ? applications.target(text.date(target)) : '',
  ].filter(Boolean)
  const isFiled = state === 'filed'
  const takeBack = (
    <button
      type="button"
      className="btn"
      aria-label={words.takeBackOf(name)}
      onClick={() => change('filing', (kept) => withFilingState(kept, filing, { state: 'unknown' }))}
    >
      {words.takeBack}
    </button>
  )
  return (
    <article className={isFiled ? `${styles.filing} ${styles.filed}` : styles.filing}>
      <h3 className={styles.name}>
        {name} {filing.year !== null && applications.year(filing.year)}
      </h3>
      <p className="note">
        <Ruby>{applications.formal(filing.term)}</Ruby>
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
        <div className={styles.until} hidden={!isFiled && until.length === 0}>
          <dt>{isFiled ? words.filedOn : words.until}</dt>
          <dd>
            {isFiled
              ? filedOn === null
                ? words.filedUnknownDay
                : text[filedOn.length === MONTH_LENGTH ? 'yearMonth' : 'date'](filedOn)
              : until.map((one) => (
                  <span key={one} className={styles.line}>
                    {one}
                  </span>
                ))}
            {!isFiled && filing.worth !== null && <small>{words.lastDay}</small>}
          </dd>
        </div>
        <div className={filing.worth === null ? undefined : styles.worth}>
          <dt>{words.worth}</dt>
          <dd>
            <Worth filing={filing} today={today} />
          </dd>
        </div>
      </dl>
      <Basis kind="law" basis={filing.basis} source={filing.source} of={filing.term} />
      <Doubt confidence={filing.confidence} />
      {(filing.inMoney === 'assumed' || filing.inMoney === 'leftOut') && (
        <p className={styles.money}>{applications.inMoney[filing.inMoney]}</p>
      )}
      {filing.worth !== null && filing.worth.assumptions.length > 0 && (
        <Fold summary={<span className="note">{applications.assumed}</span>} aside={filing.worth.assumptions.length}>
          <Suspense>
            <Assumed codes={filing.worth.assumptions} />
          </Suspense>
        </Fold>
      )}
      <div className={styles.acts}>
        {state === 'refused' ? (
          takeBack
        ) : isFiled ? (
          <>
            <button type="button" className="btn" onClick={() => onAct({ kind: 'record', filing })}>
              {words.mend}
            </button>
            {takeBack}
          </>
        ) : (
          <>
            <button
              type="button"
              className="btn"
              aria-label={words.draftOf(name)}
              onClick={() => onAct({ kind: 'draft', filing })}
            >
              {words.draft}
            </button>
            <button
              type="button"
              className="btn"
              aria-label={words.recordOf(name)}
              onClick={() => onAct({ kind: 'record', filing })}
            >
              {words.record}
            </button>
          </>
        )}
      </div>
    </article>
  )
}

/** `2026-07`: the plan has the month, not the day. */
const MONTH_LENGTH = 7
