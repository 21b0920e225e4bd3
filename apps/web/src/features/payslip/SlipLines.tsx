import type { SlipEntry } from '@yohaku/projection'
import { Section } from '../../design-system/Section.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './PayslipPage.module.css'
import { type Row, rowsOf, slipYenOf } from './slipRows.ts'

export interface SlipLinesProps {
  readonly rows: readonly Row[]
  readonly onChange: (rows: readonly Row[]) => void
}

/** The lines of a slip: a name from the words slips use, and yen. Blank is a valid answer. */
export function SlipLines({ rows, onChange }: SlipLinesProps) {
  const { payslip: words } = useText('payslip')
  const codes = Object.keys(words.entry) as SlipEntry[]
  const put = (changed: Row): void => onChange(rows.map((row) => (row.key === changed.key ? changed : row)))
  const isBad = ({ typed }: Row): boolean => typed.trim() !== '' && slipYenOf(typed) === null
  const next = codes.find((code) => !rows.some((row) => row.code === code)) ?? 'other_deductions'
  return (
    <Section heading={words.lines}>
      <ol className={styles.lines}>
        {rows.map((row, index) => (
          <li key={row.key} className={styles.line}>
            <select
              aria-label={words.line(index + 1)}
              value={row.code}
              onChange={(event) => put({ ...row, code: event.target.value as SlipEntry })}
            >
              {codes.map((code) => (
                <option key={code} value={code}>
                  {words.entry[code]}
                </option>
              ))}
            </select>
            <input
              inputMode="numeric"
              autoComplete="off"
              aria-label={words.amountOf(words.entry[row.code])}
              aria-invalid={isBad(row)}
              value={row.typed}
              onChange={(event) => put({ ...row, typed: event.target.value })}
            />
            <button
              type="button"
              className={styles.remove}
              aria-label={words.remove(words.entry[row.code])}
              onClick={() => onChange(rows.filter((other) => other.key !== row.key))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ol>
      {rows.some(isBad) && (
        <p className="note" role="alert">
          {words.badYen}
        </p>
      )}
      <button type="button" className="btn" onClick={() => onChange([...rows, ...rowsOf([next], {})])}>
        {words.add}
      </button>
    </Section>
  )
}
