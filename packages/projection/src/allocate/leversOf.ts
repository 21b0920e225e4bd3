import type { DayPattern, Plan } from '@yohaku/household'
import type { Day, DayStep, PlannedTimes, StepMove } from '@yohaku/timetable'
import { movedTimes } from '../day/shift.ts'
import { type Morning, morningOf } from './morning.ts'
import { otherWays } from './otherWays.ts'
import type { PlanLever } from './planLever.ts'
import { swapsOf } from './swaps.ts'

/** Most minutes that are asked of a night's sleep, or of a working day. */
const MOST = 60
/** Two seconds of expected lateness: sleep and pay are not given as easily as the white of a morning. */
const DEAR = 2 / 60
/** Where the day does not tell what comes before leaving home. */
const MOST_UNTOLD = 30

/** The levers a day really has, in the order of the day: only what its own steps allow. */
export const leversOf = (plan: Plan, pattern: DayPattern, day: Day, times: PlannedTimes): readonly PlanLever[] => {
  const adults = plan.household.adults.map(({ id }) => id)
  const mornings = adults.flatMap((adult) => morningOf(plan, pattern, day, times, adult) ?? [])
  return [
    ...wakeLevers(mornings),
    ...mornings.flatMap(leaveLever),
    ...adults.flatMap((adult) => deskLever(plan, pattern, day, adult)),
    ...day.steps.flatMap((step) => shorter(step, adults)),
    ...day.steps.flatMap((step) => choices(plan, day, times, step, adults)),
  ]
}

/**
 * Getting up earlier, once for each set of adults who give the minutes together. Where one can alone and the other only with them, the
 * second lever is the whole morning: its minutes come on top of the first one's.
 */
const wakeLevers = (mornings: readonly Morning[]): readonly PlanLever[] => {
  const levers: PlanLever[] = []
  for (const { risers, givers } of mornings) {
    const id = `wake.${givers.join('+')}`
    if (risers.length === 0 || levers.some(({ lever }) => lever.id === id)) continue
    const together = mornings.filter((other) => other.givers.every((adult) => givers.includes(adult)))
    const steps = [...new Set(together.flatMap(({ leading }) => leading))]
    levers.push({
      kind: 'wakeEarlier',
      adults: givers,
      step: null,
      lever: {
        ...{ type: 'shift', id, most: MOST, costPerMinute: givers.length, worthPerMinute: DEAR },
        moves: planned(steps),
      },
    })
  }
  return levers
}

const leaveLever = ({ adult, leaving, underway, white }: Morning): readonly PlanLever[] => {
  const most = white ?? MOST_UNTOLD
  if (leaving === null || most === 0) return []
  return [
    {
      kind: 'leaveHomeEarlier',
      adults: [adult],
      step: leaving,
      lever: { type: 'shift', id: `leave.${adult}`, most, moves: planned(underway) },
    },
  ]
}

const deskLever = (plan: Plan, pattern: DayPattern, day: Day, adult: string): readonly PlanLever[] => {
  const work = day.steps.findLast((step) => step.act === 'work' && step.who.includes(adult))
  if (work?.until === undefined) return []
  const wayHome = movedTimes(plan, pattern.steps, [{ adult, start: 0, end: -1 }])
  return [
    {
      kind: 'leaveDeskEarlier',
      adults: [adult],
      step: work.id,
      lever: {
        type: 'shift',
        id: `desk.${adult}`,
        most: MOST,
        worthPerMinute: DEAR,
        moves: [{ step: work.id, what: 'until' }, ...planned([...wayHome.keys()])],
      },
    },
  ]
}

/** Half of what it takes can go; the other half stays a meal, and a bath. */
const shorter = (step: DayStep, adults: readonly string[]): readonly PlanLever[] => {
  const most = Math.floor(step.minutes / 2)
  if (most === 0 || (step.act !== 'cook' && step.act !== 'bath')) return []
  return [
    {
      kind: step.act === 'cook' ? 'simplerMeal' : 'shorterBath',
      adults: step.who.filter((person) => adults.includes(person)),
      step: step.id,
      lever: { type: 'shift', id: `${step.act}.${step.id}`, most, moves: [{ step: step.id, what: 'minutes' }] },
    },
  ]
}

const choices = (
  plan: Plan,
  day: Day,
  times: PlannedTimes,
  step: DayStep,
  adults: readonly string[],
): readonly PlanLever[] => {
  const own = { adults: step.who.filter((person) => adults.includes(person)), step: step.id }
  const [ways, swaps] = [otherWays(plan, step), swapsOf(plan, day, times, step)]
  return [
    ...(ways.length > 0
      ? [{ ...own, kind: 'otherWay' as const, lever: { type: 'choice' as const, id: `way.${step.id}`, options: ways } }]
      : []),
    ...(swaps.length > 0
      ? [{ ...own, kind: 'swap' as const, lever: { type: 'choice' as const, id: `swap.${step.id}`, options: swaps } }]
      : []),
  ]
}

const planned = (steps: readonly string[]): readonly StepMove[] => steps.map((step) => ({ step, what: 'planned' }))
