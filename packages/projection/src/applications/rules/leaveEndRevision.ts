import { expectOk, firstDayOf, lastDayOf, monthOfDate, type YearMonth } from '@yohaku/kernel'
import { attainmentDate, earningsRelatedPension, leaveEndRevisionMonths } from '@yohaku/law'
import type { LeaveFacts } from '../../money/facts.ts'
import { HEALTH_COMBINED, NET, PENSION, RECORD_SMR } from '../../money/run/columns.ts'
import type { AdultMoney } from '../../money/run/household.ts'
import { premiumMonthOf } from '../../money/run/premiums.ts'
import {
  type ApplicantAdult,
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  cellOf,
  childOf,
  found,
  lastLeaves,
  monthsOf,
  ruleOf,
  withFiling,
} from '../context.ts'
import type { SideEffect } from '../planApplication.ts'
import { lastPayingDay, streamOf } from '../stream.ts'

/** 育児休業等終了時改定: the premiums follow the lower pay from the fourth month, without waiting for 随時改定 or September. */
export const leaveEndRevision: ApplicationFinder = (context) => {
  const insured = context.adults.filter(({ facts }) => facts.insured)
  if (insured.length === 0) return 'notInsured'
  const candidates = insured.flatMap((adult) => [
    ...revisionsOf(context, adult, 'leaveEndRevision', ({ kind }) => kind !== 'maternity'),
    ...returnNotTold(context, adult),
  ])
  return found(candidates, insured.some(({ facts }) => facts.leaves.length > 0) ? 'gradeStays' : 'noLeaveInPlan')
}

/** 産前産後休業終了時改定: the same for who returns without childcare leave. */
export const maternityLeaveEndRevision: ApplicationFinder = (context) => {
  const maternity = context.adults.filter(({ facts }) => facts.insured && facts.leaves.some(isMaternity))
  if (maternity.length === 0) return 'noLeaveInPlan'
  if (!maternity.some((adult) => lastLeaves(adult).some(isMaternity))) return 'otherLeaveFollows'
  return found(
    maternity.flatMap((adult) => revisionsOf(context, adult, 'maternityLeaveEndRevision', isMaternity)),
    'gradeStays',
  )
}

const isMaternity = ({ kind }: LeaveFacts): boolean => kind === 'maternity'

const revisionsOf = (
  context: ApplicationContext,
  adult: ApplicantAdult,
  id: 'leaveEndRevision' | 'maternityLeaveEndRevision',
  concerns: (leave: LeaveFacts) => boolean,
): readonly Candidate[] => {
  const leaves = lastLeaves(adult).filter(
    ({ end }) => leaveEndRevisionMonths(end).effective <= context.money.horizon.end,
  )
  if (leaves.length === 0) return []
  const filing = id === 'leaveEndRevision' ? 'endOfLeaveRevision' : id
  const filed = withFiling(context, adult.id, filing, true)
  const not = withFiling(context, adult.id, filing, false)
  return leaves.flatMap((leave, index): readonly Candidate[] => {
    if (!concerns(leave)) return []
    const { effective } = leaveEndRevisionMonths(leave.end)
    const next = leaves[index + 1]
    const until = next === undefined ? Number.POSITIVE_INFINITY : leaveEndRevisionMonths(next.end).effective
    const taken = monthsOf(context.money).filter((month) => {
      const of = premiumMonthOf(filed, month)
      return effective <= of && of < until
    })
    const premiums = (money: AdultMoney, month: YearMonth): number =>
      cellOf(money, month, HEALTH_COMBINED) + cellOf(money, month, PENSION)
    const amounts = taken.map(
      (month) => [premiumMonthOf(filed, month), premiums(not, month) - premiums(filed, month)] as const,
    )
    const worth = streamOf(ruleOf(id).reach, amounts)
    if (lastPayingDay(worth) === null) return []
    return [
      {
        adult: adult.id,
        child: childOf(context, leave.childBirth),
        opens: firstDayOf(effective),
        target: lastDayOf(effective),
        worth,
        alongside: effectsOf(taken, filed, not),
      },
    ]
  })
}

const effectsOf = (months: readonly YearMonth[], filed: AdultMoney, not: AdultMoney): readonly SideEffect[] => {
  const takeHome = months.reduce((sum, month) => sum + cellOf(filed, month, NET) - cellOf(not, month, NET), 0)
  const record = months.reduce((sum, month) => sum + recordIn(filed, month) - recordIn(not, month), 0)
  const [first] = months
  const pension = first === undefined ? 0 : expectOk(earningsRelatedPension(record, first))
  return [
    { code: 'takeHome', yen: takeHome },
    { code: 'pensionPerYear', yen: pension },
  ]
}

const recordIn = (money: AdultMoney, month: YearMonth): number =>
  cellOf(money, premiumMonthOf(money, month), RECORD_SMR)

/** Somebody on reduced hours with a child under 3 may have returned not long ago; without the day of return there is no amount. */
const returnNotTold = (context: ApplicationContext, { id, facts, lived }: ApplicantAdult): readonly Candidate[] => {
  const [first] = lived
  const youngest = context.children.findLast(({ birth }) => birth <= context.today)
  if (first === undefined || youngest === undefined || facts.leaves.length > 0) return []
  if (first.phase.kind !== 'reduced') return []
  const due = attainmentDate(youngest.birth, 3)
  if (monthOfDate(due) < monthOfDate(context.today)) return []
  return [{ adult: id, child: youngest, opens: null, target: null, due: null, worth: 'leaveNotInPlan' }]
}
