import { expectOk, type Yen, yearOf, yen } from '@yohaku/kernel'
import { furusatoLimit, inhabitantTaxLawOf, type MonthSpan, type Recorder } from '@yohaku/law'
import { adultYearOf } from '../explain/year.ts'
import type { HouseholdMoney } from '../run/household.ts'
import { residentTaxOn } from '../run/residentTax.ts'

/** ふるさと納税の目安: an estimate of one adult and calendar year, no line of any month. */
export interface FurusatoLimit {
  readonly adult: string
  readonly year: number
  /** Of a donation of that much, all but 2,000 yen comes back; 0 = nothing does. */
  readonly yen: Yen
}

/** The limits of the calendar years shown, by the incomes of the track; a year of which not all is known is estimated like its tax. */
export const furusatoLimitsOf = (money: HouseholdMoney, { first, last }: MonthSpan): readonly FurusatoLimit[] =>
  money.years
    .filter(({ year }) => year >= yearOf(first) && year <= yearOf(last))
    .flatMap(({ year }) =>
      money.adults.map(({ facts }, index) => ({ adult: facts.id, year, yen: yen(limitOf(money, index, year)) })),
    )

/** One limit once more, with a recorder. */
const limitOf = (money: HouseholdMoney, index: number, year: number, recorder?: Recorder): number => {
  const own = adultYearOf(money, index, year)
  const tax = residentTaxOn(year, own, money.place)
  return expectOk(furusatoLimit(tax, own.facts, expectOk(inhabitantTaxLawOf(year + 1)), recorder))
}
