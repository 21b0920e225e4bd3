import type { LivedTap, Plan } from '@yohaku/household'
import type { CalendarDay, DayOutlook, DeadlineOutlook } from '@yohaku/projection'
import { PlanKind } from '../../features/day/PickupLead.tsx'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { slackWords } from '../../features/day/summary.ts'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import { ClockNotes } from './ClockNotes.tsx'
import { type DayShown, isLived } from './dayShown.ts'
import { nextPromise } from './nextPromise.ts'
import { SafeLeaving } from './SafeLeaving.tsx'
import { Tomorrow } from './Tomorrow.tsx'

export interface TodayLeadProps {
  readonly plan: Plan
  readonly calendar: CalendarDay
  readonly shown: DayShown
  readonly taps: readonly LivedTap[]
  readonly away: NonNullable<DayOutlook['nextMorning']>['away']
}

/** What comes next in one sentence, and until when to leave for it. */
export function TodayLead({ plan, calendar, shown, taps, away }: TodayLeadProps) {
  const text = useText('today')
  const { today: words } = text
  const { day, now, of } = shown
  const people = peopleOf(plan, text)
  const next = nextPromise(day, now ?? 0)
  const weekday = (code: string): string => wordFor(text.codes.weekday, code)
  const sentence = (promise: DeadlineOutlook): string => words.lead[promise.kind](text.clock(promise.planned))
  const lead = (): string => {
    if (now === null) return calendar.holiday === null ? words.lead.noPattern : words.lead.holiday
    if (next) return sentence(next)
    return day.deadlines.length === 0 ? words.lead.none : words.lead.over
  }
  return (
    <RoomHead
      room="today"
      over={
        <>
          {words.day(words.monthDay(calendar.date), weekday(calendar.weekday))} · <PlanKind plan={plan} />
        </>
      }
      lead={lead()}
    >
      {now === null && (
        <p className="note">
          {calendar.holiday !== null && words.closed(wordFor(words.holiday, calendar.holiday))}{' '}
          {words.preview(words.monthDay(of.date), weekday(of.weekday))}
          {next && <> {sentence(next)}</>}
        </p>
      )}
      {now !== null && of.date !== calendar.date && (
        <p className="note">{words.sinceYesterday(words.monthDay(of.date), weekday(of.weekday))}</p>
      )}
      {away.map(({ adult, backAt }) => (
        <p key={adult} className="note">
          {words.stillAway(nameOf(people, adult), text.clock(backAt % (24 * 60)))}
        </p>
      ))}
      {now !== null && next && (
        <>
          <p className="note">{words.until(text.clock(next.latest), slackWords(next.slackMinutes, text))}</p>
          <SafeLeaving plan={plan} of={of} day={day} promise={next} now={now} taps={taps} />
        </>
      )}
      {now !== null && !next && isLived(calendar) && calendar.next && <Tomorrow plan={plan} next={calendar.next} />}
      <ClockNotes />
    </RoomHead>
  )
}
