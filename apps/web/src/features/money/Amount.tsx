import { useText } from '../../text/TextProvider.tsx'
import styles from './Amount.module.css'

interface Written {
  readonly before: string
  readonly amount: string
  readonly after: string
}

/** Yen with its unit in small: 211,247円, ¥211,247. */
export function YenFigure({ written }: { readonly written: Written }) {
  return (
    <>
      {written.before && <small className={styles.unit}>{written.before}</small>}
      {written.amount}
      {written.after && <small className={styles.unit}>{written.after}</small>}
    </>
  )
}

export interface AmountProps {
  readonly yen: number
  /** What the figure is, and of which track: said to those who only hear the button. */
  readonly what: string
  readonly track: string
  readonly open: boolean
  readonly controls: string
  readonly onToggle: () => void
}

/** The figure itself is the button to its 根拠: dotted underline closed, solid open. */
export function Amount({ yen, what, track, open, controls, onToggle }: AmountProps) {
  const text = useText('compare')
  const amount = text.count(yen)
  return (
    <button
      type="button"
      className={styles.open}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={(open ? text.money.close : text.money.open)(what, track, amount)}
      onClick={onToggle}
    >
      <YenFigure written={text.money.yen(amount)} />
    </button>
  )
}
