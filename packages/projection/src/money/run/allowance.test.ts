import { describe, expect, it } from 'vitest'
import { one, resultOf } from '../testing/household.ts'

describe('児童手当', () => {
  it('3歳に達する月まで15,000円、第3子から30,000円、偶数月にふた月分', () => {
    const { months } = resultOf(
      one({}, { children: [{ birth: '2012-05-01' }, { birth: '2015-05-01' }, { birth: '2023-07-01' }] }),
    )
    expect(months.slice(0, 4).map(({ child_allowance }) => child_allowance)).toEqual([50_000, 50_000, 50_000, 50_000])
    expect(months.slice(0, 4).map(({ child_allowance_paid }) => child_allowance_paid)).toEqual([100_000, 0, 100_000, 0])
    const first = resultOf(one({}, { children: [{ birth: '2023-07-01' }] })).months
    expect(first.slice(1, 4).map(({ child_allowance }) => child_allowance)).toEqual([15_000, 15_000, 10_000]) // 6月30日に3歳
  })

  it('2月29日生まれは、平年の2月28日に3歳になる', () => {
    const { months } = resultOf(one({}, { start: '2027-01', months: 4, children: [{ birth: '2024-02-29' }] }))
    expect(months.map(({ child_allowance }) => child_allowance)).toEqual([15_000, 15_000, 10_000, 10_000])
  })
})
