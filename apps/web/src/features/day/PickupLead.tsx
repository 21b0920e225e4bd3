import type { Plan } from '@yohaku/household'
import { workEndOf } from '@yohaku/picture'
import type { DayOutlook } from '@yohaku/projection'
import { Seal } from '../../design-system/Seal.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { hrefOf, type RoomName } from '../../shell/route.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './PickupLead.module.css'
import { chanceWords, pickupOf } from './summary.ts'

export interface PickupLeadProps {
  readonly room: RoomName
  readonly plan: Plan
  readonly day: DayOutlook
  readonly adult: string | null
}

/** The sentence that opens a day: when the child is collected, and how surely. */
export function PickupLead({ room, plan, day, adult }: PickupLeadProps) {
  const text = useText()
  const pickup = pickupOf(day)
  const work = adult === null ? null : workEndOf(day, adult)
  const collects = pickup !== undefined && adult !== null && pickup.who.includes(adult)
  return (
    <RoomHead
      room={room}
      over={<PlanKind plan={plan} />}
      lead={pickup ? text.lead.pickup(text.clock(pickup.planned)) : text.lead.noPickup}
    >
      <p className="note">
        {pickup && work && collects && pickup.slackMinutes < 0 && (
          <>
            {text.lead.cannot(text.clock(work.end), -pickup.slackMinutes)} {text.lead.first}{' '}
          </>
        )}
        {pickup && work && collects && pickup.slackMinutes >= 0 && pickup.onTime && (
          <>
            {text.lead.chance(text.clock(work.end), chanceWords(pickup.onTime, text))}{' '}
            <span className="nb">
              <Seal kind="estimate" /> {text.lead.delays}
            </span>{' '}
          </>
        )}
      </p>
    </RoomHead>
  )
}

/** Whose plan this is, and how much of it nobody has stated. */
export function PlanKind({ plan }: { readonly plan: Plan }) {
  const text = useText()
  const assumed = plan.assumptions.length
  return (
    <>
      {plan.source ? text.lead.sample : text.lead.own}
      {assumed > 0 && (
        <>
          {' · '}
          <a
            className={styles.assumed}
            href={hrefOf('household', { part: 'assumptions' })}
            aria-label={text.lead.seeAssumed(assumed)}
          >
            {text.lead.assumed(assumed)}
          </a>
        </>
      )}
    </>
  )
}
