import { BONUS } from '../money/run/columns.ts'
import type { HouseholdMoney } from '../money/run/household.ts'
import { bonusHealthGuesses, bonusPensionGuesses, bonusTaxGuesses } from './guesses/bonus.ts'
import { bonusEmploymentInsuranceGuesses, employmentInsuranceGuesses } from './guesses/employmentInsurance.ts'
import { incomeTaxGuesses } from './guesses/incomeTax.ts'
import { payGuesses } from './guesses/pay.ts'
import { healthGuesses, pensionGuesses } from './guesses/premiums.ts'
import { residentTaxGuesses } from './guesses/residentTax.ts'
import { isCareInside } from './healthParts.ts'
import {
  BONUS_LINES,
  hasBonus,
  hasMonthlyPay,
  isHealthCode,
  MONTHLY_LINES,
  ourHealth,
  ourValues,
  sumOfSlip,
} from './ourLines.ts'
import { questionAbout } from './questions.ts'
import { SLIP_CODES, type Slip, type SlipCode, type SlipLineCheck, type SlipReason } from './slip.ts'
import { cellIn, type Guess, type SlipContext, slipContext } from './slipContext.ts'

/**
 * A slip beside the computed month, line by line in the order of the ledger. A difference is explained only by a reason that gives the
 * slip's figure to the yen; where several do, the one that explains most lines comes first, then the likelier one.
 */
export const checkSlip = (money: HouseholdMoney, slip: Slip): readonly SlipLineCheck[] => {
  const context = slipContext(money, slip)
  const compared = SLIP_CODES.filter((code) => isExpected(context, code) || slip.lines[code] !== undefined).map(
    (code) => compare(context, code),
  )
  const votes = votesOf(compared)
  return compared.map((line) => lineCheck(line, votes))
}

interface Compared {
  readonly code: SlipCode
  readonly slip: number | null
  readonly ours: number | null
  readonly isEqual: boolean
  /** Guesses that give the slip's figure. */
  readonly matching: readonly Guess[]
}

const compare = (context: SlipContext, code: SlipCode): Compared => {
  const values = ourValues(context, code)
  const slip = context.lines[code] ?? null
  const ours = slip !== null && values.includes(slip) ? slip : (values[0] as number)
  const isEqual = slip === ours
  const matching =
    slip === null || isEqual ? [] : guessesFor(context, code).filter(({ values }) => values.includes(slip))
  return { code, slip, ours, isEqual, matching }
}

/** How many lines of the slip each reason explains. */
const votesOf = (compared: readonly Compared[]): ReadonlyMap<SlipReason, number> => {
  const votes = new Map<SlipReason, number>()
  for (const { matching } of compared)
    for (const why of new Set(matching.map((guess) => guess.why))) votes.set(why, (votes.get(why) ?? 0) + 1)
  return votes
}

const lineCheck = (
  { code, slip, ours, isEqual, matching }: Compared,
  votes: ReadonlyMap<SlipReason, number>,
): SlipLineCheck => {
  const rank = ({ why }: Guess): number =>
    why === 'followsOtherLines' ? Number.POSITIVE_INFINITY : (votes.get(why) ?? 0)
  const ranked = matching.toSorted((a, b) => rank(b) - rank(a))
  const best = ranked[0]
  const others = ranked
    .filter(({ why }, place) => ranked.findIndex((other) => other.why === why) === place && why !== best?.why)
    .map(({ why, detail }) => ({ why, detail }))
  const verdict = verdictOf(slip, ours, isEqual, best !== undefined)
  const why = best?.why ?? null
  return {
    code,
    slip,
    ours,
    verdict,
    why,
    detail: best?.detail ?? null,
    others,
    ask: questionAbout(code, verdict, why),
  }
}

const verdictOf = (
  slip: number | null,
  ours: number | null,
  isEqual: boolean,
  isExplained: boolean,
): SlipLineCheck['verdict'] => {
  if (slip === null) return 'notOnSlip'
  if (isEqual) return 'equal'
  if (isExplained) return 'explained'
  return ours === 0 ? 'notExpected' : 'unexplained'
}

const guessesFor = (context: SlipContext, code: SlipCode): readonly Guess[] => {
  if (isHealthCode(code)) return healthGuesses(context, code)
  switch (code) {
    case 'pension':
      return pensionGuesses(context)
    case 'employment_insurance':
      return employmentInsuranceGuesses(context)
    case 'income_tax_withheld':
      return incomeTaxGuesses(context)
    case 'resident_tax':
      return residentTaxGuesses(context)
    case 'gross':
      return payGuesses(context)
    case 'bonus_health':
      return bonusHealthGuesses(context)
    case 'bonus_pension':
      return bonusPensionGuesses(context)
    case 'bonus_employment_insurance':
      return bonusEmploymentInsuranceGuesses(context.lines.bonus ?? cellIn(context, BONUS), context)
    case 'bonus_tax':
      return bonusTaxGuesses(context)
    case 'net':
      return [{ why: 'followsOtherLines', values: [sumOfSlip(context.lines)], detail: null }]
    case 'commuting':
    case 'bonus':
    case 'year_end_adjustment':
      return []
  }
}

/**
 * Whether the slip should have a line: our figure is not zero, and the slip is one for such lines. Of the health premium it has the sum or
 * the parts; a slip with neither is asked for the sum.
 */
const isExpected = (context: SlipContext, code: SlipCode): boolean => {
  const { lines } = context
  if (code === 'net') return false
  if (BONUS_LINES.some((line) => line === code) ? !hasBonus(lines) : !isMonthly(context, code)) return false
  if (isHealthCode(code)) {
    const parts = lines.health !== undefined || lines.ltc !== undefined
    if (code === 'health_combined') return !parts && ourHealth(context).combined !== 0
    if (code === 'levy' || lines.health_combined !== undefined || !parts) return false
    if (code === 'ltc' && isCareInside(ourHealth(context), lines)) return false
  }
  return ourValues(context, code)[0] !== 0
}

const isMonthly = ({ lines }: SlipContext, code: SlipCode): boolean =>
  hasMonthlyPay(lines) && MONTHLY_LINES.some((line) => line === code)
