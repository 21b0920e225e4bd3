import type { Plan } from '@yohaku/household'
import { workEndOf } from '@yohaku/picture'
import type { DayOutlook } from '@yohaku/projection'
import { Seal } from '../../design-system/Seal.tsx'
import { chanceWords, pickupOf } from '../../features/day/summary.ts'
import { RoomHead } from '../../shell/RoomHead.tsx'
import type { TextOf } from '../../text/rooms.ts'
import { useText } from '../../text/TextProvider.tsx'
import { DayStrip } from './DayStrip.tsx'
import styles from './StartRoom.module.css'

/** A day and the plan it was computed for. */
export interface StartDay {
  readonly plan: Plan
  readonly day: DayOutlook
}

/** The answer that stands there first: when the children are collected, with how much slack, how surely. */
export function StartAnswer({ answer }: { readonly answer: StartDay | null }) {
  const text = useText('start')
  const lead = answer ? leadOf(pickupOf(answer.day), text) : text.start.lead.noPickup
  const chance = answer && chanceOf(answer, text)
  return (
    <>
      <RoomHead room="start" lead={lead} />
      <p className="vh" role="status">
        {lead} {chance}
      </p>
      <div className={styles.strip}>{answer && <DayStrip {...answer} title={text.start.diagram(lead)} />}</div>
      {chance !== null && (
        <p className={`note fresh ${styles.chance}`}>
          {chance}{' '}
          <span className="nb">
            <Seal kind="estimate" /> {text.lead.delays}
          </span>
        </p>
      )}
    </>
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
const chanceOf = ({ day, plan }: StartDay, text: TextOf<'start'>): string | null => {
  const pickup = pickupOf(day)
  const [me] = plan.household.adults
  const work = me && pickup?.who.includes(me.id) ? workEndOf(day, me.id) : null
  return work && pickup?.onTime && pickup.slackMinutes >= 0
    ? text.lead.chance(text.clock(work.end), chanceWords(pickup.onTime, text))
    : null
}
