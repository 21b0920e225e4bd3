import type { Plan } from '@yohaku/household'
import { type Outlook, withTracks } from '@yohaku/projection'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { SealKey } from '../../design-system/Seal.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { Columns } from '../../features/compare/Columns.tsx'
import { DayFigures } from '../../features/compare/DayFigures.tsx'
import { FirstQuestions } from '../../features/compare/FirstQuestions.tsx'
import { asksMoney } from '../../features/compare/statedMoney.ts'
import { TrackActs } from '../../features/compare/TrackActs.tsx'
import { TrackHeads } from '../../features/compare/TrackHeads.tsx'
import { Uncounted } from '../../features/compare/Uncounted.tsx'
import { firstMover } from '../../features/day/mover.ts'
import { remember, remembered } from '../../features/settings/theme.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { goTo, useRoute } from '../../shell/route.ts'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { CompareMoney } from './CompareMoney.tsx'
import styles from './CompareRoom.module.css'

const TrackEditor = lazy(() => import('../../features/compare/TrackEditor.tsx'))

/** くらべる: what each way of working does to the day, to the money of a month, to the years, and to what the family may use. */
export default function CompareRoom() {
  const text = useText('compare')
  const { tried } = useFamily()
  const { value: outlooks, question, waiting, fault } = useAnswer('outlooks', { plan: tried })
  return (
    <Room waiting={waiting} broken={fault !== null}>
      <RoomHead room="compare" over={text.compare.heading} lead={text.compareLead.lead} />
      {outlooks && question && <Figures plan={question.plan} outlooks={outlooks} />}
    </Room>
  )
}

/** On this device the questions were put and answered, or left open. */
const ASKED_KEY = 'yohaku.compare.asked'

function Figures({ plan, outlooks }: { readonly plan: Plan; readonly outlooks: readonly Outlook[] }) {
  const text = useText('compare')
  const now = useNow()
  const { query } = useRoute()
  const [asking, setAsking] = useState(() => remembered(ASKED_KEY) === null)
  const [present] = outlooks
  const adult = present ? firstMover(plan, present) : null
  const whole = useMemo(() => withTracks(plan), [plan])
  const edited = whole.tracks.find(({ id }) => id === query.track)
  const summary = outlooks.find(({ track }) => track.id === edited?.id)?.track
  const asked = useCallback(() => {
    remember(ASKED_KEY, 'yes')
    setAsking(false)
  }, [])
  const questions =
    asksMoney(plan) &&
    (asking ? (
      <FirstQuestions key={plan.id} plan={plan} adult={adult} onDone={asked} />
    ) : (
      <p className={styles.again}>
        <button type="button" className="link" onClick={() => setAsking(true)}>
          {text.firstAsked.again}
        </button>
      </p>
    ))
  return (
    <>
      <Columns>
        <TrackHeads outlooks={outlooks} adult={adult} chosen={summary?.id ?? null} />
        <TrackActs outlooks={outlooks} />
        <div id="track">
          {edited && summary && (
            <Suspense fallback={null}>
              <TrackEditor
                key={edited.id}
                plan={whole}
                track={edited}
                summary={summary}
                today={now.today}
                full={outlooks.length > 3}
                onClosed={() => goTo('compare')}
              />
            </Suspense>
          )}
        </div>
        <div className={styles.parts}>
          <div className={styles.day}>
            <DayFigures plan={plan} outlooks={outlooks} adult={adult} month={now.month} />
          </div>
          <CompareMoney plan={plan} outlooks={outlooks} adult={adult} now={now}>
            {questions}
          </CompareMoney>
        </div>
      </Columns>
      <Uncounted plan={plan} />
      <SealKey />
    </>
  )
}
