import { addDays, addMonths, firstDayOf } from '@yohaku/kernel'
import { correspondingDay, reducedHoursBenefitLastMonth } from '@yohaku/law'
import {
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  childOf,
  found,
  ruleOf,
  withFiling,
} from '../context.ts'
import { streamOf } from '../stream.ts'

/** 育児時短就業給付金: a tenth of the wages of reduced hours with a child under 2, claimed for two months at a time. */
export const reducedHoursBenefit: ApplicationFinder = (context) => {
  const employed = context.adults.filter(({ facts }) => facts.employmentInsured)
  if (employed.length === 0) return 'notEmploymentInsured'
  const reduced = employed.filter(({ facts }) => facts.pay.some(({ arrangement }) => arrangement === 'reduced'))
  if (reduced.length === 0) return 'noReducedHours'
  if (!context.children.some(({ birth }) => reducedHoursBenefitLastMonth(birth) >= context.money.horizon.start))
    return 'noChildOfThatAge'
  return found(
    reduced.flatMap(({ id }) => candidatesOf(context, id)),
    'wagesDoNotFall',
  )
}

const candidatesOf = (context: ApplicationContext, adult: string): readonly Candidate[] => {
  const paid = withFiling(context, adult, 'reducedHoursBenefit', true).reducedHours.months.filter(
    ({ amount }) => amount > 0,
  )
  return context.children.flatMap((child): readonly Candidate[] => {
    const own = paid.filter(({ childBirth }) => childOf(context, childBirth) === child)
    const [first] = own
    if (first === undefined) return []
    const start = firstDayOf(first.month)
    return [
      {
        adult,
        child,
        opens: firstDayOf(addMonths(first.month, 1)),
        target: addDays(correspondingDay(start, FIRST_CLAIM_MONTHS), -1),
        worth: streamOf(
          ruleOf('reducedHoursBenefit').reach,
          own.map(({ month, amount }) => [month, amount]),
        ),
      },
    ]
  })
}

/** The first claim is due within four months of the first day of the first month (雇用保険法施行規則101条の48). */
const FIRST_CLAIM_MONTHS = 4
