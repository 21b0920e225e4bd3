import { addMonths, expectOk, month, type YearMonth } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { isCarriedForward, valueAt } from '../parameter.ts'
import { REDUCED_HOURS_LIMITS, REDUCED_HOURS_RATE } from './reducedHoursBenefit.parameters.ts'
import { reducedHoursBenefit, reducedHoursRate, reducedHoursStartWage } from './reducedHoursBenefit.ts'
import { limitedWageDaily, wageDailyOf } from './wageDaily.ts'

const benefitOf = (startWage: number, wage: number, of: string): number =>
  expectOk(reducedHoursBenefit(startWage, wage, month(of)))
const RATE = REDUCED_HOURS_RATE.history[0].value

describe('育児時短就業給付金', () => {
  it.each([
    [300_000, 200_000, '2026-09', 20_000], // we-16, leaflet example 1
    [300_000, 280_000, '2026-09', 18_004], // we-17, leaflet example 2
    [483_300, 430_000, '2026-05', 41_393], // we-18
    [400_000, 364_000, '2026-09', 32_396], // we-19
    [300_000, 300_000, '2026-09', 0], // we-22
    [360_000, 270_000, '2026-11', 27_000], // we-23: 8h to 6h
    [360_000, 315_000, '2026-11', 31_500], // we-24: 8h to 7h
    [320_000, 299_999, '2026-11', 17_999], // we-25
    [496_200, 445_000, '2026-08', 39_121], // leave-and-benefits.md section 2
  ])('開始時の賃金 %i 円・その月の賃金 %i 円（%s）→ %i 円', (start, wage, of, benefit) => {
    expect(benefitOf(start, wage, of)).toBe(benefit)
  })

  it.each([
    [9000, 1000],
    [9100, 890],
    [9500, 474],
    [9950, 45],
    [10_000, 0],
  ])('公式の早見表: 賃金が開始時の %i（万分率）→ 支給率 %i（万分率）', (share, rate) => {
    expect(reducedHoursRate(1_000_000, share * 100, RATE)).toBe(rate)
  })

  it.each([
    [300_000, 24_100, '2026-05', 0], // 2,410
    [300_000, 24_110, '2026-05', 0], // we-20: exactly the minimum 2,411 is not paid
    [300_000, 24_120, '2026-05', 2_412], // we-21
    [300_000, 25_620, '2026-08', 0], // 2,562
    [300_000, 25_630, '2026-08', 2_563],
    [300_000, 22_950, '2025-07', 0], // 2,295
    [300_000, 22_960, '2025-07', 2_296],
  ])('最低限度額ちょうどは払われない: 賃金 %i のうち %i 円（%s）→ %i 円', (start, wage, of, benefit) => {
    expect(benefitOf(start, wage, of)).toBe(benefit)
  })

  it.each([
    [269_999, 26_999],
    [270_000, 27_000],
    [270_001, 27_000], // 90.0003 % counts as 90.00 %: still 10.00 %
    [270_014, 27_001],
    [270_015, 26_974], // 90.005 % counts as 90.01 %: 9.99 %
  ])('9割の境目: 開始時の賃金 300,000円・その月の賃金 %i 円 → %i 円', (wage, benefit) => {
    expect(benefitOf(300_000, wage, '2026-09')).toBe(benefit)
  })

  it('賃金が支給限度額以上なら払われず、手前なら差額まで', () => {
    expect(benefitOf(600_000, 484_121, '2026-09')).toBe(0)
    expect(benefitOf(600_000, 481_559, '2026-09')).toBe(0) // room of 2,562: the minimum
    expect(benefitOf(600_000, 481_000, '2026-09')).toBe(3_121)
  })

  it('2025年7月までの支給限度額は 459,000円', () => {
    // 440,000 ÷ 470,700 = 93.48 %; 90 × 6.52 ÷ 93.48 = 6.28 %: 27,632, but only 19,000 is left to the limit.
    expect(benefitOf(470_700, 440_000, '2025-07')).toBe(19_000)
    expect(benefitOf(470_700, 440_000, '2025-08')).toBe(27_632)
  })

  it('限度額に届く賃金には、率を使うまでもない', () => {
    const recorder = new ExplanationRecorder()
    for (const wage of [484_120, 484_121]) reducedHoursBenefit(600_000, wage, month('2026-09'), recorder)
    expect(recorder.roots.map(({ inputs }) => Object.keys(inputs))).toEqual([
      ['startWage', 'wage', 'ratePer10000'],
      ['startWage', 'wage'],
    ])
  })

  it('開始時の賃金は、日額の下限 3,203円 と上限 16,540円 の30日分のあいだ', () => {
    const clamped = [50_000, 96_089, 96_091, 496_199, 600_000].map((wage) =>
      expectOk(reducedHoursStartWage(wage, month('2026-09'))),
    )
    expect(clamped).toEqual([96_090, 96_090, 96_091, 496_199, 496_200])
  })

  it('開始時より賃金が高ければ、支給率は0', () => {
    expect(reducedHoursRate(300_000, 310_000, RATE)).toBe(0)
  })

  it('開始時の賃金は、その8月からの上限で抑えなおす', () => {
    expect(benefitOf(600_000, 445_000, '2026-08')).toBe(benefitOf(496_200, 445_000, '2026-08'))
    expect(benefitOf(600_000, 425_000, '2026-07')).toBe(benefitOf(483_300, 425_000, '2026-07'))
  })

  it('2025年3月以前は返さない', () => {
    const recorder = new ExplanationRecorder()
    expect(reducedHoursBenefit(300_000, 200_000, month('2025-03'), recorder)).toMatchObject({
      ok: false,
      error: { type: 'NotInForce' },
    })
    expect(recorder.roots).toEqual([])
  })

  it('2025年4月からどの月にも金額があり、2027年8月からは繰り越し', () => {
    for (let of = month('2025-04'); of <= month('2030-03'); of = addMonths(of, 1))
      expect(reducedHoursBenefit(300_000, 200_000, of).ok).toBe(true)
    expect(isCarriedForward(REDUCED_HOURS_LIMITS, month('2027-07'))).toBe(false)
    expect(isCarriedForward(REDUCED_HOURS_LIMITS, month('2027-08'))).toBe(true)
  })

  it('負にならず、賃金と合わせて限度額も開始時の賃金もほぼ越えない', () => {
    const months = fc.integer({ min: month('2025-04'), max: month('2030-03') }).map((m) => m as YearMonth)
    const wages = fc.integer({ min: 0, max: 700_000 })
    fc.assert(
      fc.property(wages, wages, months, (start, wage, of) => {
        const benefit = expectOk(reducedHoursBenefit(start, wage, of))
        const { limit, minimum } = expectOk(valueAt(REDUCED_HOURS_LIMITS, of))
        expect(benefit === 0 || benefit > minimum).toBe(true)
        if (benefit > 0) expect(wage + benefit).toBeLessThanOrEqual(limit)
        // Rates are rounded to hundredths of a percent: wages and benefit pass the start wage by that much at most.
        if (benefit > 0 && start >= 96_090) expect(wage + benefit).toBeLessThanOrEqual(start + 60)
      }),
    )
  })

  it('根拠に、開始時の賃金・率・上限が残る', () => {
    const recorder = new ExplanationRecorder()
    const benefit = reducedHoursBenefit(300_000, 280_000, month('2026-09'), recorder)
    expect(recorder.roots[0]).toMatchObject({
      rule: 'reduced-hours-benefit.month',
      result: expectOk(benefit),
      inputs: { startWage: 300_000, wage: 280_000, ratePer10000: 643 },
    })
    expect(recorder.roots[0]?.parameters.map(({ id }) => id)).toEqual([
      'reduced-hours-benefit.rate',
      'reduced-hours-benefit.limits',
      'employment-insurance.wage-daily-limits',
    ])
  })
})

