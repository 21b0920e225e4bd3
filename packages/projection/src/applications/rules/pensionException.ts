import { addDays, addMonths, expectOk, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { childRearingExceptionMonths, earningsRelatedPension, lastFilingDay } from '@yohaku/law'
import { RECORD_SMR } from '../../money/run/columns.ts'
import {
  type ApplicantAdult,
  type ApplicationChild,
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  cellOf,
  childOf,
  found,
  monthsOf,
  ruleOf,
  withFiling,
} from '../context.ts'
import type { Stream } from '../stream.ts'

/** 養育期間標準報酬月額特例: the pension counts the remuneration from before the child while the real one is lower. */
export const childRearingPensionException: ApplicationFinder = (context) => {
  const insured = context.adults.filter(({ facts }) => facts.insured)
  if (insured.length === 0) return 'notInsured'
  if (context.children.length === 0) return 'noChildOfThatAge'
  return found(
    insured.flatMap((adult) => candidatesOf(context, adult)),
    'remunerationDoesNotFall',
  )
}

const candidatesOf = (context: ApplicationContext, adult: ApplicantAdult): readonly Candidate[] => {
  const { id } = adult
  const filed = withFiling(context, id, 'childRearingException', true)
  const not = withFiling(context, id, 'childRearingException', false)
  const kept = monthsOf(context.money).flatMap((month) => {
    const amount = cellOf(filed, month, RECORD_SMR) - cellOf(not, month, RECORD_SMR)
    return amount > 0 ? [{ month, amount }] : []
  })
  return context.children.flatMap((child): readonly Candidate[] => {
    const own = kept.filter(({ month }) => youngestRearedIn(context, month) === child)
    const [first] = own
    if (first === undefined) return []
    return [
      {
        adult: id,
        child,
        opens: child.birth,
        target: dayOfReturn(adult, child) ?? lastFilingDay('nextMonth', addMonths(first.month, 1)),
        worth: pensionStream(own),
        unit: 'yenOfPensionPerYear',
      },
    ]
  })
}

/** A month belongs to the youngest child in it: an elder one's period ends with the leave for the next. */
const youngestRearedIn = (context: ApplicationContext, month: YearMonth): ApplicationChild | null => {
  const youngest = context.children.findLast(({ birth }) => {
    const span = childRearingExceptionMonths({ birth, careStart: birth, nextLeaveStart: null })
    return span !== null && span.first <= month && month <= span.last
  })
  return childOf(context, youngest?.birth ?? null)
}

const dayOfReturn = ({ facts }: ApplicantAdult, { birth }: ApplicationChild): PlainDate | null => {
  const last = facts.leaves.findLast(({ childBirth }) => childBirth === birth)
  return last === undefined ? null : addDays(last.end, 1)
}

/**
 * Yen a year of pension, month by month. Counted from the last month back, so that what is left at any day is the pension of the months
 * left, rounded once, and not the sum of rounded months.
 */
const pensionStream = (kept: readonly { readonly month: YearMonth; readonly amount: number }[]): Stream => {
  const { reach } = ruleOf('childRearingPensionException')
  let later = 0
  let sum = 0
  return kept
    .toReversed()
    .map(({ month, amount }) => {
      sum += amount
      const pension = expectOk(earningsRelatedPension(sum, month))
      const own = { month, amount: pension - later, lastDay: lastFilingDay(reach, month) }
      later = pension
      return own
    })
    .toReversed()
}
