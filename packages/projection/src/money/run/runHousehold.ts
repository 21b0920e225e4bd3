import { expectOk } from '@yohaku/kernel'
import { type InhabitantTax, longTermCareMonths, standardRemuneration } from '@yohaku/law'
import type { AdultFacts, HouseholdFacts } from '../facts.ts'
import type { AdultRun } from './adultRun.ts'
import { allowanceMonthsOf, allowancesOf } from './allowance.ts'
import { leavePaymentsOf, payLeaves } from './benefits/leaveBenefits.ts'
import { maternityPaymentsOf, payMaternity } from './benefits/maternity.ts'
import { paySupport, supportPaymentsOf } from './benefits/postBirth.ts'
import { payReducedHours, reducedHoursOf } from './benefits/reducedHours.ts'
import { takeBonusPremiums } from './bonusPremiums.ts'
import { WIDTH } from './columns.ts'
import { exemptionsOf } from './exemptions.ts'
import { type Horizon, horizonOf } from './horizon.ts'
import type { AdultMoney, HouseholdMoney } from './household.ts'
import { healthRatesOf } from './lawShelf.ts'
import { sumUp } from './net.ts'
import { type PayMonths, payMonthsOf } from './payMonths.ts'
import { keptRemunerationsOf, recordPension } from './pensionRecord.ts'
import { takePremiums } from './premiums.ts'
import { decideRemunerations, type RemunerationAtStart } from './remunerations.ts'
import { placeOf, residentTaxOn, takeResidentTax } from './residentTax.ts'
import { withholdYear } from './withholding.ts'
import { type AdultYear, yearsOf } from './years.ts'

/**
 * The money of a household, month by month over whole calendar years, by the conventions of the batch format (`interfaces.md`). Nothing is
 * read but the facts: same facts, same cells. Cost grows linearly with the months.
 *
 * Facts must come from `parseHousehold` or `factsOfPlan`: what they refuse (a month before the law encoded, a date that is none) is a bug
 * here and throws.
 */
export const runHousehold = (facts: HouseholdFacts): HouseholdMoney => {
  const horizon = horizonOf(facts)
  const place = placeOf(facts)
  const runs = facts.adults.map((adult) => payrollOf(facts, adult, horizon))
  const years = yearsOf(facts, horizon, runs)
  const adults = runs.map((run, index): AdultMoney => {
    const residentTaxes: InhabitantTax[] = []
    for (const { year, adults } of years) {
      const own = adults[index] as AdultYear
      const tax = residentTaxOn(year, own, place)
      residentTaxes.push(tax)
      takeResidentTax(run, year, tax)
      if (year >= horizon.startYear) withholdYear(run, year, own)
    }
    return withBenefits(facts, run, facts.adults[1 - index] ?? null, residentTaxes)
  })
  const allowanceMonths = allowanceMonthsOf(facts.children)
  const childAllowance = allowancesOf(allowanceMonths, horizon)
  return { facts, horizon, place, adults, years, allowanceMonths, childAllowance }
}

/** Pay, standard remunerations and premiums of one adult. */
const payrollOf = ({ prefecture, options }: HouseholdFacts, facts: AdultFacts, horizon: Horizon): AdultRun => {
  const cells = new Int32Array(horizon.rows * WIDTH)
  const months = payMonthsOf(facts, horizon, options.payday, cells)
  const atStart = atStartOf(facts, months, horizon)
  const run: AdultRun = {
    facts,
    horizon,
    healthRates: healthRatesOf(prefecture),
    options,
    cells,
    months,
    exemptions: exemptionsOf(facts),
    longTermCare: longTermCareMonths(facts.birth),
    atStart,
    decisions: decideRemunerations(facts, months, horizon, options, atStart, cells),
  }
  takePremiums(run)
  takeBonusPremiums(run)
  return run
}

const withBenefits = (
  { children }: HouseholdFacts,
  run: AdultRun,
  spouse: AdultFacts | null,
  residentTaxes: AdultMoney['residentTaxes'],
): AdultMoney => {
  const maternity = maternityPaymentsOf(run)
  const leaveBenefits = leavePaymentsOf(run)
  const postBirth = supportPaymentsOf(run, spouse)
  const reducedHours = reducedHoursOf(run, children)
  const kept = keptRemunerationsOf(run, children)
  payMaternity(run, maternity)
  payLeaves(run, leaveBenefits)
  paySupport(run, postBirth)
  payReducedHours(run, reducedHours)
  recordPension(run, kept)
  sumUp(run)
  return { ...run, maternity, leaveBenefits, postBirth, reducedHours, kept, residentTaxes }
}

/** As given; else the grade of full-time pay with the usual commuting allowance; else that of the first pay. */
const atStartOf = (facts: AdultFacts, months: PayMonths, { start, from }: Horizon): RemunerationAtStart => {
  if (facts.smrBefore !== null) return { from: 'given', ...facts.smrBefore }
  const said = facts.fullTimeMonthly !== null
  const pay = said ? months.fullTime + months.usualCommuting : (months.pay[start - from] as number)
  return {
    from: said ? 'fullTime' : 'firstPay',
    health: expectOk(standardRemuneration('health', pay, start)),
    pension: expectOk(standardRemuneration('pension', pay, start)),
  }
}
