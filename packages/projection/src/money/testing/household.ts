import { expectOk, month } from '@yohaku/kernel'
import { parseHousehold } from '../parse/parseHousehold.ts'
import { householdResultLine } from '../result/resultLine.ts'
import type { HouseholdMoney } from '../run/household.ts'
import { runHousehold } from '../run/runHousehold.ts'

/** For tests: households in the batch format that name only the fact that matters. */

type Json = Readonly<Record<string, unknown>>

/** Tokyo, 300,000 yen a month at full time and nothing else; income of the years before as if always so. */
export const adultJson = (more: Json = {}): Json => ({
  id: 'p1',
  birth: '1992-05-10',
  pay: [{ from: '2026-04', base_monthly: 300_000, arrangement: 'full' }],
  full_time_monthly: 300_000,
  smr_before: { health: 300_000, pension: 300_000 },
  prev_year_income: {
    2024: { gross: 3_600_000, social_insurance: 540_000 },
    2025: { gross: 3_600_000, social_insurance: 540_000 },
  },
  ...more,
})

export const householdJson = (more: Json = {}): Json => ({
  id: 'h',
  prefecture: '13',
  start: '2026-04',
  months: 12,
  adults: [adultJson()],
  ...more,
})

export const money = (json: Json): HouseholdMoney => runHousehold(expectOk(parseHousehold(json)))

export const resultOf = (json: Json): ReturnType<typeof householdResultLine> => householdResultLine(money(json))

/** One adult's rows as the batch format writes them, by month. */
export const rowsOf = (json: Json, adult = 0) => {
  const { months } = resultOf(json)
  return (of: string) => {
    const row = months.find((candidate) => candidate.month === of)?.adults[adult]
    if (row === undefined) throw new Error(`no ${of}`)
    return row
  }
}

export const monthsFrom = (first: string, last: string): readonly string[] =>
  Array.from({ length: month(last) - month(first) + 1 }, (_, place) => {
    const of = month(first) + place
    return `${Math.floor(of / 12)}-${String((of % 12) + 1).padStart(2, '0')}`
  })

export const pay = (from: string, base_monthly: number, arrangement = 'full', commuting = 0): Json => ({
  from,
  base_monthly,
  commuting,
  arrangement,
})

/** A household of one adult. */
export const one = (adult: Json, more: Json = {}): Json => householdJson({ ...more, adults: [adultJson(adult)] })
