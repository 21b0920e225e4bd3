import type { EmployerRule, Plan } from '@yohaku/household'
import { withEmployerRule } from '@yohaku/projection'
import { Fold } from '../../design-system/Fold.tsx'
import { Seal } from '../../design-system/Seal.tsx'
import { Section } from '../../design-system/Section.tsx'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './EmployerRules.module.css'

/** 会社の決まり: where an employer goes further than the law. Kept at once; the line of dates follows. */
export function EmployerRules({ plan }: { readonly plan: Plan }) {
  const text = useText('signposts')
  const { signposts: words } = text
  const { change } = useFamily()
  const people = peopleOf(plan, text)
  const rights = Object.keys(words.right) as EmployerRule['right'][]
  const untils = Object.keys(words.rightUntil) as EmployerRule['until'][]
  if (plan.jobs.length === 0) return null
  return (
    <Section heading={words.employer} aside={<Seal kind="company" />}>
      <p className={`note ${styles.intro}`}>{words.employerNote}</p>
      {plan.jobs.map(({ id, adult, employerRules = [] }) => (
        <div key={id} className={styles.job}>
          <Fold summary={nameOf(people, adult)} aside={employerRules.length === 0 ? undefined : employerRules.length}>
            {rights.map((right) => (
              <label key={right} className={styles.rule}>
                <span>{words.right[right]}</span>
                <select
                  aria-label={words.employerOf(nameOf(people, adult), words.right[right])}
                  value={employerRules.find((rule) => rule.right === right)?.until ?? ''}
                  onChange={({ target }) => {
                    const until = untils.find((one) => one === target.value) ?? null
                    change('household', (kept) => withEmployerRule(kept, { job: id, right, until }))
                  }}
                >
                  <option value="">{words.asInLaw}</option>
                  {untils.map((until) => (
                    <option key={until} value={until}>
                      {words.rightUntil[until]}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </Fold>
        </div>
      ))}
    </Section>
  )
}
