import type { Plan } from '@yohaku/household'
import type { PlanApplication } from '@yohaku/projection'
import { Fold } from '../../design-system/Fold.tsx'
import { Section } from '../../design-system/Section.tsx'
import { namesOf, peopleOf } from '../../features/day/people.ts'
import { useRoute } from '../../shell/route.ts'
import { useText } from '../../text/TextProvider.tsx'
import { Filing } from './Filing.tsx'
import type { FilingAct } from './FilingSheet.tsx'
import styles from './Filings.module.css'

export interface FilingsProps {
  readonly plan: Plan
  readonly heading: string
  readonly filings: readonly PlanApplication[]
  /** Which of them are a line that opens; the others stand open. */
  readonly folded: (filing: PlanApplication) => boolean
  readonly today: string
  readonly onAct: (act: FilingAct) => void
}

/** A list of filings under one heading; nothing where there are none. An address with its `part` opens the one it leads to. */
export function Filings({ plan, heading, filings, folded, today, onAct }: FilingsProps) {
  const text = useText('signposts')
  const { part } = useRoute().query
  const people = peopleOf(plan, text)
  if (filings.length === 0) return null
  return (
    <Section heading={heading} aside={filings.length}>
      <ul>
        {filings.map((one, place) => {
          const row = <Filing plan={plan} filing={one} today={today} onAct={onAct} />
          const id = `filing-${one.id}-${one.adult}`
          const isFirst = filings.findIndex(({ id: of, adult }) => of === one.id && adult === one.adult) === place
          return (
            <li key={keyOf(one)} id={isFirst ? id : undefined} className={styles.filing}>
              {folded(one) ? (
                <Fold
                  open={part === id}
                  aside={namesOf(people, [one.adult], text)}
                  summary={
                    <span className={one.state === 'filed' ? `${styles.name} ${styles.filed}` : styles.name}>
                      {text.applications.name[one.id]} {one.year !== null && text.applications.year(one.year)}
                    </span>
                  }
                >
                  {row}
                </Fold>
              ) : (
                row
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

const keyOf = ({ id, adult, child, year }: PlanApplication): string => [id, adult, child, year].join('-')
