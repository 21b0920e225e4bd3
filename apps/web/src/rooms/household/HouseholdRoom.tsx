import { lazy, Suspense } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { PlanFileSection } from '../../features/plan/PlanFileSection.tsx'
import { Settings } from '../../features/settings/Settings.tsx'
import { useApp } from '../../shell/AppContext.tsx'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useStable } from '../../state/useStable.ts'
import { useText } from '../../text/TextProvider.tsx'
import { History } from './History.tsx'
import styles from './HouseholdRoom.module.css'

const Assumptions = lazy(() => import('../../features/plan/Assumptions.tsx'))

/** しおり: the household's document, what is assumed in it, and how the screen looks on this device. */
export default function HouseholdRoom() {
  const text = useText('household')
  const app = useApp()
  const family = useFamily()
  const { tried: plan, open } = family
  const { value: outlooks, fault } = useAnswer('outlooks', { plan })
  const backToSample = useStable(() => open({ plan: app.sample, file: null }, 'kept'))
  return (
    <Room waiting={false} broken={fault !== null}>
      <RoomHead room="household">
        <p className="note">{plan.source ? text.lead.sample : text.lead.own}</p>
      </RoomHead>
      <div className={styles.twins}>
        <PlanFileSection
          record={family.record}
          isSample={family.isSample}
          savedAt={family.savedAt}
          onOpen={open}
          onSample={backToSample}
        />
        <Settings />
        <section className="sec" id="assumptions" aria-labelledby="assumptions-head">
          <h2 className="h2" id="assumptions-head">
            {text.plan.assumptions}
            <span>{plan.assumptions.length}</span>
          </h2>
          <Suspense>
            <Assumptions plan={plan} outlooks={outlooks ?? []} />
          </Suspense>
        </section>
        <History />
      </div>
      <p className={styles.foot}>
        <a href={hrefOf('start')}>{text.rooms.start}</a>
        {plan.source && (
          <>
            <a href={plan.source.url} target="_blank" rel="noreferrer">
              {text.lead.source}
            </a>{' '}
            {text.newTab}
          </>
        )}
      </p>
    </Room>
  )
}
