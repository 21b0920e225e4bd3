import { err, type Minutes, minutes, ok, type Result } from '@yohaku/kernel'
import { movedDay, type StepMove } from '../allocate/movedDay.ts'
import { type BuiltDay, movedNetwork } from '../allocate/movedNetwork.ts'
import type { Day, DayProblem } from '../day.ts'
import { deadlineShares } from '../deadlineShares.ts'
import { networkOf, startOf } from '../networkOf.ts'
import type { OnTimeShare } from '../onTimeShare.ts'

/** この時刻までに出れば: until when somebody may do something and still keep a promise with a chosen chance. */
export interface LastSafeMinute {
  /** Latest whole minute at which at least the share `chance` of the simulated days keeps the promise. */
  readonly time: Minutes
  /** The same, judged by the lower and by the upper end of the 95 % sampling interval; null = not within reach. */
  readonly surely: Minutes | null
  readonly atMost: Minutes
  /** Chance at `time`. */
  readonly onTime: OnTimeShare
}

export interface LastSafeQuestion {
  readonly day: Day
  /** The figure that is asked for: the start of a step, or the end of work. */
  readonly what: StepMove
  /** Figures that move with it (planned times of the way home). */
  readonly alongWith?: readonly StepMove[]
  /** Step that carries the promise. */
  readonly promise: string
  /** Chosen chance, between 0 and 1: 0.8, 0.95. */
  readonly chance: number
  readonly samples: number
  readonly seed: number
}

/**
 * Why there is no answer: the day has problems, it has no such figure or promise, the chance is not reached however early, or it is
 * kept however late (the promise does not hang on this step).
 */
export type LastSafeRefusal =
  | { readonly type: 'problems'; readonly problems: readonly DayProblem[] }
  | { readonly type: 'noSuchFigure'; readonly step: string }
  | { readonly type: 'noSuchPromise'; readonly step: string }
  | { readonly type: 'outOfReach' | 'noLimit'; readonly best: OnTimeShare }

/**
 * Last safe minute. Every minute is judged on the same simulated days (common random numbers): a later start never keeps the promise
 * on a day on which an earlier one does not, so the share falls with the minute and the last one is found by halving. Looks from
 * four hours earlier than planned to four hours later. Errors are sampling errors only.
 */
export const lastSafeMinute = (question: LastSafeQuestion): Result<LastSafeMinute, LastSafeRefusal> => {
  const { day, what, promise, chance } = question
  const now = day.steps.find(({ id }) => id === what.step)?.[what.what]
  if (now === undefined) return err({ type: 'noSuchFigure', step: what.step })
  if (day.steps.find(({ id }) => id === promise)?.latest === undefined)
    return err({ type: 'noSuchPromise', step: promise })
  const built = networkOf(day)
  if (!built.ok) return err({ type: 'problems', problems: built.error })
  const share = remembered((later) => shareAt(question, { day, ...built.value }, later))
  const last = (holds: (share: OnTimeShare) => boolean): number | null =>
    lastWhere((later) => holds(share(later)), -REACH, REACH)
  const found = last(({ p }) => p >= chance)
  if (found === null) return err({ type: 'outOfReach', best: share(-REACH) })
  if (found === REACH) return err({ type: 'noLimit', best: share(REACH) })
  const surely = last(({ low }) => low >= chance)
  const atMost = last(({ high }) => high >= chance) ?? found
  return ok({
    time: minutes(now + found),
    surely: surely === null ? null : minutes(now + surely),
    atMost: minutes(now + atMost),
    onTime: share(found),
  })
}

const REACH = 240

const shareAt = (
  { day, what, alongWith, promise, samples, seed }: LastSafeQuestion,
  built: BuiltDay,
  later: number,
): OnTimeShare => {
  const moved = movedDay(day, [{ moves: [what, ...(alongWith ?? [])], minutes: -later }])
  const { deadlines } = deadlineShares(movedNetwork(built, moved), [startOf(promise)], { samples, seed })
  const share = deadlines[0]?.onTime
  if (share === undefined) throw new RangeError(`no share of ${promise} on a day moved by ${later}`)
  return share
}

const remembered = (answer: (key: number) => OnTimeShare): ((key: number) => OnTimeShare) => {
  const known = new Map<number, OnTimeShare>()
  return (key) => {
    const share = known.get(key) ?? answer(key)
    known.set(key, share)
    return share
  }
}

/** Largest whole number in a range for which something holds that stops holding at some point; null = it never does. */
const lastWhere = (holds: (n: number) => boolean, from: number, to: number): number | null => {
  if (!holds(from)) return null
  let [yes, no] = [from, to + 1]
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}
