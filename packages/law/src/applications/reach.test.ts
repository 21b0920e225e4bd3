import { formatPlainDate, month, type YearMonth } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPLICATIONS } from './catalogue.ts'
import { lastFilingDay, type Reach } from './reach.ts'

describe('届出がさかのぼれる日', () => {
  it.each<[Reach, string, string]>([
    ['twoYearsBeforeMonth', '2026-04', '2028-04-30'],
    ['twoYearsBeforeMonth', '2026-02', '2028-02-29'],
    ['twoYearLimitation', '2026-04', '2028-04-30'],
    ['twoYearLimitation', '2024-02', '2026-02-28'],
    ['fiveYearReturn', '2026-11', '2031-12-31'],
    ['nextMonth', '2026-05', '2026-04-30'],
    ['beforehand', '2026-04', '2026-03-31'],
    ['oneMonthBefore', '2026-04', '2026-03-01'],
  ])('%s：%s の分は %s まで', (reach, of, day) => {
    expect(formatPlainDate(lastFilingDay(reach, month(of)))).toBe(day)
  })

  it('あとの月の分ほど、あとまで出せる（早く出して不利になることはない）', () => {
    const months = fc.integer({ min: month('2024-04'), max: month('2036-03') }).map((value) => value as YearMonth)
    const reaches = fc.constantFrom<Reach>(...new Set(APPLICATIONS.map(({ reach }) => reach)))
    fc.assert(
      fc.property(reaches, months, (reach, of) => {
        expect(lastFilingDay(reach, (of + 1) as YearMonth)).toBeGreaterThanOrEqual(lastFilingDay(reach, of))
      }),
    )
  })
})

describe('届出の一覧', () => {
  it('32種類あり、名前がかさならず、条文と出どころがある', () => {
    expect(APPLICATIONS).toHaveLength(32)
    expect(new Set(APPLICATIONS.map(({ id }) => id)).size).toBe(32)
    expect(APPLICATIONS.filter(({ basis, source }) => basis === '' || !source.startsWith('http'))).toEqual([])
  })
})
