import type { ExplainedParameter } from '@yohaku/law'
import { Seal } from '../../design-system/Seal.tsx'
import { lawWords } from '../../text/law.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Basis.module.css'
import { tableOf, writeValue } from './values.ts'

/** One dated value of law: how much, since when, which article, where it was read, and how sure we are of it. */
export function Parameter({ parameter }: { readonly parameter: ExplainedParameter }) {
  const text = useText()
  const { term, unit, value, from, basis, source, confidence, checkedOn, provisional } = parameter
  const plain = lawWords[text.language].parameters[parameter.id]
  const table = tableOf(value)
  return (
    <li className={styles.parameter}>
      <div className={styles.row}>
        <span>{plain ?? term}</span>
        <b>{table === null ? writeValue(unit, value, text) : text.basis.rows(table.length)}</b>
        <Seal kind="law" />
      </div>
      {table && (
        <details className={styles.child}>
          <summary className={styles.opens}>{text.basis.rows(table.length)}</summary>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <tbody>
                {table.map((row, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table of law have no other name
                  <tr key={index}>
                    {row.map((cell, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns of a table of law have no other name
                      <td key={column}>{typeof cell === 'number' ? text.count(cell) : cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
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
            aria-label={`${text.basis.sourceOf(plain ?? term)} ${text.basis.newTab}`}
          >
            {text.basis.source}
          </a>
        )}
      </p>
    </li>
  )
}
