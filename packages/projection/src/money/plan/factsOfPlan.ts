import type { Adult, Child, Job, Plan } from '@yohaku/household'
import { addMonths, date, expectOk, firstDayOf, month, monthOfDate, type YearMonth } from '@yohaku/kernel'
import { DESIGNATED_CITIES, standardRemuneration } from '@yohaku/law'
import { jobOf } from '../../track/phase.ts'
import { trackOf } from '../../track/track.ts'
import {
  type AdultFacts,
  type ChildFacts,
  DEFAULT_OPTIONS,
  type Deductions,
  type HouseholdFacts,
  type HouseholdOptions,
} from '../facts.ts'
import { FIRST_MONTH } from '../parse/parseHousehold.ts'
import { expectedBirths } from './expectedBirths.ts'
import { filingStateOf, filingsOf, isCounted } from './filings.ts'
import { type LivedPhase, leavesOf, livedPhases, phaseBefore } from './lived.ts'
import { bonusesOf, payPhasesOf } from './payMonths.ts'

export interface PlanSpan {
  /** Months from the plan's first one on. */
  readonly months: number
}

/** Years of bonuses before the first month: the resident tax of its spring is on the income two years back. */
const YEARS_BACK = 3

/**
 * The facts of one track of a plan, for the money engine. The run begins with the plan's first month, or with the first phase where the
 * present track tells of earlier ones, and lasts to `months` months from the plan's first one.
 *
 * What came before is taken from the present track on every track, because the past is the same: its first phase as long as it is work,
 * full-time pay before a leave. A mother whose first phase is childcare leave had maternity leave before it. A filing that is refused is
 * not counted; all others are taken as filed in time (`isAssumedFiled` says which of them the plan does not tell).
 *
 * @throws RangeError when the plan has no such track
 */
export const factsOfPlan = (plan: Plan, trackId: string, { months }: PlanSpan): HouseholdFacts => {
  const track = trackOf(plan, trackId)
  const lived = plan.household.adults.map(({ id }) => livedPhases(plan, track, id))
  const start = firstMonthOf(plan, lived)
  const last = addMonths(month(plan.start), months - 1)
  const { prefecture, married, adults, children } = plan.household
  return {
    id: `${plan.id}/${trackId}`,
    prefecture,
    start,
    months: Math.max(1, last - start + 1),
    adults: adults.map((adult, index) => adultFactsOf(plan, adult, lived[index] ?? [], start, last)),
    children: [
      ...children.map((child) => childFactsOf(plan, child)),
      ...expectedBirths(plan).map((birth) => ({ birth, supported: true })),
    ],
    married,
    singleParent: true,
    options: optionsOf(plan),
  }
}

/** The plan's first month, or that of an earlier phase the present track tells of, as far back as the law is encoded. */
const firstMonthOf = (plan: Plan, lived: readonly (readonly LivedPhase[])[]): YearMonth => {
  const told = lived.flatMap(([first]) => (first === undefined ? [] : [monthOfDate(first.from)]))
  return Math.max(FIRST_MONTH, Math.min(month(plan.start), ...told)) as YearMonth
}

const adultFactsOf = (
  plan: Plan,
  adult: Adult,
  phases: readonly LivedPhase[],
  start: YearMonth,
  last: YearMonth,
): AdultFacts => {
  const job = jobOf(plan, adult.id)
  const works = job !== undefined && phases.some(({ phase }) => phase.kind !== 'none')
  const known = works ? withPast(plan, adult.id, phases, start) : []
  const leaves = works ? leavesOf(plan, adult, phases) : []
  return {
    id: adult.id,
    birth: date(adult.birth),
    gender: adult.role === 'father' ? 'male' : 'female',
    insured: works && job.insured,
    employmentInsured: works && job.employmentInsured,
    pay: works ? payPhasesOf(plan, job, known, addMonths(last, 11)) : [],
    fullTimeMonthly: works ? job.fullTimeMonthly : 0,
    bonuses: works ? bonusesOf(plan, job, known, leaves, addMonths(start, -12 * YEARS_BACK), addMonths(last, 11)) : [],
    ...remunerationOf(plan, job, works, start),
    preChildPensionSmr: null,
    leaves,
    previousIncome: [],
    filings: filingsOf(plan, adult.id),
    collection: job?.collection ?? 'next_month',
    deductions: deductionsOf(adult),
    ...(job?.withholding === 'secondary' ? { secondary: true as const } : {}),
  }
}

const childFactsOf = (plan: Plan, { id, birth, income }: Child): ChildFacts => ({
  birth: date(birth),
  supported: true,
  ...(income === undefined ? {} : { income }),
  ...(isCounted(filingStateOf(plan, 'childAllowance', null, id)) ? {} : { notClaimed: true as const }),
  ...(isCounted(filingStateOf(plan, 'supportedStudentConfirmation', null, id)) ? {} : { notConfirmed: true as const }),
})

/** 標準報酬月額 as entered: in force at the start of the run, or from a later month on. */
const remunerationOf = (
  plan: Plan,
  job: Job | undefined,
  works: boolean,
  start: YearMonth,
): Pick<AdultFacts, 'smrBefore' | 'smrKnown'> => {
  const known = works ? job?.standardRemuneration : undefined
  if (known === undefined) return { smrBefore: null }
  const pair = { health: known.health, pension: known.pension ?? pensionLike(known.health, month(plan.start)) }
  const from = known.from === undefined ? month(plan.start) : month(known.from)
  return from <= start ? { smrBefore: pair } : { smrBefore: null, smrKnown: { ...pair, from } }
}

/** The pension's amount where only that of the health insurance is entered: the same within the pension's table. */
const pensionLike = (health: number, of: YearMonth): number => expectOk(standardRemuneration('pension', health, of))

/** The phase before the first one told, from the month before the run: on another track the first month is then a change. */
const withPast = (
  plan: Plan,
  adult: string,
  phases: readonly LivedPhase[],
  start: YearMonth,
): readonly LivedPhase[] => {
  const [first] = phases
  const before = phaseBefore(plan, adult)
  if (first === undefined || before === undefined || first.from < firstDayOf(start)) return phases
  const from = firstDayOf(addMonths(start, -1))
  const to = (first.from - 1) as LivedPhase['from']
  return [{ phase: before, from, to }, ...phases]
}

/** What is left out is zero. */
const deductionsOf = ({ deductions = {} }: Adult): Deductions => ({
  lifeNewGeneral: deductions.lifeNewGeneral ?? 0,
  lifeOldGeneral: deductions.lifeOldGeneral ?? 0,
  lifeCare: deductions.lifeCare ?? 0,
  lifeNewPension: deductions.lifeNewPension ?? 0,
  lifeOldPension: deductions.lifeOldPension ?? 0,
  earthquake: deductions.earthquake ?? 0,
  oldLongTerm: deductions.oldLongTerm ?? 0,
  smallBusiness: deductions.smallBusiness ?? 0,
  housingCredit: deductions.housingCredit ?? 0,
})

/** A designated city by its name or code has its own rates; every other place the standard ones. */
const optionsOf = ({ household: { municipality, prefecture } }: Plan): HouseholdOptions => {
  const city = DESIGNATED_CITIES.history[0].value.find(
    ({ ja, code, prefecture: of }) =>
      of === prefecture && municipality !== undefined && [ja, code].includes(municipality),
  )
  return city === undefined ? DEFAULT_OPTIONS : { ...DEFAULT_OPTIONS, city: city.code, designatedCity: true }
}
