import type { Plan } from '@yohaku/household'
import { formatYearMonth, lastDayOf, monthOfYear, type YearMonth } from '@yohaku/kernel'
import { childAllowanceMonths, type Explanation, type Recorder } from '@yohaku/law'
import type { LineCode } from '../../outlook.ts'
import { jobOf } from '../../track/phase.ts'
import { trackOf } from '../../track/track.ts'
import { afterSchoolIn } from '../ledger/afterSchool.ts'
import { explainExtendedCare } from '../ledger/extendedCare.ts'
import { moneyOf } from '../ledger/ledger.ts'
import { explainNurseryFees } from '../ledger/nurseryFees.ts'
import { singleParentAllowanceIn } from '../ledger/singleParent.ts'
import { livedPhases } from '../plan/lived.ts'
import { jobIn, payOf } from '../plan/pay.ts'
import { partsOfMonth } from '../plan/payMonths.ts'
import { allowanceIn } from '../run/allowance.ts'
import { explainMoney, explainWith } from './explainMoney.ts'

/** Which figure of a track's ledger. Without `adult` it is one of the whole household. */
export interface LineRequest {
  readonly track: string
  readonly month: YearMonth
  readonly line: LineCode
  readonly adult?: string
}

/**
 * 根拠 of one line of a plan's ledger: the tree from the line to the parameters of law with source and confidence. Null where the ledger
 * has no such line. Computes the track up to that month, so that the figure is the one `ledger` shows.
 *
 * @throws RangeError when the plan has no such track: check ids from outside with `findTrack`
 */
export const explainLine = (plan: Plan, { track, month, line, adult }: LineRequest): Explanation | null => {
  const { money } = moneyOf(plan, { track, from: month, months: 1 })
  if (adult === undefined)
    return explainWith(money, { month, line }, (recorder) => {
      switch (line) {
        case 'nursery_fee':
          return explainNurseryFees(plan, track, money, month, recorder)
        case 'extended_care':
          return explainExtendedCare(plan, track, month, recorder)
        case 'after_school':
          return afterSchoolIn(plan, month, recorder)
        case 'single_parent_allowance':
          return singleParentAllowanceIn(
            money,
            money.facts.children.map(({ birth }) => childAllowanceMonths(birth)),
            month,
            recorder,
          )
        case 'child_allowance':
          return allowanceIn(money.allowanceMonths, month, recorder)
        default:
          return null
      }
    })
  const index = plan.household.adults.findIndex(({ id }) => id === adult)
  return explainMoney(money, { month, line, adult: index }, (_, of, code, recorder) =>
    recordPlanPay(plan, track, adult, of, code, recorder),
  )
}

/** How the plan makes the pay of a month: full-time pay, hours of the contract, days of the phases in it. */
const recordPlanPay = (
  plan: Plan,
  track: string,
  adult: string,
  month: YearMonth,
  line: 'gross' | 'commuting' | 'bonus',
  recorder: Recorder,
): void => {
  const job = jobOf(plan, adult)
  if (job === undefined) return
  const phases = livedPhases(plan, trackOf(plan, track), adult)
  if (line === 'commuting') recorder.input('commutingMonthly', job.commutingMonthly)
  if (line === 'bonus') {
    for (const { month: paidIn, yen } of job.bonuses)
      if (paidIn === monthOfYear(month)) recorder.input('fullTimeBonus', yen)
    const at = phases.find(({ from, to }) => from <= lastDayOf(month) && (to === null || lastDayOf(month) <= to))
    const bonus = at === undefined ? null : payOf(plan, job, at.phase).bonus
    recorder.input('share', bonus === null ? null : bonus.share)
    recorder.input('shareOf', bonus === null ? null : bonus.of)
    recorder.rounding('halfUp')
  }
  if (line !== 'gross') return
  recorder.input('fullTimeMonthly', jobIn(plan, job, month).fullTimeMonthly)
  for (const { lived, pay, days } of partsOfMonth(plan, job, phases, month)) {
    recorder.begin({ id: 'ledger.phase-pay', term: '働き方ごとの給与', basis: '労働契約・就業規則' })
    recorder.input('kind', lived.phase.kind)
    recorder.input('rule', pay.rule)
    recorder.input('since', lived.phase.from)
    recorder.input('days', days)
    recorder.input('of', formatYearMonth(month))
    if (pay.hours !== null) {
      recorder.input('paidMinutesAWeek', pay.hours.share)
      recorder.input('fullTimeMinutesAWeek', pay.hours.of)
      recorder.rounding('halfUp')
    }
    recorder.end(pay.monthly)
  }
}
