import type { Plan } from '@yohaku/household'
import type { MonthSpan } from '@yohaku/law'
import { GROSS, WIDTH } from '../run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'

/**
 * Whether somebody pays 国民健康保険 and 国民年金 of their own, which no line counts: who says so, and who earns without an employer's insurance.
 * A spouse in category 3 pays neither.
 */
export const paysNationalInsurance = (plan: Plan, { adults }: HouseholdMoney, shown: MonthSpan): boolean =>
  adults.some((adult) => {
    if (adult.facts.insured) return false
    const category = plan.household.adults.find(({ id }) => id === adult.facts.id)?.nationalPension
    return category === 'category1' || (category === undefined && earnsIn(adult, shown))
  })

const earnsIn = ({ cells, horizon }: AdultMoney, { first, last }: MonthSpan): boolean => {
  for (let month = first; month <= last; month++)
    if ((cells[(month - horizon.from) * WIDTH + GROSS] as number) > 0) return true
  return false
}
