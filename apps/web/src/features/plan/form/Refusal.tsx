import type { Problem } from '@yohaku/household'
import { problemWords } from '../../../text/problems.ts'
import { useText } from '../../../text/TextProvider.tsx'
import styles from './Form.module.css'

/** Why the plan could not take a value: every mistake at once, and how to mend it. */
export function Refusal({ id, problems }: { readonly id: string; readonly problems: readonly Problem[] }) {
  const text = useText('household')
  const words = problemWords[text.language]
  return (
    <div className={styles.refusal} id={id} role="alert">
      <p>{text.entry.refused}</p>
      <ul>
        {problems.map(({ path, code, fix }) => (
          <li key={`${path}-${code}`}>
            {words.problem[code]} {fix && words.fix[fix.code](fix.value ?? '')}
          </li>
        ))}
      </ul>
    </div>
  )
}
