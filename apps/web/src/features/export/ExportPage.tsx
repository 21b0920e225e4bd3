import { lazy, Suspense, useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { Section } from '../../design-system/Section.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { phaseDate } from '../../rooms/phaseDate.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { trackName } from '../compare/trackWords.ts'
import { dayNameOf } from '../day/dayName.ts'
import { CalendarSection } from './CalendarSection.tsx'
import { download } from './download.ts'
import styles from './ExportPage.module.css'
import { PictureSection } from './PictureSection.tsx'
import { SharedSection } from './SharedSection.tsx'

const PrintSheet = lazy(async () => ({ default: (await import('./PrintSheet.tsx')).PrintSheet }))

/** 書き出し: everything that leaves the app, made on this device. On paper only the sheet for the kitchen wall is left. */
export default function ExportPage() {
  const text = useText('export')
  const { exportPage: words } = text
  const { tried: plan, record } = useFamily()
  const { today } = useNow()
  const on = phaseDate(plan, today)
  const [chosenTrack, setTrack] = useState('')
  const [chosenDay, setDay] = useState('')
  const pattern = plan.days.find(({ id }) => id === chosenDay)
  const days = useAnswer('day', { plan, on, ...(pattern && { day: pattern.id }) })
  const shown = days.value?.find(({ track }) => track.id === chosenTrack) ?? days.value?.[0]
  const facts = shown && days.question ? { plan: days.question.plan, ...shown } : null
  const savePlan = async (): Promise<void> => {
    const { writePlanFile } = await import('../plan/planFile.ts')
    const { name, type, text: content } = writePlanFile(record)
    download(name, new Blob([content], { type }))
  }
  return (
    <Room waiting={days.waiting} broken={days.fault !== null}>
      <div className="screen-only">
        <RoomHead room="household" lead={words.lead}>
          <p className="note">{words.note}</p>
          <a className="link" href={hrefOf('household')}>
            {words.back}
          </a>
        </RoomHead>
        {(days.value?.length ?? 0) > 1 && (
          <ChoiceList
            legend={words.track}
            name="export-track"
            options={(days.value ?? []).map(({ track }) => ({ value: track.id, words: trackName(track, text) }))}
            chosen={shown?.track.id ?? ''}
            onChoose={setTrack}
          />
        )}
        {plan.days.length > 1 && (
          <ChoiceList
            legend={words.dayKind}
            name="export-day"
            options={plan.days.map(({ id }) => ({ value: id, words: dayNameOf(plan, id, text) }))}
            chosen={shown?.day.day ?? ''}
            onChoose={setDay}
          />
        )}
        <div className={styles.twins}>
          <PictureSection facts={facts} />
          <CalendarSection plan={plan} track={shown?.track.id ?? null} today={on} />
          <SharedSection plan={plan} on={on} />
          <Section heading={words.plan}>
            <p className="note">{words.planNote}</p>
            <div className={styles.acts}>
              <button type="button" className="btn" onClick={() => void savePlan()}>
                {words.savePlan}
              </button>
            </div>
          </Section>
        </div>
      </div>
      {facts && (
        <Suspense>
          <PrintSheet {...facts} />
        </Suspense>
      )}
    </Room>
  )
}
