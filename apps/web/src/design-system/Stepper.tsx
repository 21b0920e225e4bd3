import type { ReactNode } from 'react'
import styles from './Stepper.module.css'

export interface StepperProps {
  /** What is stepped, for those who only hear the buttons. */
  readonly label: string
  /** `null`: no further that way. */
  readonly onLess: (() => void) | null
  readonly onMore: (() => void) | null
  readonly less: string
  readonly more: string
  /** Longer names of the two buttons. */
  readonly lessLong: string
  readonly moreLong: string
  readonly children: ReactNode
}

/** A value between two buttons at the thumb. */
export function Stepper({ label, onLess, onMore, less, more, lessLong, moreLong, children }: StepperProps) {
  return (
    <fieldset className={styles.stepper}>
      <legend className="vh">{label}</legend>
      <button type="button" className="btn" aria-label={lessLong} disabled={onLess === null} onClick={() => onLess?.()}>
        {less}
      </button>
      {children}
      <button type="button" className="btn" aria-label={moreLong} disabled={onMore === null} onClick={() => onMore?.()}>
        {more}
      </button>
    </fieldset>
  )
}
