import type { Recorder } from '../explanation.ts'
import { noteUsed, valueIn } from '../inForce.ts'
import type { InhabitantTaxLaw } from './law.ts'
import type { DesignatedCity } from './municipalities.parameters.ts'

/** Where one lives on 1 January, as far as resident tax cares. What is null follows the standard. */
export interface TaxPlace {
  /** JIS code, `13`. */
  readonly prefecture: string
  /** Municipal code of a designated or special city, `14100`. */
  readonly city: string | null
  readonly designatedCity: boolean
  /** 級地 of the non-taxable limit of the per-capita tax. */
  readonly areaGrade: 1 | 2 | 3
  /** Yen on top of the municipal per-capita tax. */
  readonly municipalExtra: number | null
  /** Yen of the municipal per-capita tax in place of the standard. */
  readonly municipalPerCapita: number | null
  /** Municipal income levy, ppm. */
  readonly municipalPpm: number | null
}

/** An ordinary municipality: standard rates, the prefecture's surcharges, grade 1. */
export const ordinaryPlace = (prefecture: string): TaxPlace => ({
  prefecture,
  city: null,
  designatedCity: false,
  areaGrade: 1,
  municipalExtra: null,
  municipalPerCapita: null,
  municipalPpm: null,
})

/** A designated city with its own rates. */
export const designatedCityPlace = (city: DesignatedCity): TaxPlace => ({
  ...ordinaryPlace(city.prefecture),
  city: city.code,
  designatedCity: true,
})

/** The rate of the municipal income levy, ppm. */
export const municipalPpmOf = (place: TaxPlace, law: InhabitantTaxLaw, recorder?: Recorder): number => {
  if (place.municipalPpm !== null) return place.municipalPpm
  const special = place.city === null ? undefined : law.municipalSpecials.value[place.city]?.ratePpm
  if (special !== undefined) {
    noteUsed(law.municipalSpecials, special, recorder)
    return special
  }
  const rates = valueIn(law.incomeLevyRates, recorder)
  return (place.designatedCity ? rates.designatedCity : rates.standard).municipal
}

/** The rate of the prefectural income levy, ppm. */
export const prefecturalPpmOf = (place: TaxPlace, law: InhabitantTaxLaw, recorder?: Recorder): number => {
  const rates = valueIn(law.incomeLevyRates, recorder)
  const standard = (place.designatedCity ? rates.designatedCity : rates.standard).prefectural
  const extra = law.prefecturalExtraRate.value[place.prefecture]
  if (extra === undefined) return standard
  noteUsed(law.prefecturalExtraRate, extra, recorder)
  return standard + extra
}

/** Yen of the municipal per-capita tax. */
export const municipalPerCapitaOf = (place: TaxPlace, law: InhabitantTaxLaw, recorder?: Recorder): number => {
  const special = place.city === null ? undefined : law.municipalSpecials.value[place.city]
  if (special !== undefined) noteUsed(law.municipalSpecials, special, recorder)
  const standard = place.municipalPerCapita ?? special?.perCapita ?? valueIn(law.perCapita, recorder).municipal
  return standard + (place.municipalExtra ?? special?.perCapitaExtra ?? 0)
}

/** Yen of the prefectural per-capita tax. */
export const prefecturalPerCapitaOf = (place: TaxPlace, law: InhabitantTaxLaw, recorder?: Recorder): number => {
  const standard = valueIn(law.perCapita, recorder).prefectural
  const extra = law.prefecturalSurcharge.value[place.prefecture]
  if (extra === undefined) return standard
  noteUsed(law.prefecturalSurcharge, extra, recorder)
  return standard + extra
}
