import type { Plan } from '@yohaku/household'
import { addMonths, expectOk, month, type YearMonth, type Yen } from '@yohaku/kernel'
import { basicPension, earningsRelatedPension, pensionStandardBonus } from '@yohaku/law'
import type { AdultFacts } from '../money/facts.ts'
import { factsOfPlan } from '../money/plan/factsOfPlan.ts'
import { BONUS, RECORD_SMR, SMR_PENSION, WIDTH } from '../money/run/columns.ts'
import type { AdultMoney } from '../money/run/household.ts'
import { runHousehold } from '../money/run/runHousehold.ts'

/**
 * What some months of a track add to the old-age pension of one adult: whole yen a year from 65 on, for life, in today's wages and
 * prices (再評価 and マクロ経済スライド left out).
 */
export interface PlanPension {
  readonly adult: string
  /** 老齢厚生年金（報酬比例）, with 養育期間特例 unless the plan says that it is refused. */
  readonly earningsRelated: Yen
  /** The same when 養育期間特例 is not filed. */
  readonly withoutException: Yen
  /** 老齢基礎年金 for these months. */
  readonly basic: Yen
  /** Months insured as an employee. */
  readonly months: number
}

export interface PensionSpan {
  /** Months from the plan's first one on. */
  readonly months: number
}

/**
 * The pension each adult earns in the months of a track. Adults without employees' insurance are left out: what they pay is not in the
 * plan. Months exempt in leave count as paid; bonuses count up to their cap, also while they are free of premiums.
 *
 * @throws RangeError when the plan has no such track
 */
export const pensionsOfPlan = (plan: Plan, track: string, { months }: PensionSpan): readonly PlanPension[] => {
  const facts = factsOfPlan(plan, track, { months })
  const filed = runHousehold(facts).adults
  const not = runHousehold({ ...facts, adults: facts.adults.map(withoutException) }).adults
  const first = month(plan.start)
  const span = Array.from({ length: months }, (_, place) => addMonths(first, place))
  return filed.flatMap((money, index): readonly PlanPension[] => {
    const other = not[index]
    if (!money.facts.insured || other === undefined) return []
    const insured = span.filter((of) => cellIn(money, of, SMR_PENSION) > 0)
    return [
      {
        adult: money.facts.id,
        earningsRelated: earnedIn(money, insured, first),
        withoutException: earnedIn(other, insured, first),
        basic: expectOk(basicPension(insured.length, first)),
        months: insured.length,
      },
    ]
  })
}

const withoutException = ({ filings: { exceptionOfChild: _, ...filings }, ...adult }: AdultFacts): AdultFacts => ({
  ...adult,
  filings: { ...filings, childRearingException: false },
})

const earnedIn = (money: AdultMoney, months: readonly YearMonth[], at: YearMonth): Yen => {
  const sum = months.reduce(
    (total, of) => total + cellIn(money, of, RECORD_SMR) + expectOk(pensionStandardBonus(cellIn(money, of, BONUS), of)),
    0,
  )
  return expectOk(earningsRelatedPension(sum, at))
}

const cellIn = ({ cells, horizon }: AdultMoney, of: YearMonth, column: number): number =>
  of < horizon.from || of > horizon.to ? 0 : (cells[(of - horizon.from) * WIDTH + column] as number)
