import type { Plan } from '@yohaku/household'
import { drawDay } from '@yohaku/picture'
import type { DayOutlook } from '@yohaku/projection'
import { useMemo, useRef } from 'react'
import { useText } from '../../text/TextProvider.tsx'
import styles from './DayFigure.module.css'
import { Diagram } from './Diagram.tsx'
import { diagramWords, sceneOf } from './familyScene.ts'
import { Handle } from './Handle.tsx'
import { Legend } from './Legend.tsx'
import { nameOf, peopleOf } from './people.ts'
import { diagramTitle } from './summary.ts'
import { useLandscape } from './useLandscape.ts'
import { useWidth } from './useWidth.ts'

/** What the hand holds, as the screen moves it: shown at once, before the day for it is computed. */
export interface Mover {
  /** Whose line it is. */
  readonly adult: string
  /** Minutes of the day: end of work, or the start of `step`. */
  readonly end: number
  readonly earliest: number
  readonly latest: number
  /** Step the hand holds; absent = the end of work. */
  readonly step?: string
  /** Name of the hand, and its value in words; absent = those of the end of work. */
  readonly label?: string
  readonly spoken?: (minutes: number) => string
}

export interface DayFigureProps {
  readonly plan: Plan
  readonly day: DayOutlook
  /** The kept day, where another one is being tried. */
  readonly kept: DayOutlook | null
  readonly mover: Mover | null
  /** Minutes of the day: draws the line of now. */
  readonly now?: number | null
  readonly onMove?: (minutes: number) => void
  /** Without it the lines are named but cannot be chosen. */
  readonly onChoose?: (adult: string) => void
}

/** ダイヤ: the drawing, the hand on its line, and who is who. */
export function DayFigure({ plan, day, kept, mover, now = null, onMove, onChoose }: DayFigureProps) {
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const orientation = useLandscape() ? 'landscape' : 'portrait'
  const adult = mover?.adult ?? null
  const grip = mover?.step
  const scene = useMemo(
    () => sceneOf({ plan, day, kept, mover: adult, ...(grip === undefined ? {} : { grip }) }, text),
    [plan, day, kept, adult, grip, text],
  )
  const drawing = useMemo(
    () => (width === null ? null : drawDay(scene, diagramWords(text), { orientation, width })),
    [scene, text, orientation, width],
  )
  const people = useMemo(() => peopleOf(plan, text), [plan, text])
  return (
    <figure className={styles.figure}>
      <div ref={box} className={styles.box}>
        {drawing && (
          <div className="fresh">
            <Diagram drawing={drawing} title={diagramTitle(day, people, adult, text)} text={text} now={now} />
          </div>
        )}
        {drawing && mover && onMove && (
          <Handle
            drawing={drawing}
            minutes={mover.end}
            earliest={mover.earliest}
            latest={mover.latest}
            label={mover.label ?? text.day.handle(nameOf(people, mover.adult))}
            spoken={mover.spoken?.(mover.end) ?? text.day.leaveDesk(text.clock(mover.end))}
            onMove={onMove}
          />
        )}
      </div>
      <figcaption>
        <Legend people={scene.persons} day={day} chosen={adult} {...(onChoose && { onChoose })} />
      </figcaption>
    </figure>
  )
}
