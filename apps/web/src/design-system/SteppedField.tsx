import type { ReactNode } from 'react'
import styles from './Field.module.css'
import { Stepper } from './Stepper.tsx'
import { stepTo } from './stepTo.ts'

export interface SteppedFieldProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  /** One step on the buttons, and for those who only hear them. */
  readonly short: string
  readonly long: string
  readonly onStep: (value: number) => void
  /** Where the value is typed. */
  readonly children: ReactNode
  /** What there is to say about what was typed. */
  readonly below?: ReactNode
}

/** A number that is typed or stepped: its name above, the field between its two buttons. */
export function SteppedField({
  label,
  value,
  least,
  most,
  step,
  short,
  long,
  onStep,
  children,
  below,
}: SteppedFieldProps) {
  return (
    <div className={styles.field}>
      <span className="note" aria-hidden="true">
        {label}
      </span>
      <Stepper
        label={label}
        less={`−${short}`}
        more={`+${short}`}
        lessLong={`${label} −${long}`}
        moreLong={`${label} +${long}`}
        onLess={stepTo(value, value - step, { least, most }, onStep)}
        onMore={stepTo(value, value + step, { least, most }, onStep)}
      >
        {children}
      </Stepper>
      {below}
    </div>
  )
}
