import type { Plan } from '@yohaku/household'
import { firstDayOf, lastDayOf, type PlainDate, type YearMonth, yearOf } from '@yohaku/kernel'
import { exemptMonthsOf, isMonthIn, lastPaidDayByAge, leaveEndRevisionMonths, type MonthSpan } from '@yohaku/law'
import type { AssumedFiling, LineCode } from '../../outlook.ts'
import { childOfBirth, type FilingKind, filingStateOf, isAssumedFiled } from '../plan/filings.ts'
import { EXEMPT, RECORD_SMR, SMR_PENSION, WIDTH } from '../run/columns.ts'
import { incomeYearOf } from '../run/horizon.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { premiumMonthOf } from '../run/premiums.ts'
import { type AdultYear, incomeTaxOf } from '../run/years.ts'

/** Which filings a line rests on without the plan saying that they were made. */
export type FilingMarks = (adult: number, month: YearMonth, line: LineCode) => readonly FilingKind[]

export const NO_MARKS: FilingMarks = () => NONE

const NONE: readonly FilingKind[] = []

/** The marks of a computed plan. A filing the plan says was made is no assumption; one that was refused is not in the figures at all. */
export const filingMarksOf = (plan: Plan, money: HouseholdMoney): FilingMarks => {
  const assumed: Assumed = (adult, kind, birth = null, year = null) =>
    isAssumedFiled(filingStateOf(plan, kind, adult.facts.id, childOfBirth(plan, birth), year)) ? [kind] : NONE
  const spouse = spouseYears(money)
  return (index, month, line) => {
    const adult = money.adults[index] as AdultMoney
    switch (line) {
      case 'childcare_leave':
      case 'birth_leave':
        return distinct(adult.leaveBenefits.flatMap((paid) => leaveFilings(adult, paid, month, line, assumed)))
      case 'post_birth':
        return distinct(
          adult.postBirth.flatMap((paid) =>
            paid.month === month ? assumed(adult, 'postBirthSupport', paid.childBirth) : NONE,
          ),
        )
      case 'reduced_hours':
        return assumed(adult, 'reducedHoursBenefit', childOfReducedHours(adult, month))
      case 'maternity':
        return distinct(
          adult.maternity.flatMap((paid) =>
            paid.month === month ? assumed(adult, 'maternityAllowance', paid.leave.childBirth) : NONE,
          ),
        )
      case 'health_combined':
      case 'health':
      case 'ltc':
      case 'levy':
        return revisionFilings(adult, 'health', month, assumed)
      case 'pension':
        return revisionFilings(adult, 'pension', month, assumed)
      case 'income_tax_withheld':
      case 'bonus_tax':
      case 'year_end_adjustment':
        return spouse(index, yearOf(month)) ? assumed(adult, 'spouseDeduction', null, yearOf(month)) : NONE
      case 'resident_tax':
        return spouse(index, incomeYearOf(month)) ? assumed(adult, 'spouseDeduction', null, incomeYearOf(month)) : NONE
      default:
        return NONE
    }
  }
}

/** The same for 児童手当, which belongs to the household: of every child whose own is in the month, or that counts as an elder one. */
export const allowanceFilingsOf = (
  plan: Plan,
  { facts, allowanceMonths }: HouseholdMoney,
): ((month: YearMonth) => readonly FilingKind[]) => {
  const births = facts.children.map(({ birth }) => birth).sort((a, b) => a - b)
  const assumedOf = (kind: FilingKind): readonly boolean[] =>
    births.map((birth) => isAssumedFiled(filingStateOf(plan, kind, null, childOfBirth(plan, birth))))
  const own = assumedOf('childAllowance')
  const confirmed = births.length >= CHILDREN_THAT_COUNT ? assumedOf('supportedStudentConfirmation') : []
  return (month) => {
    const kinds: FilingKind[] = []
    if (allowanceMonths.some(({ first, last }, index) => own[index] === true && first <= month && month <= last))
      kinds.push('childAllowance')
    if (
      allowanceMonths.some(
        ({ last, lastCounted }, index) => confirmed[index] === true && last < month && month <= lastCounted,
      )
    )
      kinds.push('supportedStudentConfirmation')
    return kinds
  }
}

/** What changes no line by its own amount: months without premiums, and the pension record. */
export const silentFilings = (plan: Plan, money: HouseholdMoney, shown: MonthSpan): readonly AssumedFiling[] =>
  money.adults.flatMap((adult) => {
    const kinds = new Set<FilingKind>()
    const restsOn = (kind: FilingKind, birth: PlainDate | null): void => {
      if (isAssumedFiled(filingStateOf(plan, kind, adult.facts.id, childOfBirth(plan, birth)))) kinds.add(kind)
    }
    for (let month = shown.first; month <= shown.last; month++) {
      const at = (month - adult.horizon.from) * WIDTH
      if (adult.cells[at + EXEMPT] === 1) {
        const of = premiumMonthOf(adult, month)
        restsOn(exemptionIn(adult, of), childOfExemption(adult, of))
      }
      if ((adult.cells[at + RECORD_SMR] as number) > (adult.cells[at + SMR_PENSION] as number))
        restsOn('childRearingException', childOfRecord(adult, month))
    }
    return [...kinds].map((kind) => ({ adult: adult.facts.id, kind }))
  })

