import type { Plan } from '@yohaku/household'
import type { DayOutlook } from '@yohaku/projection'
import { Section } from '../../design-system/Section.tsx'
import { namesOf, peopleOf } from '../../features/day/people.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './Duties.module.css'

/** What somebody does for the others, in the order of the day. */
const DUTIES: ReadonlySet<string> = new Set(['childPrepare', 'dropoff', 'pickup', 'cook', 'dinner', 'bath', 'bedtime'])

/** Who does what today, without counting. */
export function Duties({ plan, day }: { readonly plan: Plan; readonly day: DayOutlook }) {
  const text = useText('today')
  const people = peopleOf(plan, text)
  const isChild = (id: string): boolean => plan.household.children.some((child) => child.id === id)
  const duties = new Map<string, string[]>()
  for (const { act, who } of day.steps) {
    if (!DUTIES.has(act)) continue
    const adults = who.filter((id) => !isChild(id))
    duties.set(act, [...new Set([...(duties.get(act) ?? []), ...adults])])
  }
  if (duties.size === 0) return null
  return (
    <Section heading={text.today.who}>
      <dl className={styles.duties}>
        {[...duties].map(([act, who]) => (
          <div key={act}>
            <dt>{wordFor(text.codes.act, act)}</dt>
            <dd>{namesOf(people, who, text)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
