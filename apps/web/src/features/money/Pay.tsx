import { memo, useId, useState } from 'react'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Pay.module.css'

export interface PayProps {
  readonly name: string
  readonly yen: number
  readonly onChange: (yen: number) => void
}

const STEP = 5_000
const HIGHEST = 100_000_000

/** Full-time pay of one job: typed, or in steps of 5,000 yen. What is not a whole amount stays in the field and changes nothing. */
export const Pay = memo(function Pay({ name, yen, onChange }: PayProps) {
  const text = useText('compare')
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const bad = typed !== null && parse(typed) === null
  const type = (value: string): void => {
    const amount = parse(value)
    setTyped(amount === yen ? null : value)
    if (amount !== null) onChange(amount)
  }
  const step = (by: number): void => {
    setTyped(null)
    onChange(Math.min(HIGHEST, Math.max(0, yen + by)))
  }
  return (
    <div className={styles.pay}>
      <label htmlFor={id} className="note">
        {text.pay.label(name)}
      </label>
      <div className={styles.row}>
        <button type="button" className="btn" aria-label={text.pay.lessLong(name)} onClick={() => step(-STEP)}>
          {text.pay.less}
        </button>
        <span className={styles.field}>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={typed ?? text.count(yen)}
            aria-invalid={bad}
            aria-describedby={bad ? `${id}-bad` : undefined}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(null)}
          />
          <span aria-hidden="true">{text.pay.unit}</span>
        </span>
        <button type="button" className="btn" aria-label={text.pay.moreLong(name)} onClick={() => step(STEP)}>
          {text.pay.more}
        </button>
      </div>
      {bad && (
        <p id={`${id}-bad`} className="note" role="alert">
          {text.pay.bad}
        </p>
      )}
    </div>
  )
})

/** Whole yen in half- or full-width figures, with or without commas; `null` for anything else. */
const parse = (value: string): number | null => {
  const plain = value.normalize('NFKC').replaceAll(/[,\s円¥]/g, '')
  if (!/^\d{1,9}$/.test(plain)) return null
  const amount = Number(plain)
  return amount <= HIGHEST ? amount : null
}
