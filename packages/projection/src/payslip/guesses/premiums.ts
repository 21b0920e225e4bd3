import { addMonths, ceilDiv, expectOk, formatYearMonth, halfDownDiv, type YearMonth } from '@yohaku/kernel'
import {
  type HealthRates,
  healthPremiumShare,
  isLongTermCareMonth,
  levyPart,
  longTermCarePart,
  PENSION_CONTRIBUTION_RATE,
  pensionPremiumShare,
  valueAt,
} from '@yohaku/law'
import { isExempt } from '../../money/run/exemptions.ts'
import { premiumMonthOf } from '../../money/run/premiums.ts'
import { type HealthCode, type HealthParts, healthLine } from '../healthParts.ts'
import type { Guess, SlipContext } from '../slipContext.ts'
import { type OtherGrade, otherGrades, smrIn } from './grades.ts'
import { lastHealthRates } from './lastRates.ts'

/** What else the health premium of a slip may be. */
export const healthGuesses = (context: SlipContext, code: HealthCode): readonly Guess[] => {
  const { adult, month, lines } = context
  const of = premiumMonthOf(adult, month)
  const care = isLongTermCareMonth(adult.longTermCare, of)
  const rates = adult.premiumRates(of).health
  const smr = smrIn(context, 'health', of)
  const guess = (why: Guess['why'], parts: HealthParts, detail: Guess['detail'] = null): Guess => ({
    why,
    values: healthLine(parts, code, lines),
    detail,
  })
  const parts = partsOf(smr, rates, care)
  if (isExempt(adult.exemptions, of)) return [guess('exemptionNotApplied', parts, { smr })]
  const other = otherMonth(context, of)
  const { likely, possible } = otherGrades(context, 'health', of)
  const onGrade = ({ why, smr, detail }: OtherGrade): Guess => guess(why, partsOf(smr, rates, care), detail)
  return [
    // a difference of one yen is one of rounding before it is anything else
    guess('partsRoundedApart', roundedApart(smr, rates, care)),
    guess('roundedUp', roundedUp(smr, rates, care)),
    ...likely.map(onGrade),
    guess(care ? 'longTermCareLeftOut' : 'longTermCareTaken', partsOf(smr, rates, !care)),
    guess('otherCollectionMonth', healthIn(context, other), { month: formatYearMonth(other) }),
    ...(rates.levy > 0 ? [guess('levyLeftOut', partsOf(smr, { ...rates, levy: 0 }, care))] : []),
    ...lastHealthRates(adult, of).map((last) => guess('lastRate', partsOf(smr, last, care))),
    ...possible.map(onGrade),
  ]
}

/** What else the pension premium of a slip may be. */
export const pensionGuesses = (context: SlipContext): readonly Guess[] => {
  const { adult, month } = context
  const of = premiumMonthOf(adult, month)
  const smr = smrIn(context, 'pension', of)
  const share = (base: number): number => expectOk(pensionPremiumShare(base, of))
  if (isExempt(adult.exemptions, of)) return [{ why: 'exemptionNotApplied', values: [share(smr)], detail: { smr } }]
  const other = otherMonth(context, of)
  const inOther = isExempt(adult.exemptions, other) ? 0 : share(smrIn(context, 'pension', other))
  const { likely, possible } = otherGrades(context, 'pension', of)
  const onGrade = ({ why, smr, detail }: OtherGrade): Guess => ({ why, values: [share(smr)], detail })
  return [
    ...likely.map(onGrade),
    { why: 'otherCollectionMonth', values: [inOther], detail: { month: formatYearMonth(other) } },
    ...possible.map(onGrade),
    {
      why: 'roundedUp',
      values: [ceilDiv(smr * expectOk(valueAt(PENSION_CONTRIBUTION_RATE, of)), 2 * 10_000)],
      detail: null,
    },
  ]
}

/** The premium month another custom of collection would take now: 当月徴収 where the plan says 翌月徴収, and the other way round. */
const otherMonth = ({ month }: SlipContext, of: YearMonth): YearMonth => (of === month ? addMonths(month, -1) : month)

const healthIn = (context: SlipContext, of: YearMonth): HealthParts => {
  const { exemptions, longTermCare, premiumRates } = context.adult
  if (isExempt(exemptions, of)) return NOTHING
  return partsOf(smrIn(context, 'health', of), premiumRates(of).health, isLongTermCareMonth(longTermCare, of))
}

const NOTHING: HealthParts = { combined: 0, health: 0, ltc: 0, levy: 0 }

const partsOf = (smr: number, rates: HealthRates, care: boolean): HealthParts => {
  const combined = healthPremiumShare(smr, rates, care)
  const [ltc, levy] = [longTermCarePart(smr, rates, care), levyPart(smr, rates)]
  return { combined, ltc, levy, health: combined - ltc - levy }
}

/** Rates of the employee are per 100,000. */
const PER = 100_000

const roundedApart = (smr: number, rates: HealthRates, care: boolean): HealthParts => {
  const health = halfDownDiv(smr * rates.health, PER)
  const [ltc, levy] = [longTermCarePart(smr, rates, care), levyPart(smr, rates)]
  return { combined: health + ltc + levy, health, ltc, levy }
}

const roundedUp = (smr: number, rates: HealthRates, care: boolean): HealthParts => {
  const combined = ceilDiv(smr * (rates.health + (care ? rates.longTermCare : 0) + rates.levy), PER)
  const [ltc, levy] = [care ? ceilDiv(smr * rates.longTermCare, PER) : 0, ceilDiv(smr * rates.levy, PER)]
  return { combined, ltc, levy, health: ceilDiv(smr * rates.health, PER) }
}
