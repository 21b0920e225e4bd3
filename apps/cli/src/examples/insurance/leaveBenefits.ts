import { formatPlainDate, monthOfDate, type PlainDate, type YearMonth } from '@yohaku/kernel'
import {
  birthLeaveBenefit,
  birthLeaveWorkLimit,
  CHILDCARE_LEAVE_RATES,
  childcareLeaveBenefit,
  childcareLeaveUnits,
  daysAtFirstRate,
  earliestExtensionNotice,
  hasPostBirthSupport,
  isExtensionApplicationTimely,
  isExtensionNoticeValid,
  limitedWageDaily,
  postBirthSupport,
  postBirthSupportWindow,
  type SpouseOfParent,
} from '@yohaku/law'
import {
  dateOf,
  type ExampleFunction,
  ExampleInputError,
  flagOf,
  granted,
  has,
  type Inputs,
  lawMonth,
  numberOf,
  shortDecimal,
  textOf,
} from './read.ts'

const LEAVE_RATES = CHILDCARE_LEAVE_RATES.history[0].value

/** Month of a rule whose example gives none: the terms of leave benefits have not changed since 2022-10. */
const leaveMonth = (inputs: Inputs): YearMonth => lawMonth(inputs, ['month', 'date', 'start'], undefined)

const leaveUnit: ExampleFunction = (inputs) => {
  const paidDays = numberOf(inputs, 'paid_days', LEAVE_RATES.unitDays)
  const daysPaidBefore = numberOf(inputs, 'days_paid_before', 0)
  const first = daysAtFirstRate(paidDays, daysPaidBefore, LEAVE_RATES.switchDays)
  const unit = { wageDaily: numberOf(inputs, 'wage_daily'), paidDays, daysPaidBefore, wages: wagesOf(inputs) }
  return {
    d67: first,
    d50: paidDays - first,
    amount: granted(childcareLeaveBenefit(unit, leaveMonth(inputs))),
  }
}

const wagesOf = (inputs: Inputs): number => numberOf(inputs, ['wages_paid', 'wages'], 0)

/** `rate_percent` stands for how many days were paid before: 67 none, 50 all of the first 180. */
const leaveWithPay: ExampleFunction = (inputs) => {
  const after = numberOf(inputs, 'rate_percent', LEAVE_RATES.first) === LEAVE_RATES.after
  const unit = {
    wageDaily: numberOf(inputs, 'wage_daily'),
    paidDays: numberOf(inputs, 'paid_days', LEAVE_RATES.unitDays),
    daysPaidBefore: numberOf(inputs, 'days_paid_before', after ? LEAVE_RATES.switchDays : 0),
    wages: wagesOf(inputs),
  }
  return { amount: granted(childcareLeaveBenefit(unit, leaveMonth(inputs))) }
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty_first twenty_second twenty_third twenty_fourth'.split(
    ' ',
  )

const leavePeriods: ExampleFunction = (inputs) => {
  const raw = numberOf(inputs, 'wage_daily')
  let before = numberOf(inputs, 'days_paid_before', 0)
  const units = childcareLeaveUnits(dateOf(inputs, ['leave_start', 'start']), dateOf(inputs, ['pay_until', 'end'])).map(
    ({ start, end, paidDays }) => {
      const limited = granted(limitedWageDaily(raw, monthOfDate(start)))
      const unit = { wageDaily: limited, paidDays, daysPaidBefore: before, wages: 0 }
      const amount = granted(childcareLeaveBenefit(unit, monthOfDate(start)))
      before += paidDays
      return { start: formatPlainDate(start), end: formatPlainDate(end), days: paidDays, amount }
    },
  )
  return {
    count: units.length,
    total: units.reduce((sum, { amount }) => sum + amount, 0),
    units,
    ...Object.fromEntries(
      units.flatMap((unit, place) => [
        [ORDINALS[place], unit],
        [`${ORDINALS[place]}_amount`, unit.amount],
      ]),
    ),
    last: units.at(-1) ?? null,
  }
}

