import type { Plan } from '@yohaku/household'
import { minutes as asMinutes, yen as asYen, formatClock, parseClock } from '@yohaku/kernel'
import { workEndOf } from '@yohaku/picture'
import { withPay, withWorkEnd } from '@yohaku/projection'
import { useState } from 'react'
import { TimeField } from '../../design-system/TimeField.tsx'
import { YenField } from '../../design-system/YenField.tsx'
import { firstMover } from '../../features/day/mover.ts'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { goTo, hrefOf } from '../../shell/route.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { useDays } from '../useDays.ts'
import styles from './StartRoom.module.css'

/** はじめの一分: the sample's day stands there first, and each answer makes it truer. */
export default function StartRoom() {
  const text = useText('start')
  const { tried } = useDays()
  const [present] = tried.value ?? []
  const plan = tried.question?.plan
  const adult = plan && present ? firstMover(plan, present) : null
  const end = present && adult !== null ? (workEndOf(present.day, adult)?.end ?? null) : null
  return (
    <Room waiting={false} broken={tried.fault !== null}>
      <RoomHead room="start" lead={text.start.lead}>
        <p className="note">{text.start.note}</p>
      </RoomHead>
      {plan && present && adult !== null && end !== null && (
        <Questions key={plan.id} plan={plan} track={present.track.id} adult={adult} end={end} />
      )}
      <section className="sec" aria-labelledby="others-head">
        <h2 className="h2" id="others-head">
          {text.start.others}
        </h2>
        <p>
          <a className="link" href={hrefOf('today')}>
            {text.start.sample}
          </a>
        </p>
        <p>
          <a className="link" href={hrefOf('household', { part: 'plan' })}>
            {text.start.file}
          </a>
        </p>
      </section>
    </Room>
  )
}

interface QuestionsProps {
  readonly plan: Plan
  readonly track: string
  readonly adult: string
  readonly end: number
}

const LATEST = 23 * 60 + 55

function Questions({ plan, track, adult, end }: QuestionsProps) {
  const text = useText('start')
  const { change } = useFamily()
  const name = nameOf(peopleOf(plan, text), adult)
  const job = plan.jobs.find((one) => one.adult === adult)
  const nursery = plan.places.find(({ closes }) => closes !== undefined)
  const closing = parseClock(nursery?.closes ?? '')
  const [workEnd, setWorkEnd] = useState(end)
  const [pay, setPay] = useState<number>(job?.fullTimeMonthly ?? 0)
  const [closes, setCloses] = useState<number>(closing.ok ? closing.value : 18 * 60)
  const keep = (): void => {
    change('start', (kept) => {
      const moved = withWorkEnd(kept, { track, adult, end: asMinutes(workEnd) })
      const paid = job ? withPay(moved, { job: job.id, fullTimeMonthly: asYen(pay) }) : moved
      return nursery ? withClosing(paid, nursery.id, closes) : paid
    })
    goTo('today')
  }
  return (
    <section className="sec" aria-labelledby="questions-head">
      <h2 className="h2" id="questions-head">
        {text.start.questions}
      </h2>
      <div className={styles.fields}>
        <TimeField
          label={text.start.workEnd(name)}
          minutes={workEnd}
          earliest={60}
          latest={Math.max(LATEST, end)}
          step={5}
          onChange={setWorkEnd}
        />
        {nursery && (
          <TimeField
            label={text.start.closes}
            minutes={closes}
            earliest={0}
            latest={LATEST}
            step={15}
            onChange={setCloses}
          />
        )}
        {job && <YenField label={text.start.pay(name)} yen={pay} step={5_000} onChange={setPay} />}
      </div>
      <button type="button" className={`btn fill ${styles.keep}`} onClick={keep}>
        {text.start.keep}
      </button>
    </section>
  )
}

/** Said by somebody: no longer an assumption. */
const withClosing = (plan: Plan, id: string, closes: number): Plan => ({
  ...plan,
  places: plan.places.map((place) => (place.id === id ? { ...place, closes: formatClock(closes) } : place)),
  assumptions: plan.assumptions.filter(({ path }) => path !== `places[${id}].closes`),
})
