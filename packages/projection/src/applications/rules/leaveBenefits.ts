import { addDays, addMonths, lastDayOf, monthOfDate, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { attainmentDate, attainmentDateInMonths, correspondingDay, lastFilingDay } from '@yohaku/law'
import type { LeaveFacts } from '../../money/facts.ts'
import type { LeavePayment } from '../../money/run/benefits/leaveBenefits.ts'
import type { AdultMoney } from '../../money/run/household.ts'
import type { Found } from '../context.ts'
import {
  type ApplicantAdult,
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  childOf,
  found,
  ruleOf,
} from '../context.ts'
import { type Stream, type StreamMonth, streamOf } from '../stream.ts'

/** 育児休業給付金 up to the first birthday, claimed for two unit periods at a time. */
export const childcareLeaveBenefit: ApplicationFinder = (context) =>
  leaveApplications(context, 'childcare', (adult, leave) => {
    const paid = paymentsIn(moneyWithoutExtension(context, adult), leave)
    const [first] = paid
    if (first === undefined) return null
    return {
      opens: addDays((paid[1] ?? first).to, 1),
      target: lastDayOf(monthOfDate(correspondingDay(leave.start, CLAIM_MONTHS))),
      worth: paidStream('childcareLeaveBenefit', paid),
    }
  })

/** 出生時育児休業給付金, claimed once after the eight weeks. */
export const birthLeaveBenefit: ApplicationFinder = (context) =>
  leaveApplications(context, 'birth', (adult, leave) => {
    const paid = paymentsIn(adult.money, leave)
    return paid.length === 0 ? null : { ...afterEightWeeks(leave), worth: paidStream('birthLeaveBenefit', paid) }
  })

/**
 * 延長: the benefit beyond the first birthday. It hangs on a nursery application made before that day, and on another one before
 * 1歳6か月, so what follows cannot be had by filing later. Before the birthday the whole of it is at stake, after it the second half.
 */
export const leaveBenefitExtension: ApplicationFinder = (context) => {
  const leaves = context.adults.flatMap(({ facts }) => (facts.employmentInsured ? facts.leaves : []))
  const reaches = leaves.some(
    ({ kind, end, childBirth }) => kind === 'childcare' && childBirth !== null && end >= attainmentDate(childBirth, 1),
  )
  if (leaves.some(({ kind }) => kind === 'childcare') && !reaches) return 'endsByFirstBirthday'
  return leaveApplications(context, 'childcare', (adult, leave) => {
    const birth = leave.childBirth as PlainDate
    const [first, second] = [attainmentDate(birth, 1), attainmentDateInMonths(birth, 18)]
    const extended = extendedAmounts(
      paymentsIn(moneyWithoutExtension(context, adult), leave),
      paymentsIn(adult.money, leave),
    )
    const lastDay = context.today <= first || leave.end < second ? first : second
    const stake = lastDay === first ? extended : extended.filter(({ month }) => month > monthOfDate(second))
    if (stake.length === 0) return null
    const birthday = addDays(lastDay, 1)
    return {
      opens: correspondingDay(birthday, -NOTICE_MONTHS),
      target: addDays(birthday, -NOTICE_DAYS),
      worth: stake.map((own) => ({ ...own, lastDay })),
    }
  })
}

/** 出生後休業支援給付金: thirteen percent more for 28 days, if the other parent has the days too. */
export const postBirthSupport: ApplicationFinder = (context) => {
  const employed = context.adults.filter(({ facts }) => facts.employmentInsured)
  if (employed.length === 0) return 'notEmploymentInsured'
  const candidates = employed.flatMap((adult) => [...supportOf(context, adult), ...supportInReach(context, adult)])
  return found(candidates, employed.some(({ facts }) => facts.leaves.length > 0) ? 'nothingPaid' : 'noLeaveInPlan')
}

/** 支給申請: by the end of the month that holds the day four months after the first one (雇用保険法施行規則101条の30). */
const CLAIM_MONTHS = 4
/** 入所保留通知書 is good from two months before the birthday on; the employer is told two weeks before it. */
const NOTICE_MONTHS = 2
const NOTICE_DAYS = 14
const EIGHT_WEEKS = 56
/** Of 出生時育児休業: until the end of the month two months after the eight weeks. */
const BIRTH_CLAIM_MONTHS = 2
const SUPPORT_DAYS = 14

type LeaveClaim = Pick<Candidate, 'opens' | 'target' | 'worth'>

const leaveApplications = (
  context: ApplicationContext,
  kind: LeaveFacts['kind'],
  claimOf: (adult: ApplicantAdult, leave: LeaveFacts) => LeaveClaim | null,
): Found => {
  const employed = context.adults.filter(({ facts }) => facts.employmentInsured)
  if (employed.length === 0) return 'notEmploymentInsured'
  const leaves = employed.flatMap((adult) =>
    adult.facts.leaves
      .filter((leave) => leave.kind === kind && leave.childBirth !== null)
      .map((leave) => ({ adult, leave })),
  )
  if (leaves.length === 0) return 'noLeaveInPlan'
  const candidates = leaves.flatMap(({ adult, leave }): readonly Candidate[] => {
    const claim = claimOf(adult, leave)
    return claim === null ? [] : [{ adult: adult.id, child: childOf(context, leave.childBirth), ...claim }]
  })
  return found(candidates, 'nothingPaid')
}

const paymentsIn = (
  { leaveBenefits }: AdultMoney,
  { kind, childBirth, start, end }: LeaveFacts,
): readonly LeavePayment[] =>
  leaveBenefits.filter(
    (payment) =>
      payment.kind === kind &&
      payment.childBirth === childBirth &&
      start <= payment.from &&
      payment.from <= end &&
      payment.amount > 0,
  )

const moneyWithoutExtension = (context: ApplicationContext, { id }: ApplicantAdult): AdultMoney => {
  const money = context.rerun(id, (facts) => ({
    ...facts,
    leaves: facts.leaves.map((leave) => ({ ...leave, extension: false })),
  }))
  return money.adults.find(({ facts }) => facts.id === id) as AdultMoney
}

/** A leave of one month can be paid in two sums. */
const byMonth = (payments: readonly LeavePayment[]): ReadonlyMap<YearMonth, number> => {
  const sums = new Map<YearMonth, number>()
  for (const { month, amount } of payments) sums.set(month, (sums.get(month) ?? 0) + amount)
  return sums
}

const paidStream = (id: 'childcareLeaveBenefit' | 'birthLeaveBenefit', payments: readonly LeavePayment[]): Stream =>
  streamOf(ruleOf(id).reach, byMonth(payments))

const extendedAmounts = (
  without: readonly LeavePayment[],
  extended: readonly LeavePayment[],
): readonly Pick<StreamMonth, 'month' | 'amount'>[] => {
  const [short, long] = [byMonth(without), byMonth(extended)]
  return [...long]
    .map(([month, amount]) => ({ month, amount: amount - (short.get(month) ?? 0) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => a.month - b.month)
}

const afterEightWeeks = ({ childBirth, childDue }: LeaveFacts): Pick<Candidate, 'opens' | 'target'> => {
  const birth = childBirth as PlainDate
  const opens = addDays(Math.max(birth, childDue ?? birth) as PlainDate, EIGHT_WEEKS + 1)
  return { opens, target: lastDayOf(addMonths(monthOfDate(opens), BIRTH_CLAIM_MONTHS)) }
}

const supportOf = (context: ApplicationContext, { id, money, facts }: ApplicantAdult): readonly Candidate[] =>
  money.postBirth
    .filter(({ amount }) => amount > 0)
    .map(({ childBirth, to, month, amount }) => {
      const leave = facts.leaves.find((own) => own.kind !== 'maternity' && own.childBirth === childBirth)
      const window =
        leave?.kind === 'birth'
          ? afterEightWeeks(leave)
          : {
              opens: addDays(to, 1),
              target: lastDayOf(monthOfDate(correspondingDay(leave?.start ?? to, CLAIM_MONTHS))),
            }
      return {
        adult: id,
        child: childOf(context, childBirth),
        ...window,
        worth: streamOf(ruleOf('postBirthSupport').reach, [[month, amount]]),
      }
    })

/** Leave enough of one's own, not (yet) of the other parent, and the eight weeks not over: what is missing can still be taken. */
const supportInReach = (context: ApplicationContext, { id, money, facts }: ApplicantAdult): readonly Candidate[] =>
  context.children.flatMap((child): readonly Candidate[] => {
    const own = facts.leaves.filter(({ kind, childBirth }) => kind !== 'maternity' && childBirth === child.birth)
    const days = own.reduce((sum, { start, end }) => sum + (end - start + 1), 0)
    const over = addDays(child.birth, EIGHT_WEEKS)
    const isPaid = money.postBirth.some(({ childBirth, amount }) => childBirth === child.birth && amount > 0)
    if (isPaid || days < SUPPORT_DAYS || context.today > over || context.adults.length < 2) return []
    const target = lastFilingDay('beforehand', monthOfDate(child.birth))
    return [{ adult: id, child, opens: child.birth, target, due: over, worth: 'spouseNeedsFourteenDays' }]
  })
