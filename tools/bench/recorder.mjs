import { expectOk, yearMonth } from '@yohaku/kernel'
import {
  annualIncomeTax,
  ExplanationRecorder,
  healthPremiumShare,
  healthRatesAt,
  incomeTaxLawOf,
  inhabitantTax,
  inhabitantTaxLawOf,
  pensionPremiumShare,
} from '@yohaku/law'
import { parseHousehold, runHousehold } from '@yohaku/projection'
import { fastest, timeInTurns, warm } from './measure.mjs'
import { household } from './sampleHousehold.mjs'

/** The same rules with a recorder may take so many times as long. */
const MOST = 10
/** Short rounds, so many for one of the others. */
const TURNS = 20
const HOUSEHOLDS = 20

/** What an explanation costs: the rules of a year with everything written down, beside the same rules without. */
export const benchRecorder = (rounds) => {
  const years = Array.from({ length: HOUSEHOLDS }, (_, index) => settledYears(household(index, 24))).flat()
  const works = {
    recorded: () => years.map((year) => rulesOf(year, new ExplanationRecorder())),
    plain: () => years.map((year) => rulesOf(year, undefined)),
  }
  for (const work of Object.values(works)) warm(work)
  const times = timeInTurns(works, rounds * TURNS, fastest)
  const perYear = (milliseconds) => (milliseconds * 1000) / years.length
  return [
    {
      name: "the taxes and premiums of an adult's year with every step recorded",
      unit: 'µs',
      value: perYear(times.recorded),
      limit: perYear(times.plain) * MOST,
      meets: times.recorded <= times.plain * MOST,
      yardstick: { name: 'the same rules without a recorder', value: perYear(times.plain) },
      ratio: times.recorded / times.plain,
    },
  ]
}

const settledYears = (json) => {
  const { years, place } = runHousehold(expectOk(parseHousehold(json)))
  return years.flatMap(({ year, adults }) =>
    adults.map(({ facts }) => ({
      facts,
      place,
      month: yearMonth(year, 6),
      incomeTax: expectOk(incomeTaxLawOf(year)),
      residentTax: expectOk(inhabitantTaxLawOf(year + 1)),
      rates: expectOk(
        healthRatesAt(/** @type {import('@yohaku/law').PrefectureCode} */ (place.prefecture), yearMonth(year, 6)),
      ),
    })),
  )
}

const rulesOf = ({ facts, place, month, incomeTax, residentTax, rates }, recorder) =>
  annualIncomeTax(facts, incomeTax, recorder).tax +
  inhabitantTax(facts, place, residentTax, recorder).annual +
  healthPremiumShare(300_000, rates, true, recorder) +
  expectOk(pensionPremiumShare(300_000, month, recorder))
