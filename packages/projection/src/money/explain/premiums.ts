import { formatYearMonth, type YearMonth } from '@yohaku/kernel'
import { isLongTermCareMonth, levyPart, longTermCarePart, noteHealthRates, type Recorder } from '@yohaku/law'
import { bonusEmploymentInsurance, bonusHealthPremium, bonusPensionPremium } from '../run/bonusPremiums.ts'
import { EXEMPT, SMR_HEALTH, WIDTH } from '../run/columns.ts'
import type { AdultMoney } from '../run/household.ts'
import { employmentInsurance, healthPremium, pensionPremium, premiumMonthOf, wageMonthOf } from '../run/premiums.ts'
import { recordRemuneration } from './remuneration.ts'

export type PremiumLine =
  | 'health_combined'
  | 'health'
  | 'ltc'
  | 'levy'
  | 'pension'
  | 'employment_insurance'
  | 'bonus_health'
  | 'bonus_pension'
  | 'bonus_employment_insurance'

/** Computes a premium of a month's pay or bonus again, recording the decision behind its remuneration; yen, positive. */
export const explainPremium = (adult: AdultMoney, month: YearMonth, line: PremiumLine, recorder: Recorder): number => {
  switch (line) {
    case 'employment_insurance':
      recorder.input('closingMonth', formatYearMonth(wageMonthOf(adult, month)))
      return employmentInsurance(adult, month, recorder)
    case 'bonus_health':
      return bonusHealthPremium(adult, month, recorder)
    case 'bonus_pension':
      return bonusPensionPremium(adult, month, recorder)
    case 'bonus_employment_insurance':
      return bonusEmploymentInsurance(adult, month, recorder)
    default:
      return explainMonthly(adult, month, line, recorder)
  }
}

const explainMonthly = (
  adult: AdultMoney,
  month: YearMonth,
  line: 'health_combined' | 'health' | 'ltc' | 'levy' | 'pension',
  recorder: Recorder,
): number => {
  const of = premiumMonthOf(adult, month)
  const exempt = adult.cells[(month - adult.horizon.from) * WIDTH + EXEMPT] === 1
  recorder.input('premiumMonth', formatYearMonth(of))
  recorder.input('collection', adult.facts.collection)
  recorder.input('exempt', exempt)
  if (exempt) return 0
  recordRemuneration(adult, line === 'pension' ? 'pension' : 'health', of, recorder)
  if (line === 'pension') return pensionPremium(adult, of, recorder)
  if (line === 'health_combined') return healthPremium(adult, of, recorder)
  return explainPart(adult, of, line, recorder)
}

/** A part of the health premium as it is shown: long-term care and levy rounded alone, health is what remains of the sum. */
const explainPart = (adult: AdultMoney, of: YearMonth, line: 'health' | 'ltc' | 'levy', recorder: Recorder): number => {
  const base = adult.cells[(of - adult.horizon.from) * WIDTH + SMR_HEALTH] as number
  const rates = adult.premiumRates(of).health
  const care = isLongTermCareMonth(adult.longTermCare, of)
  const ltc = longTermCarePart(base, rates, care)
  const levy = levyPart(base, rates)
  recorder.input('base', base)
  if (line === 'health') {
    const combined = healthPremium(adult, of, recorder)
    recorder.input('longTermCarePart', ltc)
    recorder.input('levyPart', levy)
    return combined - ltc - levy
  }
  noteHealthRates(rates, care, recorder)
  recorder.rounding('halfDown')
  return line === 'ltc' ? ltc : levy
}
