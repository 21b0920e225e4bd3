import { expectOk, yearMonth } from '@yohaku/kernel'
import {
  inhabitantTaxLawOf,
  municipalPpmOf,
  type NurseryHousehold,
  nurseryLevy,
  type Recorder,
  type RuleInfo,
} from '@yohaku/law'
import { adultYearOf, recordYear } from '../explain/year.ts'
import type { HouseholdMoney } from '../run/household.ts'
import { residentTaxOn } from '../run/residentTax.ts'
import { runHousehold } from '../run/runHousehold.ts'
import { isYearProvisional } from './provisional.ts'

/** How a household stands in the resident tax on the income of one calendar year, both parents together. */
export interface NurseryTax extends NurseryHousehold {
  readonly provisional: boolean
}

/** Computes it from the incomes the run knows, with the housing credit not taken off (`nurseryLevy`). */
export const nurseryTaxOn = (
  known: HouseholdMoney,
  incomeYear: number,
  reported: (adult: string, incomeYear: number) => boolean,
  recorder?: Recorder,
): NurseryTax => {
  const money = knowing(known, incomeYear)
  const { facts, place, adults } = money
  const law = expectOk(inhabitantTaxLawOf(incomeYear + 1))
  let levy = 0
  let perCapita = 0
  recorder?.begin(HOUSEHOLD_LEVY)
  recorder?.input('incomeYear', incomeYear)
  for (const [index, adult] of adults.entries()) {
    const year = adultYearOf(money, index, incomeYear)
    recorder?.begin(ONE_LEVY)
    recorder?.input('adult', adult.facts.id)
    if (recorder) recordYear(adult, incomeYear, year, recorder)
    const tax = residentTaxOn(incomeYear, year, place, recorder)
    recorder?.rounding('floor')
    const isUnknown = year.facts.pay === 0 && !reported(adult.facts.id, incomeYear)
    recorder?.input('unknownToTheTown', isUnknown)
    const own = isUnknown ? HIGHEST_LEVY : nurseryLevy(tax, municipalPpmOf(place, law, recorder))
    recorder?.end(own)
    levy += own
    perCapita += isUnknown ? 1 : tax.municipalPerCapita
  }
  recorder?.end(levy)
  return {
    standing: perCapita === 0 ? 'nonTaxable' : levy === 0 ? 'perCapitaOnly' : 'levied',
    levy,
    singleParent: facts.singleParent && facts.adults.length === 1,
    provisional: adults.some((adult) => isYearProvisional(adult, incomeYear)),
  }
}

/**
 * June to August the fee still goes by the income two years back, which a run that begins in them does not need for its own resident tax:
 * a run that begins in May does.
 */
export const knowing = (money: HouseholdMoney, incomeYear: number): HouseholdMoney =>
  money.years.some(({ year }) => year === incomeYear)
    ? money
    : runHousehold({ ...money.facts, start: yearMonth(incomeYear + 2, 5), months: 1 })

/** Who had no income and did not report it counts as of the highest class until the town knows. */
const HIGHEST_LEVY = 10_000_000

const HOUSEHOLD_LEVY: RuleInfo = {
  id: 'ledger.nursery-levy',
  term: '保育料のもとにする世帯の市町村民税所得割',
  basis: '子ども・子育て支援法施行令第4条第2項',
}

const ONE_LEVY: RuleInfo = { ...HOUSEHOLD_LEVY, id: 'daycare-fee.levy', term: 'ひとり分の市町村民税所得割' }
