import { formatYearMonth, type YearMonth } from '@yohaku/kernel'
import type { AdultFacts, Bonus, ChildFacts, Deductions, Filings, PayPhase, YearIncome } from '../facts.ts'
import { NO_DEDUCTIONS } from '../facts.ts'
import {
  amount,
  type Cursor,
  day,
  field,
  fieldsOf,
  flag,
  inside,
  listOf,
  monthText,
  oneOf,
  report,
  text,
} from './cursor.ts'
import { type DueDates, leaves } from './leaves.ts'
import { remunerationBefore, standardRemunerationOf } from './remuneration.ts'

const KEYS = [
  'id',
  'birth',
  'gender',
  'insured',
  'employment_insured',
  'pay',
  'full_time_monthly',
  'bonus',
  'smr_before',
  'pre_child_pension_smr',
  'leave',
  'prev_year_income',
  'filings',
  'collection',
  'deductions',
]

export const adult =
  (children: readonly ChildFacts[], dues: DueDates) =>
  (at: Cursor): AdultFacts => {
    const fields = fieldsOf(at, KEYS)
    return {
      id: field(at, fields, 'id', text),
      birth: field(at, fields, 'birth', day),
      gender: field(at, fields, 'gender', oneOf<'female' | 'male'>('female', 'male'), () => 'female' as const),
      insured: field(at, fields, 'insured', flag, () => true),
      employmentInsured: field(at, fields, 'employment_insured', flag, () => true),
      pay: field(at, fields, 'pay', payPhases),
      fullTimeMonthly: field<number | null>(at, fields, 'full_time_monthly', amount, () => null),
      bonuses: field(at, fields, 'bonus', listOf(bonus), () => []),
      smrBefore: field(at, fields, 'smr_before', remunerationBefore, () => null),
      preChildPensionSmr: field<number | null>(
        at,
        fields,
        'pre_child_pension_smr',
        standardRemunerationOf('pension'),
        () => null,
      ),
      leaves: field(at, fields, 'leave', leaves(children, dues), () => []),
      previousIncome: field(at, fields, 'prev_year_income', previousIncome, () => []),
      filings: field(at, fields, 'filings', filings, () => NOTHING_FILED),
      collection: field(
        at,
        fields,
        'collection',
        oneOf<'next_month' | 'same_month'>('next_month', 'same_month'),
        () => 'next_month' as const,
      ),
      deductions: field(at, fields, 'deductions', deductions, () => NO_DEDUCTIONS),
    }
  }

const payPhases = (at: Cursor): PayPhase[] => {
  const phases = listOf(payPhase)(at)
  for (const [index, phase] of phases.entries()) {
    const before = phases[index - 1]
    const here = inside(inside(at, index, phase), 'from', phase.from)
    if (!before || !(phase.from <= before.from)) continue
    const code = phase.from === before.from ? 'same_month_twice' : 'phases_not_in_order'
    report(here, code, `> ${formatYearMonth(before.from)}`, formatYearMonth(phase.from))
  }
  return phases
}

const payPhase = (at: Cursor): PayPhase => {
  const fields = fieldsOf(at, ['from', 'base_monthly', 'commuting', 'hours_per_day', 'arrangement'])
  field(at, fields, 'hours_per_day', hours, () => 0)
  return {
    from: field(at, fields, 'from', monthText),
    baseMonthly: field(at, fields, 'base_monthly', amount),
    commuting: field(at, fields, 'commuting', amount, () => 0),
    arrangement: field(
      at,
      fields,
      'arrangement',
      oneOf<PayPhase['arrangement']>('full', 'reduced', 'leave'),
      () => 'full' as const,
    ),
  }
}

/** Hours say nothing that pay does not; they are checked and left. */
const hours = (at: Cursor): number => {
  if (typeof at.value === 'number' && at.value >= 0 && at.value <= 24) return at.value
  report(at, 'out_of_range', '0–24', String(at.value))
  return 0
}

const bonus = (at: Cursor): Bonus => {
  const fields = fieldsOf(at, ['month', 'gross'])
  return { month: field(at, fields, 'month', monthText), gross: field(at, fields, 'gross', amount) }
}

const previousIncome = (at: Cursor): YearIncome[] => {
  const { value } = at
  const years = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : []
  const fields = fieldsOf(at, years)
  return years.map((year) => {
    const here = inside(at, year, fields[year])
    if (!/^(19|20|21)\d{2}$/.test(year)) report(here, 'out_of_range', 'YYYY', year)
    const income = fieldsOf(here, ['gross', 'social_insurance'])
    return {
      year: Number(year),
      gross: field(here, income, 'gross', amount),
      socialInsurance: field(here, income, 'social_insurance', amount),
    }
  })
}

const NOTHING_FILED: Filings = { endOfLeaveRevision: false, childRearingException: false, reducedHoursBenefit: false }

const filings = (at: Cursor): Filings => {
  const fields = fieldsOf(at, ['end_of_leave_revision', 'child_rearing_exception', 'reduced_hours_benefit'])
  return {
    endOfLeaveRevision: field(at, fields, 'end_of_leave_revision', flag, () => false),
    childRearingException: field<boolean | YearMonth>(
      at,
      fields,
      'child_rearing_exception',
      (here) => (typeof here.value === 'string' ? monthText(here) : flag(here)),
      () => false,
    ),
    reducedHoursBenefit: field(at, fields, 'reduced_hours_benefit', flag, () => false),
  }
}

const deductions = (at: Cursor): Deductions => {
  const fields = fieldsOf(at, ['life', 'earthquake', 'old_long_term', 'small_business', 'housing_credit'])
  const yearly = (key: string): number => field(at, fields, key, amount, () => 0)
  const life = field(at, fields, 'life', lifeInsurance, () => NO_DEDUCTIONS)
  return {
    lifeNewGeneral: life.lifeNewGeneral,
    lifeOldGeneral: life.lifeOldGeneral,
    lifeCare: life.lifeCare,
    lifeNewPension: life.lifeNewPension,
    lifeOldPension: life.lifeOldPension,
    earthquake: yearly('earthquake'),
    oldLongTerm: yearly('old_long_term'),
    smallBusiness: yearly('small_business'),
    housingCredit: yearly('housing_credit'),
  }
}

const lifeInsurance = (
  at: Cursor,
): Omit<Deductions, 'earthquake' | 'oldLongTerm' | 'smallBusiness' | 'housingCredit'> => {
  const fields = fieldsOf(at, ['new_general', 'old_general', 'care', 'new_pension', 'old_pension'])
  const premium = (key: string): number => field(at, fields, key, amount, () => 0)
  return {
    lifeNewGeneral: premium('new_general'),
    lifeOldGeneral: premium('old_general'),
    lifeCare: premium('care'),
    lifeNewPension: premium('new_pension'),
    lifeOldPension: premium('old_pension'),
  }
}