/** The child of the leave that covers the month's last day, or of the one that lies within the month. */
const childOfExemption = ({ facts: { leaves } }: AdultMoney, of: YearMonth): PlainDate | null => {
  const [first, end] = [firstDayOf(of), lastDayOf(of)]
  const covering = leaves.find((leave) => leave.start <= end && end <= leave.end)
  return (covering ?? leaves.find((leave) => leave.start <= end && leave.end >= first))?.childBirth ?? null
}

const childOfRecord = ({ kept }: AdultMoney, month: YearMonth): PlainDate | null =>
  kept.findLast(({ months, exempt }) => isMonthIn([months], month) && !isMonthIn(exempt, month))?.childBirth ?? null

const CHILDREN_THAT_COUNT = 3

type Assumed = (
  adult: AdultMoney,
  kind: FilingKind,
  birth?: PlainDate | null,
  year?: number | null,
) => readonly FilingKind[]

const childOfReducedHours = ({ reducedHours }: AdultMoney, month: YearMonth): PlainDate | null =>
  reducedHours.months.find((paid) => paid.month === month)?.childBirth ?? null

const leaveFilings = (
  adult: AdultMoney,
  paid: AdultMoney['leaveBenefits'][number],
  month: YearMonth,
  line: 'childcare_leave' | 'birth_leave',
  assumed: Assumed,
): readonly FilingKind[] => {
  if (paid.month !== month || (paid.kind === 'birth') !== (line === 'birth_leave')) return NONE
  if (paid.kind === 'birth') return assumed(adult, 'birthLeaveBenefit', paid.childBirth)
  const extended = paid.to > lastPaidDayByAge(paid.childBirth, '1y')
  return [
    ...assumed(adult, 'childcareLeaveBenefit', paid.childBirth),
    ...(extended ? assumed(adult, 'leaveBenefitExtension', paid.childBirth) : NONE),
  ]
}

/** A premium rests on 終了時改定 while that decision is the one in force. */
const revisionFilings = (
  adult: AdultMoney,
  insurance: 'health' | 'pension',
  month: YearMonth,
  assumed: Assumed,
): readonly FilingKind[] => {
  const of = premiumMonthOf(adult, month)
  const inForce = decisionInForce(adult, insurance, of)
  if (inForce?.why !== 'leave_end') return NONE
  const { effective } = inForce
  const leave = adult.facts.leaves.findLast(({ end }) => leaveEndRevisionMonths(end).effective === effective)
  const kind = leave?.kind === 'maternity' ? 'maternityLeaveEndRevision' : 'endOfLeaveRevision'
  return assumed(adult, kind, leave?.childBirth ?? null)
}

/** A loop: asked for every month and premium, a closure for each took an eighth of the time of a ledger. */
const decisionInForce = ({ decisions }: AdultMoney, insurance: 'health' | 'pension', of: YearMonth) => {
  for (let place = decisions.length - 1; place >= 0; place--) {
    const decision = decisions[place]
    if (decision?.insurance === insurance && decision.effective <= of) return decision
  }
  return undefined
}

const exemptionIn = ({ facts }: AdultMoney, of: YearMonth): FilingKind =>
  isMonthIn(exemptMonthsOf(facts.leaves.filter(({ kind }) => kind === 'maternity')), of)
    ? 'maternityPremiumExemption'
    : 'childcarePremiumExemption'

/** Years in which an adult has 配偶者控除・配偶者特別控除; each looked at once. */
const spouseYears = ({ years }: HouseholdMoney) => {
  const known = new Map<string, boolean>()
  return (index: number, year: number): boolean => {
    const key = `${index} ${year}`
    const found = known.get(key)
    if (found !== undefined) return found
    const own = years.find((candidate) => candidate.year === year)?.adults[index]
    const has = own !== undefined && hasSpouseDeduction(year, own)
    known.set(key, has)
    return has
  }
}

const hasSpouseDeduction = (year: number, own: AdultYear): boolean =>
  own.facts.spouseIncome !== null && incomeTaxOf(year, own).spouseDeduction > 0

const distinct = (kinds: readonly FilingKind[]): readonly FilingKind[] =>
  kinds.length < 2 ? kinds : [...new Set(kinds)]
