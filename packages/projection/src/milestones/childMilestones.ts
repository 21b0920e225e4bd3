import type { Plan } from '@yohaku/household'
import { addDays, date, formatPlainDate, type PlainDate } from '@yohaku/kernel'
import { type ChildDates, type Milestone, milestonesOf } from '@yohaku/law'
import type { AdultFacts, HouseholdFacts, LeaveFacts } from '../money/facts.ts'
import type { PlanMilestone } from './planMilestone.ts'
import { relevantEntitlements } from './relevantEntitlements.ts'

/** A child as milestones see it: born, or expected on a due date. */
export interface MilestoneChild {
  /** Null: not born yet. */
  readonly id: string | null
  readonly dates: ChildDates
  /** Where the child is cared for; empty = the plan does not say. */
  readonly care: readonly string[]
}

/** The children of the plan as it lists them, and the one who is expected: the money counts that one too. */
export const milestoneChildren = ({ household }: Plan, facts: HouseholdFacts): readonly MilestoneChild[] => {
  const born = household.children.map(({ id, birth, care }): MilestoneChild => {
    const on = date(birth)
    const multiple = household.children.filter((other) => other.birth === birth).length > 1
    return { id, care, dates: { birth: on, multiple, ...dueOf(facts, on) } }
  })
  const births = born.map(({ dates }) => dates.birth)
  const expected = facts.children
    .filter(({ birth }) => !births.includes(birth))
    .map(({ birth }): MilestoneChild => ({ id: null, care: [], dates: { birth } }))
  return [...born, ...expected]
}

/** What the law ties to the children's ages, and the fall of the leave benefit's rate of each parent on leave. */
export const childMilestones = (
  plan: Plan,
  facts: HouseholdFacts,
  from: PlainDate,
  to: PlainDate,
): readonly Omit<PlanMilestone, 'past'>[] => {
  const children = milestoneChildren(plan, facts)
  const dates = children.map((child) => child.dates)
  const byLaw = milestonesOf(dates, from, to).flatMap((milestone) => {
    const child = milestone.child === null ? null : (children[milestone.child] ?? null)
    return relevantMilestone(plan, facts, milestone, child, null)
  })
  const rates = facts.adults.flatMap((adult) =>
    children.flatMap((child) => {
      const leaves = leavesFor(adult, child.dates.birth)
      if (leaves.length === 0) return []
      const own = { ...child.dates, ...benefitOf(leaves) }
      return milestonesOf([own], from, to)
        .filter(({ id, date: on }) => id === 'leaveBenefitRateFalls' && leaves.some(({ end }) => on <= end))
        .flatMap((milestone) => relevantMilestone(plan, facts, milestone, child, adult.id))
    }),
  )
  return [...byLaw, ...rates]
}

const relevantMilestone = (
  plan: Plan,
  facts: HouseholdFacts,
  { id, date: on, starts, ends, changes, basis, source, confidence }: Milestone,
  child: MilestoneChild | null,
  adult: string | null,
): readonly Omit<PlanMilestone, 'past'>[] => {
  const isRelevant = relevantEntitlements(plan, facts, child)
  const left = { starts: starts.filter(isRelevant), ends: ends.filter(isRelevant), changes: changes.filter(isRelevant) }
  if (left.starts.length + left.ends.length + left.changes.length === 0) return []
  return [
    {
      id,
      date: formatPlainDate(on),
      adult,
      child: child?.id ?? null,
      expected: child !== null && child.id === null,
      ...left,
      origin: id === 'afterSchoolApplication' ? 'town' : 'law',
      figures: null,
      basis,
      source,
      confidence,
    },
  ]
}

const dueOf = ({ adults }: HouseholdFacts, birth: PlainDate): Pick<ChildDates, 'due'> => {
  for (const { leaves } of adults)
    for (const { childBirth, childDue } of leaves)
      if (childBirth === birth && childDue !== null) return { due: childDue }
  return {}
}

/** Leaves with leave benefit for the child, oldest first. */
const leavesFor = ({ leaves, employmentInsured }: AdultFacts, birth: PlainDate): readonly LeaveFacts[] =>
  employmentInsured ? leaves.filter(({ kind, childBirth }) => kind !== 'maternity' && childBirth === birth) : []

const MOST_BIRTH_LEAVE_DAYS = 28

const benefitOf = (leaves: readonly LeaveFacts[]): Pick<ChildDates, 'benefitStart' | 'birthLeaveDays'> => {
  const first = leaves.find(({ kind }) => kind === 'childcare')
  if (first === undefined) return {}
  const days = leaves
    .filter(({ kind, start }) => kind === 'birth' && start < first.start)
    .reduce((sum, { start, end }) => sum + (addDays(end, 1) - start), 0)
  return { benefitStart: first.start, birthLeaveDays: Math.min(days, MOST_BIRTH_LEAVE_DAYS) }
}
