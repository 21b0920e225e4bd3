import { addDays, civilOf, expectOk, plainDate, yearMonth } from '@yohaku/kernel'
import {
  annualIncomeTax,
  medicalExpenseDeduction as deductionOf,
  inhabitantTax,
  inhabitantTaxLawOf,
  lastFilingDay,
  type TaxFacts,
} from '@yohaku/law'
import { GROSS, LEAVE_DAYS, RESIDENT_TAX } from '../../money/run/columns.ts'
import { incomeTaxLawIn } from '../../money/run/lawShelf.ts'
import { incomeTaxOf } from '../../money/run/years.ts'
import {
  type ApplicantAdult,
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  cellOf,
  found,
  monthsOf,
  ruleOf,
} from '../context.ts'
import { type Stream, streamOf } from '../stream.ts'

/**
 * 配偶者控除・配偶者特別控除 of the years in which the other spouse earned little: income tax of the year and resident tax of the next,
 * computed once with the spouse and once without.
 */
export const spouseDeduction: ApplicationFinder = (context) => {
  const { adults, facts, money } = context
  if (adults.length < 2 || !facts.married) return 'notMarried'
  const candidates = money.years.flatMap(({ year, adults: settled }) =>
    settled.flatMap(({ facts: declared }, index): readonly Candidate[] => {
      const adult = adults[index]
      if (adult === undefined || declared.spouseIncome === null) return []
      const december = yearMonth(year, 12)
      const saved = taxesOf(context, year, { ...declared, spouseIncome: null }) - taxesOf(context, year, declared)
      const worth = streamOf(ruleOf('spouseDeduction').reach, [[december, saved]])
      if (worth.length === 0) return []
      return [{ adult: adult.id, year, opens: plainDate(year, 11, 1), target: plainDate(year, 12, 31), worth }]
    }),
  )
  return found(candidates, 'noDeduction')
}

/** 医療費控除 of years with a birth, or with bills in the plan: income tax of the year and resident tax of the next, with it and without. */
export const medicalExpenseDeduction: ApplicationFinder = (context) => {
  const claimant = context.adults[0]
  const bills = context.plan.household.adults.flatMap(({ medicalBills = [] }) => medicalBills)
  const years = new Set([...context.children.map(({ birth }) => civilOf(birth).year), ...bills.map(({ year }) => year)])
  const candidates = [...years]
    .sort((a, b) => a - b)
    .flatMap((year): readonly Candidate[] => {
      const due = lastFilingDay('fiveYearReturn', yearMonth(year, 12))
      if (claimant === undefined || due < context.today) return []
      const adult = higherEarnerIn(context, year) ?? claimant.id
      const own = bills.filter((bill) => bill.year === year)
      const worth = own.length === 0 ? 'billNotEntered' : medicalWorth(context, year, adult, own)
      if (typeof worth !== 'string' && worth.length === 0) return []
      return [{ adult, year, opens: plainDate(year + 1, 1, 1), target: plainDate(year + 1, 3, 15), due, worth }]
    })
  return found(candidates, 'lapsed')
}

interface Bill {
  readonly yen: number
  readonly reimbursed?: number | undefined
}

/** What the bills of a year take off the taxes of who claims them; a year whose income is not computed has no amount. */
const medicalWorth = (
  context: ApplicationContext,
  year: number,
  adult: string,
  bills: readonly Bill[],
): Stream | 'incomeNotComputed' => {
  const index = context.adults.findIndex(({ id }) => id === adult)
  const own = context.money.years.find((candidate) => candidate.year === year)?.adults[index]
  if (own === undefined) return 'incomeNotComputed'
  const paid = bills.reduce((sum, bill) => sum + bill.yen, 0)
  const back = bills.reduce((sum, { reimbursed = 0 }) => sum + reimbursed, 0)
  const { totalIncome } = incomeTaxOf(year, own)
  const deduction = expectOk(deductionOf(paid, back, totalIncome, year))
  const { facts } = own
  const saved =
    taxesOf(context, year, facts) -
    taxesOf(context, year, { ...facts, otherDeductions: facts.otherDeductions + deduction })
  return streamOf(ruleOf('medicalExpenseDeduction').reach, [[yearMonth(year, 12), saved]])
}

/** 育休中の住民税: last year's tax falls due in months without pay; how it is paid is settled with the employer before the leave. */
export const residentTaxDuringLeave: ApplicationFinder = (context) => {
  if (!context.adults.some(({ facts }) => facts.leaves.length > 0)) return 'noLeaveInPlan'
  return found(
    context.adults.flatMap((adult) => unpaidTax(context, adult)),
    'noTaxDuringLeave',
  )
}

const unpaidTax = (context: ApplicationContext, { id, facts, money }: ApplicantAdult): readonly Candidate[] => {
  const [first] = facts.leaves
  const taken = monthsOf(context.money).some(
    (month) =>
      cellOf(money, month, RESIDENT_TAX) > 0 &&
      cellOf(money, month, GROSS) === 0 &&
      cellOf(money, month, LEAVE_DAYS) > 0,
  )
  if (first === undefined || !taken) return []
  const before = addDays(first.start, -1)
  return [{ adult: id, child: null, opens: null, target: before, due: before, worth: 'cashFlowOnly' }]
}

const taxesOf = ({ money }: ApplicationContext, year: number, facts: TaxFacts): number =>
  annualIncomeTax(facts, incomeTaxLawIn(yearMonth(year, 1))).tax +
  inhabitantTax(facts, money.place, expectOk(inhabitantTaxLawOf(year + 1))).annual

const higherEarnerIn = ({ money, adults }: ApplicationContext, year: number): string | undefined => {
  const index = money.years.find((candidate) => candidate.year === year)?.adults.findIndex(({ claims }) => claims)
  return index === undefined ? undefined : adults[index]?.id
}
