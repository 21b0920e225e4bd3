import { drawDay } from '@yohaku/picture'
import { useMemo } from 'react'
import { useText } from '../../text/TextProvider.tsx'
import { Diagram } from '../day/Diagram.tsx'
import { diagramWords, sceneOf } from '../day/familyScene.ts'
import { Legend } from '../day/Legend.tsx'
import { peopleOf } from '../day/people.ts'
import { diagramTitle } from '../day/summary.ts'
import { rowsOf } from '../day/tableRows.ts'
import styles from './PrintSheet.module.css'
import { type SheetFacts, sheetSubtitle } from './sheet.ts'

/** A4 landscape less its margins, CSS px. */
const WIDTH = 1040

/** The sheet for the kitchen wall: the drawing and every moment of the day on one page. Only paper shows it. */
export function PrintSheet(facts: SheetFacts) {
  const { plan, day } = facts
  const text = useText('export')
  const table = useText('timetable')
  const scene = useMemo(() => sceneOf({ plan, day, kept: null, mover: null }, text), [plan, day, text])
  const drawing = useMemo(
    () => drawDay(scene, diagramWords(text), { orientation: 'landscape', width: WIDTH }),
    [scene, text],
  )
  const { people, rows } = useMemo(() => rowsOf(plan, day, table), [plan, day, table])
  return (
    <div className={`print-only ${styles.sheet}`} id="kitchen-sheet">
      <p className={styles.head}>
        <span className={styles.title}>{plan.title}</span>
        <span>{sheetSubtitle(facts, text)}</span>
      </p>
      <Diagram drawing={drawing} title={diagramTitle(day, peopleOf(plan, text), null, text)} text={text} />
      <Legend people={scene.persons} day={day} chosen={null} />
      <ol className={styles.moments}>
        {rows.map((row) => (
          <li key={row.time}>
            <span>{text.clock(row.time)}</span>
            <span>
              {row.cells
                .filter(({ entries }) => entries.length > 0)
                .map(({ person, entries }) => {
                  const name = people.find(({ id }) => id === person)?.name ?? person
                  return `${name} ${entries.map(({ words, slack }) => [words, slack].filter(Boolean).join(' ')).join(text.people.and)}`
                })
                .join(' / ')}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
