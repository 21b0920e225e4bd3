import { useText } from '../../text/TextProvider.tsx'
import styles from './MonthStepper.module.css'

export interface MonthStepperProps {
  readonly months: readonly string[]
  readonly month: string
  readonly onChange: (month: string) => void
}

/** One month of the plan's 24: before, this one, after. */
export function MonthStepper({ months, month, onChange }: MonthStepperProps) {
  const text = useText('compare')
  const at = months.indexOf(month)
  const go = (index: number): void => {
    const next = months[index]
    if (next !== undefined) onChange(next)
  }
  return (
    <div className={styles.stepper}>
      <button type="button" className={styles.arrow} disabled={at <= 0} onClick={() => go(at - 1)}>
        <span aria-hidden="true">‹</span>
        <span className="vh">{text.money.previous}</span>
      </button>
      <select aria-label={text.money.month} value={month} onChange={(event) => onChange(event.target.value)}>
        {months.map((one) => (
          <option key={one} value={one}>
            {text.yearMonth(one)}
          </option>
        ))}
      </select>
      <button type="button" className={styles.arrow} disabled={at >= months.length - 1} onClick={() => go(at + 1)}>
        <span aria-hidden="true">›</span>
        <span className="vh">{text.money.next}</span>
      </button>
    </div>
  )
}
