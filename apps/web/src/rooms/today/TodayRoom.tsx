import type { Plan } from '@yohaku/household'
import type { DayOutlook, DeadlineOutlook } from '@yohaku/projection'
import { Seal } from '../../design-system/Seal.tsx'
import { DayFigure } from '../../features/day/DayFigure.tsx'
import { DayNotes } from '../../features/day/DayNotes.tsx'
import { PlanKind } from '../../features/day/PickupLead.tsx'
import { chanceWords, slackWords } from '../../features/day/summary.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { phaseDate } from '../phaseDate.ts'
import { useDays } from '../useDays.ts'
import { NextSteps } from './NextSteps.tsx'
import { nextPromise } from './nextPromise.ts'
import styles from './TodayRoom.module.css'

/** きょう: the next promise and its slack, the line of now on today's drawing, what comes next, what can be done. */
export default function TodayRoom() {
  const text = useText('today')
  const { tried: plan, isSample } = useFamily()
  const { today, weekday, minutes } = useNow()
  const described = plan.days.some(({ weekdays }) => weekdays.some((one) => one === weekday))
  const { tried } = useDays({ on: phaseDate(plan, today), ...(described ? { day: weekday } : {}) })
  const day = tried.value?.[0]?.day
  const drawn = tried.question?.plan ?? plan
  return (
    <Room waiting={tried.waiting} broken={tried.fault !== null}>
      {day && (
        <div className={styles.today}>
          <TodayLead plan={drawn} day={day} now={minutes} described={described} />
          <section id="day" aria-label={text.day.heading} className={styles.day}>
            <DayFigure plan={drawn} day={day} kept={null} mover={null} now={described ? minutes : null} />
            <DayNotes plan={drawn} day={day} />
          </section>
          <div className={styles.side}>
            <NextSteps plan={drawn} day={day} now={described ? minutes : 0} />
            <section className={styles.acts} aria-label={text.today.actions}>
              <a className="btn" href={hrefOf('cover', { date: today, at: String(minutes) })}>
                {text.today.call}
              </a>
              <a className="btn" href={hrefOf('cover', { date: today })}>
                {text.today.homeToday}
              </a>
              <a className="link" href={isSample ? hrefOf('start') : hrefOf('timetable')}>
                {isSample ? text.today.tryOwn : text.today.change}
              </a>
            </section>
          </div>
        </div>
      )}
    </Room>
  )
}

interface TodayLeadProps {
  readonly plan: Plan
  readonly day: DayOutlook
  readonly now: number
  readonly described: boolean
}

function TodayLead({ plan, day, now, described }: TodayLeadProps) {
  const text = useText('today')
  const next = nextPromise(day, described ? now : 0)
  const sentence = (promise: DeadlineOutlook): string => text.today.lead[promise.kind](text.clock(promise.planned))
  const without = day.deadlines.length === 0 ? text.today.noPromise : text.today.over
  return (
    <RoomHead room="today" over={<PlanKind plan={plan} />} lead={next ? sentence(next) : without}>
      <p className="note">
        {!described && <>{text.today.otherDay} </>}
        {next && <>{text.today.until(text.clock(next.latest), slackWords(next.slackMinutes, text))} </>}
        {next?.onTime && next.slackMinutes >= 0 && (
          <>
            {chanceWords(next.onTime, text)}{' '}
            <span className="nb">
              <Seal kind="estimate" /> {text.lead.delays}
            </span>
          </>
        )}
      </p>
    </RoomHead>
  )
}
