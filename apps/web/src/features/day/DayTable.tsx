import type { Plan } from '@yohaku/household'
import type { DayOutlook } from '@yohaku/projection'
import { memo, useMemo } from 'react'
import { LineSample } from '../../design-system/LineSample.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './DayTable.module.css'
import { rowsOf } from './tableRows.ts'

export interface DayTableProps {
  readonly plan: Plan
  readonly day: DayOutlook
  readonly dayName: string
}

/** The table twin of the drawing: the same words and times, one column for each person. */
export const DayTable = memo(function DayTable({ plan, day, dayName }: DayTableProps) {
  const text = useText('timetable')
  const { people, rows } = useMemo(() => rowsOf(plan, day, text), [plan, day, text])
  return (
    <section className="sec" id="table" aria-labelledby="table-head">
      <h2 className="h2" id="table-head">
        {text.table.heading}
        <span>{dayName}</span>
      </h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.time} scope="col">
                {text.table.time}
              </th>
              {people.map((person) => (
                <th key={person.id} scope="col">
                  <span className={styles.who}>
                    <LineSample style={person.style} />
                    {person.name}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.time}>
                <th className={styles.time} scope="row">
                  {text.clock(row.time)}
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.person}>
                    {cell.entries.map((entry) => (
                      <p key={entry.key}>
                        {entry.words}{' '}
                        {entry.slack !== null && (
                          <span className={entry.late ? styles.late : styles.slack}>{entry.slack}</span>
                        )}
                      </p>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
})
