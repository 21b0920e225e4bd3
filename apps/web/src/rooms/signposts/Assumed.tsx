import type { WorthAssumption } from '@yohaku/projection'
import { Seal } from '../../design-system/Seal.tsx'
import { assumptionWords } from '../../text/assumptions.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './Basis.module.css'

/** 置いたこと: what the amount of an application takes for granted. */
export default function Assumed({ codes }: { readonly codes: readonly WorthAssumption[] }) {
  const text = useText('signposts')
  const words = { ...assumptionWords[text.language].assumption, ...text.applications.assumption }
  return (
    <ul>
      {codes.map((code) => (
        <li key={code} className={styles.basis}>
          <Seal kind="estimate" />
          <span>{wordFor(words, code)}</span>
        </li>
      ))}
    </ul>
  )
}
