import { expectOk, monthOfYear, type YearMonth, yearMonth } from '@yohaku/kernel'
import {
  FIRST_INSTALMENT,
  type InhabitantTax,
  inhabitantTax,
  inhabitantTaxInstalment,
  inhabitantTaxLawOf,
  type Recorder,
  type TaxPlace,
} from '@yohaku/law'
import type { HouseholdFacts } from '../facts.ts'
import type { AdultRun } from './adultRun.ts'
import { RESIDENT_TAX, WIDTH } from './columns.ts'
import type { AdultYear } from './years.ts'

/** Where the household lives, as far as resident tax cares; grade 1 where the input does not say. */
export const placeOf = ({ prefecture, options }: HouseholdFacts): TaxPlace => ({
  prefecture,
  city: options.city,
  designatedCity: options.designatedCity,
  areaGrade: options.areaGrade ?? 1,
  municipalExtra: options.municipalExtra,
  municipalPerCapita: options.municipalPerCapita,
  municipalPpm: options.municipalPpm,
})

/** Resident tax on the income of a calendar year, due from the next June on. */
export const residentTaxOn = (
  year: number,
  { facts }: AdultYear,
  place: TaxPlace,
  recorder?: Recorder,
): InhabitantTax => inhabitantTax(facts, place, expectOk(inhabitantTaxLawOf(year + 1)), recorder)

/** Takes the tax on a year's income from the pay of the next June to May, in the months asked for: June bears the rest. */
export const takeResidentTax = ({ cells, horizon }: AdultRun, year: number, tax: InhabitantTax): void => {
  const june = yearMonth(year + 1, FIRST_INSTALMENT)
  const first = Math.max(horizon.start, june) as YearMonth
  const last = Math.min(horizon.end, june + 11)
  if (first > last) return
  const inJune = residentTaxIn(tax, june)
  const afterwards = residentTaxIn(tax, (june + 1) as YearMonth)
  for (let month = first; month <= last; month++)
    cells[(month - horizon.from) * WIDTH + RESIDENT_TAX] = month === june ? inJune : afterwards
}

/** The instalment of one month (特別徴収). */
export const residentTaxIn = (tax: InhabitantTax, month: YearMonth, recorder?: Recorder): number =>
  inhabitantTaxInstalment(tax, monthOfYear(month), recorder)
