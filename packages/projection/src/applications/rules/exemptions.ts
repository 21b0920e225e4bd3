import { lastDayOf, type YearMonth } from '@yohaku/kernel'
import { correspondingDay } from '@yohaku/law'
import type { LeaveFacts } from '../../money/facts.ts'
import { bonusHealthPremium, bonusPensionPremium } from '../../money/run/bonusPremiums.ts'
import { isBonusWithoutPremium, isExempt } from '../../money/run/exemptions.ts'
import { healthPremium, pensionPremium } from '../../money/run/premiums.ts'
import {
  type ApplicantAdult,
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  childOf,
  found,
  ruleOf,
} from '../context.ts'
import { streamOf } from '../stream.ts'

/** 育児休業等取得者申出書: no premiums in months of childcare leave. */
export const childcarePremiumExemption: ApplicationFinder = (context) =>
  exemptions(context, 'childcarePremiumExemption', ({ kind }) => kind !== 'maternity')

/** 産前産後休業取得者申出書: no premiums in months of maternity leave. */
export const maternityPremiumExemption: ApplicationFinder = (context) =>
  exemptions(context, 'maternityPremiumExemption', ({ kind }) => kind === 'maternity')

const exemptions = (
  context: ApplicationContext,
  id: 'childcarePremiumExemption' | 'maternityPremiumExemption',
  concerns: (leave: LeaveFacts) => boolean,
) => {
  const insured = context.adults.filter(({ facts }) => facts.insured)
  if (insured.length === 0) return 'notInsured'
  const leaves = insured.flatMap((adult) => adult.facts.leaves.filter(concerns).map((leave) => ({ adult, leave })))
  if (leaves.length === 0) return 'noLeaveInPlan'
  const candidates = leaves.flatMap(({ adult, leave }): readonly Candidate[] => {
    const worth = streamOf(
      ruleOf(id).reach,
      exemptMonths(context, adult, leave).map((month) => [month, premiumsOf(adult, month)]),
    )
    if (worth.length === 0) return []
    const child = childOf(context, leave.childBirth)
    return [{ adult: adult.id, child, opens: leave.start, target: correspondingDay(leave.end, 1), worth }]
  })
  return found(candidates, 'nothingExempt')
}

/** The exempt months that are this leave's: it covers the month's last day, or else is the first one in the month. */
const exemptMonths = (
  { money }: ApplicationContext,
  adult: ApplicantAdult,
  leave: LeaveFacts,
): readonly YearMonth[] => {
  const { from, to } = money.horizon
  const months: YearMonth[] = []
  for (let month = from; month <= to; month++) {
    if (!isExempt(adult.money.exemptions, month)) continue
    const end = lastDayOf(month)
    const { leaves } = adult.facts
    const covering = leaves.find((own) => own.start <= end && end <= own.end)
    const within = leaves.find((own) => own.start <= end && own.end > lastDayOf((month - 1) as YearMonth))
    if ((covering ?? within) === leave) months.push(month)
  }
  return months
}

/** The employee's premiums of the month, and of a bonus in it: what would be taken without the exemption. */
const premiumsOf = ({ money }: ApplicantAdult, month: YearMonth): number => {
  const monthly = healthPremium(money, month) + pensionPremium(money, month)
  const hasBonus = money.facts.bonuses.some((bonus) => bonus.month === month)
  if (!hasBonus || !isBonusWithoutPremium(money.exemptions, month)) return monthly
  return monthly + bonusHealthPremium(money, month) + bonusPensionPremium(money, month)
}
