import type { Plan } from '@yohaku/household'
import { workEndOf } from '@yohaku/picture'
import { lazy, useState } from 'react'
import type { AnswerOf } from '../../engine/questions.ts'
import { useAnswer } from '../../engine/useAnswer.ts'
import { TrackChooser } from '../../features/compare/TrackChooser.tsx'
import { DayFigure } from '../../features/day/DayFigure.tsx'
import { DayNotes } from '../../features/day/DayNotes.tsx'
import { DayTable } from '../../features/day/DayTable.tsx'
import { dayNameOf, weekdayWords } from '../../features/day/dayName.ts'
import { type Grip, gripOptions, gripValue, moverFor } from '../../features/day/grip.ts'
import { MoveSheet } from '../../features/day/MoveSheet.tsx'
import { firstMover } from '../../features/day/mover.ts'
import { PickupLead } from '../../features/day/PickupLead.tsx'
import { peopleOf } from '../../features/day/people.ts'
import { useLived } from '../../features/log/LivedProvider.tsx'
import { RetryBoundary } from '../../shell/RetryBoundary.tsx'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useStable } from '../../state/useStable.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import { phaseDate } from '../phaseDate.ts'
import { type Days, useDays } from '../useDays.ts'
import { Infeasible } from './Infeasible.tsx'
import { LateNotes } from './LateNotes.tsx'
import styles from './TimetableRoom.module.css'
import { useGrip } from './useGrip.ts'
import { Visit } from './Visit.tsx'
import { WeekStrip } from './WeekStrip.tsx'

const Lower = lazy(() => import('./Lower.tsx'))

/** ダイヤ: the week, the drawing, the hand on its line, the answer at the thumb, the same in a table, and what can be asked of it. */
export default function TimetableRoom() {
  const text = useText()
  const family = useFamily()
  const { log } = useLived()
  const { today, weekday } = useNow()
  const [other, setOther] = useState<Plan | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const plan = other ?? family.tried
  const described = plan.days.some(({ weekdays }) => weekdays.some((one) => one === weekday))
  const day = chosen ?? (described ? weekday : undefined)
  const on = phaseDate(plan, today)
  const lived = other !== null || log.days.length === 0 ? {} : { lived: log }
  const days = useDays({ on, ...(day === undefined ? {} : { day }), ...lived }, other)
  const visit = (next: Plan | null): void => {
    setOther(next)
    setChosen(null)
    window.scrollTo(0, 0)
  }
  const [present] = days.tried.value ?? []
  return (
    <Room waiting={days.tried.waiting} broken={days.tried.fault !== null}>
      {days.tried.value !== null && present === undefined && (
        <RoomHead room="timetable">
          <p className="note">{text.day.nothing}</p>
        </RoomHead>
      )}
      {days.tried.question && days.tried.value && present && (
        <Timetable
          key={other?.id ?? ''}
          days={days}
          tracks={days.tried.value}
          chosen={chosen}
          other={other}
          on={on}
          onDay={setChosen}
          onVisit={visit}
        />
      )}
    </Room>
  )
}

interface TimetableProps {
  readonly days: Days
  readonly tracks: AnswerOf<'day'>
  /** The day that was chosen; null = today's. */
  readonly chosen: string | null
  /** Another family's plan that is tried on. */
  readonly other: Plan | null
  readonly on: string
  readonly onDay: (day: string | null) => void
  readonly onVisit: (plan: Plan | null) => void
}

