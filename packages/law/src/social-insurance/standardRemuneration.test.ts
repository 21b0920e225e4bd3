import { addMonths, expectOk, formatYearMonth, month, type YearMonth } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { pensionBonusShare, pensionPremiumShare } from './pensionPremiumShare.ts'
import { healthStandardBonus, pensionStandardBonus } from './standardBonus.ts'
import { HEALTH_GRADES } from './standardRemuneration.parameters.ts'
import { gradeOf, type SocialInsurance, standardRemuneration } from './standardRemuneration.ts'

const smrOf = (insurance: SocialInsurance, remuneration: number, of = '2026-04'): number =>
  expectOk(standardRemuneration(insurance, remuneration, month(of)))

const months = fc.integer({ min: month('2024-04'), max: month('2030-03') }).map((m) => m as YearMonth)

describe('標準報酬月額', () => {
  it('等級表は50等級で、どの等級の標準報酬月額もその等級の報酬月額の幅に入る', () => {
    const rows = HEALTH_GRADES.history[0].value
    expect(rows).toHaveLength(50)
    for (const [index, row] of rows.entries()) {
      expect(row.grade).toBe(index + 1)
      expect(row.smr).toBeGreaterThanOrEqual(row.from)
      expect(row.smr).toBeLessThan(rows[index + 1]?.from ?? Number.POSITIVE_INFINITY)
    }
  })

  it('どの等級の境目も、1円手前は下の等級、その額からは上の等級（健康保険）', () => {
    const rows = HEALTH_GRADES.history[0].value
    for (const [index, row] of rows.slice(1).entries()) {
      expect(smrOf('health', row.from - 1)).toBe(rows[index]?.smr)
      expect(smrOf('health', row.from)).toBe(row.smr)
      expect(smrOf('health', row.from + 1)).toBe(row.smr)
    }
  })

  it.each([
    [0, 88_000],
    [92_999, 88_000],
    [93_000, 98_000],
    [634_999, 620_000],
    [635_000, 650_000],
    [1_400_000, 650_000], // KENPO-TOKYO-TOP
  ])('厚生年金は 88,000円 から 650,000円 まで: 報酬月額 %i 円 → %i 円', (remuneration, smr) => {
    expect(smrOf('pension', remuneration)).toBe(smr)
  })

  // PENSION-CAP-STEPS: remuneration 760,000
  it.each([
    ['2027-08', 650_000, 59_475],
    ['2027-09', 680_000, 62_220],
    ['2028-08', 680_000, 62_220],
    ['2028-09', 710_000, 64_965],
    ['2029-09', 750_000, 68_625],
  ])('報酬月額 760,000円 の %s は標準報酬月額 %i 円・保険料 %i 円', (of, smr, share) => {
    expect(smrOf('pension', 760_000, of)).toBe(smr)
    expect(expectOk(pensionPremiumShare(smr, month(of)))).toBe(share)
  })

  it.each([
    [664_999, '2027-09', 650_000],
    [665_000, '2027-09', 680_000],
    [694_999, '2028-09', 680_000],
    [695_000, '2028-09', 710_000],
    [729_999, '2029-09', 710_000],
    [730_000, '2029-09', 750_000],
  ])('上限の段階的引上げの境目: %i 円・%s → %i 円', (remuneration, of, smr) => {
    expect(smrOf('pension', remuneration, of)).toBe(smr)
  })

  it('等級の番号', () => {
    expect(gradeOf('health', 1_390_000, month('2026-04'))).toEqual({ ok: true, value: 50 })
    expect(gradeOf('pension', 650_000, month('2026-04'))).toEqual({ ok: true, value: 32 })
    expect(gradeOf('pension', 88_000, month('2026-04'))).toEqual({ ok: true, value: 1 })
    expect(gradeOf('pension', 300_000, month('2026-04'))).toEqual({ ok: true, value: 19 })
    expect(gradeOf('pension', 750_000, month('2029-09'))).toEqual({ ok: true, value: 35 })
  })

  it('2020年8月以前の厚生年金は返さない', () => {
    expect(standardRemuneration('pension', 300_000, month('2020-08'))).toMatchObject({ ok: false })
  })

  it('報酬が増えて標準報酬月額が下がることはなく、標準報酬月額は自分自身の等級に入る', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<SocialInsurance>('health', 'pension'),
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: 0, max: 50_000 }),
        months,
        (insurance, remuneration, more, of) => {
          const smr = expectOk(standardRemuneration(insurance, remuneration, of))
          expect(expectOk(standardRemuneration(insurance, remuneration + more, of))).toBeGreaterThanOrEqual(smr)
          expect(expectOk(standardRemuneration(insurance, smr, of))).toBe(smr)
        },
      ),
    )
  })

  it('根拠には、表の全体でなく使った1行と上限が残る', () => {
    const recorder = new ExplanationRecorder()
    standardRemuneration('pension', 760_000, month('2027-09'), recorder)
    expect(recorder.roots[0]?.parameters.map(({ id, value }) => [id, value])).toEqual([
      ['health-insurance.grades', { grade: 38, smr: 750_000, from: 730_000 }],
      ['employees-pension.grade-limits', { lowest: 88_000, highest: 680_000, grades: 33 }],
    ])
    expect(recorder.roots[0]?.result).toBe(680_000)
  })
})

