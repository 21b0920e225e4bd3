import { floorDiv, formatPlainDate, formatYearMonth, month, monthOfDate, type YearMonth } from '@yohaku/kernel'
import {
  attainmentDate,
  limitedWageDaily,
  maternityAllowance,
  maternityAllowanceDaily,
  maternityBase,
  maternityPeriod,
  maternityThirtieth,
  REDUCED_HOURS_RATE,
  reducedHoursBenefit,
  reducedHoursBenefitLastMonth,
  reducedHoursRate,
  reducedHoursStartWage,
  valueAt,
  wageDailyOf,
} from '@yohaku/law'
import { dateOf, decimal, type ExampleFunction, flagOf, granted, has, type Inputs, lawMonth, numberOf } from './read.ts'

const AVERAGE = ['avg_standard_monthly_remuneration', 'average'] as const

/** Daily amount with what leads to it. The file gives the mean, the rule the sum. */
const maternityDaily = (
  inputs: Inputs,
  start: YearMonth,
): { readonly base: number; readonly d30: number; readonly daily: number } => {
  const months = Math.min(numberOf(inputs, 'months_insured', 12), 12)
  const sum = numberOf(inputs, AVERAGE) * months
  const base = granted(maternityBase(sum, months, start))
  return {
    base: floorDiv(base.sum, base.months),
    d30: maternityThirtieth(base),
    daily: granted(maternityAllowanceDaily(sum, months, start)),
  }
}

const maternityAllowanceDailyExample: ExampleFunction = (inputs, example) =>
  maternityDaily(inputs, lawMonth(inputs, ['start', 'start_date', 'month'], example))

const periodOf = (inputs: Inputs) =>
  granted(
    maternityPeriod(
      dateOf(inputs, has(inputs, 'birth') ? 'birth' : 'due'),
      dateOf(inputs, ['due', 'birth']),
      flagOf(inputs, 'multiple'),
    ),
  )

const maternityAllowancePeriod: ExampleFunction = (inputs) => {
  const { start, end, days } = periodOf(inputs)
  return { start: formatPlainDate(start), end: formatPlainDate(end), days }
}

const maternityAllowanceTotal: ExampleFunction = (inputs) => {
  const { start, end, days } = periodOf(inputs)
  const { base, d30, daily } = maternityDaily(inputs, monthOfDate(start))
  const total = maternityAllowance(daily, days, numberOf(inputs, ['wages_paid', 'wages'], 0))
  return { start: formatPlainDate(start), end: formatPlainDate(end), days, base, d30, daily, total }
}

const wageDaily: ExampleFunction = (inputs, example) => {
  const at = lawMonth(inputs, ['date', 'month'], example)
  const raw = wageDailyOf(numberOf(inputs, ['six_month_wages', 'wages_six_months']))
  const limited = granted(limitedWageDaily(raw, at))
  const percent = (days: number, rate: number): number => floorDiv(limited * days * rate, 100)
  return {
    raw,
    wage_daily: limited,
    monthly_67: percent(30, 67),
    monthly_50: percent(30, 50),
    papa28: percent(28, 67),
    support28: percent(28, 13),
    start_wage_monthly: limited * 30,
  }
}

/** 賃金月額, or 賃金日額 for 30 days. */
const startWageOf = (inputs: Inputs): number =>
  has(inputs, 'start_wage_daily') ? numberOf(inputs, 'start_wage_daily') * 30 : numberOf(inputs, 'start_wage_monthly')

const reducedHours: ExampleFunction = (inputs) => {
  const at = lawMonth(inputs, ['month'], undefined)
  if (at < month('2025-04')) return { benefit: 0, rate_percent: '0.00' } // the benefit starts with 2025-04
  const [start, wage] = [startWageOf(inputs), numberOf(inputs, ['wages_paid_in_month', 'wages'])]
  const rate = reducedHoursRate(
    granted(reducedHoursStartWage(start, at)),
    wage,
    granted(valueAt(REDUCED_HOURS_RATE, at)),
  )
  return { benefit: granted(reducedHoursBenefit(start, wage, at)), rate_percent: decimal(rate, 100, 2) }
}

const reducedHoursLastMonth: ExampleFunction = (inputs) => {
  const birth = dateOf(inputs, 'birth')
  return {
    attain_2: formatPlainDate(attainmentDate(birth, 2)),
    last_month: formatYearMonth(reducedHoursBenefitLastMonth(birth)),
  }
}

export const benefitExamples: Readonly<Record<string, ExampleFunction>> = {
  maternity_allowance_daily: maternityAllowanceDailyExample,
  maternity_allowance_period: maternityAllowancePeriod,
  maternity_allowance_total: maternityAllowanceTotal,
  wage_daily: wageDaily,
  ikuji_jitan_benefit: reducedHours,
  ikuji_jitan_last_month: reducedHoursLastMonth,
}