describe('休業開始時賃金日額', () => {
  it('6か月の賃金 ÷ 180、1円未満切捨て（we-05）', () => {
    expect(wageDailyOf(1_500_000)).toBe(8_333)
  })

  it.each([
    [20_000, '2026-09', 16_540], // we-06
    [16_541, '2026-08', 16_540],
    [16_540, '2026-08', 16_540],
    [16_539, '2026-08', 16_539],
    [16_540, '2026-07', 16_110],
    [3_202, '2026-08', 3_203],
    [3_203, '2026-08', 3_203],
    [3_204, '2026-08', 3_204],
    [1_000, '2025-08', 3_014],
    [20_000, '2025-07', 15_690],
    [1_000, '2025-07', 2_869],
    [20_000, '2024-07', 15_430],
    [1_000, '2024-07', 2_746],
  ])('%i 円（%s）→ %i 円', (raw, of, limited) => {
    expect(limitedWageDaily(raw, month(of))).toEqual({ ok: true, value: limited })
  })

  // 厚生労働省が毎年8月に出す育児休業給付の支給限度額（67%）と、その半分の50%の額
  it.each([
    ['2023-08', 310_143, 231_450],
    ['2024-08', 315_369, 235_350],
    ['2025-08', 323_811, 241_650],
    ['2026-08', 332_454, 248_100],
  ])('%s からの上限の日額 × 30日 の 67%% は %i 円、50%% は %i 円', (from, first, after) => {
    const daily = expectOk(limitedWageDaily(100_000, month(from)))
    expect([(daily * 30 * 67) / 100, (daily * 30 * 50) / 100]).toEqual([first, after])
  })

  it('2023年7月以前は返さない', () => {
    expect(limitedWageDaily(10_000, month('2023-07'))).toMatchObject({ ok: false })
  })
})
