import type { Plan } from '@yohaku/household'
import type { CalendarDay } from '@yohaku/projection'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { useLived } from '../../features/log/LivedProvider.tsx'
import { withoutTap } from '../../features/log/livedLog.ts'
import type { Stop } from '../../features/log/stops.ts'
import { hrefOf } from '../../shell/route.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { careNow } from './careNow.ts'
import type { DayShown } from './dayShown.ts'
import { LogButton, type Logged } from './LogButton.tsx'
import styles from './TodayRoom.module.css'

export interface ActsProps {
  readonly plan: Plan
  readonly calendar: CalendarDay
  readonly shown: DayShown
  readonly stop: Stop | null
  readonly logged: Logged | null
  readonly onLogged: (logged: Logged | null) => void
}

/** At the thumb: the nursery called, and the one tap of the next stop. */
export function Acts({ plan, calendar, shown, stop, logged, onLogged }: ActsProps) {
  const text = useText('today')
  const { today: words } = text
  const { isSample } = useFamily()
  const { change } = useLived()
  const { now, of, day } = shown
  const people = peopleOf(plan, text)
  const care = careNow(
    day,
    plan.household.children.map(({ id }) => id),
    now,
  )
  const only = care.children.length === 1 ? care.children[0] : undefined
  const forChild: Record<string, string> = only === undefined ? {} : { child: only }
  const next = calendar.next ?? calendar
  const takeBack = (): void => {
    if (logged) void change((log) => withoutTap(log, of.date, logged.stop))
    onLogged(null)
  }
  return (
    <section className={styles.acts} aria-label={words.actions}>
      {logged && (
        <p className={styles.logged}>
          <span role="status">
            {logged.isKept
              ? words.log.kept(nameOf(people, logged.stop.adult), words.log[logged.stop.what], text.clock(logged.at))
              : words.log.notKept}
          </span>
          <button type="button" className="link" onClick={takeBack}>
            {words.log.undo}
          </button>
        </p>
      )}
      <div className={styles.row}>
        {care.when === 'now' && (
          <a className="btn" href={hrefOf('cover', { date: of.date, at: String(now ?? 0), ...forChild })}>
            {words.call}
          </a>
        )}
        {care.when === 'later' && (
          <a className="btn" href={hrefOf('cover', { date: of.date, ...forChild })}>
            {words.homeToday}
          </a>
        )}
        {care.when === 'over' && (
          <a className="btn" href={hrefOf('cover', { date: next.date, ...forChild })}>
            {words.homeTomorrow(words.monthDay(next.date))}
          </a>
        )}
        {stop && now !== null && (
          <LogButton plan={plan} of={of} stop={stop} now={now} className={`btn ${styles.log}`} onLogged={onLogged}>
            <small>
              {nameOf(people, stop.adult)} {text.clock(stop.planned)}
            </small>{' '}
            {words.log[stop.what]}
          </LogButton>
        )}
        {(stop === null || now === null) && (
          <a className="btn" href={isSample ? hrefOf('start') : hrefOf('timetable')}>
            {isSample ? words.tryOwn : words.change}
          </a>
        )}
      </div>
    </section>
  )
}
