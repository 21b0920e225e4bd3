import type { Plan } from '@yohaku/household'
import { type Drawing, drawDay } from '@yohaku/picture'
import type { DayOutlook } from '@yohaku/projection'
import { useMemo, useRef, useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { Diagram } from '../../features/day/Diagram.tsx'
import { diagramWords, sceneOf } from '../../features/day/familyScene.ts'
import { Legend } from '../../features/day/Legend.tsx'
import { peopleOf } from '../../features/day/people.ts'
import { diagramTitle } from '../../features/day/summary.ts'
import { useLandscape } from '../../features/day/useLandscape.ts'
import { useWidth } from '../../features/day/useWidth.ts'
import { useText } from '../../text/TextProvider.tsx'
import { dayBetween, hoursAround } from './aroundNow.ts'
import styles from './TodayFigure.module.css'

export interface TodayFigureProps {
  readonly plan: Plan
  readonly day: DayOutlook
  /** Null = the day is not today. */
  readonly now: number | null
}

/** Of a part of a day: who is who says the legend, and the end of work says when somebody leaves it. */
const labelsOfPart = (labels: Drawing['labels']): Drawing['labels'] =>
  labels.filter(({ key }) => {
    const [what, who] = [key.slice(0, key.indexOf('-')), key.slice(key.indexOf('-') + 1)]
    return what !== 'name' && !(what === 'leave' && labels.some((other) => other.key === `desk-${who}`))
  })

/** Today's drawing: on a phone the six hours around now, else the whole day. What is past is quiet. */
export function TodayFigure({ plan, day, now }: TodayFigureProps) {
  const text = useText('today')
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const landscape = useLandscape()
  const [hours, setHours] = useState<'around' | 'whole'>('around')
  const around = !landscape && hours === 'around' && now !== null ? hoursAround(day, now) : null
  const [from, to] = [around?.from ?? null, around?.to ?? null]
  const part = useMemo(() => (from === null || to === null ? day : dayBetween(day, from, to)), [day, from, to])
  const scene = useMemo(() => sceneOf({ plan, day: part, kept: null, mover: null }, text), [plan, part, text])
  const drawing = useMemo(() => {
    if (width === null) return null
    const words = diagramWords(text)
    // A line that is cut at the edge did not begin there: no time stands at it.
    const clock = (minutes: number): string => (minutes === from ? '' : words.clock(minutes))
    const drawn = drawDay(scene, { ...words, clock }, { orientation: landscape ? 'landscape' : 'portrait', width })
    return from === null ? drawn : { ...drawn, labels: labelsOfPart(drawn.labels) }
  }, [scene, text, landscape, width, from])
  const people = useMemo(() => peopleOf(plan, text), [plan, text])
  return (
    <figure className={styles.figure}>
      <div ref={box} className={styles.box} data-whole={around === null ? '' : undefined}>
        {drawing && (
          <div className="fresh">
            <Diagram
              drawing={drawing}
              title={diagramTitle(day, people, null, text)}
              text={text}
              now={now}
              isPastQuiet
            />
          </div>
        )}
      </div>
      <figcaption>
        <Legend people={scene.persons} day={part} chosen={null} />
        {!landscape && now !== null && (
          <ChoiceList
            legend={text.today.show}
            name="today-hours"
            options={[
              { value: 'around', words: text.today.around },
              { value: 'whole', words: text.today.whole },
            ]}
            chosen={hours}
            onChoose={setHours}
          />
        )}
      </figcaption>
    </figure>
  )
}
