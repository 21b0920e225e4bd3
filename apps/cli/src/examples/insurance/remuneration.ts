import { addDays, addMonths, formatYearMonth, monthOfDate, type PlainDate, type YearMonth } from '@yohaku/kernel'
import {
  averageRemuneration,
  basicPension,
  childRearingExceptionMonths,
  childRearingExceptionReachesBackTo,
  fullBasicPension,
  type InsuredKind,
  isBonusExempt,
  type Leave,
  type LeaveKind,
  leaveEndRevision,
  leaveEndRevisionAllowed,
  leaveEndRevisionMonths,
  monthlyPension,
  pensionChangeInThousandths,
  premiumExemptMonths,
  type SocialInsurance,
  standardRemuneration,
} from '@yohaku/law'
import {
  asDate,
  asMonth,
  dateOf,
  decimal,
  type ExampleFunction,
  ExampleInputError,
  flagOf,
  granted,
  has,
  type Inputs,
  lawMonth,
  monthName,
  monthOf,
  numberOf,
  recordsOf,
  shortDecimal,
  textOf,
} from './read.ts'

const LEAVE_KINDS: Readonly<Record<string, LeaveKind>> = {
  maternity: 'maternity',
  childcare: 'childcare',
  birth: 'birth',
}

const leaveOf = (inputs: Inputs): Leave => {
  const kind = LEAVE_KINDS[textOf(inputs, ['kind', 'leave'], 'childcare')]
  if (kind === undefined) throw new ExampleInputError('kind: maternity, childcare or birth')
  return {
    kind,
    start: dateOf(inputs, 'start'),
    end: dateOf(inputs, 'end'),
    workedDays: numberOf(inputs, 'worked_days', 0),
  }
}

const exemptMonths = (leave: Leave): readonly YearMonth[] => {
  const span = premiumExemptMonths(leave)
  if (span === null) return []
  return Array.from({ length: span.last - span.first + 1 }, (_, index) => addMonths(span.first, index))
}

const exemptMonthsOfLeave: ExampleFunction = (inputs) => ({
  months: exemptMonths(leaveOf(inputs)).map(formatYearMonth),
})

const bonusExempt: ExampleFunction = (inputs) => ({
  exempt: isBonusExempt(leaveOf(inputs), monthOf(inputs, ['bonus_month', 'month'])),
})

/** `april_premium_due`: of the months that end with the one of the first return, for each day of return. */
const dueByReturn = (returns: readonly PlainDate[]): Record<string, readonly boolean[]> => {
  const latest = Math.min(...returns.map(monthOfDate)) as YearMonth
  const fields: Record<string, readonly boolean[]> = {}
  for (let back = 0; back < 12; back++) {
    const of = addMonths(latest, -back)
    fields[`${monthName(of)}_premium_due`] = returns.map((day) => {
      const months = exemptMonths({ kind: 'childcare', start: addDays(day, -400), end: addDays(day, -1) })
      return !months.includes(of)
    })
  }
  return fields
}

const exemptMonthsOfLeaves: ExampleFunction = (inputs) => {
  if (has(inputs, 'return_to_work')) {
    const returns = Array.isArray(inputs.return_to_work) ? inputs.return_to_work : [inputs.return_to_work]
    return dueByReturn(returns.map((day) => asDate(day, 'return_to_work')))
  }
  if (!has(inputs, 'leaves')) {
    const months = exemptMonths(leaveOf(inputs)).map(formatYearMonth)
    return { exempt_months: months, months }
  }
  const kind = textOf(inputs, 'kind', 'childcare')
  const leaves = recordsOf(inputs, 'leaves').map((item) =>
    leaveOf(Array.isArray(item) ? { kind, start: item[0], end: item[1] } : { kind, ...item }),
  )
  return { exempt_months: leaves.map((leave) => exemptMonths(leave).map(formatYearMonth)) }
}

const revisionMonths: ExampleFunction = (inputs) => {
  const { first, effective, until } = leaveEndRevisionMonths(dateOf(inputs, 'leave_end'))
  return {
    effective_premium_month: formatYearMonth(effective),
    valid_until_premium_month: formatYearMonth(until),
    pay_months: [0, 1, 2].map((count) => formatYearMonth(addMonths(first, count))),
  }
}

const insuredKindOf = (inputs: Inputs): InsuredKind => {
  if (flagOf(inputs, 'short_time') || numberOf(inputs, ['min_days', 'day_threshold'], 17) === 11) return 'shortTime'
  return flagOf(inputs, 'part_time') ? 'partTime' : 'regular'
}

/** Standard remuneration in force: one for both insurances, or one for each. */
const currentOf = (inputs: Inputs, insurance: SocialInsurance): number | null => {
  const given = inputs.smr_before ?? inputs.old_smr ?? inputs.current_smr ?? inputs.smr
  if (given === undefined || given === null) return null
  if (typeof given === 'object') return numberOf(given as Inputs, insurance)
  return numberOf({ given }, 'given')
}

