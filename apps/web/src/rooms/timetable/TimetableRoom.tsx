import { workEndOf } from '@yohaku/picture'
import { useState } from 'react'
import type { AnswerOf } from '../../engine/questions.ts'
import { TrackChooser } from '../../features/compare/TrackChooser.tsx'
import { DayFigure } from '../../features/day/DayFigure.tsx'
import { DayNotes } from '../../features/day/DayNotes.tsx'
import { DayTable } from '../../features/day/DayTable.tsx'
import { dayNameOf } from '../../features/day/dayName.ts'
import { MoveSheet } from '../../features/day/MoveSheet.tsx'
import { firstMover, moverOf } from '../../features/day/mover.ts'
import { PickupLead } from '../../features/day/PickupLead.tsx'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useStable } from '../../state/useStable.ts'
import { useText } from '../../text/TextProvider.tsx'
import { phaseDate } from '../phaseDate.ts'
import { type Days, useDays } from '../useDays.ts'
import styles from './TimetableRoom.module.css'

/** ダイヤ: the drawing, the hand on its line, the answer at the thumb, the same in a table. */
export default function TimetableRoom() {
  const text = useText()
  const { tried: plan } = useFamily()
  const { today } = useNow()
  const days = useDays({ on: phaseDate(plan, today) })
  const [present] = days.tried.value ?? []
  return (
    <Room waiting={days.tried.waiting} broken={days.tried.fault !== null}>
      {days.tried.value !== null && present === undefined && (
        <RoomHead room="timetable">
          <p className="note">{text.day.nothing}</p>
        </RoomHead>
      )}
      {days.tried.question && days.tried.value && present && <Timetable days={days} tracks={days.tried.value} />}
    </Room>
  )
}

function Timetable({ days, tracks }: { readonly days: Days; readonly tracks: AnswerOf<'day'> }) {
  const text = useText('timetable')
  const family = useFamily()
  const [chosenTrack, setTrack] = useState('')
  const [chosenAdult, setAdult] = useState<string | null>(null)
  const plan = days.tried.question?.plan ?? family.tried
  const present = tracks[0] as AnswerOf<'day'>[number]

  const shown = tracks.find(({ track }) => track.id === chosenTrack) ?? present
  const works = chosenAdult !== null && workEndOf(shown.day, chosenAdult) !== null
  const adult = works ? chosenAdult : firstMover(plan, present)
  const name = adult === null ? '' : nameOf(peopleOf(plan, text), adult)
  const keptDay = days.kept.value?.find(({ track }) => track.id === shown.track.id)?.day ?? null
  const keptEnd = keptDay && adult !== null ? (workEndOf(keptDay, adult)?.end ?? null) : null
  const mover = moverOf(shown, adult, family.edits)
  const { edit, edits } = family
  const move = useStable((end: number) => {
    if (adult !== null) edit({ kind: 'workEnd', track: shown.track.id, adult, end })
  })

  return (
    <>
      <PickupLead room="timetable" plan={plan} day={shown.day} adult={adult} />
      <TrackChooser outlooks={tracks} adult={adult} chosen={shown.track.id} onChoose={setTrack} />
      <section id="day" aria-label={text.day.heading}>
        <DayFigure plan={plan} day={shown.day} kept={keptDay} mover={mover} onMove={move} onChoose={setAdult} />
        <DayNotes plan={plan} day={shown.day} />
      </section>
      <div className={styles.lower}>
        <div className={styles.hand}>
          <MoveSheet
            mover={mover}
            name={name}
            keptEnd={keptEnd}
            day={shown.day}
            waiting={days.tried.waiting}
            trying={edits.length > 0}
            canUndo={family.canUndo}
            notice={family.notice}
            onMove={move}
            onUndo={family.undo}
            onKeep={family.keep}
          />
        </div>
        <DayTable plan={plan} day={shown.day} dayName={dayNameOf(plan, shown.day.day, text)} />
      </div>
    </>
  )
}
