import { type StartAnswers, startFacts, startPlan } from '@yohaku/household'
import { month as yearMonth } from '@yohaku/kernel'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Seal } from '../../design-system/Seal.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { Room } from '../../shell/Room.tsx'
import { goTo, hrefOf } from '../../shell/route.ts'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { Questions } from './Questions.tsx'
import { StartAnswer } from './StartAnswer.tsx'
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
  const answer = day && question ? { plan: question.plan, day } : null
  const keep = (): void => {
    open({ plan, file: null }, { changed: 'start' }, 'start')
    goTo('today')
  }
  return (
    <Room waiting={waiting} broken={fault !== null}>
      <StartAnswer answer={answer} />
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