const revision: ExampleFunction = (inputs) => {
  const end = dateOf(inputs, 'leave_end')
  const { first, effective, until } = leaveEndRevisionMonths(end)
  const rows = recordsOf(inputs, 'months').toSorted((a, b) => asMonth(a.month, 'month') - asMonth(b.month, 'month'))
  const place = (index: number): Inputs =>
    rows.find((row) => asMonth(row.month, 'month') === addMonths(first, index)) ?? {}
  const months = {
    pay: [0, 1, 2].map((index) => numberOf(place(index), 'pay', 0)),
    days: [0, 1, 2].map((index) => numberOf(place(index), 'days', 0)),
    first: 0,
  }
  const kind = insuredKindOf(inputs)
  const average = granted(averageRemuneration(months, kind, effective))
  const allowed =
    average !== null &&
    leaveEndRevisionAllowed({
      end,
      childBirth: has(inputs, 'child_birth') || has(inputs, 'birth') ? dateOf(inputs, ['child_birth', 'birth']) : end,
      nextLeaveStart: has(inputs, 'next_leave_start') ? dateOf(inputs, 'next_leave_start') : null,
    })
  const decided = (insurance: SocialInsurance): number | null => {
    const current = currentOf(inputs, insurance)
    if (average === null || !allowed) return current
    if (current === null) return granted(standardRemuneration(insurance, average, effective))
    const next = granted(leaveEndRevision(insurance, current, months, kind, effective))
    return next === null ? current : granted(standardRemuneration(insurance, next, effective))
  }
  const [health, pension] = [decided('health'), decided('pension')]
  return {
    average,
    allowed,
    effective_month: allowed ? formatYearMonth(effective) : null,
    valid_until: allowed ? formatYearMonth(until) : null,
    smr: { health, pension },
    smr_health: health,
    smr_pension: pension,
    new_smr: health,
  }
}

const exceptionWindow: ExampleFunction = (inputs) => {
  const birth = dateOf(inputs, 'birth')
  const span = childRearingExceptionMonths({
    birth,
    careStart: has(inputs, 'care_start') ? dateOf(inputs, 'care_start') : birth,
    nextLeaveStart: has(inputs, 'next_leave_start') ? dateOf(inputs, 'next_leave_start') : null,
  })
  const earliest = has(inputs, 'filed') ? childRearingExceptionReachesBackTo(monthOf(inputs, 'filed')) : null
  return {
    first_month: span === null ? null : formatYearMonth(span.first),
    last_month: span === null ? null : formatYearMonth(span.last),
    earliest_covered_by_filing: earliest === null ? null : formatYearMonth(earliest),
    first_covered_month:
      span === null || earliest === null || earliest > span.last
        ? null
        : formatYearMonth(Math.max(span.first, earliest) as YearMonth),
  }
}

const exceptionValue: ExampleFunction = (inputs, example) => {
  const gain = pensionChangeInThousandths(
    numberOf(inputs, ['actual', 'smr_new']),
    Math.max(numberOf(inputs, ['pre', 'smr_old']), numberOf(inputs, ['actual', 'smr_new'])),
    numberOf(inputs, 'months'),
    lawMonth(inputs, [], example),
  )
  return { annual_pension_gain_yen: Number(decimal(granted(gain), 1000, 1)) }
}

const pensionChange: ExampleFunction = (inputs, example) => {
  const protectedMonths = flagOf(inputs, 'yoiku_special')
  const [before, after] = [numberOf(inputs, ['smr_old', 'pre']), numberOf(inputs, ['smr_new', 'actual'])]
  const change = pensionChangeInThousandths(
    before,
    protectedMonths ? Math.max(before, after) : after,
    numberOf(inputs, 'months'),
    lawMonth(inputs, [], example),
  )
  return { annual_pension_change: shortDecimal(granted(change), 1000, 3) }
}

const perMille = (inputs: Inputs, name: string): number => Math.round(numberOf(inputs, name) * 1000)

const basicPensionAmounts: ExampleFunction = (inputs, example) => {
  if (!has(inputs, 'base')) {
    const at = lawMonth(inputs, ['month'], { as_of: inputs.fiscal_year ?? example?.as_of })
    const paid = numberOf(inputs, ['paid_months', 'months'], 480)
    const [fresh, existing] = [granted(basicPension(paid, at)), granted(basicPension(paid, at, 'existing'))]
    return { full_new: fresh, full_existing: existing, amount: fresh, monthly_new: monthlyPension(fresh) }
  }
  const base = numberOf(inputs, 'base')
  const [fresh, existing] = ['revision_rate_new', 'revision_rate_existing'].map((name) =>
    has(inputs, name) ? fullBasicPension(base, perMille(inputs, name)) : null,
  )
  return {
    full_new: fresh,
    full_existing: existing,
    monthly_new: fresh == null ? null : monthlyPension(fresh),
    monthly_existing: existing == null ? null : monthlyPension(existing),
  }
}

export const remunerationExamples: Readonly<Record<string, ExampleFunction>> = {
  si_exempt_months: exemptMonthsOfLeave,
  si_bonus_exempt: bonusExempt,
  premium_exempt_months: exemptMonthsOfLeaves,
  leave_end_revision_months: revisionMonths,
  leave_end_revision: revision,
  yoiku_tokurei_window: exceptionWindow,
  yoiku_tokurei_value: exceptionValue,
  pension_change: pensionChange,
  basic_pension: basicPensionAmounts,
}
