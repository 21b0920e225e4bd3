import type { Plan, Track } from '@yohaku/household'
import { addDays, formatPlainDate, type PlainDate } from '@yohaku/kernel'
import { fiscalYearEndOnOrAfter } from '@yohaku/law'
import { DEFAULT_SICKNESS, simulateYears, type YearAdult, type YearCover } from '@yohaku/timetable'
import { yearAdultOf } from '../year/yearAdult.ts'
import { closedDays, yearChildren, yearHelpers } from '../year/yearHousehold.ts'
import type { CoverPlanOption } from './coverAnswer.ts'

/** Enough to tell a twentieth of the years; one day's decision is not worth more. */
const SAMPLES = 1_000

type Use = CoverPlanOption['cost']['leave'][number]

/**
 * What each choice of leave leaves until the end of the school year, in which the children may be ill again: the same years of illness
 * with so much less of each leave, the adults taking turns. Null in the last days of March.
 */
export const restOfYear = (
  plan: Plan,
  track: Track,
  on: PlainDate,
  choices: readonly (readonly Use[])[],
  seed: number,
): readonly CoverPlanOption['afterwards'][] => {
  const from = addDays(on, 1)
  const last = fiscalYearEndOnOrAfter(on)
  if (from > last) return choices.map(() => null)
  const span = { from, to: addDays(last, 1) }
  const order = plan.household.cover?.leaveFirst ?? 'childNursingLeave'
  const facts = plan.household.adults.map(({ id }) => yearAdultOf(plan, track, id, span, order))
  const helpers = yearHelpers(plan).counted
  const covers = choices.map(
    (uses): YearCover => ({
      adults: facts.map(({ adult, start }) =>
        less(adult, uses, (kind) => start.find((each) => each.kind === kind)?.hoursPerDay ?? 1),
      ),
      sharing: { type: 'alternate' },
      helpers,
    }),
  )
  const illness = {
    from,
    days: span.to - from,
    children: yearChildren(plan, from).counted,
    sickness: DEFAULT_SICKNESS,
    closed: closedDays(span),
  }
  return simulateYears(illness, covers, { samples: SAMPLES, seed }).map(({ balances, someDayUncovered }) => ({
    until: formatPlainDate(last),
    balances: balances.map(({ adult, kind, runsOut }) => ({ adult, kind, runsOut: runsOut.p })),
    someDayUncovered: someDayUncovered.p,
  }))
}

/** The adult with so much less leave on the first day. */
const less = (adult: YearAdult, uses: readonly Use[], hoursPerDay: (kind: string) => number): YearAdult => ({
  ...adult,
  accounts: adult.accounts.map((account) => {
    const used = uses.find(({ who, kind }) => who === adult.id && kind === account.kind)?.minutes ?? 0
    const [first, ...rest] = account.lots
    if (used === 0 || first === undefined) return account
    const days = Math.max(0, first.days - used / (hoursPerDay(account.kind) * 60))
    return { ...account, lots: [{ ...first, days }, ...rest] }
  }),
})
