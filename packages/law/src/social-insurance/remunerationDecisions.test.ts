import { addMonths, month, type YearMonth } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { averageRemuneration, everyMonthCounts, type PayMonths } from './averageRemuneration.ts'
import { acquisitionDecision, leaveEndRevision, occasionalRevision, regularDecision } from './remunerationDecisions.ts'

const monthsOf = (...rows: readonly (readonly [pay: number, days: number])[]): PayMonths => ({
  pay: rows.map(([pay]) => pay),
  days: rows.map(([, days]) => days),
  first: 0,
})
const JULY = month('2026-07')
const SEPTEMBER = month('2026-09')

describe('報酬月額の平均', () => {
  it.each([
    [
      [
        [230_000, 18],
        [220_000, 20],
        [222_000, 21],
      ],
      224_000,
    ], // we-29
    [
      [
        [90_000, 9],
        [220_000, 19],
        [224_000, 21],
      ],
      222_000,
    ], // we-30: the month below 17 days is dropped
    [
      [
        [90_000, 16],
        [220_000, 17],
        [224_000, 18],
      ],
      222_000,
    ],
    [
      [
        [100_000, 17],
        [100_000, 17],
        [100_001, 17],
      ],
      100_000,
    ], // fraction cut
    [
      [
        [90_000, 16],
        [80_000, 16],
        [70_000, 16],
      ],
      null,
    ],
  ] as const)('%j → %s 円', (rows, average) => {
    expect(averageRemuneration(monthsOf(...rows), 'regular', JULY)).toEqual({ ok: true, value: average })
  })

  it('短時間労働者は11日、パートは17日がひと月もなければ15日', () => {
    const short = monthsOf([90_000, 10], [80_000, 11], [70_000, 12])
    expect(averageRemuneration(short, 'shortTime', JULY)).toEqual({ ok: true, value: 75_000 })
    const part = monthsOf([90_000, 14], [80_000, 15], [70_000, 16])
    expect(averageRemuneration(part, 'partTime', JULY)).toEqual({ ok: true, value: 75_000 })
    const partWithOne = monthsOf([90_000, 17], [80_000, 15], [70_000, 16])
    expect(averageRemuneration(partWithOne, 'partTime', JULY)).toEqual({ ok: true, value: 90_000 })
  })

  it.each([
    ['regular', 17, true],
    ['regular', 16, false],
    ['shortTime', 11, true],
    ['shortTime', 10, false],
    ['partTime', 17, true],
    ['partTime', 16, false], // 随時改定 knows no 15 days
  ] as const)('随時改定に要る日数: %s で毎月 %i 日 → %s', (kind, days, counts) => {
    const months = { pay: [1, 1, 1], days: [days, days, days], first: 0 }
    expect(everyMonthCounts(months, kind, JULY)).toEqual({ ok: true, value: counts })
    expect(everyMonthCounts({ ...months, days: [31, 31, days] }, kind, JULY)).toEqual({ ok: true, value: counts })
  })

  it('平均するのは3か月だけで、その次の月は見ない', () => {
    const months = monthsOf([230_000, 30], [220_000, 31], [222_000, 30], [999_000, 31])
    expect(averageRemuneration(months, 'regular', JULY)).toEqual({ ok: true, value: 224_000 })
    expect(everyMonthCounts(monthsOf([1, 17], [1, 17], [1, 17], [1, 0]), 'regular', JULY)).toEqual({
      ok: true,
      value: true,
    })
  })

  it('長い記録の途中からも平均できる', () => {
    const pay = Float64Array.of(0, 0, 230_000, 220_000, 222_000)
    const days = Float64Array.of(0, 0, 30, 31, 30)
    expect(averageRemuneration({ pay, days, first: 2 }, 'regular', JULY)).toEqual({ ok: true, value: 224_000 })
  })
})

describe('資格取得時決定', () => {
  it.each([
    [300_000, null, 300_000],
    [70_000, 7, 300_000],
    [10_001, 1, 300_030],
    [70_001, 7, 300_004],
  ])('%i 円（期間の日数 %s）→ 報酬月額 %i 円', (pay, days, remuneration) => {
    expect(acquisitionDecision(pay, days)).toBe(remuneration)
  })

  it('根拠を残す', () => {
    const recorder = new ExplanationRecorder()
    acquisitionDecision(70_001, 7, recorder)
    expect(recorder.roots[0]).toMatchObject({ result: 300_004, inputs: { pay: 70_001, periodDays: 7 } })
  })
})

describe('定時決定', () => {
  it('4月から6月がすべて休業なら、それまでの額が続く', () => {
    expect(regularDecision(monthsOf([0, 0], [0, 0], [0, 0]), 'regular', SEPTEMBER)).toEqual({ ok: true, value: null })
  })

  it('根拠に3か月の報酬と日数が残る', () => {
    const recorder = new ExplanationRecorder()
    regularDecision(monthsOf([230_000, 18], [220_000, 20], [222_000, 21]), 'regular', SEPTEMBER, recorder)
    expect(recorder.roots[0]).toMatchObject({
      rule: 'social-insurance.regular-decision',
      result: 224_000,
      inputs: { pay1: 230_000, days1: 18, pay3: 222_000, days3: 21 },
      rounding: [{ name: 'floor', unit: 1 }],
    })
  })
})

