import { expectOk } from '@yohaku/kernel'
import { type InhabitantTax, longTermCareMonths, standardRemuneration, type TaxPlace } from '@yohaku/law'
import type { AdultFacts, ChildFacts, HouseholdFacts } from '../facts.ts'
import type { AdultRun } from './adultRun.ts'
import { allowanceMonthsOf, allowancesOf } from './allowance.ts'
import { payLeaves } from './benefits/leaveBenefits.ts'
import { payMaternity } from './benefits/maternity.ts'
import { paySupport } from './benefits/postBirth.ts'
import { payReducedHours } from './benefits/reducedHours.ts'
import { takeBonusPremiums } from './bonusPremiums.ts'
import { emptyRows } from './cellBlock.ts'
import { PAY, WIDTH } from './columns.ts'
import { exemptionsOf } from './exemptions.ts'
import { markFixedPayChanges } from './fixedPay.ts'
import { type Horizon, horizonOf, incomeYearOf } from './horizon.ts'
import type { AdultMoney, HouseholdMoney } from './household.ts'
import { premiumRatesOf } from './lawShelf.ts'
import { sumUp } from './net.ts'
import { layOutPay, type UsualPay, usualPayOf } from './payMonths.ts'
import { recordPension } from './pensionRecord.ts'
import { takePremiums } from './premiums.ts'
import { decideRemunerations, type RemunerationAtStart } from './remunerations.ts'
import { placeOf, residentTaxOn, takeResidentTax } from './residentTax.ts'
import { withholdYear } from './withholding.ts'
import { type AdultYear, type YearRun, yearsOf } from './years.ts'

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
  const { children } = facts
  const eldestFirst = children.length < 2 ? children : children.toSorted((a, b) => a.birth - b.birth)
  const runs = facts.adults.map((adult) => payrollOf(facts, adult, horizon, emptyRows(horizon.rows)))
  const years = yearsOf(facts, horizon, runs)
  const adults = runs.map((run, index) => {
    const residentTaxes = settleTaxes(run, index, years, place)
    return withBenefits(run, facts.adults[1 - index] ?? null, eldestFirst, residentTaxes)
  })
  const allowanceMonths = allowanceMonthsOf(eldestFirst)
  const childAllowance = allowancesOf(allowanceMonths, horizon)
  return { facts, horizon, place, adults, years, allowanceMonths, childAllowance }
}

/** Pay, standard remunerations and premiums of one adult. */
const payrollOf = (
  { prefecture, options }: HouseholdFacts,
  facts: AdultFacts,
  horizon: Horizon,
  cells: Float64Array,
): AdultRun => {
  const usual = usualPayOf(facts, horizon)
  layOutPay(facts, horizon, usual, options.payday, cells)
  markFixedPayChanges(facts, horizon, usual, options, cells)
  const atStart = atStartOf(facts, usual, horizon, cells)
  const run: AdultRun = {
    facts,
    horizon,
    options,
    premiumRates: premiumRatesOf(prefecture),
    cells,
    usual,
    exemptions: exemptionsOf(facts),
    longTermCare: longTermCareMonths(facts.birth),
    atStart,
    decisions: decideRemunerations(facts, horizon, atStart, cells),
  }
  takePremiums(run)
  takeBonusPremiums(run)
  return run
}

/** Takes withheld income tax and resident tax from the months; answers the resident tax on the incomes they take it for. */
const settleTaxes = (
  run: AdultRun,
  index: number,
  years: readonly YearRun[],
  place: TaxPlace,
): AdultMoney['residentTaxes'] => {
  const residentTaxes: (InhabitantTax | null)[] = []
  const { startYear, start, end } = run.horizon
  for (const { year, adults } of years) {
    const own = adults[index] as AdultYear
    const tax = year >= incomeYearOf(start) && year <= incomeYearOf(end) ? residentTaxOn(year, own, place) : null
    residentTaxes.push(tax)
    if (tax !== null) takeResidentTax(run, year, tax)
    if (year >= startYear) withholdYear(run, year, own)
  }
  return residentTaxes
}

const withBenefits = (
  run: AdultRun,
  spouse: AdultFacts | null,
  eldestFirst: readonly ChildFacts[],
  residentTaxes: AdultMoney['residentTaxes'],
): AdultMoney => {
  const { facts, horizon, options, premiumRates, cells, usual, exemptions, longTermCare, atStart, decisions } = run
  const maternity = payMaternity(run)
  const leaveBenefits = payLeaves(run)
  const postBirth = paySupport(run, spouse)
  const reducedHours = payReducedHours(run, eldestFirst)
  const kept = recordPension(run, eldestFirst)
  sumUp(run)
  return {
    facts,
    horizon,
    options,
    premiumRates,
    cells,
    usual,
    exemptions,
    longTermCare,
    atStart,
    decisions,
    maternity,
    leaveBenefits,
    postBirth,
    reducedHours,
    kept,
    residentTaxes,
  }
}

/** As given; else the grade of full-time pay with the usual commuting allowance; else that of the first pay that is not a leave's. */
const atStartOf = (
  { smrBefore, fullTimeMonthly }: AdultFacts,
  { fullTime, commuting }: UsualPay,
  { start, from }: Horizon,
  cells: Float64Array,
): RemunerationAtStart => {
  if (smrBefore !== null) return { from: 'given', health: smrBefore.health, pension: smrBefore.pension, pay: null }
  const said = fullTimeMonthly !== null
  const paid = cells[(start - from) * WIDTH + PAY] as number
  const pay = said || paid === 0 ? fullTime + commuting : paid
  return {
    from: said ? 'fullTime' : 'firstPay',
    health: expectOk(standardRemuneration('health', pay, start)),
    pension: expectOk(standardRemuneration('pension', pay, start)),
    pay,
  }
}
