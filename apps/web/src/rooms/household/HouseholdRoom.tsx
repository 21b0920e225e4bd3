import { lazy, type ReactNode, Suspense } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { ExportLink } from '../../features/export/ExportLink.tsx'
import { FORM_PAGES } from '../../features/plan/formPages.ts'
import { PlanFileSection } from '../../features/plan/PlanFileSection.tsx'
import { Settings } from '../../features/settings/Settings.tsx'
import { useApp } from '../../shell/AppContext.tsx'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { hrefOf, useRoute } from '../../shell/route.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useStable } from '../../state/useStable.ts'
import { useText } from '../../text/TextProvider.tsx'
import { History } from './History.tsx'
import styles from './HouseholdRoom.module.css'
import { Pages } from './Pages.tsx'

const Assumptions = lazy(() => import('../../features/plan/Assumptions.tsx'))
const FormPage = lazy(() => import('../../features/plan/form/FormPage.tsx'))
const DataPage = lazy(() => import('../../features/settings/DataPage.tsx'))
const ExportPage = lazy(() => import('../../features/export/ExportPage.tsx'))
const SharedPage = lazy(() => import('../../features/export/SharedPage.tsx'))

/** しおり, and the pages behind it: where it is written, what leaves the app, a day that was handed on, and the data themselves. */
export default function HouseholdRoom() {
  const { page = '' } = useRoute().query
  return <Suspense>{pageNamed(page)}</Suspense>
}

const pageNamed = (page: string): ReactNode => {
  if (page === 'export') return <ExportPage />
  if (page === 'shared') return <SharedPage />
  if (page === 'data') return <DataPage />
  const form = FORM_PAGES.find((one) => one === page)
  return form === undefined ? <PlanPage /> : <FormPage key={form} page={form} />
}

/** The household's document, what is assumed in it, and how the screen looks on this device. */
function PlanPage() {
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
        <div>
          <Pages plan={plan} />
          <section className="sec" id="assumptions" aria-labelledby="assumptions-head">
            <h2 className="h2" id="assumptions-head">
              {text.plan.assumptions}
              <span>{plan.assumptions.length}</span>
            </h2>
            <Suspense>
              <Assumptions plan={plan} outlooks={outlooks ?? []} />
            </Suspense>
          </section>
        </div>
        <div>
          <PlanFileSection
            record={family.record}
            isSample={family.isSample}
            savedAt={family.savedAt}
            onOpen={open}
            onSample={backToSample}
          />
          <Settings />
          <History />
        </div>
      </div>
      <p className={styles.foot}>
        <a href={hrefOf('start')}>{text.rooms.start}</a>
        <ExportLink />
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
