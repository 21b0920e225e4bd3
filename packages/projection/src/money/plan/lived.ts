import type { Adult, Child, Plan, Track, WorkPhase } from '@yohaku/household'
import { addDays, date, formatPlainDate, type PlainDate } from '@yohaku/kernel'
import { MATERNITY_LEAVE_DAYS, maternityPeriod } from '@yohaku/law'
import { firstDay, isWorking } from '../../track/phase.ts'
import { presentTrack } from '../../track/track.ts'
import type { LeaveFacts } from '../facts.ts'

/** One adult's phase with its days; the last one has no end. */
export interface LivedPhase {
  readonly phase: WorkPhase
  readonly from: PlainDate
  /** Last day; null for the last phase. */
  readonly to: PlainDate | null
}

/**
 * What one adult does on a track, oldest first: before the plan's first month what the present track says, because the past is the same on
 * every track; from then on what this track says.
 */
export const livedPhases = (plan: Plan, track: Track, adult: string): readonly LivedPhase[] => {
  const start = firstDay(plan)
  const present = ofAdult(presentTrack(plan), adult)
  const before = present.filter(({ from }) => date(from) < start)
  const own = ofAdult(track, adult)
  const inForce = own.filter(({ from }) => date(from) <= start).at(-1)
  const later = own.filter(({ from }) => date(from) > start)
  const now = inForce === undefined ? [] : [{ ...inForce, from: formatPlainDate(start) }]
  const sameStill = inForce !== undefined && before.length > 0 && isSameTerms(before.at(-1), inForce)
  const phases = [...before, ...(sameStill ? [] : now), ...later]
  return phases.map((phase, index) => {
    const next = phases[index + 1]
    return { phase, from: date(phase.from), to: next === undefined ? null : addDays(date(next.from), -1) }
  })
}

/** The phase before everything the plan tells: the present track's first one, as long as it is work. */
export const phaseBefore = (plan: Plan, adult: string): WorkPhase | undefined => {
  const [first] = ofAdult(presentTrack(plan), adult)
  return first !== undefined && isWorking(first) ? first : undefined
}

/**
 * Leaves of the phases, oldest first, each for the child it can be for. A mother's leave that does not say which and begins before a birth
 * is maternity leave to its legal end, then childcare leave.
 */
export const leavesOf = (plan: Plan, adult: Adult, phases: readonly LivedPhase[]): readonly LeaveFacts[] => {
  const leaves: LeaveFacts[] = []
  for (const { phase, from, to } of phases) {
    if (phase.kind !== 'leave') continue
    const before = phase.leave === 'maternity' || (phase.leave === undefined && adult.role === 'mother')
    const coming = before ? birthAround(plan.household.children, adult, from) : null
    const child = coming ?? youngestBorn(plan.household.children, from)
    const end = to ?? addDays(child?.birth ?? from, LONGEST_LEAVE)
    if (phase.leave === 'maternity') leaves.push(maternityLeave(coming ?? expectedIn(from), from, end))
    else if (coming !== null) leaves.push(...maternityThenChildcare(coming, from, end))
    else leaves.push(childcareLeave(phase.leave === 'birth' ? 'birth' : 'childcare', child, from, end))
  }
  const [first] = leaves
  const opening = phases[0]
  if (
    adult.role !== 'mother' ||
    first?.childBirth == null ||
    first.kind !== 'childcare' ||
    opening?.from !== first.start
  )
    return leaves
  return [...leaveBefore(first), ...leaves.slice(1)]
}

/** Days to the second birthday: without an end in the plan a leave lasts as long as one can. */
const LONGEST_LEAVE = 729
const DAYS_EARLY = 120

/**
 * A mother whose first phase is childcare leave had maternity leave before it, and was on childcare leave from its end on: what the
 * plan's first month cuts off is put back.
 */
const leaveBefore = (first: LeaveFacts): readonly LeaveFacts[] => {
  const birth = first.childBirth as PlainDate
  const period = maternityPeriod(birth, first.childDue ?? birth, false)
  if (!period.ok || period.value.end >= first.end) return [first]
  const maternity = maternityLeave({ birth, due: first.childDue ?? birth }, period.value.start, period.value.end)
  return [maternity, { ...first, start: addDays(period.value.end, 1) }]
}

interface BornOrDue {
  readonly birth: PlainDate
  readonly due: PlainDate
}

/** The birth a leave from this day on is for, when it lies ahead or less than eight weeks back; the expected one included. */
const birthAround = (children: readonly Child[], { due: dueText }: Adult, from: PlainDate): BornOrDue | null => {
  const due = dueText === undefined ? null : date(dueText)
  const births = children.map(({ birth }) => date(birth))
  if (due !== null) births.push(due)
  const near = births.filter((birth) => birth >= from - DAYS_AFTER_BIRTH && birth <= from + DAYS_EARLY)
  const [birth] = near.sort((a, b) => a - b)
  if (birth === undefined) return null
  return { birth, due: due !== null && Math.abs(due - birth) <= DAYS_EARLY ? due : birth }
}

const youngestBorn = (children: readonly Child[], from: PlainDate): BornOrDue | null => {
  const births = children.map(({ birth }) => date(birth)).sort((a, b) => a - b)
  const birth = births.filter((born) => born <= from).at(-1) ?? births[0]
  return birth === undefined ? null : { birth, due: birth }
}

/** Maternity leave for a child nobody has named: due so many days after its first day. */
const expectedIn = (from: PlainDate): BornOrDue => {
  const birth = addDays(from, DAYS_BEFORE_BIRTH - 1)
  return { birth, due: birth }
}

const maternityThenChildcare = (child: BornOrDue, from: PlainDate, end: PlainDate): readonly LeaveFacts[] => {
  const last = addDays(child.birth, DAYS_AFTER_BIRTH)
  if (end <= last) return [maternityLeave(child, from, end)]
  return [maternityLeave(child, from, last), childcareLeave('childcare', child, addDays(last, 1), end)]
}

const { before: DAYS_BEFORE_BIRTH, after: DAYS_AFTER_BIRTH } = MATERNITY_LEAVE_DAYS.history[0].value

const maternityLeave = ({ birth, due }: BornOrDue, start: PlainDate, end: PlainDate): LeaveFacts => ({
  kind: 'maternity',
  start,
  end,
  childBirth: birth,
  childDue: due,
  workedDays: 0,
  extension: true,
})

const childcareLeave = (
  kind: 'childcare' | 'birth',
  child: BornOrDue | null,
  start: PlainDate,
  end: PlainDate,
): LeaveFacts => ({
  kind,
  start,
  end,
  childBirth: child?.birth ?? null,
  childDue: child?.due ?? null,
  workedDays: 0,
  extension: true,
})

const ofAdult = ({ phases }: Track, adult: string): readonly WorkPhase[] =>
  phases.filter((phase) => phase.adult === adult).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))

const isSameTerms = (a: WorkPhase | undefined, b: WorkPhase): boolean =>
  a !== undefined && JSON.stringify({ ...a, from: '' }) === JSON.stringify({ ...b, from: '' })
