import { useText } from '../text/TextProvider.tsx'
import styles from './Field.module.css'
import { SteppedField } from './SteppedField.tsx'
import { stepTo } from './stepTo.ts'

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
  const typed = (value: string): void => {
    const [hours, rest] = value.split(':').map(Number)
    if (hours === undefined || rest === undefined || Number.isNaN(hours + rest)) return
    const day = minutes >= DAY ? DAY : 0
    stepTo(minutes, day + hours * 60 + rest, { least: earliest, most: latest }, onChange)?.()
  }
  return (
    <SteppedField
      label={label}
      value={minutes}
      least={earliest}
      most={latest}
      step={step}
      short={String(step)}
      long={text.hoursAndMinutes(step)}
      onStep={onChange}
    >
      <input
        type="time"
        className={styles.time}
        aria-label={label}
        value={inputTime(minutes)}
        onChange={(event) => typed(event.target.value)}
      />
    </SteppedField>
  )
}

const DAY = 24 * 60

/** HH:MM as the device's field wants it. */
const inputTime = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
