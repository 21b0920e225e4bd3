import type { Plan } from '@yohaku/household'
import { lazy } from 'react'
import type { TrackDay } from '../../engine/questions/day.ts'
import { useLived } from '../../features/log/LivedProvider.tsx'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { OpenSection } from './OpenSection.tsx'

const Assign = lazy(() => import('./Assign.tsx'))
const Allocate = lazy(() => import('./Allocate.tsx'))
const Measures = lazy(() => import('./Measures.tsx'))
const LivedDays = lazy(() => import('./LivedDays.tsx'))
const OtherFamilies = lazy(() => import('./OtherFamilies.tsx'))

export interface LowerProps {
  readonly plan: Plan
  /** Another family's day is tried on: what would change the plan is left out. */
  readonly isOther: boolean
  readonly shown: TrackDay
  readonly on: string
  readonly onVisit: (plan: Plan) => void
}

/** What can be asked of the timetable; each part is fetched and computed when it is opened. */
export default function Lower({ plan, isOther, shown, on, onVisit }: LowerProps) {
  const text = useText('timetable')
  const { record } = useFamily()
  const { log } = useLived()
  const track = shown.track.id
  const about = { plan, track, on, day: shown.day }
  return (
    <>
      {!isOther && (
        <>
          <OpenSection id="assign" heading={text.assign.heading}>
            <Assign plan={record.plan} track={track} on={on} />
          </OpenSection>
          <OpenSection id="allocate" heading={text.allocate.heading}>
            <Allocate {...about} />
          </OpenSection>
        </>
      )}
      <OpenSection id="measures" heading={text.measures.heading}>
        <Measures {...about} />
      </OpenSection>
      {!isOther && log.days.length > 0 && (
        <OpenSection id="lived" heading={text.lived.heading}>
          <LivedDays plan={record.plan} day={shown.day} log={log} />
        </OpenSection>
      )}
      <OpenSection id="others" heading={text.others.heading}>
        <OtherFamilies onTry={onVisit} />
      </OpenSection>
    </>
  )
}
