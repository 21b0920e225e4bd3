import type { Plan } from '@yohaku/household'
import { Section } from '../../design-system/Section.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { nameOf, peopleOf } from '../day/people.ts'
import styles from './Uncounted.module.css'

/** What no figure of this room has in it, named. */
export function Uncounted({ plan }: { readonly plan: Plan }) {
  const text = useText('compare')
  const people = peopleOf(plan, text)
  const nurseries = new Set(plan.places.filter(({ kind }) => kind === 'nursery').map(({ id }) => id))
  const inNursery = plan.household.children.filter(({ care }) => care.some((place) => nurseries.has(place)))
  const withoutFee = inNursery.filter(({ nurseryFee }) => nurseryFee === undefined)
  const withoutExtended = inNursery.filter(({ extendedCare }) => extendedCare === undefined)
  return (
    <Section heading={text.uncounted.heading} id="uncounted">
      <ul className={styles.list}>
        {withoutFee.map(({ id }) => (
          <li key={id}>{text.uncounted.fee(nameOf(people, id))}</li>
        ))}
        {withoutExtended.map(({ id }) => (
          <li key={`extended-${id}`}>{text.uncounted.extended(nameOf(people, id))}</li>
        ))}
        {text.uncounted.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  )
}
