import { useText } from '../../text/TextProvider.tsx'
import styles from './lists.module.css'

/** Says whose day is tried on, with the way back. */
export function Visit({ title, onLeave }: { readonly title: string; readonly onLeave: () => void }) {
  const text = useText('timetable')
  return (
    <div className={styles.visit} role="status">
      <p>
        {text.others.wearing} <span lang="ja">{title}</span>
        <br />
        <span className="note">{text.others.untouched}</span>
      </p>
      <button type="button" className="btn fill" onClick={onLeave}>
        {text.others.back}
      </button>
    </div>
  )
}