function Timetable({ days, tracks, chosen, other, on, onDay, onVisit }: TimetableProps) {
  const text = useText('timetable')
  const family = useFamily()
  const held = useGrip()
  const [chosenTrack, setTrack] = useState('')
  const plan = days.tried.question?.plan ?? family.tried
  const asked = days.tried.question?.day
  const present = tracks[0] as AnswerOf<'day'>[number]
  const shown = tracks.find(({ track }) => track.id === chosenTrack) ?? present
  const track = shown.track.id
  const people = peopleOf(plan, text)

  const options = gripOptions(plan, shown.day, text)
  const offered = other === null ? options : { desk: [], step: [], late: options.late }
  const grip = heldGrip(held.grip, offered, firstMover(plan, present))
  const mover = grip && moverFor({ grip, late: held.late, edits: family.edits }, shown, people, plan, text)
  const delayed = held.late > 0 && grip?.kind === 'late' ? { step: grip.step, minutes: held.late } : null
  const { lived } = days.tried.question ?? {}
  const late = useAnswer(
    'late',
    delayed && { plan, track, on, ...delayed, day: shown.day.day, ...(lived === undefined ? {} : { lived }) },
  )
  const lateDay = delayed !== null && late.value?.step === delayed.step ? late.value : null
  const week = useAnswer('week', { plan, track, on })
  const broken = useAnswer('measures', shown.day.broken.length > 0 ? { plan, track, on, day: shown.day.day } : null)

  // While one family gives way to another, the answer on the screen may still be the other one's.
  const isTrying = other === null && family.edits.length > 0 && days.kept.question?.plan.id === plan.id
  const keptDay = (isTrying && days.kept.value?.find((one) => one.track.id === track)?.day) || null
  const { edit, edits } = family
  const move = useStable((to: number) => {
    if (grip === null || mover === null) return
    if (grip.kind === 'late') held.delay(to - mover.earliest)
    else if (grip.kind === 'desk') edit({ kind: 'workEnd', track, adult: grip.adult, end: to })
    else edit({ kind: 'stepAt', track, day: shown.day.day, step: grip.step, at: to, on })
  })
  const holdDesk = useStable((adult: string) => held.hold(gripValue({ kind: 'desk', adult })))
  const chooseDay = useStable((day: string) => onDay(day === '' ? null : day))
  const dayName = (id: string): string => dayNameOf(plan, id, text)
  const pattern = plan.days.find(({ id }) => id === shown.day.day)
  const chosenDay = chosen ?? asked ?? pattern?.weekdays[0] ?? ''

  return (
    <>
      <PickupLead
        room="timetable"
        plan={plan}
        day={lateDay?.day ?? shown.day}
        adult={mover?.adult ?? firstMover(plan, present)}
      />
      {other && <Visit title={other.title ?? ''} />}
      <WeekStrip week={week.value} chosen={chosenDay} nameOf={dayName} onChoose={chooseDay} />
      <TrackChooser
        outlooks={tracks}
        adult={grip?.kind === 'desk' ? grip.adult : firstMover(plan, present)}
        chosen={track}
        onChoose={setTrack}
      />
      <section id="day" aria-label={text.day.heading}>
        <DayFigure
          plan={plan}
          day={lateDay?.day ?? shown.day}
          kept={lateDay === null ? keptDay : shown.day}
          mover={mover}
          onMove={move}
          {...(other === null && { onChoose: holdDesk })}
        />
        <DayNotes plan={plan} day={shown.day} />
        {grip?.kind === 'step' && <StepNotes {...{ plan, shown, grip, edits }} />}
      </section>
      {lateDay && <LateNotes plan={plan} late={lateDay} />}
      {broken.value && <Infeasible plan={plan} day={shown.day} measures={broken.value} />}
      <div className={styles.lower}>
        <div className={styles.hand}>
          <MoveSheet
            mover={mover}
            grip={grip}
            options={offered}
            before={grip && keptTime(grip, keptDay)}
            day={shown.day}
            late={lateDay}
            waiting={days.tried.waiting || late.waiting}
            trying={other === null && edits.length > 0}
            canUndo={other === null && family.canUndo}
            notice={other === null ? family.notice : null}
            onGrip={held.hold}
            onMove={move}
            onUndo={family.undo}
            onKeep={family.keep}
            {...(other !== null && { onLeave: () => onVisit(null) })}
          />
        </div>
        <div>
          <DayTable
            plan={plan}
            day={lateDay?.day ?? shown.day}
            dayName={pattern ? dayName(pattern.id) : wordFor(text.week.dayType, shown.day.day)}
          />
          <RetryBoundary onRetry={() => undefined}>
            <Lower plan={plan} isOther={other !== null} shown={shown} on={on} onVisit={onVisit} />
          </RetryBoundary>
        </div>
      </div>
    </>
  )
}

/** What was taken hold of, as long as the day has it; else the end of work the room opens with. */
const heldGrip = (held: Grip | null, offered: ReturnType<typeof gripOptions>, first: string | null): Grip | null => {
  if (held !== null && offered[held.kind].some(({ value }) => value === gripValue(held))) return held
  const desk: Grip | null = first === null ? null : { kind: 'desk', adult: first }
  if (desk !== null && offered.desk.some(({ value }) => value === gripValue(desk))) return desk
  const [late] = offered.late
  return late === undefined ? null : { kind: 'late', step: late.value.split(' ')[1] ?? '' }
}

/** Where the hand was on the kept day. */
const keptTime = (grip: Grip, kept: AnswerOf<'day'>[number]['day'] | null): number | null => {
  if (kept === null || grip.kind === 'late') return null
  if (grip.kind === 'desk') return workEndOf(kept, grip.adult)?.end ?? null
  return kept.steps.find(({ id }) => id === grip.step)?.start ?? null
}

/** What a planned time cannot do, and which other days it belongs to. */
function StepNotes({
  plan,
  shown,
  grip,
  edits,
}: {
  readonly plan: Plan
  readonly shown: AnswerOf<'day'>[number]
  readonly grip: Extract<Grip, { readonly kind: 'step' }>
  readonly edits: ReturnType<typeof useFamily>['edits']
}) {
  const text = useText('timetable')
  const edit = edits.find((one) => one.kind === 'stepAt' && one.step === grip.step && one.day === shown.day.day)
  const step = shown.day.steps.find(({ id }) => id === grip.step)
  const days = plan.days.find(({ id }) => id === shown.day.day)?.weekdays ?? []
  if (edit?.kind !== 'stepAt' || step === undefined) return null
  return (
    <p className="note">
      {days.length > 1 && text.move.allDays(weekdayWords(days, text))}{' '}
      {step.start > edit.at && text.move.notBefore(text.clock(edit.at), text.clock(step.start))}
    </p>
  )
}
