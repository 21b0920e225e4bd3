import { Section } from '../../design-system/Section.tsx'
import { ExportLink } from '../../features/export/ExportLink.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './OtherPages.module.css'

/** たしかめる: the two pages behind this one. What leaves the app (カレンダー) stands before them. */
export function OtherPages() {
  const { signposts: words } = useText('signposts')
  return (
    <Section heading={words.pages}>
      <ul className={styles.pages}>
        <li>
          <ExportLink part="calendar" className={styles.page} />
        </li>
        <li>
          <a className={styles.page} href={hrefOf('signposts', { page: 'payslip' })}>
            {words.toPayslip}
          </a>
          <p className="note">{words.toPayslipNote}</p>
        </li>
        <li>
          <a className={styles.page} href={hrefOf('signposts', { page: 'coverage' })}>
            {words.toCoverage}
          </a>
          <p className="note">{words.toCoverageNote}</p>
        </li>
      </ul>
    </Section>
  )
}
