/**
 * What one employee's year looks like to the tax office: plain numbers, one flat object for income tax and resident tax.
 * Ages are those of 31 December (`taxAgeOf`); incomes are 合計所得金額, not pay. Yen of a calendar year.
 */
export interface TaxFacts {
  /** 給与収入: taxable pay and bonuses, commuting allowance and leave benefits apart. */
  readonly pay: number
  /** 社会保険料控除: premiums taken from pay or paid in the year. */
  readonly socialInsurance: number
  /** 小規模企業共済等掛金控除: iDeCo and the like. */
  readonly smallBusinessMutualAid: number
  readonly lifeNewGeneral: number
  readonly lifeOldGeneral: number
  readonly lifeCare: number
  readonly lifeNewPension: number
  readonly lifeOldPension: number
  readonly earthquake: number
  readonly oldLongTermInsurance: number
  /** 医療費控除 and other deductions that need a tax return, already computed. */
  readonly otherDeductions: number
  /** 住宅借入金等特別控除 of the year, as computed by the tax office or bank; not collected, so entered. */
  readonly housingCredit: number
  /** Moved in 2014-04 … 2021-12 with 特定取得: resident tax takes more of the unused credit. */
  readonly housingCreditBefore2022: boolean
  /** Total income of the spouse who lives on the same purse; null without one (or when the spouse is in business with the taxpayer). */
  readonly spouseIncome: number | null
  /** Spouse of 70 or more. */
  readonly spouseElderly: boolean
  /** Dependants under 16: no deduction, but heads for the non-taxable limits. */
  readonly youngDependants: number
  /** 16–18 and 23–69. */
  readonly generalDependants: number
  /** 19–22 within the income limit of dependants. */
  readonly specifiedDependants: number
  /** 70 or more. */
  readonly elderlyDependants: number
  /** 70 or more, a parent or grandparent living together. */
  readonly cohabitingElderlyParents: number
  /** Incomes of 19–22-year-olds where the income is known: within the limit a dependant, above it 特定親族特別控除. */
  readonly specifiedRelativeIncomes: readonly number[]
  /** A dependant under 23, whoever of the parents claims the child: 所得金額調整控除, and the life-insurance uplift of 2026–27. */
  readonly dependantUnder23: boolean
  /** Persons: oneself, spouse, dependants of any age. */
  readonly disabled: number
  readonly speciallyDisabled: number
  /** Specially disabled spouse or dependants who live together; not counted in `speciallyDisabled`. */
  readonly cohabitingSpeciallyDisabled: number
  /** Whether the taxpayer is one of the disabled. */
  readonly selfDisabled: boolean
  readonly widow: boolean
  readonly singleParent: 'no' | 'mother' | 'father'
  readonly workingStudent: boolean
  /** 未成年者: under 18 on 1 January of the fiscal year. */
  readonly minor: boolean
}

/** An employee with no family and no insurance: name only the facts that matter, `{ ...PLAIN_EMPLOYEE, pay: 4_800_000 }`. */
export const PLAIN_EMPLOYEE: TaxFacts = {
  pay: 0,
  socialInsurance: 0,
  smallBusinessMutualAid: 0,
  lifeNewGeneral: 0,
  lifeOldGeneral: 0,
  lifeCare: 0,
  lifeNewPension: 0,
  lifeOldPension: 0,
  earthquake: 0,
  oldLongTermInsurance: 0,
  otherDeductions: 0,
  housingCredit: 0,
  housingCreditBefore2022: false,
  spouseIncome: null,
  spouseElderly: false,
  youngDependants: 0,
  generalDependants: 0,
  specifiedDependants: 0,
  elderlyDependants: 0,
  cohabitingElderlyParents: 0,
  specifiedRelativeIncomes: [],
  dependantUnder23: false,
  disabled: 0,
  speciallyDisabled: 0,
  cohabitingSpeciallyDisabled: 0,
  selfDisabled: false,
  widow: false,
  singleParent: 'no',
  workingStudent: false,
  minor: false,
}

/** 特別障害者 among oneself, spouse and dependants: one of the grounds of 所得金額調整控除. */
export const isIncomeAdjusted = (facts: TaxFacts): boolean =>
  facts.dependantUnder23 || facts.speciallyDisabled > 0 || facts.cohabitingSpeciallyDisabled > 0
