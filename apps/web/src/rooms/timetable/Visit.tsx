import { useText } from '../../text/TextProvider.tsx'
import styles from './lists.module.css'

/** Says whose day is tried on; the way back lies at the thumb. */
export function Visit({ title }: { readonly title: string }) {
  const text = useText('timetable')
  return (
    <div className={styles.visit} role="status">
      <p>
        {text.others.wearing} <span lang="ja">{title}</span>
        <br />
        <span className="note">{text.others.untouched}</span>
      </p>
    </div>
  )
}
