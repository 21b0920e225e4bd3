import type { Plan } from '@yohaku/household'
import { drawDay } from '@yohaku/picture'
import type { DayOutlook } from '@yohaku/projection'
import { useMemo, useRef } from 'react'
import { Diagram } from '../../features/day/Diagram.tsx'
import { diagramWords, sceneOf } from '../../features/day/familyScene.ts'
import { useWidth } from '../../features/day/useWidth.ts'
import { useText } from '../../text/TextProvider.tsx'

/** Height of the ground, px: with the six questions under it, all of it fits one phone screen. */
const GROUND = 148

/** The day at a glance, lying on its side on every screen. */
export function DayStrip({
  plan,
  day,
  title,
}: {
  readonly plan: Plan
  readonly day: DayOutlook
  readonly title: string
}) {
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const scene = useMemo(
    () => sceneOf({ plan, day: ofTheChild(day), kept: null, mover: plan.household.adults[0]?.id ?? null }, text),
    [plan, day, text],
  )
  const drawing = useMemo(
    () =>
      width === null ? null : drawDay(scene, diagramWords(text), { orientation: 'landscape', width, ground: GROUND }),
    [scene, text, width],
  )
  return (
    <figure ref={box} className="fresh">
      {drawing && <Diagram drawing={drawing} title={title} text={text} />}
    </figure>
  )
}

/** What the six questions are about: the child's day, those who bring and collect, and the hour at which the gate closes. */
const ofTheChild = (day: DayOutlook): DayOutlook => {
  const doors = day.steps.filter(({ act }) => act === 'dropoff' || act === 'pickup')
  const shown = new Set(doors.flatMap(({ who }) => who))
  return {
    ...day,
    steps: day.steps.filter(({ who }) => who.some((one) => shown.has(one))),
    deadlines: day.deadlines.filter(({ kind }) => kind === 'pickup'),
  }
}
