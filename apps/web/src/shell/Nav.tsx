import { useText } from '../text/TextProvider.tsx'
import styles from './Nav.module.css'
import { useSectionInSight } from './useSectionInSight.ts'

const SECTIONS = ['day', 'compare', 'money', 'table', 'plan'] as const

/** A short line with five stops: the parts of the page, words only. */
export function Nav() {
  const text = useText()
  const here = useSectionInSight(SECTIONS)
  return (
    <nav className={styles.nav} aria-label={text.nav.label}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === here ? 'location' : undefined}>
              {text.nav[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
