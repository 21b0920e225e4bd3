import { addDays, date, formatYearMonth, month, type PlainDate, type YearMonth } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exemptMonthsOf,
  isBonusExempt,
  isMonthIn,
  joinConsecutiveLeaves,
  type Leave,
  type LeaveKind,
  premiumExemptMonths,
} from './premiumExemption.ts'

const leave = (kind: LeaveKind, start: string, end: string, workedDays = 0): Leave => ({
  kind,
  start: date(start),
  end: date(end),
  workedDays,
})
const monthsOf = (of: Leave): readonly string[] => {
  const span = premiumExemptMonths(of)
  if (span === null) return []
  return Array.from({ length: span.last - span.first + 1 }, (_, index) =>
    formatYearMonth((span.first + index) as YearMonth),
  )
}

describe('休業中の保険料の免除（健保法159条・159条の3、厚年法81条の2・81条の2の2）', () => {
  it.each([
    ['childcare', '2026-03-10', '2026-04-29', 0, ['2026-03']], // we-27a
    ['childcare', '2026-03-10', '2026-04-30', 0, ['2026-03', '2026-04']], // we-27b
    ['childcare', '2026-06-01', '2026-06-14', 0, ['2026-06']], // we-27c
    ['childcare', '2026-06-01', '2026-06-13', 0, []], // we-27d
    ['childcare', '2026-06-30', '2026-06-30', 0, ['2026-06']], // we-27e
    ['maternity', '2026-06-01', '2026-06-20', 0, []], // we-27f
    ['childcare', '2026-03-15', '2026-03-28', 0, ['2026-03']], // EXEMPT-14DAYS
    ['childcare', '2026-03-15', '2026-03-27', 0, []], // EXEMPT-14DAYS
    ['birth', '2026-03-01', '2026-03-15', 1, ['2026-03']],
    ['birth', '2026-03-01', '2026-03-15', 2, []],
    ['maternity', '2026-06-01', '2026-07-01', 0, ['2026-06']],
  ] as const)('%s %s から %s（就業 %i 日）→ %j', (kind, start, end, worked, months) => {
    expect(monthsOf(leave(kind, start, end, worked))).toEqual(months)
  })

  it('4月30日に復帰すると4月分は払い、5月1日なら払わない', () => {
    const until = (end: string) => monthsOf(leave('childcare', '2025-08-01', end)).includes('2026-04')
    expect(until('2026-04-29')).toBe(false)
    expect(until('2026-04-30')).toBe(true)
  })

  it.each([
    ['childcare', '2026-06-01', '2026-06-30', '2026-06', false], // we-28a: exactly one month
    ['childcare', '2026-06-01', '2026-07-01', '2026-06', true], // we-28b
    ['childcare', '2026-05-20', '2026-06-25', '2026-06', false], // we-28c: the last day of June is not inside
    ['childcare', '2026-05-20', '2026-06-25', '2026-05', true],
    ['childcare', '2026-05-20', '2026-06-25', '2026-04', false],
    ['childcare', '2026-01-31', '2026-02-28', '2026-01', false],
    ['childcare', '2026-01-31', '2026-03-01', '2026-01', true],
    ['maternity', '2026-06-01', '2026-06-30', '2026-06', true],
    ['maternity', '2026-06-02', '2026-06-20', '2026-06', false],
  ] as const)('賞与: %s %s から %s・賞与 %s → 免除 %s', (kind, start, end, bonusMonth, exempt) => {
    expect(isBonusExempt(leave(kind, start, end), month(bonusMonth))).toBe(exempt)
  })
})

