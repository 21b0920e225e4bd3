import { expectOk, fiscalYearOf, type YearMonth } from '@yohaku/kernel'
import {
  employmentInsuranceShare,
  healthBonusShare,
  healthStandardBonus,
  isLongTermCareMonth,
  pensionBonusShare,
  pensionStandardBonus,
  type Recorder,
} from '@yohaku/law'
import type { AdultFacts, Bonus } from '../facts.ts'
import type { AdultRun } from './adultRun.ts'
import { BONUS, BONUS_EMPLOYMENT_INSURANCE, BONUS_HEALTH, BONUS_PENSION, WIDTH } from './columns.ts'
import { isBonusWithoutPremium } from './exemptions.ts'
import { closingMonth } from './lawShelf.ts'

/** Premiums taken from bonuses: rates and long-term care of the month of payment, bonuses of one month added up. */
export const takeBonusPremiums = (adult: AdultRun): void => {
  const { facts, horizon, cells } = adult
  for (const { month } of facts.bonuses) {
    if (month < horizon.payrollFrom || month > horizon.to) continue
    const at = (month - horizon.from) * WIDTH
    if (facts.employmentInsured) cells[at + BONUS_EMPLOYMENT_INSURANCE] = bonusEmploymentInsurance(adult, month)
    if (!facts.insured || isBonusWithoutPremium(adult.exemptions, month)) continue
    cells[at + BONUS_HEALTH] = bonusHealthPremium(adult, month)
    cells[at + BONUS_PENSION] = bonusPensionPremium(adult, month)
  }
}

export const bonusHealthPremium = (adult: AdultRun, month: YearMonth, recorder?: Recorder): number => {
  const earlier = earlierThisFiscalYear(adult.facts, month)
  const standard = expectOk(healthStandardBonus(bonusOf(adult, month), earlier, month, recorder))
  const rates = adult.premiumRates(month).health
  return healthBonusShare(standard, rates, isLongTermCareMonth(adult.longTermCare, month), recorder)
}

export const bonusPensionPremium = (adult: AdultRun, month: YearMonth, recorder?: Recorder): number =>
  expectOk(pensionBonusShare(expectOk(pensionStandardBonus(bonusOf(adult, month), month, recorder)), month, recorder))

export const bonusEmploymentInsurance = (adult: AdultRun, month: YearMonth, recorder?: Recorder): number =>
  expectOk(employmentInsuranceShare(bonusOf(adult, month), closingMonth(month), 'general', recorder))

const bonusOf = ({ cells, horizon }: AdultRun, month: YearMonth): number =>
  cells[(month - horizon.from) * WIDTH + BONUS] as number

/** Health 標準賞与額 of the fiscal year before a month, months exempt because of leave included. */
const earlierThisFiscalYear = ({ bonuses }: AdultFacts, month: YearMonth): number => {
  const year = fiscalYearOf(month)
  let total = 0
  for (let place = 0; place < bonuses.length; place++) {
    const { month: earlier } = bonuses[place] as Bonus
    if (earlier >= month || fiscalYearOf(earlier) !== year || isRepeated(bonuses, place)) continue
    total += expectOk(healthStandardBonus(sumIn(bonuses, earlier), total, earlier))
  }
  return total
}

/** Whether an earlier entry of the list is for the same month: its bonuses count once, together. */
const isRepeated = (bonuses: readonly Bonus[], place: number): boolean => {
  for (let earlier = 0; earlier < place; earlier++) if (bonuses[earlier]?.month === bonuses[place]?.month) return true
  return false
}

const sumIn = (bonuses: readonly Bonus[], month: YearMonth): number => {
  let total = 0
  for (const bonus of bonuses) if (bonus.month === month) total += bonus.gross
  return total
}
