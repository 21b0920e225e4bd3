import type { Plan } from '@yohaku/household'
import { useEffect, useState } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { goTo, hrefOf, useRoute } from '../../shell/route.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { DayFigure } from '../day/DayFigure.tsx'
import { DayTable } from '../day/DayTable.tsx'
import { dayNameOf } from '../day/dayName.ts'
import styles from './ExportPage.module.css'
import { sharedPlan } from './shareLink.ts'

/** A day somebody handed on: it stands in the address, and nothing of one's own is touched until it is put on. */
export default function SharedPage() {
  const text = useText('export')
  const { sharedPage: words } = text
  // The table's words are there before the drawing: what waits is hidden, and a hidden drawing has no width.
  useText('timetable')
  const { open } = useFamily()
  const packed = useRoute().query.day ?? ''
  const [read, setRead] = useState<{ readonly packed: string; readonly plan: Plan | null } | null>(null)
  useEffect(() => {
    let current = true
    void sharedPlan(packed).then((plan) => {
      if (current) setRead({ packed, plan })
    })
    return () => {
      current = false
    }
  }, [packed])
  const plan = read?.packed === packed ? read.plan : undefined
  const { value, question, waiting, fault } = useAnswer('day', plan ? { plan } : null)
  const day = value?.[0]?.day
  const wear = (): void => {
    if (!plan) return
    open({ plan, file: null }, { opened: plan.title })
    goTo('timetable')
  }
  return (
    <Room waiting={plan === undefined || waiting} broken={fault !== null}>
      <RoomHead room="household" lead={words.lead}>
        {plan !== null && <p className="note">{words.note}</p>}
      </RoomHead>
      {plan === null && <p role="alert">{words.unreadable}</p>}
      {plan && day && question && (
        <>
          <DayFigure plan={question.plan} day={day} kept={null} mover={null} />
          <div className={styles.acts}>
            <button type="button" className="btn fill" onClick={wear}>
              {words.wear}
            </button>
          </div>
          <p className="note">{words.replaces}</p>
          <DayTable plan={question.plan} day={day} dayName={dayNameOf(question.plan, day.day, text)} />
        </>
      )}
      <a className="link" href={hrefOf('timetable')}>
        {words.home}
      </a>
    </Room>
  )
}
