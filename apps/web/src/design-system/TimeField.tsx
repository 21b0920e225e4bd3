import { useText } from '../text/TextProvider.tsx'
import styles from './Field.module.css'
import { Stepper } from './Stepper.tsx'

export interface TimeFieldProps {
  readonly label: string
  /** Minutes of the day; may pass 24:00. */
  readonly minutes: number
  readonly earliest: number
  readonly latest: number
  /** Minutes of one step. */
  readonly step: number
  readonly onChange: (minutes: number) => void
}

/** A time of day, typed with the device's own wheel or stepped with the thumb. What is no time changes nothing. */
export function TimeField({ label, minutes, earliest, latest, step, onChange }: TimeFieldProps) {
  const text = useText()
  const to = (next: number): (() => void) | null => {
    const held = Math.min(latest, Math.max(earliest, next))
    return held === minutes ? null : () => onChange(held)
  }
  const typed = (value: string): void => {
    const [hours, rest] = value.split(':').map(Number)
    if (hours === undefined || rest === undefined || Number.isNaN(hours + rest)) return
    const day = minutes >= DAY ? DAY : 0
    to(day + hours * 60 + rest)?.()
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
          type="time"
          className={styles.input}
          aria-label={label}
          value={inputTime(minutes)}
          onChange={(event) => typed(event.target.value)}
        />
      </Stepper>
    </div>
  )
}

const DAY = 24 * 60

/** HH:MM as the device's field wants it. */
const inputTime = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