describe('厚生年金保険料（本人負担分）', () => {
  it.each([
    [88_000, 8_052],
    [142_000, 12_993],
    [220_000, 20_130],
    [300_000, 27_450],
    [410_000, 37_515],
    [650_000, 59_475],
  ])('標準報酬月額 %i 円 → %i 円（公式の料額表）', (smr, share) => {
    expect(pensionPremiumShare(smr, month('2026-04'))).toEqual({ ok: true, value: share })
  })

  it('賞与（D5）: 標準賞与額 523,000円 → 47,854円（47,854.5 の50銭は切り捨て）', () => {
    expect(pensionBonusShare(523_000, month('2026-12'))).toEqual({ ok: true, value: 47_854 })
  })

  it('2017年8月以前は、金額でなく「率を持たない」と返し、根拠も残さない', () => {
    const recorder = new ExplanationRecorder()
    expect(pensionPremiumShare(300_000, month('2017-08'), recorder)).toMatchObject({ ok: false })
    expect(recorder.roots).toEqual([])
  })

  it('どの月にも金額がある', () => {
    for (let of = month('2024-04'); of <= month('2030-03'); of = addMonths(of, 1))
      expect(pensionPremiumShare(300_000, of).ok, formatYearMonth(of)).toBe(true)
  })
})

describe('標準賞与額', () => {
  it.each([
    [523_456, 523_000], // D5
    [523_999, 523_000],
    [524_000, 524_000],
    [999, 0],
  ])('千円未満を切り捨てる: %i 円 → %i 円', (bonus, standard) => {
    expect(healthStandardBonus(bonus, 0, month('2026-12'))).toEqual({ ok: true, value: standard })
    expect(pensionStandardBonus(bonus, month('2026-12'))).toEqual({ ok: true, value: standard })
  })

  it.each([
    [3_000_000, 2_729_000, 3_000_000],
    [3_000_000, 2_730_000, 3_000_000],
    [3_000_000, 2_731_000, 2_999_000],
    [3_000_000, 5_730_000, 0],
  ])('健康保険は年度の累計573万円まで: %i 円、それまでの累計 %i 円 → %i 円', (bonus, earlier, standard) => {
    expect(healthStandardBonus(bonus, earlier, month('2026-12'))).toEqual({ ok: true, value: standard })
  })

  it.each([
    [1_499_999, 1_499_000],
    [1_500_000, 1_500_000],
    [1_501_000, 1_500_000],
  ])('厚生年金はひと月150万円まで: %i 円 → %i 円', (bonus, standard) => {
    expect(pensionStandardBonus(bonus, month('2026-12'))).toEqual({ ok: true, value: standard })
  })
})
