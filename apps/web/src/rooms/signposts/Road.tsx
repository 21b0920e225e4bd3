import type { PlanApplication } from '@yohaku/projection'
import { useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { SealKey } from '../../design-system/Seal.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { trackName } from '../../features/compare/trackWords.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { EmployerRules } from './EmployerRules.tsx'
import { type FilingAct, FilingSheet } from './FilingSheet.tsx'
import { Filings } from './Filings.tsx'
import { OtherPages } from './OtherPages.tsx'
import styles from './Road.module.css'
import { Stops } from './Stops.tsx'

const YEARS = 5

/** The first page of みちしるべ: filings at the left hand, the line of dates at the right; on a phone one after the other. */
export function Road() {
  const text = useText('signposts')
  const { signposts: words } = text
  const { tried: plan } = useFamily()
  const { today } = useNow()
  const [chosen, setTrack] = useState('')
  const [act, setAct] = useState<FilingAct | null>(null)
  const track = plan.tracks.find(({ id }) => id === chosen)?.id ?? plan.tracks[0]?.id ?? ''
  const applications = useAnswer('applications', { plan, track, today })
  const milestones = useAnswer('milestones', { plan, track, today, years: YEARS })
  const all = applications.value ?? []
  const toDo = all.filter(({ state }) => state === 'open' || state === 'unknown')
  const open = toDo.filter(({ window }) => window === 'open')
  const filings = (heading: string, some: readonly PlanApplication[], folded = whole) => (
    <Filings plan={plan} heading={heading} filings={some} folded={folded} today={today} onAct={setAct} />
  )
  return (
    <Room
      waiting={applications.waiting || milestones.waiting}
      broken={applications.fault !== null || milestones.fault !== null}
    >
      {applications.value && (
        <>
          <RoomHead room="signposts" lead={text.applications.canBeFiled(open.length)} />
          {plan.tracks.length > 1 && (
            <ChoiceList
              legend={words.track}
              name="signpost-track"
              options={plan.tracks.map((one) => ({
                value: one.id,
                words: trackName({ id: one.id, name: one.name ?? null }, text),
              }))}
              chosen={track}
              onChoose={setTrack}
            />
          )}
          <div className={styles.road}>
            <div>
              {filings(words.filings, inOrder(open.filter(isMoney)), ({ worth }) => worth === null)}
              {filings(words.others, inOrder(open.filter((one) => !isMoney(one))))}
            </div>
            <div>{milestones.value && <Stops plan={plan} milestones={milestones.value} today={today} />}</div>
            <div>
              {filings(
                words.filed,
                all.filter(({ state }) => state === 'filed'),
                () => false,
              )}
              {filings(
                text.applications.ahead,
                toDo.filter(({ window }) => window === 'ahead'),
              )}
              {filings(
                text.applications.refused,
                all.filter(({ state }) => state === 'refused'),
              )}
              {filings(
                text.applications.over,
                toDo.filter(({ window }) => window === 'over'),
              )}
              <EmployerRules plan={plan} />
              <OtherPages />
              <p className="note">{words.estimate}</p>
              <SealKey />
            </div>
          </div>
          <FilingSheet plan={plan} act={act} today={today} onClose={() => setAct(null)} />
        </>
      )}
    </Room>
  )
}

/** Everything is a line that opens. */
const whole = (_filing: PlanApplication): boolean => true

const isMoney = ({ kind }: PlanApplication): boolean => kind === 'money'

/** What has an amount first, then what has a last day, the nearest first: what nobody can say stands last. */
const inOrder = (filings: readonly PlanApplication[]): readonly PlanApplication[] =>
  filings.toSorted(
    (a, b) => Number(a.worth === null) - Number(b.worth === null) || (a.due ?? '9').localeCompare(b.due ?? '9'),
  )