describe('育児休業等終了時改定', () => {
  it('1等級の差で足りる。上がるほうにも下がるほうにも', () => {
    const down = monthsOf([279_999, 30], [279_999, 31], [279_999, 30])
    expect(leaveEndRevision('health', 300_000, down, 'regular', JULY)).toEqual({ ok: true, value: 279_999 })
    const up = monthsOf([310_000, 30], [310_000, 31], [310_000, 30])
    expect(leaveEndRevision('pension', 300_000, up, 'regular', JULY)).toEqual({ ok: true, value: 310_000 })
  })

  it('同じ等級なら変わらない', () => {
    const same = monthsOf([290_000, 30], [309_999, 31], [300_000, 30])
    expect(leaveEndRevision('health', 300_000, same, 'regular', JULY)).toEqual({ ok: true, value: null })
  })

  it('健康保険だけ変わり、上限にある厚生年金は変わらないことがある', () => {
    const months = monthsOf([700_000, 30], [700_000, 31], [700_000, 30])
    expect(leaveEndRevision('health', 880_000, months, 'regular', JULY)).toEqual({ ok: true, value: 700_000 })
    expect(leaveEndRevision('pension', 880_000, months, 'regular', JULY)).toEqual({ ok: true, value: null })
  })
})

describe('随時改定', () => {
  const of = (insurance: 'health' | 'pension', current: number, average: number, change: number) =>
    occasionalRevision(
      insurance,
      current,
      monthsOf([average, 30], [average, 31], [average, 30]),
      'regular',
      change,
      JULY,
    )

  it.each([
    [300_000, 270_000, -1, null], // one grade
    [300_000, 269_999, -1, 269_999], // two grades
    [300_000, 330_000, 1, 330_000],
    [300_000, 329_999, 1, null],
    [300_000, 250_000, 1, null], // against the direction of the change: overtime fell
    [300_000, 350_000, -1, null],
    [300_000, 200_000, 0, null],
  ])('報酬月額 %i 円 → 平均 %i 円・固定的賃金の増減 %i → %s', (current, average, change, revised) => {
    expect(of('health', current, average, change)).toEqual({ ok: true, value: revised })
  })

  it('3か月のひと月でも17日に足りなければ改定しない', () => {
    const months = monthsOf([200_000, 16], [200_000, 31], [200_000, 30])
    expect(occasionalRevision('health', 300_000, months, 'regular', -1, JULY)).toEqual({ ok: true, value: null })
  })

  it.each([
    ['health', 1_330_000, 1_414_999, 1, null],
    ['health', 1_330_000, 1_415_000, 1, 1_415_000],
    ['health', 1_415_000, 1_300_000, -1, 1_300_000],
    ['health', 1_390_000, 1_300_000, -1, null],
    ['health', 68_000, 52_999, -1, 52_999],
    ['health', 68_000, 53_000, -1, null],
    ['health', 52_999, 63_000, 1, 63_000],
    ['pension', 620_000, 664_999, 1, null],
    ['pension', 620_000, 665_000, 1, 665_000],
    ['pension', 665_000, 620_000, -1, 620_000],
    ['pension', 650_000, 620_000, -1, null],
    ['pension', 98_000, 82_999, -1, 82_999],
    ['pension', 98_000, 83_000, -1, null],
    ['pension', 700_000, 900_000, 1, null],
  ] as const)(
    '等級表の端（%s）: 報酬月額 %i 円 → 平均 %i 円・増減 %i → %s',
    (insurance, current, average, change, revised) => {
      expect(of(insurance, current, average, change)).toEqual({ ok: true, value: revised })
    },
  )
})

it('どの月の決定にも答えがある', () => {
  const months = monthsOf([230_000, 18], [220_000, 20], [222_000, 21])
  for (let of = month('2024-04'); of <= month('2030-03'); of = addMonths(of, 1)) {
    expect(regularDecision(months, 'regular', of).ok).toBe(true)
    expect(leaveEndRevision('pension', 300_000, months, 'regular', of).ok).toBe(true)
    expect(occasionalRevision('health', 300_000, months, 'regular', -1, of).ok).toBe(true)
  }
})

it('随時改定がある差なら、終了時改定もある', () => {
  const pay = fc.integer({ min: 40_000, max: 1_600_000 })
  const of = fc.integer({ min: month('2024-04'), max: month('2030-03') }).map((m) => m as YearMonth)
  fc.assert(
    fc.property(fc.constantFrom('health', 'pension'), pay, pay, of, (insurance, current, next, effective) => {
      const months = monthsOf([next, 30], [next, 30], [next, 30])
      const occasional = occasionalRevision(insurance, current, months, 'regular', next - current, effective)
      const afterLeave = leaveEndRevision(insurance, current, months, 'regular', effective)
      if (occasional.ok && occasional.value !== null) expect(afterLeave).toEqual(occasional)
    }),
  )
})
