import { formatPlainDate, formatYearMonth } from '@yohaku/kernel'
import { ALL_CALENDAR_PARAMETERS } from './calendar/index.ts'
import { ALL_DAYCARE_PARAMETERS } from './daycare-fee/index.ts'
import { ALL_TAX_PARAMETERS } from './inhabitant-tax/index.ts'
import type { Confidence, DatedParameter } from './parameter.ts'
import { ALL_INSURANCE_PARAMETERS } from './social-insurance/index.ts'

/** What is known of one parameter, and how well: for the coverage page of the app and `docs/law-coverage.md`. */
export interface CoverageRow {
  readonly id: string
  readonly term: string
  /** First month with a value; earlier months are refused. */
  readonly from: string
  /** Month of the newest value. */
  readonly newest: string
  /** Last month for which the newest value is published; later ones carry it forward. Null = until amended. */
  readonly knownUntil: string | null
  /** The weakest confidence among its values. */
  readonly confidence: Confidence
  readonly basis: string
  readonly source: string
  /** Day the newest value was compared with its source; null while nobody has. */
  readonly checkedOn: string | null
}

/** Kinds of people and schemes whose figures are not encoded: the app says so instead of computing something near. */
export const NOT_COVERED = [
  'nationalHealthInsurance',
  'selfEmployed',
  'mutualAidAssociation',
  'housingLoanCreditComputed',
  'foreignTax',
  'disabilityAndSurvivorsPension',
  'severalEmployers',
  'carCommuting',
  'fixedTaxCut2024',
] as const

export type NotCovered = (typeof NOT_COVERED)[number]

/** Every figure of law in the house, in order of its name; no two share one. */
export const lawCoverage = (): readonly CoverageRow[] =>
  [...ALL_INSURANCE_PARAMETERS, ...ALL_TAX_PARAMETERS, ...ALL_DAYCARE_PARAMETERS, ...ALL_CALENDAR_PARAMETERS]
    .map(rowOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const rowOf = ({ id, term, history, knownUntil }: DatedParameter<unknown>): CoverageRow => {
  const newest = history[0]
  const oldest = history.at(-1) ?? newest
  return {
    id,
    term,
    from: formatYearMonth(oldest.from),
    newest: formatYearMonth(newest.from),
    knownUntil: knownUntil === null ? null : formatYearMonth(knownUntil),
    confidence: history.map(({ confidence }) => confidence).reduce(weaker),
    basis: newest.basis,
    source: newest.source,
    checkedOn: newest.checkedOn === null ? null : formatPlainDate(newest.checkedOn),
  }
}

const WEAKEST_LAST: readonly Confidence[] = ['primary', 'derived', 'secondary', 'single', 'memory']

const weaker = (a: Confidence, b: Confidence): Confidence =>
  WEAKEST_LAST.indexOf(a) >= WEAKEST_LAST.indexOf(b) ? a : b
