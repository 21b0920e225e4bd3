import { useText } from '../text/TextProvider.tsx'
import styles from './Seal.module.css'

/** Where a value comes from: 法 law, 社 company, 町 town, 自 your entry, 推 our estimate. */
export type SealKind = 'law' | 'company' | 'town' | 'own' | 'estimate'

/** A small square seal. The letter is for the eye, the whole word for everybody. */
export function Seal({ kind }: { readonly kind: SealKind }) {
  const text = useText()
  return (
    <span
      className={kind === 'estimate' ? `${styles.seal} ${styles.estimate}` : styles.seal}
      title={text.sealNames[kind]}
    >
      <span aria-hidden="true">{text.seals[kind]}</span>
      <span className="vh">{text.sealNames[kind]}</span>
    </span>
  )
}

/** What the seals mean, at the foot of the figures. */
export function SealKey() {
  const text = useText()
  return (
    <p className={styles.key}>
      {(['law', 'company', 'town', 'own', 'estimate'] as const).map((kind) => (
        <span key={kind}>
          <span className={kind === 'estimate' ? `${styles.seal} ${styles.estimate}` : styles.seal} aria-hidden="true">
            {text.seals[kind]}
          </span>
          {text.sealNames[kind]}
        </span>
      ))}
    </p>
  )
}
