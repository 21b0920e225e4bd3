import { addDays, monthOfDate, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { correspondingDay, childbirthLumpSum as lumpSumOf } from '@yohaku/law'
import {
  type ApplicationChild,
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  childOf,
  found,
  ruleOf,
} from '../context.ts'
import { type Stream, streamOf } from '../stream.ts'

/** 出産手当金: two thirds of the pay in maternity leave, day by day. */
export const maternityAllowance: ApplicationFinder = (context) => {
  const insured = context.adults.filter(({ facts }) => facts.insured)
  if (insured.length === 0) return 'notInsured'
  const candidates = insured.flatMap(({ id, money, facts }) =>
    facts.leaves
      .filter(({ kind }) => kind === 'maternity')
      .map((leave): Candidate => {
        const paid = money.maternity.filter((payment) => payment.leave === leave)
        const amounts = paid.map(({ month, amount }): readonly [YearMonth, number] => [month, amount])
        return {
          adult: id,
          child: childOf(context, leave.childBirth),
          opens: addDays(leave.start, 1),
          target: addDays(leave.end, 1),
          worth: streamOf(ruleOf('maternityAllowance').reach, amounts),
        }
      }),
  )
  return found(candidates, 'noLeaveInPlan')
}

/** 出産育児一時金の差額: what the bill leaves of it; the bill is not in the plan. */
export const childbirthLumpSum: ApplicationFinder = (context) => {
  const mother = giversOfBirth(context)
  if (mother === undefined) return 'nobodyGaveBirth'
  const births = context.children.filter(({ birth }) => correspondingDay(birth, LIMITATION_MONTHS) >= context.today)
  if (births.length === 0) return 'lapsed'
  const candidates = births.flatMap((child): readonly Candidate[] => {
    const due = correspondingDay(child.birth, LIMITATION_MONTHS)
    const worth = restOfLumpSum(context, child, due)
    if (worth !== 'billNotEntered' && worth.length === 0) return []
    return [
      {
        adult: mother,
        child,
        opens: addDays(child.birth, 1),
        target: null,
        due,
        worth,
        ...(worth === 'billNotEntered' ? {} : { assumptions: ['FACILITY_COVERED_ASSUMED' as const] }),
      },
    ]
  })
  return found(candidates, 'nothingGained')
}

/** What the bill leaves of the lump sum, where the plan knows the bill. */
const restOfLumpSum = (
  { plan }: ApplicationContext,
  { id, birth }: ApplicationChild,
  lastDay: PlainDate,
): Stream | 'billNotEntered' => {
  const bill = plan.household.children.find((child) => child.id === id)?.birthCost
  const month = monthOfDate(birth)
  const sum = lumpSumOf(1, true, month)
  if (bill === undefined || !sum.ok) return 'billNotEntered'
  return bill < sum.value ? [{ month, amount: sum.value - bill, lastDay }] : []
}

/** Two years from the day after the birth (健康保険法193条). */
const LIMITATION_MONTHS = 24

/** The adult who gives birth: named as expecting, else the mother. */
const giversOfBirth = ({ plan }: ApplicationContext): string | undefined => {
  const { adults } = plan.household
  return (adults.find(({ due }) => due !== undefined) ?? adults.find(({ role }) => role === 'mother'))?.id
}
