import { Suspense, useState } from 'react'
import type { AnswerOf } from '../../engine/questions.ts'
import { useAnswer } from '../../engine/useAnswer.ts'
import { nameOf, peopleOf, placeWord } from '../../features/day/people.ts'
import { unknownWords } from '../../features/day/unknownWords.ts'
import { MeetingsProvider } from '../../features/workCalendar/meetings.ts'
import { useWorkCalendars } from '../../features/workCalendar/useWorkCalendars.ts'
import { WorkCalendarFold } from '../../features/workCalendar/WorkCalendarFold.tsx'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { goTo, useRoute } from '../../shell/route.ts'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import { Assumed } from './Assumed.tsx'
import { Balances } from './Balances.tsx'
import styles from './CoverRoom.module.css'
import { Foot } from './Foot.tsx'
import { HelperSheet } from './HelperSheet.tsx'
import { Options } from './Options.tsx'
import { optionKey } from './optionKey.ts'
import { Ring } from './Ring.tsx'
import { SituationFields, type SituationFieldsProps } from './SituationFields.tsx'
import { queryOf, requestOf, situationOf } from './situation.ts'
import { YearRisk } from './YearRisk.tsx'

/** 運転整理: who is with the child when the day breaks. The address says what has happened, for whom, on which day, since when. */
export default function CoverRoom() {
  const text = useText('cover')
  const { cover: words } = text
  const { tried: plan } = useFamily()
  const now = useNow()
  const { query } = useRoute()
  const situation = situationOf(plan, query, now)
  const work = useWorkCalendars(situation.date)
  const { value, question, waiting, fault } = useAnswer(
    'cover',
    situation.child === ''
      ? null
      : { plan, ...requestOf(situation), ...(work.fixed.length === 0 ? {} : { appointments: work.fixed }) },
  )
  const [picked, setPicked] = useState('')
  const [year, setYear] = useState(false)
  // Whoever comes from a call has said what happened: the ways stand at once.
  const [asking, setAsking] = useState(query.at === undefined || query.what === 'train')
  const drawn = question?.plan ?? plan
  const people = peopleOf(drawn, text)
  const cover = value?.ok ? value.value : null
  const option = cover?.options.find((one) => optionKey(one) === picked) ?? cover?.options[0]
  const request = requestOf(situation)
  const ill = (request.ill ?? []).map((id) => nameOf(people, id)).join(text.people.and)
  const lead = words.lead(
    request.kind ?? 'childIll',
    nameOf(people, situation.child),
    situation.at === null ? null : text.clock(situation.at),
    ill,
  )
  return (
    <Room waiting={waiting} broken={fault !== null}>
      <div className={styles.screen}>
        <RoomHead room="cover" lead={lead}>
          {cover?.waitsUntil != null && <p className="note">{words.until(text.clock(cover.waitsUntil))}</p>}
          {cover?.holiday != null && (
            <p className="note">{words.acts.holiday(wordFor(words.acts.holidayName, cover.holiday))}</p>
          )}
        </RoomHead>
        <details className={styles.happened} open={asking} onToggle={(event) => setAsking(event.currentTarget.open)}>
          <summary>{words.acts.change}</summary>
          <SituationFields
            key={`${situation.child} ${situation.date}`}
            plan={drawn}
            situation={situation}
            isHoliday={cover?.holiday != null}
            dates={datesOf(value)}
            now={now.minutes}
            onChange={(next) => goTo('cover', queryOf(next))}
          />
        </details>
        {value && !value.ok && (
          <p className={styles.refused} role="status">
            {words.refusal[value.error.type]}
          </p>
        )}
        {cover && (
          <>
            <MeetingsProvider value={work.meetings}>
              <Options plan={drawn} cover={cover} chosen={option ? optionKey(option) : ''} onChoose={setPicked} />
            </MeetingsProvider>
            {cover.resumeBy.map(({ adult, latest }) => (
              <p key={adult} className="note">
                {words.resumeBy(nameOf(people, adult), text.clock(latest))}
              </p>
            ))}
            {cover.unknown.length > 0 && (
              <ul className="note">
                {[...new Set(unknownWords(drawn, cover, text))].map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
            {option && <Foot plan={drawn} cover={cover} option={option} />}
            <Ring plan={drawn} cover={cover} />
            <Suspense>
              <WorkCalendarFold plan={drawn} date={situation.date} today={now.today} work={work} />
            </Suspense>
            <Balances plan={drawn} cover={cover} option={option} />
            {option && (
              <button type="button" className={`btn ${styles.print}`} onClick={() => window.print()}>
                {words.acts.sheet.print}
              </button>
            )}
            <details className="sec" onToggle={(event) => setYear(event.currentTarget.open)}>
              <summary className="h2">{words.acts.year.heading}</summary>
              {year && <YearRisk plan={drawn} from={now.today} />}
            </details>
            <Assumed plan={drawn} cover={cover} placeName={(id) => placeWord(drawn, id, text)} />
          </>
        )}
      </div>
      {cover && option && <HelperSheet plan={drawn} cover={cover} option={option} />}
    </Room>
  )
}

/** Only days the plan tells of can be picked, once they are known. */
const datesOf = (value: AnswerOf<'cover'> | null): SituationFieldsProps['dates'] => {
  if (value === null) return null
  if (value.ok) return value.value.dates
  return value.error.type === 'DateOutside' ? value.error : null
}
