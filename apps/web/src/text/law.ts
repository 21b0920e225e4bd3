import type { Unit } from '../features/basis/values.ts'
import { law as en } from './en/law.ts'
import { law as ja } from './ja/law.ts'
import type { Language } from './language.ts'

/**
 * Plain names for what a 根拠 speaks of. A rule or parameter without one is shown by its official Japanese term, which
 * every explanation carries; an input or a field without one by its code.
 */
export interface LawWords {
  readonly rules: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  /** Words for texts that go into a rule: `next_month`, `hours`. */
  readonly values: Readonly<Record<string, string>>
  /** Names of what a value of law is made of: `{ under3: 15000, … }`. */
  readonly fields: Readonly<Record<string, string>>
  /** The n-th of several: `pay2`. */
  readonly nth: (words: string, n: number) => string
}

/** Fetched with the first 根拠 that is opened, both languages together. */
export const lawWords: Readonly<Record<Language, LawWords>> = { ja, en }

/** Rules that do not answer in yen. */
export const RESULT_UNITS: Readonly<Record<string, Unit>> = {
  'income-tax.withholding-persons': 'persons',
  'income-tax.withholding.bonus-rate': 'per100000',
  'daycare-fee.care-certificate': 'plain',
}

/** Inputs and fields that are not yen, by the end of their name; every other number of them is. */
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/ratePer10000$/i, 'per10000'],
  [/per100000$/i, 'per100000'],
  [/percent$/i, 'percent'],
  [/minutesAWeek$/i, 'minutes'],
  [/^days|days$|^windowDays/i, 'days'],
  [/^(regular|shortTime|partTimeFallback)$/, 'days'],
  [/months$/i, 'months'],
  [
    /^(persons|heads|relatives|children|dependants|disabilities|disabled|speciallyDisabled|elderly|specified|general)$/,
    'persons',
  ],
  [
    /^(year|incomeYear|monthOfYear|order|oneself|areaGrade|grade|grades|classAge|share|shareOf|reconstruction|defence|weeks|standardFromHours|standardHours|shortHours|firstReduction|furtherReduction|fiscalYear|residentTaxFiscalYear)$/,
    'plain',
  ],
]

export const unitOf = (name: string): Unit => UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? 'yen'
