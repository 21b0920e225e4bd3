import { useState } from 'react'
import { useText } from '../text/TextProvider.tsx'
import styles from './Field.module.css'
import { SteppedField } from './SteppedField.tsx'

export interface YenFieldProps {
  readonly label: string
  readonly yen: number
  /** Yen of one step. */
  readonly step: number
  readonly onChange: (yen: number) => void
}

/** The most a field of yen takes; more is a slip of the finger. */
const MOST = 100_000_000

/** Whole yen, typed or stepped. What is no number of yen changes nothing and says what could stand there. */
export function YenField({ label, yen, step, onChange }: YenFieldProps) {
  const text = useText()
  const [typed, setTyped] = useState<string | null>(null)
  const [bad, setBad] = useState(false)
  const write = (value: string): void => {
    const read = yenOf(value)
    setTyped(value)
    setBad(read === null)
    if (read !== null) onChange(read)
  }
  return (
    <SteppedField
      label={label}
      value={yen}
      least={0}
      most={MOST}
      step={step}
      short={text.count(step)}
      long={text.yen(text.count(step))}
      onStep={(held) => {
        setTyped(null)
        setBad(false)
        onChange(held)
      }}
      below={
        bad && (
          <p className="note" role="alert">
            {text.change.badYen}
          </p>
        )
      }
    >
      <input
        inputMode="numeric"
        className={`${styles.input} ${styles.yen}`}
        aria-label={label}
        aria-invalid={bad}
        value={typed ?? text.count(yen)}
        onChange={(event) => write(event.target.value)}
        onBlur={() => {
          if (!bad) setTyped(null)
        }}
      />
    </SteppedField>
  )
}

/** `320,000`, full-width digits too; `null` for what is no whole number of yen in reach. */
export const yenOf = (text: string): number | null => {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '')
  const value = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN
  return value <= MOST ? value : null
}
