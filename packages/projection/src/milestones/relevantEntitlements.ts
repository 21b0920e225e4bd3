import type { Plan } from '@yohaku/household'
import type { YearMonth } from '@yohaku/kernel'
import type { Entitlement } from '@yohaku/law'
import type { HouseholdFacts } from '../money/facts.ts'
import type { MilestoneChild } from './childMilestones.ts'

/**
 * Whether something can start or end for this family and child at all. What the plan does not say counts as possible: only what it
 * rules out is left away.
 */
export const relevantEntitlements = (
  plan: Plan,
  facts: HouseholdFacts,
  child: MilestoneChild | null,
): ((of: Entitlement) => boolean) => {
  const { adults, children } = plan.household
  const bears = adults.some(({ role, due }) => role !== 'father' || due !== undefined)
  const isCouple = adults.length === 2
  const employed = facts.adults.some(({ employmentInsured }) => employmentInsured)
  const onLeave = child === null || child.id === null || facts.adults.some(({ leaves }) => leaves.some(isFor(child)))
  const reduced = facts.adults.some(
    ({ employmentInsured, pay }) =>
      employmentInsured &&
      pay.some(({ arrangement }, index) => arrangement === 'reduced' && !isPast(pay[index + 1]?.from, facts)),
  )
  const nursery = child === null ? children.some(isInNursery(plan)) : isInNursery(plan)(child)
  const holds: Readonly<Partial<Record<Entitlement, boolean>>> = {
    maternityLeave: bears,
    maternityAllowance: bears,
    maternityPremiumExemption: bears,
    workBanAfterBirth: bears,
    postnatalLeave: bears,
    childcareLeaveOfMother: bears,
    nursingTime: bears,
    healthProtectionAfterBirth: bears,
    postBirthSupportWindowOfMother: bears && employed,
    birthLeaveWindow: isCouple,
    papaMamaPlus: isCouple && onLeave,
    postBirthSupportWindow: isCouple && employed,
    childcareLeave: onLeave,
    childcareLeaveToEighteenMonths: onLeave,
    childcareLeaveToSecondAge: onLeave,
    childcareLeaveBenefit: employed,
    extensionNotice: employed && onLeave,
    reducedHoursBenefit: reduced,
    benefitCaps: reduced || (employed && facts.adults.some(({ leaves }) => leaves.length > 0)),
    nationalPensionExemption: facts.adults.some(({ insured }) => !insured),
    singleParentAllowance: !isCouple,
    elderSiblingCount: facts.children.length >= ORDER_THAT_COUNTS,
    nurseryFee: nursery,
    mealFee: nursery,
    nurseryFeeTier: nursery,
  }
  return (of) => holds[of] ?? true
}

/** Reduced hours that were over before the plan's first month are the past of every track: nothing of them ends any more. */
const isPast = (next: YearMonth | undefined, { start }: HouseholdFacts): boolean => next !== undefined && next <= start

/** The allowance is higher from the third child on; with fewer nobody's order matters. */
const ORDER_THAT_COUNTS = 3

const isFor =
  ({ dates }: MilestoneChild) =>
  ({ kind, childBirth }: HouseholdFacts['adults'][number]['leaves'][number]): boolean =>
    kind !== 'maternity' && childBirth === dates.birth

/** Whether the child goes to a nursery; a child of whom the plan says nothing may. */
const isInNursery =
  ({ places }: Plan) =>
  ({ care }: Pick<MilestoneChild, 'care'>): boolean =>
    care.length === 0 || care.some((place) => places.some(({ id, kind }) => id === place && kind === 'nursery'))
