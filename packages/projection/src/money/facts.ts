import type { PlainDate, YearMonth } from '@yohaku/kernel'

/** The plain facts of a household, as the money engine takes them: whole yen, months and days counted, nothing optional left open. */
export interface HouseholdFacts {
  readonly id: string
  /** JIS code of the prefecture, `01` … `47`. */
  readonly prefecture: string
  /** First month asked for, and how many. */
  readonly start: YearMonth
  readonly months: number
  readonly adults: readonly AdultFacts[]
  readonly children: readonly ChildFacts[]
  /** Two adults are married to each other. */
  readonly married: boolean
  /** One adult with children counts as a single parent (ひとり親). */
  readonly singleParent: boolean
  readonly options: HouseholdOptions
}

/** Where real companies or offices differ; `DEFAULT_OPTIONS` are the conventions of the batch format. */
export interface HouseholdOptions {
  /** Wages of month M are paid in M, or in M+1. */
  readonly payday: 'same_month' | 'next_month'
  /** Whether a change together with the contract (full ↔ reduced) is a change of fixed pay (固定的賃金の変動). */
  readonly fixedChangeByHours: boolean
  readonly withholding: 'computer' | 'printed'
  readonly designatedCity: boolean
  /** Municipal code of a city with rates of its own, `14100`; the batch format names the rates instead. */
  readonly city: string | null
  /** 級地 of the municipality for the non-taxable limits; null = grade 1 assumed. */
  readonly areaGrade: 1 | 2 | 3 | null
  /** Yen a year on top of the municipal per-capita levy; null = what the city is known to add. */
  readonly municipalExtra: number | null
  /** The municipal per-capita levy itself, where a city has its own; null = standard. */
  readonly municipalPerCapita: number | null
  /** The municipal rate in parts per million, where a city has its own; null = standard. */
  readonly municipalPpm: number | null
  /** Whether the commuting allowance counts in the wages of benefits. */
  readonly wagesIncludeCommuting: boolean
}

export const DEFAULT_OPTIONS: HouseholdOptions = {
  payday: 'same_month',
  fixedChangeByHours: true,
  withholding: 'computer',
  designatedCity: false,
  city: null,
  areaGrade: null,
  municipalExtra: null,
  municipalPerCapita: null,
  municipalPpm: null,
  wagesIncludeCommuting: true,
}

export interface AdultFacts {
  readonly id: string
  readonly birth: PlainDate
  /** Only single parents of the resident tax differ by it. */
  readonly gender: 'female' | 'male'
  /** Employees' health insurance and pension (社会保険). */
  readonly insured: boolean
  /** 雇用保険. */
  readonly employmentInsured: boolean
  /** Oldest first; each lasts until the next. May begin after the first month asked for and may be empty. */
  readonly pay: readonly PayPhase[]
  /** Monthly pay at full time, commuting apart; null = not said. */
  readonly fullTimeMonthly: number | null
  readonly bonuses: readonly Bonus[]
  /** Standard monthly remuneration in force at the start; null = not said. */
  readonly smrBefore: InsurancePair | null
  /** Standard monthly remuneration known to be in force from a month after the start on. */
  readonly smrKnown?: InsurancePair & { readonly from: YearMonth }
  /** Standard monthly remuneration of the pension before the child, where the child was born before the start. */
  readonly preChildPensionSmr: number | null
  /** By first day, none overlapping. */
  readonly leaves: readonly LeaveFacts[]
  readonly previousIncome: readonly YearIncome[]
  readonly filings: Filings
  /** Premium of month M taken from the pay of M+1 (翌月徴収) or of M. */
  readonly collection: 'next_month' | 'same_month'
  readonly deductions: Deductions
  /** The employer holds no 扶養控除等申告書: 乙欄, and no year-end adjustment. Absent = 甲欄. */
  readonly secondary?: true
}

/** What is really paid in each month from `from` on. */
export interface PayPhase {
  /** Month of payment. */
  readonly from: YearMonth
  /** Base and allowances as paid, commuting apart. */
  readonly baseMonthly: number
  readonly commuting: number
  readonly arrangement: 'full' | 'reduced' | 'leave'
}

export interface Bonus {
  readonly month: YearMonth
  readonly gross: number
}

export interface InsurancePair {
  readonly health: number
  readonly pension: number
}

