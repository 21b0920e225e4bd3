import { useState } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { DayNotes } from '../../features/day/DayNotes.tsx'
import { useLived } from '../../features/log/LivedProvider.tsx'
import { tapsOn } from '../../features/log/livedLog.ts'
import { nextStops, stopsOf } from '../../features/log/stops.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { phaseDate } from '../phaseDate.ts'
import { Acts } from './Acts.tsx'
import { Duties } from './Duties.tsx'
import { dateToShow, dayShown, stillAway } from './dayShown.ts'
import type { Logged } from './LogButton.tsx'
import { NextSteps } from './NextSteps.tsx'
import { TodayFigure } from './TodayFigure.tsx'
import { TodayLead } from './TodayLead.tsx'
import styles from './TodayRoom.module.css'

/** Before this hour a night shift of the day before may still go on. */
const MORNING = 12 * 60

/** きょう: the next promise and until when to leave, now on today's drawing, what comes next, what can be done. */
export default function TodayRoom() {
  const text = useText('today')
  const { tried: plan } = useFamily()
  const { log } = useLived()
  const now = useNow()
  const [logged, setLogged] = useState<Logged | null>(null)
  const calendar = useAnswer('calendarDay', { plan, date: now.today }).value
  const asked = calendar && dateToShow(calendar)
  const lived = log.days.length === 0 ? {} : { lived: log }
  const today = useAnswer('day', asked && { plan, day: asked.weekday, on: phaseDate(plan, asked.date), ...lived })
  const night = calendar?.before.pattern != null && calendar.before.holiday === null && now.minutes < MORNING
  const before = useAnswer(
    'day',
    night ? { plan, day: calendar.before.weekday, on: phaseDate(plan, calendar.before.date), ...lived } : null,
  )
  const day = today.value?.[0]?.day
  const dayBefore = night ? (before.value?.[0]?.day ?? null) : null
  const drawn = today.question?.plan ?? plan
  if (calendar !== null && asked === null) return <NothingYet />
  if (calendar === null || asked === null || day === undefined || (night && dayBefore === null))
    return (
      <Room waiting={today.waiting || before.waiting} broken={today.fault !== null || before.fault !== null}>
        {null}
      </Room>
    )
  const shown = dayShown(calendar, asked, day, dayBefore, now.minutes)
  const taps = tapsOn(log, shown.of.date)
  const adults = drawn.household.adults.map(({ id }) => id)
  const stops = shown.now === null ? [] : nextStops(stopsOf(shown.day, adults), taps, shown.now)
  const away = shown.now === now.minutes ? stillAway(dayBefore, now.minutes) : []
  return (
    <Room waiting={today.waiting} broken={today.fault !== null}>
      <div className={styles.today}>
        <TodayLead plan={drawn} calendar={calendar} shown={shown} taps={taps} away={away} />
        <section id="day" aria-label={text.day.heading} className={styles.day}>
          <TodayFigure plan={drawn} day={shown.day} now={shown.now} />
          <DayNotes plan={drawn} day={shown.day} />
        </section>
        <div className={styles.side}>
          <NextSteps plan={drawn} shown={shown} taps={taps} stops={stops} onLogged={setLogged} />
          <Duties plan={drawn} day={shown.day} />
          <Acts
            plan={drawn}
            calendar={calendar}
            shown={shown}
            stop={stops[0] ?? null}
            logged={logged}
            onLogged={setLogged}
          />
        </div>
      </div>
    </Room>
  )
}

/** A plan without any day. */
function NothingYet() {
  const text = useText('today')
  return (
    <Room waiting={false} broken={false}>
      <RoomHead room="today" lead={text.today.lead.nothing} />
    </Room>
  )
}
