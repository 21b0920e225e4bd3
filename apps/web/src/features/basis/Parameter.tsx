import type { ExplainedParameter } from '@yohaku/law'
import { Seal } from '../../design-system/Seal.tsx'
import { lawWords } from '../../text/law.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Basis.module.css'
import { parameterWords, rowsOfValue, writeCell, writeValue } from './values.ts'

/** One dated value of law: how much, since when, which article, where it was read, and how sure we are of it. */
export function Parameter({ parameter }: { readonly parameter: ExplainedParameter }) {
  const text = useText('compare')
  const { term, unit, value, from, basis, source, confidence, checkedOn, provisional } = parameter
  const law = lawWords[text.language]
  const plain = parameterWords(parameter.id, law)
  const rows = rowsOfValue(value)
  return (
    <li className={styles.parameter}>
      <div className={styles.row}>
        <span>{plain ?? term}</span>
        <b>{rows === null && writeValue(unit, value as never, text)}</b>
        <Seal kind="law" />
      </div>
      {rows && (
        <ul className={styles.fields}>
          {rows.map(({ path, cells }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a value of law have no other name
            <li key={index} className={styles.row}>
              <span>{path.map((name) => law.fields[name] ?? name).join(' ')}</span>
              <b>{cells.map((cell) => writeCell(unit, path.at(-1), cell, text)).join(' / ')}</b>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.facts}>
        {plain && <span>{term}</span>}
        <span>{text.basis.from(from)}</span>
        <span>{basis}</span>
        <span>{text.basis.confidence[confidence]}</span>
        <span>{checkedOn === null ? text.basis.unchecked : text.basis.checked(text.date(checkedOn))}</span>
        {provisional && (
          <span className={styles.provisional}>
            <Seal kind="estimate" /> {text.basis.provisional}
          </span>
        )}
        {/^https?:/.test(source) && (
          <a
            href={source}
            target="_blank"
            rel="noreferrer"
            aria-label={`${text.basis.sourceOf(plain ?? term)} ${text.newTab}`}
          >
            {text.basis.source}
          </a>
        )}
      </p>
    </li>
  )
}
