import { addMonths, date, expectOk, formatYearMonth, month, type PlainDate } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { childAllowance, childAllowanceMonths, childAllowancePaid } from './childAllowance.ts'

const childrenOf = (...births: readonly string[]) => births.map((birth) => childAllowanceMonths(date(birth)))
const allowance = (births: readonly string[], of: string): number =>
  expectOk(childAllowance(childrenOf(...births), month(of)))

describe('児童手当', () => {
  it.each([
    ['2023-11-20', '2026-11'], // we-34a
    ['2023-12-01', '2026-11'], // we-34b
    ['2023-12-02', '2026-12'],
    ['2024-02-29', '2027-02'],
  ])('%s 生まれの 15,000円 は %s まで、その次の月から 10,000円', (birth, last) => {
    expect(formatYearMonth(childAllowanceMonths(date(birth)).lastUnder3)).toBe(last)
    expect(allowance([birth], last)).toBe(15_000)
    expect(expectOk(childAllowance(childrenOf(birth), addMonths(month(last), 1)))).toBe(10_000)
  })

  it.each([
    ['2008-04-01', '2026-03'],
    ['2008-04-02', '2027-03'],
    ['2009-03-31', '2027-03'],
  ])('%s 生まれには %s まで払われる（18歳に達する日以後の最初の3月31日）', (birth, last) => {
    expect(allowance([birth], last)).toBe(10_000)
    expect(expectOk(childAllowance(childrenOf(birth), addMonths(month(last), 1)))).toBe(0)
  })

  it('大学生年代の上の子は払われないが第1子に数え、第3子は 30,000円（we-35）', () => {
    expect(allowance(['2005-06-01', '2012-05-05', '2024-09-09'], '2026-11')).toBe(40_000)
  })

  it('上の子の生計費を負担していなければ数えない', () => {
    const children = [childAllowanceMonths(date('2005-06-01'), false), ...childrenOf('2012-05-05', '2024-09-09')]
    expect(expectOk(childAllowance(children, month('2026-11')))).toBe(25_000)
  })

  it('上の子は22歳に達する日以後の最初の3月31日まで数える', () => {
    const births = ['2004-04-02', '2012-05-05', '2015-09-09']
    expect(allowance(births, '2027-03')).toBe(40_000)
    expect(allowance(births, '2027-04')).toBe(20_000)
  })

  it('生まれた月の翌月から', () => {
    expect(allowance(['2026-04-01'], '2026-04')).toBe(0)
    expect(allowance(['2026-04-01'], '2026-05')).toBe(15_000)
  })

  it('偶数月に前の2か月分が振り込まれる', () => {
    const children = childrenOf('2023-11-20')
    expect(childAllowancePaid(children, month('2026-11'))).toBe(0)
    expect(childAllowancePaid(children, month('2026-12'))).toBe(30_000)
    expect(childAllowancePaid(children, month('2027-02'))).toBe(20_000)
    expect(childAllowancePaid(children, month('2024-10'))).toBe(0)
  })

  it('2024年9月以前は返さない', () => {
    const recorder = new ExplanationRecorder()
    expect(childAllowance(childrenOf('2023-11-20'), month('2024-09'), recorder)).toMatchObject({ ok: false })
    expect(recorder.roots).toEqual([])
  })

  it('月々の額を足すと、振り込まれた額になる', () => {
    const births = fc.array(
      fc.integer({ min: date('2003-01-01'), max: date('2027-12-31') }).map((day) => day as PlainDate),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(births, (days) => {
        const children = days.toSorted((a, b) => a - b).map((birth) => childAllowanceMonths(birth))
        let earned = 0
        let paid = 0
        for (let of = month('2024-10'); of <= month('2030-01'); of = addMonths(of, 1)) {
          earned += expectOk(childAllowance(children, of))
          paid += childAllowancePaid(children, addMonths(of, 1))
        }
        expect(paid).toBe(earned)
      }),
    )
  })

  it('根拠に、子ひとりずつの順番と額が残る', () => {
    const recorder = new ExplanationRecorder()
    childAllowance(childrenOf('2005-06-01', '2012-05-05', '2024-09-09'), month('2026-11'), recorder)
    expect(recorder.roots[0]?.result).toBe(40_000)
    expect(recorder.roots[0]?.children.map(({ inputs, result }) => [inputs.order, result])).toEqual([
      [2, 10_000],
      [3, 30_000],
    ])
  })
})
