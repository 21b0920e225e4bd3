import type { LivedTap, Plan } from '@yohaku/household'
import { clock } from '@yohaku/kernel'
import { namesOf, peopleOf, placeWord } from '../../features/day/people.ts'
import { useLived } from '../../features/log/LivedProvider.tsx'
import { withoutTap } from '../../features/log/livedLog.ts'
import { useText } from '../../text/TextProvider.tsx'
import type { DayShown } from './dayShown.ts'
import styles from './NextSteps.module.css'

export interface LoggedTapsProps {
  readonly plan: Plan
  readonly shown: DayShown
  readonly taps: readonly LivedTap[]
}

/** What was logged of this day; each can be taken back. */
export function LoggedTaps({ plan, shown, taps }: LoggedTapsProps) {
  const text = useText('today')
  const { log: words } = text.today
  const { change } = useLived()
  if (taps.length === 0) return null
  const people = peopleOf(plan, text)
  const about = (id: string): string => {
    const step = shown.day.steps.find((one) => one.id === id)
    return step === undefined
      ? ''
      : `${namesOf(people, step.who, text)}${text.people.and}${placeWord(plan, step.place, text)}`
  }
  return (
    <>
      <h3 className={styles.logged}>{words.heading}</h3>
      <ul>
        {taps.map((tap) => (
          <li key={`${tap.step} ${tap.what}`} className={styles.step}>
            <time>{text.clock(clock(tap.at))}</time>
            <span>{words[tap.what]}</span>
            <span className={styles.who}>{about(tap.step)}</span>
            <button
              type="button"
              className={`link ${styles.log}`}
              aria-label={`${words.undo} ${words.at(words[tap.what], tap.at)} ${about(tap.step)}`}
              onClick={() => void change((log) => withoutTap(log, shown.of.date, tap))}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
      <p className="note">{words.onlyHere}</p>
    </>
  )
}
