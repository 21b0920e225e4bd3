import type { Plan, WorkPhase } from '@yohaku/household'
import { addDays, date, formatPlainDate, type PlainDate } from '@yohaku/kernel'
import type { AdultFacts, HouseholdFacts, LeaveFacts } from '../money/facts.ts'
import { type LivedPhase, livedPhases, phaseBefore } from '../money/plan/lived.ts'
import { hoursOf, paidMinutes } from '../track/phase.ts'
import { trackOf } from '../track/track.ts'
import type { PlanMilestone, WorkSummary } from './planMilestone.ts'

/** のりかえ: every day on which an adult of the track begins another way of working, and the first and last days of leaves. */
export const workMilestones = (
  plan: Plan,
  track: string,
  facts: HouseholdFacts,
): readonly Omit<PlanMilestone, 'past'>[] =>
  facts.adults.flatMap((adult) => {
    const lived = livedPhases(plan, trackOf(plan, track), adult.id)
    return [...switches(plan, adult.id, lived), ...leaveDays(plan, adult, lived)]
  })

const switches = (plan: Plan, adult: string, lived: readonly LivedPhase[]): readonly Omit<PlanMilestone, 'past'>[] =>
  lived.flatMap(({ phase, from }, index) => {
    const previous = index === 0 ? phaseBefore(plan, adult) : lived[index - 1]?.phase
    if (phase.kind === 'leave' || previous === undefined) return []
    const [before, after] = [summaryOf(plan, previous), summaryOf(plan, phase)]
    if (!isOther(before, after)) return []
    return [
      {
        ...FROM_THE_PLAN,
        ...at(from, 'trackSwitch', adult),
        changes: ['work'],
        figures: { kind: 'work', before, after },
      },
    ]
  })

/** First day of every leave; last day where the plan says what comes after and no other leave does. */
const leaveDays = (
  plan: Plan,
  { id, leaves }: AdultFacts,
  lived: readonly LivedPhase[],
): readonly Omit<PlanMilestone, 'past'>[] =>
  leaves.flatMap((leave) => {
    const figures = { kind: 'leave', leave: leave.kind } as const
    const more = { ...FROM_THE_PLAN, ...childOf(plan, leave), figures }
    const starts = { ...more, ...at(leave.start, 'leaveStarts', id), starts: ['leave'] } as const
    const isLast = lived.some(({ to }) => to === leave.end)
    const goesOn = leaves.some(({ start }) => start === addDays(leave.end, 1))
    return isLast && !goesOn ? [starts, { ...more, ...at(leave.end, 'leaveEnds', id), ends: ['leave'] }] : [starts]
  })

const at = (on: PlainDate, id: PlanMilestone['id'], adult: string) => ({ id, date: formatPlainDate(on), adult })

const childOf = ({ household }: Plan, { childBirth }: LeaveFacts): Pick<PlanMilestone, 'child' | 'expected'> => {
  const child = household.children.find(({ birth }) => date(birth) === childBirth)
  return { child: child?.id ?? null, expected: child === undefined && childBirth !== null }
}

const FROM_THE_PLAN = {
  child: null,
  expected: false,
  starts: [],
  ends: [],
  changes: [],
  origin: 'plan',
  basis: '',
  source: null,
  confidence: null,
} as const

/** A phase as figures: what kind of work, from when to when, how much of it is paid. */
const summaryOf = (plan: Plan, phase: WorkPhase): WorkSummary => {
  const hours = hoursOf(plan, phase)
  return {
    kind: phase.kind,
    start: hours?.start ?? null,
    end: hours?.end ?? null,
    paidMinutes: hours === null ? null : paidMinutes(hours),
    daysPerWeek: phase.daysPerWeek ?? null,
  }
}

const isOther = (a: WorkSummary, b: WorkSummary): boolean =>
  a.kind !== b.kind ||
  a.start !== b.start ||
  a.end !== b.end ||
  a.paidMinutes !== b.paidMinutes ||
  a.daysPerWeek !== b.daysPerWeek
