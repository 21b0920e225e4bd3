import type { Confidence } from '@yohaku/law'
import { Seal, type SealKind } from '../../design-system/Seal.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Basis.module.css'

export interface BasisProps {
  readonly kind: SealKind
  /** Articles, in Japanese; empty where no rule of law is behind it. */
  readonly basis: string
  readonly source: string | null
  /** What the source is of, for those who only hear the link. */
  readonly of: string
}

/** Where it comes from: the seal, the articles, the page they were read on. */
export function Basis({ kind, basis, source, of }: BasisProps) {
  const text = useText('signposts')
  return (
    <p className={styles.basis}>
      <Seal kind={kind} />
      <span>
        {basis !== '' && <span lang="ja">{basis} </span>}
        {source !== null && source !== '' && (
          <a href={source} target="_blank" rel="noreferrer" aria-label={`${text.signposts.source(of)} ${text.newTab}`}>
            {text.sourceWord}
          </a>
        )}
      </span>
    </p>
  )
}

/** Says when little stands behind it: one source, or none. */
export function Doubt({ confidence }: { readonly confidence: Confidence | null }) {
  const { signposts: words } = useText('signposts')
  if (confidence !== 'single' && confidence !== 'memory') return null
  return (
    <p className={styles.basis}>
      <Seal kind="estimate" />
      <span>{confidence === 'single' ? words.fromOneSource : words.noSource}</span>
    </p>
  )
}
