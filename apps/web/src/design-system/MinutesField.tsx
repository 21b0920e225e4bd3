import { useState } from 'react'
import { useText } from '../text/TextProvider.tsx'
import styles from './Field.module.css'
import { SteppedField } from './SteppedField.tsx'

export interface MinutesFieldProps {
  readonly label: string
  readonly minutes: number
  /** Minutes of one step. */
  readonly step: number
  readonly most: number
  readonly onChange: (minutes: number) => void
}

/** A length in whole minutes, typed or stepped; what is none changes nothing. */
export function MinutesField({ label, minutes, step, most, onChange }: MinutesFieldProps) {
  const text = useText()
  const [typed, setTyped] = useState<string | null>(null)
  const write = (value: string): void => {
    setTyped(value)
    const read = value.normalize('NFKC').trim()
    if (/^\d{1,4}$/.test(read) && Number(read) <= most) onChange(Number(read))
  }
  return (
    <SteppedField
      label={label}
      value={minutes}
      least={0}
      most={most}
      step={step}
      short={String(step)}
      long={text.hoursAndMinutes(step)}
      onStep={(held) => {
        setTyped(null)
        onChange(held)
      }}
    >
      <input
        inputMode="numeric"
        className={`${styles.input} ${styles.yen}`}
        aria-label={label}
        value={typed ?? String(minutes)}
        onChange={(event) => write(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </SteppedField>
  )
}
