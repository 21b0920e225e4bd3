import { addMonths, date, formatYearMonth, month, type YearMonth } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { isCarriedForward } from '../parameter.ts'
import { basicPension, fullBasicPension, monthlyPension } from './basicPension.ts'
import {
  childRearingExceptionMonths,
  childRearingExceptionReachesBackTo,
  pensionRecordRemuneration,
  preChildMonth,
  preChildRemuneration,
} from './childRearingException.ts'
import { earningsRelatedPension, pensionChangeInThousandths } from './earningsRelatedPension.ts'
import { BASIC_PENSION_REVISION_RATE } from './pension.parameters.ts'

const windowOf = (birth: string, careStart = birth, nextLeave: string | null = null) => {
  const span = childRearingExceptionMonths({
    birth: date(birth),
    careStart: date(careStart),
    nextLeaveStart: nextLeave === null ? null : date(nextLeave),
  })
  return span === null ? null : [formatYearMonth(span.first), formatYearMonth(span.last)]
}

describe('養育期間標準報酬月額特例（厚年法26条）', () => {
  it.each([
    ['2025-06-15', ['2025-06', '2028-05']], // we-31
    ['2025-06-01', ['2025-06', '2028-05']], // we-32
    ['2025-05-31', ['2025-05', '2028-04']],
    ['2024-02-29', ['2024-02', '2027-02']], // birthday on 1 March of a common year
  ])('%s 生まれ → %j', (birth, window) => {
    expect(windowOf(birth)).toEqual(window)
  })

  it.each([
    ['2025-06-15', '2026-04-15', null, ['2026-04', '2028-05']],
    ['2025-06-15', '2025-06-15', '2027-03-10', ['2025-06', '2027-02']],
    ['2025-06-15', '2025-06-15', '2027-03-31', ['2025-06', '2027-03']], // the day after the first day lies in April
    ['2025-06-15', '2025-06-15', '2029-01-01', ['2025-06', '2028-05']],
    ['2025-06-15', '2028-06-01', null, null],
  ])('%s 生まれ・養育開始 %s・次の休業 %s → %j', (birth, start, next, window) => {
    expect(windowOf(birth, start, next)).toEqual(window)
  })

  it.each([
    ['2026-11', '2024-11'], // we-31
    ['2028-12', '2026-12'], // we-32
  ])('%s に申し出ると、さかのぼれるのは %s 分まで', (filed, earliest) => {
    expect(formatYearMonth(childRearingExceptionReachesBackTo(month(filed)))).toBe(earliest)
  })

  it('基準月は前の月、入っていなければ1年以内の直近の月', () => {
    const insuredUntil = (last: string) => (of: YearMonth) => of <= month(last)
    expect(preChildMonth(month('2025-06'), insuredUntil('2025-05'))).toBe(month('2025-05'))
    expect(preChildMonth(month('2025-06'), insuredUntil('2024-06'))).toBe(month('2024-06'))
    expect(preChildMonth(month('2025-06'), insuredUntil('2024-05'))).toBeNull()
  })

  it('次の子は、上の子の期間が続いていれば最初の額を引き継ぐ', () => {
    expect(preChildRemuneration(220_000, 300_000)).toBe(300_000)
    expect(preChildRemuneration(340_000, 300_000)).toBe(340_000)
    expect(preChildRemuneration(220_000, null)).toBe(220_000)
  })

  it('実際のほうが高ければ実際の額、低ければ養育前の額を年金に数える', () => {
    const of = month('2026-11')
    expect(pensionRecordRemuneration(220_000, 300_000, of)).toBe(300_000)
    expect(pensionRecordRemuneration(320_000, 300_000, of)).toBe(320_000)
    expect(pensionRecordRemuneration(220_000, null, of)).toBe(220_000)
    const recorder = new ExplanationRecorder()
    pensionRecordRemuneration(220_000, 300_000, of, recorder)
    expect(recorder.roots[0]).toMatchObject({ result: 300_000, inputs: { actual: 220_000, kept: 300_000 } })
    expect(recorder.roots[0]?.parameters.map(({ id }) => id)).toEqual(['employees-pension.child-rearing-exception'])
  })
})

describe('老齢厚生年金への効き目', () => {
  it.each([
    [300_000, 220_000, 12, -5_261_760], // D8
    [220_000, 300_000, 24, 10_523_520], // we-33
    [300_000, 300_000, 24, 0],
  ])('標準報酬月額 %i 円 → %i 円が %i か月 → 年 %i 厘（千分の一円）', (before, after, months, change) => {
    expect(pensionChangeInThousandths(before, after, months, month('2026-11'))).toEqual({ ok: true, value: change })
  })

  it('千円の倍数の差なら、丸めずに表せる', () => {
    const smr = fc.integer({ min: 58, max: 750 }).map((thousands) => thousands * 1000)
    fc.assert(
      fc.property(smr, smr, fc.integer({ min: 1, max: 480 }), (before, after, months) => {
        const change = pensionChangeInThousandths(before, after, months, month('2026-11'))
        expect(change.ok && change.value * 1000).toBe((after - before) * months * 5_481)
      }),
    )
  })

  it('1年働いた分: 標準報酬月額 300,000円 × 12か月 → 年 19,732円', () => {
    expect(earningsRelatedPension(300_000 * 12, month('2026-11'))).toEqual({ ok: true, value: 19_732 }) // 19,731.6
  })
})

describe('老齢基礎年金', () => {
  it.each([
    [1085, 847_300, 70_608], // BASIC-PENSION-2026
    [1082, 844_900, 70_408],
    [1065, 831_700, 69_308],
    [1062, 829_300, 69_108],
    [1045, 816_000, 68_000],
  ])('780,900円 × %i/1000 → 満額 %i 円、月 %i 円', (rate, full, monthly) => {
    expect(fullBasicPension(780_900, rate)).toBe(full)
    expect(monthlyPension(full)).toBe(monthly)
  })

  it.each([
    [480, 847_300],
    [481, 847_300],
    [479, 845_535], // 847,300 × 479 ÷ 480 = 845,534.79
    [0, 0],
  ])('2026年度、納めた月 %i → %i 円', (paid, amount) => {
    expect(basicPension(paid, month('2026-11'))).toEqual({ ok: true, value: amount })
  })

  it('どの月にも金額があり、2027年度からは繰り越し', () => {
    for (let of = month('2024-04'); of <= month('2030-03'); of = addMonths(of, 1)) {
      expect(basicPension(480, of).ok).toBe(true)
      expect(earningsRelatedPension(300_000, of).ok).toBe(true)
    }
    expect(isCarriedForward(BASIC_PENSION_REVISION_RATE, month('2027-04'))).toBe(true)
    expect(basicPension(480, month('2024-03'))).toMatchObject({ ok: false, error: { type: 'NotInForce' } })
  })
})
