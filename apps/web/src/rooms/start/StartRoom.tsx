import { type Plan, type StartAnswers, startFacts, startPlan } from '@yohaku/household'
import { month as yearMonth } from '@yohaku/kernel'
import { workEndOf } from '@yohaku/picture'
import type { DayOutlook } from '@yohaku/projection'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Seal } from '../../design-system/Seal.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { chanceWords, pickupOf } from '../../features/day/summary.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { goTo, hrefOf } from '../../shell/route.ts'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import type { TextOf } from '../../text/rooms.ts'
import { useText } from '../../text/TextProvider.tsx'
import { DayStrip } from './DayStrip.tsx'
import { Questions } from './Questions.tsx'
import styles from './StartRoom.module.css'

const NextDate = lazy(() => import('./NextDate.tsx'))

/** はじめの一分: a timetable stands there first, drawn from common values, and each answer makes it truer. */
export default function StartRoom() {
  const text = useText('start')
  const { month } = useNow()
  const { isSample, open } = useFamily()
  const [answers, setAnswers] = useState<StartAnswers>({})
  const plan = useMemo(
    () => startPlan(answers, { month: yearMonth(month), title: text.start.title }),
    [answers, month, text],
  )
  const { value, question, waiting, fault } = useAnswer('day', { plan })
  const day = value?.[0]?.day
  const lead = day ? leadOf(pickupOf(day), text) : text.start.lead.noPickup
  const chance = day && question ? chanceOf(day, question.plan, text) : null
  const keep = (): void => {
    open({ plan, file: null }, { changed: 'start' }, 'start')
    goTo('today')
  }
  return (
    <Room waiting={waiting} broken={fault !== null}>
      <RoomHead room="start" lead={lead} />
      <p className="vh" role="status">
        {lead} {chance}
      </p>
      <div className={styles.strip}>
        {day && question && <DayStrip plan={question.plan} day={day} title={text.start.diagram(lead)} />}
      </div>
      {chance !== null && (
        <p className={`note fresh ${styles.chance}`}>
          {chance}{' '}
          <span className="nb">
            <Seal kind="estimate" /> {text.lead.delays}
          </span>
        </p>
      )}
      <p className="note">{text.start.note}</p>
      <Questions answers={answers} facts={startFacts(answers, yearMonth(month))} month={month} onAnswer={setAnswers} />
      <p className={`note ${styles.key}`}>
        <span>
          <Seal kind="own" /> {text.start.own}
        </span>
        <span>
          <Seal kind="estimate" /> {text.start.estimate}
        </span>
      </p>
      {answers.childBirth !== undefined && (
        <Suspense>
          <NextDate plan={plan} />
        </Suspense>
      )}
      <p className={`note ${styles.sent}`}>{text.start.nothingSent}</p>
      {!isSample && <p className="note">{text.start.replaces}</p>}
      <p className={styles.others}>
        <a className="link" href={hrefOf('household', { part: 'plan' })}>
          {text.start.file}
        </a>
        <a className="link" href={hrefOf('household', { page: 'data', part: 'backup' })}>
          {text.start.backup}
        </a>
      </p>
      <div className={styles.acts}>
        <button type="button" className="btn fill" onClick={keep}>
          {text.start.keep}
        </button>
        <a className="btn" href={hrefOf('today')}>
          {isSample ? text.start.sample : text.rooms.today}
        </a>
      </div>
    </Room>
  )
}

const leadOf = (pickup: ReturnType<typeof pickupOf>, text: TextOf<'start'>): string => {
  if (!pickup) return text.start.lead.noPickup
  const time = text.clock(pickup.planned)
  return pickup.slackMinutes < 0
    ? text.start.lead.late(time, -pickup.slackMinutes)
    : text.start.lead.pickup(time, pickup.slackMinutes)
}

/** How surely whoever leaves work reaches the gate; `null` where somebody else collects, or nobody can in time. */
const chanceOf = (day: DayOutlook, plan: Plan, text: TextOf<'start'>): string | null => {
  const pickup = pickupOf(day)
  const [me] = plan.household.adults
  const work = me && pickup?.who.includes(me.id) ? workEndOf(day, me.id) : null
  return work && pickup?.onTime && pickup.slackMinutes >= 0
    ? text.lead.chance(text.clock(work.end), chanceWords(pickup.onTime, text))
    : null
}
