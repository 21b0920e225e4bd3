import { addDays, date, formatPlainDate, formatYearMonth, month, type PlainDate, type YearMonth } from '@yohaku/kernel'
import fc from 'fast-check'

/** For fast-check: households of the batch format as families are — unequal couples, births before and after the start, leaves, switches. */

type Json = Readonly<Record<string, unknown>>

const START = fc.integer({ min: month('2025-01'), max: month('2027-12') }).map((of) => of as YearMonth)

const AMOUNT = fc.oneof(fc.integer({ min: 120_000, max: 500_000 }), fc.integer({ min: 80_000, max: 1_500_000 }))

interface Drawn {
  readonly full: number
  readonly commuting: number
  readonly reducedTo: number
  readonly leaveDays: number
  readonly bonus: number
  readonly late: boolean
  readonly filed: boolean
  readonly born: number
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  full: AMOUNT,
  commuting: fc.constantFrom(0, 0, 8_570, 28_660),
  reducedTo: fc.constantFrom(6, 7, 8),
  leaveDays: fc.constantFrom(0, 13, 14, 28, 61, 250, 309, 500),
  bonus: fc.constantFrom(0, 1, 2, 4),
  late: fc.boolean(),
  filed: fc.boolean(),
  born: fc.integer({ min: date('1966-01-01'), max: date('2004-12-31') }),
})

export const households: fc.Arbitrary<Json & { readonly adults: readonly Json[] }> = fc
  .record({
    start: START,
    months: fc.integer({ min: 1, max: 36 }),
    adults: fc.array(drawn, { minLength: 1, maxLength: 2 }),
    birthDay: fc.integer({ min: -700, max: 200 }),
    elder: fc.option(fc.integer({ min: 400, max: 7000 }), { nil: undefined }),
    prefecture: fc.integer({ min: 1, max: 47 }),
    options: fc.record(
      {
        payday: fc.constantFrom('same_month', 'next_month'),
        fixed_change_by_hours: fc.boolean(),
        withholding: fc.constantFrom('computer', 'printed'),
        designated_city: fc.boolean(),
        area_grade: fc.constantFrom(1, 2, 3),
        wages_include_commuting: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    married: fc.boolean(),
  })
  .map(({ start, months, adults, birthDay, elder, prefecture, options, married }) => {
    const birth = addDays(date(`${formatYearMonth(start)}-15`), birthDay)
    const children = [...(elder === undefined ? [] : [addDays(birth, -elder)]), birth].map((day) => ({
      birth: formatPlainDate(day),
    }))
    return {
      id: 'drawn',
      prefecture: String(prefecture).padStart(2, '0'),
      start: formatYearMonth(start),
      months,
      married,
      options,
      children,
      adults: adults.map((adult, index) => adultOf(adult, index, start, birth)),
    }
  })

const adultOf = (adult: Drawn, index: number, start: YearMonth, birth: PlainDate): Json => {
  const { full, commuting, reducedTo, leaveDays, bonus, late, filed, born } = adult
  const first = addDays(birth, index === 0 ? 57 : 3)
  const onLeave = leaveDays > 0
  const childcare = onLeave
    ? [{ start: formatPlainDate(first), end: formatPlainDate(addDays(first, leaveDays - 1)) }]
    : []
  const due = formatPlainDate(birth)
  return {
    id: `p${index + 1}`,
    birth: formatPlainDate(born as PlainDate),
    pay: [
      {
        from: formatYearMonth(start),
        base_monthly: Math.floor((full * reducedTo) / 8),
        commuting,
        arrangement: reducedTo === 8 ? 'full' : 'reduced',
      },
      { from: formatYearMonth((start + 9) as YearMonth), base_monthly: full, commuting, arrangement: 'full' },
    ],
    full_time_monthly: full,
    bonus: [6, 12, 18, 24].map((after) => ({
      month: formatYearMonth((start + after) as YearMonth),
      gross: bonus * full,
    })),
    leave: { ...(index === 0 && onLeave ? { maternity: { due, birth: due } } : {}), childcare },
    filings: { end_of_leave_revision: filed, child_rearing_exception: filed, reduced_hours_benefit: filed },
    collection: late ? 'next_month' : 'same_month',
  }
}
