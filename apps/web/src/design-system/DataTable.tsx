import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

export interface DataTableProps {
  /** What the table is, for those who only hear it. */
  readonly caption: string
  readonly heads: readonly string[]
  /** All columns but the first hold figures. */
  readonly figures?: boolean
  readonly children: ReactNode
}

/** A table of a few columns under their names; wider than the page, it scrolls by itself. */
export function DataTable({ caption, heads, figures = false, children }: DataTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={figures ? `${styles.table} ${styles.figures}` : styles.table}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
