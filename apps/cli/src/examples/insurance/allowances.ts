import { formatPlainDate, formatYearMonth, month, yearMonth } from '@yohaku/kernel'
import {
  annualLeaveGrant,
  attainmentDate,
  childAllowance,
  childAllowanceMonths,
  childNursingLeave,
  schoolDates,
  singleParentAllowance,
  weeklyDaysOfYearly,
} from '@yohaku/law'
import {
  dateOf,
  type ExampleFunction,
  flagOf,
  granted,
  has,
  type Inputs,
  lawMonth,
  numberOf,
  recordsOf,
} from './read.ts'

const lastMonthUnder3: ExampleFunction = (inputs) => {
  const birth = dateOf(inputs, 'birth')
  return {
    attain_3: formatPlainDate(attainmentDate(birth, 3)),
    last_month: formatYearMonth(childAllowanceMonths(birth).lastUnder3),
  }
}

const childAllowanceOfMonth: ExampleFunction = (inputs, example) => {
  const at = lawMonth(inputs, ['month'], example)
  const children = recordsOf(inputs, 'children')
    .map((child, place) => ({
      place,
      birth: dateOf(child, 'birth'),
      months: childAllowanceMonths(dateOf(child, 'birth'), flagOf(child, 'supported', true)),
    }))
    .toSorted((a, b) => a.birth - b.birth || a.place - b.place)
  const upTo = (count: number): number =>
    granted(
      childAllowance(
        children.slice(0, count).map(({ months }) => months),
        at,
      ),
    )
  const perChild: number[] = children.map(() => 0)
  for (const [order, { place }] of children.entries()) perChild[place] = upTo(order + 1) - upTo(order)
  return { total: upTo(children.length), per_child: perChild }
}

const singleParent: ExampleFunction = (inputs, example) => {
  const at = has(inputs, 'fiscal_year')
    ? yearMonth(numberOf(inputs, 'fiscal_year'), 4)
    : lawMonth(inputs, ['month'], example)
  const children = numberOf(inputs, 'children')
  const dependants = numberOf(inputs, ['dependents', 'dependants'], children)
  return { monthly: granted(singleParentAllowance({ children, dependants, income: numberOf(inputs, 'income') }, at)) }
}

const datesOfSchool: ExampleFunction = (inputs) => {
  const { class3Start, elementaryStart, preschoolEnd, grade3End } = schoolDates(dateOf(inputs, 'birth'))
  return {
    class3_start: formatPlainDate(class3Start),
    elementary_start: formatPlainDate(elementaryStart),
    preschool_end: formatPlainDate(preschoolEnd),
    grade3_end: formatPlainDate(grade3End),
  }
}

/** Attendance is written as a share (0.85); cut to whole per mille so that nothing below 8 tenths reaches them. */
const attendanceOf = (inputs: Inputs): number => Math.floor(numberOf(inputs, 'attendance', 1) * 1000 + 1e-9)

const annualLeave: ExampleFunction = (inputs) => {
  const weeklyDays = has(inputs, 'weekly_days')
    ? numberOf(inputs, 'weekly_days')
    : weeklyDaysOfYearly(numberOf(inputs, ['days_per_year', 'yearly_days']))
  const service = {
    weeklyDays,
    weeklyMinutes: Math.round(numberOf(inputs, 'weekly_hours', 0) * 60),
    months: has(inputs, 'service_months')
      ? numberOf(inputs, 'service_months')
      : Math.floor(numberOf(inputs, 'service_years') * 12 + 1e-9),
    attendancePerMille: attendanceOf(inputs),
  }
  return { days: granted(annualLeaveGrant(service, month('2026-04'))) }
}

const nursingCareLeave: ExampleFunction = (inputs, example) => {
  const leave = granted(
    childNursingLeave(
      numberOf(inputs, 'scheduled_minutes_per_day'),
      numberOf(inputs, 'children', 1),
      lawMonth(inputs, ['month'], example),
    ),
  )
  return { hours_per_leave_day: leave.hoursPerDay, hours_per_year: leave.hours, days_per_year: leave.days }
}

export const allowanceExamples: Readonly<Record<string, ExampleFunction>> = {
  child_allowance_last_15000_month: lastMonthUnder3,
  child_allowance_monthly: childAllowanceOfMonth,
  single_parent_allowance: singleParent,
  school_dates: datesOfSchool,
  annual_leave_grant: annualLeave,
  nursing_care_leave_hours: nursingCareLeave,
}
