import { addMonths, ceilDiv, expectOk } from '@yohaku/kernel'
import {
  bonusWithholding,
  healthBonusShare,
  healthStandardBonus,
  isLongTermCareMonth,
  PENSION_CONTRIBUTION_RATE,
  pensionBonusShare,
  pensionStandardBonus,
  taxedCommuting,
  valueAt,
} from '@yohaku/law'
import {
  BONUS,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  COMMUTING,
  EMPLOYMENT_INSURANCE,
  GROSS,
  HEALTH_COMBINED,
  PENSION,
  PERSONS,
} from '../../money/run/columns.ts'
import { withholdingTablesIn } from '../../money/run/lawShelf.ts'
import { secondaryBonusTax } from '../../money/run/secondaryTax.ts'
import { cellIn, type Guess, type SlipContext } from '../slipContext.ts'
import { lastHealthRates } from './lastRates.ts'

const bonusOnSlip = (context: SlipContext): number => context.lines.bonus ?? cellIn(context, BONUS)

/** What else the health premium on a bonus may be. The cap of a year is left aside: only ours knows the other bonuses. */
export const bonusHealthGuesses = (context: SlipContext): readonly Guess[] => {
  const { adult, month } = context
  const bonus = bonusOnSlip(context)
  const standard = expectOk(healthStandardBonus(bonus, 0, month))
  const rates = adult.premiumRates(month).health
  const care = isLongTermCareMonth(adult.longTermCare, month)
  const share = (base: number): number => healthBonusShare(base, rates, care)
  return [
    { why: 'followsOtherLines', values: [share(standard)], detail: { bonus } },
    ...lastHealthRates(adult, month).map(
      (last) => ({ why: 'lastRate', values: [healthBonusShare(standard, last, care)], detail: { bonus } }) as const,
    ),
    {
      why: care ? 'longTermCareLeftOut' : 'longTermCareTaken',
      values: [healthBonusShare(standard, rates, !care)],
      detail: null,
    },
    { why: 'levyLeftOut', values: [healthBonusShare(standard, { ...rates, levy: 0 }, care)], detail: null },
    { why: 'bonusNotCut', values: [share(bonus)], detail: { bonus } },
    {
      why: 'roundedUp',
      values: [ceilDiv(standard * (rates.health + rates.levy + (care ? rates.longTermCare : 0)), PER)],
      detail: null,
    },
  ]
}

const PER = 100_000

/** What else the pension premium on a bonus may be. */
export const bonusPensionGuesses = (context: SlipContext): readonly Guess[] => {
  const bonus = bonusOnSlip(context)
  const standard = expectOk(pensionStandardBonus(bonus, context.month))
  const rate = expectOk(valueAt(PENSION_CONTRIBUTION_RATE, context.month))
  const share = (base: number): number => expectOk(pensionBonusShare(base, context.month))
  return [
    {
      why: 'followsOtherLines',
      values: [share(standard)],
      detail: { bonus },
    },
    { why: 'bonusNotCut', values: [share(bonus)], detail: { bonus } },
    { why: 'roundedUp', values: [ceilDiv(standard * rate, 2 * 10_000)], detail: null },
  ]
}

/** What else the income tax on a bonus may be, on the slip's own bonus and premiums. */
export const bonusTaxGuesses = (context: SlipContext): readonly Guess[] => {
  const { adult, month, lines } = context
  const premiums =
    (lines.bonus_health ?? cellIn(context, BONUS_HEALTH)) +
    (lines.bonus_pension ?? cellIn(context, BONUS_PENSION)) +
    (lines.bonus_employment_insurance ?? cellIn(context, BONUS_EMPLOYMENT_INSURANCE))
  const lastMonthAfterInsurance =
    cellIn(context, GROSS, 1) +
    taxedCommuting(cellIn(context, COMMUTING, 1), addMonths(month, -1)) -
    cellIn(context, HEALTH_COMBINED, 1) -
    cellIn(context, PENSION, 1) -
    cellIn(context, EMPLOYMENT_INSURANCE, 1)
  const persons = cellIn(context, PERSONS)
  const bonusAfterInsurance = bonusOnSlip(context) - premiums
  const tax = (count: number): number =>
    adult.facts.secondary === true
      ? secondaryBonusTax({ bonusAfterInsurance, lastMonthAfterInsurance }, month)
      : bonusWithholding(
          {
            bonusAfterInsurance,
            lastMonthAfterInsurance,
            persons: count,
            longPeriod: false,
            method: adult.options.withholding,
          },
          withholdingTablesIn(month),
        )
  return [
    { why: 'followsOtherLines', values: [tax(persons)], detail: null },
    ...[-1, 1, -2, 2, -3, 3]
      .map((step) => persons + step)
      .filter((count) => count >= 0)
      .map((count) => ({ why: 'otherDependants', values: [tax(count)], detail: { persons: count } }) as const),
  ]
}
