import type { Plan } from '@yohaku/household'
import type { PlanApplication } from '@yohaku/projection'
import { namesOf, peopleOf } from '../../features/day/people.ts'
import { useText } from '../../text/TextProvider.tsx'
import { Filing } from './Filing.tsx'
import type { FilingAct } from './FilingSheet.tsx'
import styles from './Filings.module.css'

export interface FilingsProps {
  readonly plan: Plan
  readonly heading: string
  readonly filings: readonly PlanApplication[]
  /** Each is a line that opens; else all stand open. */
  readonly folded: boolean
  readonly today: string
  readonly onAct: (act: FilingAct) => void
}

/** A list of filings under one heading; nothing where there are none. */
export function Filings({ plan, heading, filings, folded, today, onAct }: FilingsProps) {
  const text = useText('signposts')
  const people = peopleOf(plan, text)
  if (filings.length === 0) return null
  return (
    <section className="sec" aria-label={heading}>
      <h2 className="h2">
        {heading} <span>{filings.length}</span>
      </h2>
      <ul className={styles.filings}>
        {filings.map((one) => {
          const row = <Filing plan={plan} filing={one} today={today} onAct={onAct} />
          const who = namesOf(people, [one.adult], text)
          return (
            <li key={keyOf(one)} id={`filing-${one.id}-${one.adult}`} className={styles.filing}>
              {folded ? (
                <details>
                  <summary className={styles.summary}>
                    <span>
                      {text.applications.name[one.id]} {one.year !== null && text.signposts.year(one.year)}
                    </span>
                    <small>{who}</small>
                  </summary>
                  {row}
                </details>
              ) : (
                row
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const keyOf = ({ id, adult, child, year }: PlanApplication): string => [id, adult, child, year].join('-')
