import type { Plan } from '@yohaku/household'
import { month } from '@yohaku/kernel'
import { factsOfPlan } from '../money/plan/factsOfPlan.ts'
import { runHousehold } from '../money/run/runHousehold.ts'
import { checkSlip } from './checkSlip.ts'
import type { Slip, SlipLineCheck } from './slip.ts'

/**
 * A payslip beside the month the plan's track gives for that adult: every line equal, explained by a mistake that gives the slip's
 * figure to the yen, or not explained. Resident tax is computed from the incomes the plan knows, so that a difference there is a
 * question to the notice of the town, not to the employer.
 *
 * @throws RangeError when the plan has no such track; the slip must come from `parseSlip` with the same plan
 */
export const checkPayslip = (plan: Plan, track: string, slip: Slip): readonly SlipLineCheck[] => {
  // A year more than asked for, so that a tax or a grade used too early can be recognised.
  const months = slip.month - month(plan.start) + 1 + MONTHS_AHEAD
  return checkSlip(runHousehold(factsOfPlan(plan, track, { months })), slip)
}

const MONTHS_AHEAD = 12