describe('いくつもの休業', () => {
  it('同じ月の短い休業は日数を足す', () => {
    const halves = [leave('birth', '2026-06-01', '2026-06-07'), leave('birth', '2026-06-15', '2026-06-21')]
    expect(exemptMonthsOf(halves)).toEqual([{ first: month('2026-06'), last: month('2026-06') }])
    expect(exemptMonthsOf([halves[0] as Leave, leave('birth', '2026-06-15', '2026-06-20')])).toEqual([])
  })

  it('前の月から続く休業の日数は、短い休業に足さない', () => {
    const leaves = [leave('childcare', '2026-05-01', '2026-06-10'), leave('childcare', '2026-06-20', '2026-06-29')]
    expect(exemptMonthsOf(leaves)).toEqual([{ first: month('2026-05'), last: month('2026-05') }])
  })

  it('間のない休業はひとつの休業とみなす', () => {
    const leaves = [leave('birth', '2026-06-20', '2026-06-30'), leave('childcare', '2026-07-01', '2026-07-31')]
    expect(exemptMonthsOf(leaves)).toEqual([{ first: month('2026-06'), last: month('2026-07') }])
  })

  it('産休とそれに続く育休の免除は途切れない', () => {
    const leaves = [leave('maternity', '2026-01-28', '2026-05-10'), leave('childcare', '2026-05-11', '2027-03-08')]
    const spans = exemptMonthsOf(leaves)
    for (let of = month('2026-01'); of <= month('2027-02'); of = (of + 1) as YearMonth)
      expect(isMonthIn(spans, of)).toBe(true)
    expect(isMonthIn(spans, month('2027-03'))).toBe(false)
  })

  it('産休の日数は、育休の14日に足さない。続いていても離れていても', () => {
    const maternity = leave('maternity', '2026-06-01', '2026-06-10')
    expect(exemptMonthsOf([maternity, leave('childcare', '2026-06-11', '2026-06-20')])).toEqual([])
    expect(exemptMonthsOf([maternity, leave('childcare', '2026-06-15', '2026-06-24')])).toEqual([])
    expect(
      exemptMonthsOf([leave('childcare', '2026-06-01', '2026-06-10'), leave('maternity', '2026-06-11', '2026-06-20')]),
    ).toEqual([])
  })

  it('渡す順によらず、続く育休はひとつになり、就業した日も足される', () => {
    const first = leave('birth', '2026-06-01', '2026-06-10', 2)
    const second = leave('birth', '2026-06-11', '2026-06-17', 1)
    const joined = leave('childcare', '2026-06-01', '2026-06-17', 3)
    expect(joinConsecutiveLeaves([second, first])).toEqual([joined])
    // 17 days less 3 worked ones are 14; one day fewer is not enough.
    expect(exemptMonthsOf([second, first])).toEqual([{ first: month('2026-06'), last: month('2026-06') }])
    expect(exemptMonthsOf([{ ...second, end: date('2026-06-16') }, first])).toEqual([])
  })

  it('就業した日が書かれていない休業どうしも、ひとつになる', () => {
    const days = (start: string, end: string): Leave => ({ kind: 'birth', start: date(start), end: date(end) })
    expect(joinConsecutiveLeaves([days('2026-06-01', '2026-06-07'), days('2026-06-08', '2026-06-14')])).toEqual([
      leave('childcare', '2026-06-01', '2026-06-14'),
    ])
  })

  it('免除の月は、はじめの月の前でも終わりの月の後でもない', () => {
    const spans = [{ first: month('2026-06'), last: month('2026-07') }]
    expect(['2026-05', '2026-06', '2026-07', '2026-08'].map((of) => isMonthIn(spans, month(of)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('休業が1日のびて免除の月が減ることはない', () => {
    const starts = fc.integer({ min: date('2024-04-01'), max: date('2027-12-31') }).map((day) => day as PlainDate)
    fc.assert(
      fc.property(
        fc.constantFrom<LeaveKind>('maternity', 'childcare', 'birth'),
        starts,
        fc.integer({ min: 0, max: 400 }),
        (kind, start, length) => {
          const count = (end: PlainDate) => {
            const span = premiumExemptMonths({ kind, start, end })
            return span === null ? 0 : span.last - span.first + 1
          }
          expect(count(addDays(start, length + 1))).toBeGreaterThanOrEqual(count(addDays(start, length)))
        },
      ),
    )
  })
})
