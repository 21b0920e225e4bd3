import type { Outlook } from '@yohaku/projection'
import type { ReactNode } from 'react'
import { useText } from '../../text/TextProvider.tsx'
import styles from './FigureTable.module.css'
import { trackHours, trackName } from './trackWords.ts'

export interface FigureTableProps {
  readonly outlooks: readonly Outlook[]
  readonly adult: string | null
  readonly caption: string
  readonly children: ReactNode
}

/**
 * Tracks side by side: equal columns in the order the family made them, no winner. The names stand once over all tables
 * (`TrackHeads`); here they are for those who only hear the table.
 */
export function FigureTable({ outlooks, adult, caption, children }: FigureTableProps) {
  const text = useText('compare')
  const wide = outlooks.length > 3
  return (
    <div
      className={wide ? styles.wide : undefined}
      {...(wide && {
        'data-columns-scroll': '',
        tabIndex: 0,
        role: 'region',
        'aria-label': `${text.tracks.region} ${caption}`,
      })}
    >
      <table className={`${styles.table} fresh`} data-columns={outlooks.length}>
        <caption className="vh">{caption}</caption>
        <thead className={styles.heads}>
          <tr>
            {outlooks.map(({ track }) => (
              <th key={track.id} scope="col">
                <span className={styles.name}>{trackName(track, text)}</span>{' '}
                <span className={styles.hours}>{trackHours(track, adult, text)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

export interface FigureRowProps {
  readonly label: ReactNode
  readonly children: ReactNode
  readonly big?: boolean
  /** What hangs from the row when a figure is open. */
  readonly below?: ReactNode
}

/** One row: its label over three figures of the same size. */
export function FigureRow({ label, children, big = false, below }: FigureRowProps) {
  return (
    <>
      <tr className={big ? `${styles.row} ${styles.big}` : styles.row}>
        <th scope="row">
          <span className={styles.label}>{label}</span>
        </th>
        {children}
      </tr>
      {below && (
        <tr className={styles.below}>
          <td>
            <div className={styles.held}>{below}</div>
          </td>
        </tr>
      )}
    </>
  )
}

export interface FigureGroupProps {
  readonly children: ReactNode
  /** Absent: the rows are always there. */
  readonly open?: boolean
  readonly note?: string
  readonly onToggle?: () => void
}

/** The head of a group of rows: whose lines follow, and whether they are shown. */
export function FigureGroup({ children, open, note, onToggle }: FigureGroupProps) {
  return (
    <tr>
      <th className={styles.group} scope="rowgroup">
        <span className={styles.label}>
          {onToggle ? (
            <button type="button" className={styles.opens} aria-expanded={open} onClick={onToggle}>
              {children}
            </button>
          ) : (
            children
          )}
          {note && <span className={styles.remark}>{note}</span>}
        </span>
      </th>
    </tr>
  )
}

export const cellStyles = { late: styles.late, unit: styles.unit, none: styles.none }
