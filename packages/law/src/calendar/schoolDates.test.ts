import { addDays, civilOf, date, formatPlainDate, formatYearMonth, type PlainDate } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstOfAprilOnOrAfter, fiscalYearEndOnOrAfter, lastMonthOfFiscalYear } from './fiscalYear.ts'
import { nurseryClassOn, schoolDates } from './schoolDates.ts'

describe('クラスと就学の日', () => {
  it.each([
    ['2024-04-01', '2027-04-01', '2030-04-01', '2033-03-31'], // leave-and-benefits.yaml we-39a
    ['2024-04-02', '2028-04-01', '2031-04-01', '2034-03-31'], // we-39b
    ['2024-03-31', '2027-04-01', '2030-04-01', '2033-03-31'],
    ['2024-02-29', '2027-04-01', '2030-04-01', '2033-03-31'],
  ])('%s 生まれ: 3歳児クラス %s、就学 %s、小3修了 %s', (birth, class3, school, grade3) => {
    const dates = schoolDates(date(birth))
    expect([dates.class3Start, dates.elementaryStart, dates.grade3End].map(formatPlainDate)).toEqual([
      class3,
      school,
      grade3,
    ])
    expect(formatPlainDate(addDays(dates.preschoolEnd, 1))).toBe(school)
  })

  it('4月1日生まれは、翌日生まれより1学年上', () => {
    expect(nurseryClassOn(date('2024-04-01'), date('2026-11-22'))).toBe(2)
    expect(nurseryClassOn(date('2024-04-02'), date('2026-11-22'))).toBe(1)
  })

  it('クラスは4月1日にだけ上がり、就学の前日は5歳児クラス', () => {
    fc.assert(
      fc.property(fc.integer({ min: date('2015-01-01'), max: date('2035-12-31') }), (day) => {
        const birth = day as PlainDate
        const { class3Start, preschoolEnd } = schoolDates(birth)
        expect(nurseryClassOn(birth, class3Start)).toBe(3)
        expect(nurseryClassOn(birth, addDays(class3Start, -1))).toBe(2)
        expect(nurseryClassOn(birth, preschoolEnd)).toBe(5)
        expect(civilOf(class3Start)).toMatchObject({ month: 4, day: 1 })
      }),
    )
  })
})

describe('以後の最初の3月31日', () => {
  it.each([
    ['2026-03-30', '2026-03-31'],
    ['2026-03-31', '2026-03-31'],
    ['2026-04-01', '2027-03-31'],
  ])('%s → %s', (day, end) => {
    expect(formatPlainDate(fiscalYearEndOnOrAfter(date(day)))).toBe(end)
  })
})

describe('以後の最初の4月1日', () => {
  it.each([
    ['2026-01-01', '2026-04-01'],
    ['2026-03-31', '2026-04-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-04-02', '2027-04-01'],
    ['2026-05-01', '2027-04-01'],
    ['2026-12-01', '2027-04-01'],
  ])('%s → %s', (day, april) => {
    expect(formatPlainDate(firstOfAprilOnOrAfter(date(day)))).toBe(april)
  })
})

it.each([
  ['2026-03-31', '2026-03'],
  ['2026-04-01', '2027-03'],
])('%s の年度の最後の月は %s', (day, last) => {
  expect(formatYearMonth(lastMonthOfFiscalYear(date(day)))).toBe(last)
})
