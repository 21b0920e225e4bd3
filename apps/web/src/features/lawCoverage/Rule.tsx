import type { CoverageRow } from '@yohaku/law'
import { Seal } from '../../design-system/Seal.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './CoveragePage.module.css'

/** One dated rule: since when, until when it is published, how sure, when it was compared, article and source. */
export function Rule({ rule }: { readonly rule: CoverageRow }) {
  const text = useText('coverage')
  const { coverage: words } = text
  const { signposts } = useText('signposts')
  const { term, from, newest, knownUntil, confidence, checkedOn, basis, source } = rule
  const dates = [
    words.fromMonth(text.yearMonth(from)),
    newest === from ? '' : words.newest(text.yearMonth(newest)),
    knownUntil === null ? words.noEnd : words.until(text.yearMonth(knownUntil)),
  ].filter(Boolean)
  return (
    <li className={styles.rule}>
      <p lang="ja">
        {term} <Seal kind={confidence === 'single' || confidence === 'memory' ? 'estimate' : 'law'} />
      </p>
      <p className="note">{dates.join(text.people.and)}</p>
      <p className="note">
        {words.sure[confidence]}
        {text.people.and}
        {checkedOn === null ? words.notChecked : words.checkedOn(text.date(checkedOn))}
      </p>
      <p className={styles.basis}>
        <span lang="ja">{basis}</span>
        <a href={source} target="_blank" rel="noreferrer" aria-label={`${signposts.source(term)} ${text.newTab}`}>
          {text.sourceWord}
        </a>
      </p>
    </li>
  )
}
