import { formatYearMonth, type YearMonth } from '@yohaku/kernel'
import { NET, WIDTH } from '../run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { premiumMonthOf } from '../run/premiums.ts'
import { adultMonthOf, afterMonthsOf, monthsAsked, monthTotalsOf } from './resultLine.ts'

/**
 * `householdResultLine` as JSON, byte for byte what `JSON.stringify` makes of it, in half the time: about half of an adult's months are
 * those before again and are not written anew, and `JSON.stringify` is not asked for every one of the others.
 */
export const householdResultText = (money: HouseholdMoney): string => {
  const rowTexts = money.adults.map(rowTextsOf)
  let months = ''
  for (const month of monthsAsked(money)) {
    let rows = ''
    for (const rowText of rowTexts) rows += rows === '' ? rowText(month) : `,${rowText(month)}`
    const totals = monthTotalsOf(money, month)
    months += `${months === '' ? '' : ','}{"month":"${formatYearMonth(month)}","adults":[${rows}],"child_allowance":${totals.child_allowance},"child_allowance_paid":${totals.child_allowance_paid},"household_net":${totals.household_net}}`
  }
  return `{"id":${JSON.stringify(money.facts.id)},"months":[${months}],${fieldsOf(afterMonthsOf(money))}}`
}

/** The fields of an object that has some, without its braces. */
const fieldsOf = (object: object): string => JSON.stringify(object).slice(1, -1)

/** The text of an adult's months, which must be asked for in their order. */
const rowTextsOf = (adult: AdultMoney): ((month: YearMonth) => string) => {
  const { cells, horizon, facts } = adult
  const id = JSON.stringify(facts.id)
  let [before, after] = ['', '']
  return (month) => {
    const at = (month - horizon.from) * WIDTH
    if (before === '' || !isAsBefore(cells, at)) {
      const row = adultMonthOf(adult, month)
      before = untilPremiumMonth(id, row)
      after = fromPremiumMonth(row)
    }
    return before + formatYearMonth(premiumMonthOf(adult, month)) + after
  }
}

type AdultMonth = ReturnType<typeof adultMonthOf>

/** The premium month is the one field of a row that no cell holds. */
const untilPremiumMonth = (id: string, row: AdultMonth): string =>
  `{"id":${id},"gross":${row.gross},"commuting":${row.commuting},"bonus":${row.bonus},"smr_health":${row.smr_health},"smr_pension":${row.smr_pension},"pension_record_smr":${row.pension_record_smr},"premium_month":"`

const fromPremiumMonth = (row: AdultMonth): string => {
  const { benefits } = row
  return `","premium_exempt":${row.premium_exempt},"health":${row.health},"ltc":${row.ltc},"levy":${row.levy},"health_combined":${row.health_combined},"pension":${row.pension},"employment_insurance":${row.employment_insurance},"bonus_health":${row.bonus_health},"bonus_pension":${row.bonus_pension},"bonus_employment_insurance":${row.bonus_employment_insurance},"withholding_persons":${row.withholding_persons},"income_tax_withheld":${row.income_tax_withheld},"bonus_tax":${row.bonus_tax},"resident_tax":${row.resident_tax},"benefits":{"childcare_leave":${benefits.childcare_leave},"post_birth":${benefits.post_birth},"reduced_hours":${benefits.reduced_hours},"maternity":${benefits.maternity}},"year_end_adjustment":${row.year_end_adjustment},"net":${row.net}}`
}

/** Whether a row says what the row of the month before says; the columns up to `NET` are the ones that are written. */
const isAsBefore = (cells: Float64Array, at: number): boolean => {
  for (let place = at + NET; place >= at; place--) if (cells[place] !== cells[place - WIDTH]) return false
  return true
}
