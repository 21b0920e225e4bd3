import { useText } from '../../text/TextProvider.tsx'
import styles from './StartRoom.module.css'

export interface MonthFieldProps {
  readonly label: string
  /** `2025-03`. */
  readonly month: string
  /** The last month that can be chosen. */
  readonly latest: string
  /** How many years back. */
  readonly years: number
  readonly onChange: (month: string) => void
}

/** A month, chosen as year and month: no browser has to know a month field for it. */
export function MonthField({ label, month, latest, years, onChange }: MonthFieldProps) {
  const text = useText('start')
  const [year = 0, ofYear = 1] = month.split('-').map(Number)
  const [lastYear = 0, lastMonth = 12] = latest.split('-').map(Number)
  const choose = (y: number, m: number): void => {
    const held = y === lastYear ? Math.min(m, lastMonth) : m
    onChange(`${y}-${String(held).padStart(2, '0')}`)
  }
  const countUpTo = (many: number): readonly number[] => Array.from({ length: many }, (_, index) => index)
  return (
    <fieldset className={styles.month}>
      <legend className="vh">{label}</legend>
      <select
        aria-label={text.start.year}
        value={year}
        onChange={(event) => choose(Number(event.target.value), ofYear)}
      >
        {countUpTo(years).map((back) => (
          <option key={back} value={lastYear - back}>
            {text.start.yearValue(lastYear - back)}
          </option>
        ))}
      </select>
      <select
        aria-label={text.start.month}
        value={ofYear}
        onChange={(event) => choose(year, Number(event.target.value))}
      >
        {countUpTo(year === lastYear ? lastMonth : 12).map((before) => (
          <option key={before} value={before + 1}>
            {text.start.monthValue(before + 1)}
          </option>
        ))}
      </select>
    </fieldset>
  )
}
