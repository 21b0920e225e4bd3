import type { ReactNode } from 'react'
import styles from './Fold.module.css'

export interface FoldProps {
  readonly summary: ReactNode
  /** Small, at the right end: a count, a name. */
  readonly aside?: ReactNode
  /** Open when it is first drawn, or when this changes; what the reader does afterwards stays. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** A line that opens: words, and at its end a quiet mark of which way it goes. */
export function Fold({ summary, aside, open = false, children }: FoldProps) {
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>
        <span>{summary}</span>
        {aside !== undefined && <small>{aside}</small>}
      </summary>
      {children}
    </details>
  )
}
