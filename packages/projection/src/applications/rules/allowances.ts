import { addDays, addMonths, civilOf, expectOk, firstDayOf, type PlainDate, type YearMonth } from '@yohaku/kernel'
import {
  childAllowance as allowanceOf,
  attainmentDate,
  CHILD_ALLOWANCE_AMOUNTS,
  type ChildAllowanceMonths,
  childAllowanceMonths,
  firstOfAprilOnOrAfter,
} from '@yohaku/law'
import { isSingleParentAllowanceProvisional, singleParentAllowanceIn } from '../../money/ledger/singleParent.ts'
import {
  type ApplicationChild,
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  found,
  monthsOf,
  ruleOf,
} from '../context.ts'
import { type Stream, streamOf } from '../stream.ts'

/** 児童手当: paid from the month after the claim, never back; within 15 days of the birth it counts as made in the birth's month. */
export const childAllowance: ApplicationFinder = (context) => {
  if (context.children.length === 0) return 'noChildOfThatAge'
  const all = context.children.map(({ birth }) => childAllowanceMonths(birth))
  const candidates = context.children.flatMap((child, index): readonly Candidate[] => {
    if (!isClaimOfToday(context, child)) return []
    const grace = addDays(child.birth, GRACE_DAYS)
    const stream = streamOf(ruleOf('childAllowance').reach, amountsOfChild(all, index))
    const worth = stream.map((own, place) =>
      place === 0 && own.month === all[index]?.first ? laterDay(own, grace) : own,
    )
    if (worth.length === 0) return []
    const adult = higherEarner(context)
    return [{ adult, child, opens: child.birth, target: grace, worth, assumptions: ['SAME_LAW_UNTIL_18'] }]
  })
  return found(candidates, 'claimedLongAgo')
}

/** A birth of the last year or to come; an older child's claim only where the plan has it as not made. */
const isClaimOfToday = ({ plan, today }: ApplicationContext, { id, birth }: ApplicationChild): boolean =>
  attainmentDate(birth, 1) >= today ||
  plan.filings.some(
    ({ kind, state, child }) => kind === 'childAllowance' && state !== 'filed' && (child === undefined || child === id),
  )

/** 監護相当の確認書: a child past 18 whom the parents support keeps the younger ones third and later. */
export const supportedStudentConfirmation: ApplicationFinder = (context) => {
  if (context.children.length < CHILDREN_THAT_COUNT) return 'fewerThanThreeChildren'
  const candidates = context.children.flatMap((child): readonly Candidate[] => {
    const supported = context.children.map(({ birth }) => childAllowanceMonths(birth))
    const without = context.children.map((other) => childAllowanceMonths(other.birth, other !== child))
    const { last, lastCounted } = childAllowanceMonths(child.birth)
    const months = monthsBetween(addMonths(last, 1), lastCounted)
    const worth = streamOf(
      ruleOf('supportedStudentConfirmation').reach,
      months.map((month) => [month, monthly(supported, month) - monthly(without, month)]),
    )
    if (worth.length === 0) return []
    const april = firstOfAprilOnOrAfter(attainmentDate(child.birth, 18))
    return [
      {
        adult: higherEarner(context),
        child,
        opens: firstDayOf(last),
        target: addDays(april, -1),
        worth,
        assumptions: ['SAME_LAW_UNTIL_18'],
      },
    ]
  })
  return found(candidates, 'nothingGained')
}

/**
 * 児童扶養手当: for who raises children alone, by the income of the year before (two years before until October), to the 31 March after the
 * youngest child's 18th birthday (児童扶養手当法3条1項) or as far as the money is computed.
 */
export const singleParentAllowance: ApplicationFinder = (context) => {
  const [adult, other] = context.adults
  if (adult === undefined || other !== undefined) return 'notSingle'
  const children = context.children.map(({ birth }) => childAllowanceMonths(birth))
  const youngest = children.at(-1)
  if (youngest === undefined) return 'noChildOfThatAge'
  const money = context.moneyUntil(youngest.last)
  const months = monthsOf(money)
  const worth = streamOf(
    ruleOf('singleParentAllowance').reach,
    months.map((month) => [month, singleParentAllowanceIn(money, children, month)]),
  )
  if (worth.length === 0) return 'incomeAboveLimit'
  const carried = worth.some(({ month }) => isSingleParentAllowanceProvisional(month))
  return [
    {
      adult: adult.id,
      child: null,
      opens: context.children[0]?.birth ?? null,
      target: null,
      worth,
      money,
      assumptions: [
        'SAME_LAW_UNTIL_18',
        'NO_CHILD_SUPPORT_ASSUMED',
        ...(carried ? (['SINGLE_PARENT_AMOUNTS_CARRIED_FORWARD'] as const) : []),
        ...(worth.length > MONTHS_WITHOUT_NOTICE ? (['FIVE_YEAR_NOTICE_ASSUMED'] as const) : []),
      ],
    },
  ]
}

/** After five years half of it stops for who does not show to be at work, or why not (児童扶養手当法13条の3). */
const MONTHS_WITHOUT_NOTICE = 60
const GRACE_DAYS = 15
const CHILDREN_THAT_COUNT = 3

/** The parent of the higher income claims: that of this year, or of the last one computed. */
const higherEarner = ({ money, adults, today }: ApplicationContext): string => {
  const { year } = civilOf(today)
  const settled = money.years.find((candidate) => candidate.year === year) ?? money.years.at(-1)
  const index = settled?.adults.findIndex(({ claims }) => claims) ?? 0
  return (adults[index] ?? adults[0])?.id ?? ''
}

/** What one child brings: the allowance of all up to it less that of the elder ones, because only they move its place. */
const amountsOfChild = (
  all: readonly ChildAllowanceMonths[],
  index: number,
): readonly (readonly [YearMonth, number])[] => {
  const { first, last } = all[index] as ChildAllowanceMonths
  return monthsBetween(first, last).map((month) => [
    month,
    monthly(all.slice(0, index + 1), month) - monthly(all.slice(0, index), month),
  ])
}

const monthly = (children: readonly ChildAllowanceMonths[], month: YearMonth): number =>
  month < FIRST_MONTH ? 0 : expectOk(allowanceOf(children, month))

/** The allowance as it is; what was before followed other rules. */
const FIRST_MONTH = CHILD_ALLOWANCE_AMOUNTS.history.at(-1)?.from as YearMonth

const monthsBetween = (first: YearMonth, last: YearMonth): readonly YearMonth[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => addMonths(first, place))

const laterDay = (own: Stream[number], day: PlainDate): Stream[number] =>
  day > own.lastDay ? { ...own, lastDay: day } : own
