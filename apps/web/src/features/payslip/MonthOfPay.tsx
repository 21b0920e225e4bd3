import { addMonths, formatYearMonth, month as monthOf } from '@yohaku/kernel'
import { Stepper } from '../../design-system/Stepper.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './PayslipPage.module.css'

export interface MonthOfPayProps {
  /** `YYYY-MM`. */
  readonly month: string
  /** The plan's first month: before it nothing is computed. */
  readonly first: string
  readonly onChange: (month: string) => void
}

/** The month of payment, stepped. */
export function MonthOfPay({ month, first, onChange }: MonthOfPayProps) {
  const text = useText('payslip')
  const { payslip: words } = text
  const by = (step: number) => (): void => onChange(formatYearMonth(addMonths(monthOf(month), step)))
  return (
    <div className={styles.month}>
      <span className="note" aria-hidden="true">
        {words.month}
      </span>
      <Stepper
        label={words.month}
        less="‹"
        more="›"
        lessLong={words.earlier}
        moreLong={words.later}
        onLess={month <= first ? null : by(-1)}
        onMore={by(1)}
      >
        <output className={styles.monthName}>{text.yearMonth(month)}</output>
      </Stepper>
      {month <= first && <p className="note">{words.outside}</p>}
    </div>
  )
}