/** 産前産後休業, 育児休業, 出生時育児休業 — first and last day. */
export interface LeaveFacts {
  readonly kind: 'maternity' | 'childcare' | 'birth'
  readonly start: PlainDate
  readonly end: PlainDate
  /** Birth and due date of the child the leave is for; equal where the due date is not known. Null: no child is known. */
  readonly childBirth: PlainDate | null
  readonly childDue: PlainDate | null
  /** Days worked during 出生時育児休業. */
  readonly workedDays: number
  /** Beyond the first birthday the benefit goes on (延長). */
  readonly extension: boolean
}

export interface YearIncome {
  readonly year: number
  /** Taxable pay and bonuses of the calendar year. */
  readonly gross: number
  /** Premiums deducted in the calendar year. */
  readonly socialInsurance: number
}

export interface Filings {
  /** 育児休業等終了時報酬月額変更届. */
  readonly endOfLeaveRevision: boolean
  /** 産前産後休業終了時報酬月額変更届; absent = as the other one. */
  readonly maternityLeaveEndRevision?: boolean
  /** 養育期間標準報酬月額特例: filed in time, filed in a month (2 years back), or not. */
  readonly childRearingException: boolean | YearMonth
  /** 育児時短就業給付金. */
  readonly reducedHoursBenefit: boolean
  /** 養育期間標準報酬月額特例 of a child whose filing is another one than `childRearingException` says. Absent = none. */
  readonly exceptionOfChild?: readonly ChildException[]
  /** Filings that are not made, for a child or a year where only that one is not: what they would bring is not counted. Absent = all are made. */
  readonly notMade?: readonly NotMade[]
}

export interface ChildException {
  readonly childBirth: PlainDate
  readonly filed: boolean | YearMonth
}

export interface NotMade {
  readonly kind: NotMadeKind
  /** Of the leaves for this child only; null = of all. */
  readonly childBirth: PlainDate | null
  /** Of these calendar years only, or of all but these. Absent = of all. */
  readonly years?: { readonly only: readonly number[] } | { readonly but: readonly number[] }
}

/** The filings that can be left out for one child, or for one year. */
export const NOT_MADE_KINDS = [
  'endOfLeaveRevision',
  'maternityLeaveEndRevision',
  'reducedHoursBenefit',
  'childcareLeaveBenefit',
  'birthLeaveBenefit',
  'postBirthSupport',
  'leaveBenefitExtension',
  'childcarePremiumExemption',
  'maternityPremiumExemption',
  'maternityAllowance',
  'spouseDeduction',
] as const

export type NotMadeKind = (typeof NOT_MADE_KINDS)[number]

/** Whether a filing is made, for a child where it is one of a leave, for a year where it is one of every year. */
export const isMade = (
  { notMade }: Filings,
  kind: NotMadeKind,
  childBirth: PlainDate | null,
  year: number | null = null,
): boolean =>
  notMade === undefined ||
  !notMade.some(
    (not) =>
      not.kind === kind && (not.childBirth === null || not.childBirth === childBirth) && isOfYear(not.years, year),
  )

const isOfYear = (years: NotMade['years'], year: number | null): boolean => {
  if (years === undefined) return true
  if (year === null) return 'but' in years
  return 'only' in years ? years.only.includes(year) : !years.but.includes(year)
}

/** Yearly amounts a person declares at the year-end adjustment, yen. */
export interface Deductions {
  readonly lifeNewGeneral: number
  readonly lifeOldGeneral: number
  readonly lifeCare: number
  readonly lifeNewPension: number
  readonly lifeOldPension: number
  readonly earthquake: number
  readonly oldLongTerm: number
  readonly smallBusiness: number
  readonly housingCredit: number
}

export const NO_DEDUCTIONS: Deductions = {
  lifeNewGeneral: 0,
  lifeOldGeneral: 0,
  lifeCare: 0,
  lifeNewPension: 0,
  lifeOldPension: 0,
  earthquake: 0,
  oldLongTerm: 0,
  smallBusiness: 0,
  housingCredit: 0,
}

export interface ChildFacts {
  readonly birth: PlainDate
  /** From 18: whether the parents bear the cost; `false` = neither counted nor claimed. */
  readonly supported: boolean
  /** 合計所得金額 of every year the child is 16 or more; absent = none. */
  readonly income?: number
  /** 児童手当 is not claimed for this child. */
  readonly notClaimed?: true
  /** 監護相当の確認書 is not filed: past 18 the child no longer counts as an elder one. */
  readonly notConfirmed?: true
}
