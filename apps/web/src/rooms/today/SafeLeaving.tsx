import type { LivedTap, Plan } from '@yohaku/household'
import { workEndOf } from '@yohaku/picture'
import type { DateOfPlan, DayOutlook, DeadlineOutlook, OnTime } from '@yohaku/projection'
import { useAnswer } from '../../engine/useAnswer.ts'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { chanceWords } from '../../features/day/summary.ts'
import { useLived } from '../../features/log/LivedProvider.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useText } from '../../text/TextProvider.tsx'
import { phaseDate } from '../phaseDate.ts'
import { useChosenChance } from './chosenChance.ts'
import { Delays } from './Delays.tsx'
import { leftAt } from './leftAt.ts'
import styles from './TodayRoom.module.css'
import { WhenLeftAt } from './WhenLeftAt.tsx'

export interface SafeLeavingProps {
  readonly plan: Plan
  readonly of: DateOfPlan
  readonly day: DayOutlook
  readonly promise: DeadlineOutlook
  readonly now: number
  readonly taps: readonly LivedTap[]
}

/** この時刻までに出れば: the last minute to leave for the chosen chance; once left, or past it, what follows from that. */
export function SafeLeaving({ plan, of, day, promise, now, taps }: SafeLeavingProps) {
  const text = useText('today')
  const { today: words } = text
  const { log } = useLived()
  const [chance, choose] = useChosenChance()
  const on = phaseDate(plan, of.date)
  const asked = promise.kind === 'pickup' || promise.kind === 'workStart'
  const { value, question } = useAnswer(
    'leaving',
    asked
      ? {
          plan,
          day: of.weekday,
          on,
          deadline: promise.id,
          chance: Number(chance),
          ...(log.days.length === 0 ? {} : { lived: log }),
        }
      : null,
  )
  const people = peopleOf(plan, text)
  const safe = value?.ok ? value.value.safe.find(({ deadline }) => deadline === promise.id) : undefined
  // A minute is told with the chance it was asked for, while the one for another chance is on its way.
  const wanted = chanceWords(exactly(question?.chance ?? Number(chance)), text)
  const adult = promise.who.find((id) => plan.household.adults.some((one) => one.id === id))
  const work = adult === undefined ? null : workEndOf(day, adult)
  const left = adult === undefined ? null : leftAt(day, taps, adult, promise)
  const isLate = promise.kind === 'pickup' && work !== null && left === null && now > work.end
  const sentence = (): string | null => {
    if (!safe || left !== null) return null
    const { time, leaves, onTime } = safe
    if (time === null) return words.outOfReach(wanted, chanceWords(onTime, text))
    if (now > time) return words.passed(text.clock(time), wanted)
    return words.leave[leaves](nameOf(people, safe.adult), text.clock(time), wanted)
  }
  return (
    <>
      <p
        className={asked && value === null && left === null ? `${styles.safe} ${styles.coming}` : styles.safe}
        role="status"
      >
        {sentence()}
        {adult !== undefined && work !== null && (left !== null || isLate) && (
          <WhenLeftAt plan={plan} of={of} adult={adult} at={left ?? now} isLeft={left !== null} promise={promise} />
        )}
      </p>
      {(isLate || (safe && left === null && safe.time !== null && now > safe.time)) && (
        <a className="link" href={hrefOf('cover', { date: of.date, at: String(now), what: 'train' })}>
          {words.askHelp}
        </a>
      )}
      {(safe || left !== null) && (
        <Delays learned={value?.ok ? value.value.learned : null} chance={chance} onChoose={choose} />
      )}
    </>
  )
}

/** A chance that is wanted, not measured. */
const exactly = (p: number): OnTime => ({ p, low: p, high: p, samples: 0 })
