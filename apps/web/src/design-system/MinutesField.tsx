import { useState } from 'react'
import { useText } from '../text/TextProvider.tsx'
import styles from './Field.module.css'
import { Stepper } from './Stepper.tsx'

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
  const to = (next: number): (() => void) | null => {
    const held = Math.min(most, Math.max(0, next))
    return held === minutes
      ? null
      : () => {
          setTyped(null)
          onChange(held)
        }
  }
  const write = (value: string): void => {
    setTyped(value)
    const read = value.normalize('NFKC').trim()
    if (/^\d{1,4}$/.test(read) && Number(read) <= most) onChange(Number(read))
  }
  return (
    <div className={styles.field}>
      <span className="note" aria-hidden="true">
        {label}
      </span>
      <Stepper
        label={label}
        less={`−${step}`}
        more={`+${step}`}
        lessLong={`${label} −${text.hoursAndMinutes(step)}`}
        moreLong={`${label} +${text.hoursAndMinutes(step)}`}
        onLess={to(minutes - step)}
        onMore={to(minutes + step)}
      >
        <input
          inputMode="numeric"
          className={`${styles.input} ${styles.yen}`}
          aria-label={label}
          value={typed ?? String(minutes)}
          onChange={(event) => write(event.target.value)}
          onBlur={() => setTyped(null)}
        />
      </Stepper>
    </div>
  )
}
