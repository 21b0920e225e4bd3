import type { PlanApplication } from '@yohaku/projection'
import { useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { trackName } from '../../features/compare/trackWords.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { Filing } from './Filing.tsx'
import { Stops } from './Stops.tsx'

const YEARS = 5

/** みちしるべ: what can be filed from now on, and the dates ahead. */
export default function SignpostsRoom() {
  const text = useText('signposts')
  const { tried: plan } = useFamily()
  const { today } = useNow()
  const [chosen, setTrack] = useState('')
  const track = plan.tracks.find(({ id }) => id === chosen)?.id ?? plan.tracks[0]?.id ?? ''
  const applications = useAnswer('applications', { plan, track, today })
  const milestones = useAnswer('milestones', { plan, track, today, years: YEARS })
  const toDo = (applications.value ?? []).filter(({ state }) => state === 'open' || state === 'unknown')
  const open = toDo.filter(({ window }) => window === 'open')
  const filings = (heading: string, some: readonly PlanApplication[], folded: boolean) => (
    <Filings heading={heading} filings={some} folded={folded} today={today} />
  )
  return (
    <Room
      waiting={applications.waiting || milestones.waiting}
      broken={applications.fault !== null || milestones.fault !== null}
    >
      {applications.value && (
        <>
          <RoomHead room="signposts" lead={text.signposts.lead(open.length)} />
          {plan.tracks.length > 1 && (
            <ChoiceList
              legend={text.signposts.track}
              name="signpost-track"
              options={plan.tracks.map((one) => ({
                value: one.id,
                words: trackName({ id: one.id, name: one.name ?? null }, text),
              }))}
              chosen={track}
              onChoose={setTrack}
            />
          )}
          {filings(text.signposts.filings, open, false)}
          {milestones.value && <Stops plan={plan} milestones={milestones.value} />}
          {filings(
            text.signposts.ahead,
            toDo.filter(({ window }) => window === 'ahead'),
            true,
          )}
          {filings(
            text.signposts.filed,
            applications.value.filter(({ state }) => state === 'filed'),
            true,
          )}
          {filings(
            text.signposts.refused,
            applications.value.filter(({ state }) => state === 'refused'),
            true,
          )}
          {filings(
            text.signposts.over,
            toDo.filter(({ window }) => window === 'over'),
            true,
          )}
          <p className="note">{text.signposts.estimate}</p>
        </>
      )}
    </Room>
  )
}

interface FilingsProps {
  readonly heading: string
  readonly filings: readonly PlanApplication[]
  readonly folded: boolean
  readonly today: string
}

function Filings({ heading, filings, folded, today }: FilingsProps) {
  const { tried: plan } = useFamily()
  if (filings.length === 0) return null
  const rows = filings.map((one) => (
    <Filing key={`${one.id}-${one.adult}-${one.child}-${one.year}`} plan={plan} filing={one} today={today} />
  ))
  if (folded)
    return (
      <details className="sec">
        <summary className="h2">
          {heading} <span>{filings.length}</span>
        </summary>
        <ul>{rows}</ul>
      </details>
    )
  return (
    <section className="sec">
      <h2 className="h2">
        {heading} <span>{filings.length}</span>
      </h2>
      <ul>{rows}</ul>
    </section>
  )
}
