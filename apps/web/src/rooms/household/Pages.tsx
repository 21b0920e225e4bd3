import type { Plan } from '@yohaku/household'
import { Section } from '../../design-system/Section.tsx'
import { FORM_PAGES, pageOf } from '../../features/plan/formPages.ts'
import { hrefOf } from '../../shell/route.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Pages.module.css'

/** The pages of the plan: what stands on each, and how much of it nobody has stated. */
export function Pages({ plan }: { readonly plan: Plan }) {
  const text = useText('household')
  const assumedOn = (page: string): number => plan.assumptions.filter(({ path }) => pageOf(path) === page).length
  return (
    <Section heading={text.pages.heading} id="pages">
      <ul>
        {[...FORM_PAGES, 'data' as const].map((page) => {
          const assumed = assumedOn(page)
          return (
            <li key={page}>
              <a className={styles.page} href={hrefOf('household', { page })}>
                <span>
                  <span className={styles.name}>{text.pages.lead[page]}</span>
                  <span className="note">{text.pages.note[page]}</span>
                </span>
                <span className="note">{assumed > 0 && text.pages.assumed(assumed)}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