const birthLeave: ExampleFunction = (inputs) => ({
  amount: granted(
    birthLeaveBenefit(numberOf(inputs, 'wage_daily'), numberOf(inputs, 'days'), wagesOf(inputs), leaveMonth(inputs)),
  ),
})

const birthLeaveWork: ExampleFunction = (inputs) => {
  const limit = granted(birthLeaveWorkLimit(numberOf(inputs, ['leave_days', 'days']), leaveMonth(inputs)))
  return { max_days: limit.days, max_hours: shortDecimal(limit.hoursNumerator, limit.hoursDenominator, 2) }
}

const EXCUSES = {
  no_spouse: 'noSpouse',
  spouse_not_legal_parent: 'notLegalParent',
  domestic_violence_separation: 'violenceOrSeparation',
  spouse_not_working: 'notWorking',
  spouse_self_employed_or_freelance: 'selfEmployed',
  spouse_on_postnatal_leave: 'onPostnatalLeave',
  spouse_cannot_take_leave_other: 'otherInability',
} as const

const isExcuse = (text: string): text is keyof typeof EXCUSES => Object.hasOwn(EXCUSES, text)

/** A father's spouse is on postnatal leave; an example that says nothing of the spouse leaves the test out. */
const spouseOf = (inputs: Inputs): SpouseOfParent => {
  const excuse = inputs.spouse_exception ?? inputs.exception
  if (typeof excuse === 'string') {
    if (!isExcuse(excuse)) throw new ExampleInputError(`spouse_exception: ${excuse}`)
    return { excused: EXCUSES[excuse] }
  }
  if (!has(inputs, 'spouse_days') || inputs.role === 'father') return { excused: 'onPostnatalLeave' }
  return { leaveDaysInWindow: numberOf(inputs, 'spouse_days') }
}

const support: ExampleFunction = (inputs) => {
  const days = numberOf(inputs, ['days', 'own_days'])
  const wageDaily = numberOf(inputs, 'wage_daily')
  const at = leaveMonth(inputs)
  const eligible = granted(hasPostBirthSupport(numberOf(inputs, 'own_days', days), spouseOf(inputs), at))
  const main = granted(
    childcareLeaveBenefit({ wageDaily, paidDays: days, daysPaidBefore: 0, wages: wagesOf(inputs) }, at),
  )
  return { eligible, amount: eligible ? granted(postBirthSupport(wageDaily, days, main, at)) : 0 }
}

const supportWindow: ExampleFunction = (inputs) => {
  const [birth, due] = [dateOf(inputs, 'birth'), dateOf(inputs, ['due', 'birth'])]
  const afterMaternity = textOf(inputs, 'role', 'father') === 'mother_after_maternity_leave'
  const window = granted(postBirthSupportWindow(birth, due, afterMaternity, monthOfDate(birth)))
  return { from: formatPlainDate(window.from), to: formatPlainDate(window.to) }
}

const extensionDocuments: ExampleFunction = (inputs) => {
  const birthday = dateOf(inputs, ['birthday_1', 'birthday_1_5', 'birthday_18m', 'birthday'])
  const april = flagOf(inputs, 'april_admission')
  const notice: PlainDate | null = has(inputs, 'notice_date') ? dateOf(inputs, 'notice_date') : null
  const applied = has(inputs, 'application_date') ? dateOf(inputs, 'application_date') : null
  const desired = has(inputs, 'desired_start') ? dateOf(inputs, 'desired_start') : birthday
  return {
    notice_valid: notice === null ? null : granted(isExtensionNoticeValid(birthday, notice, april)),
    earliest_notice_date: formatPlainDate(granted(earliestExtensionNotice(birthday, april))),
    application_valid: applied === null ? null : isExtensionApplicationTimely(birthday, applied, desired),
  }
}

export const leaveBenefitExamples: Readonly<Record<string, ExampleFunction>> = {
  childcare_leave_benefit_unit: leaveUnit,
  childcare_leave_benefit_with_pay: leaveWithPay,
  childcare_leave_benefit_periods: leavePeriods,
  birth_leave_benefit: birthLeave,
  birth_leave_work_limit: birthLeaveWork,
  post_birth_support: support,
  post_birth_support_window: supportWindow,
  extension_document_check: extensionDocuments,
}
