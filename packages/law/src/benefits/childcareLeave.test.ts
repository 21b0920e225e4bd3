import { addDays, addMonths, date, expectOk, formatPlainDate, month, type PlainDate } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { birthLeaveBenefit, birthLeaveWindow, birthLeaveWorkLimit } from './birthLeaveBenefit.ts'
import { childcareLeaveBenefit, isUnitPaidWithWork } from './childcareLeaveBenefit.ts'
import { childcareLeaveUnits, lastPaidDayByAge } from './childcareLeaveUnits.ts'
import { earliestExtensionNotice, isExtensionApplicationTimely, isExtensionNoticeValid } from './leaveExtension.ts'
import { hasPostBirthSupport, postBirthSupport, postBirthSupportWindow } from './postBirthSupport.ts'

const AT = month('2026-09')
const unit = (wageDaily: number, paidDays: number, daysPaidBefore: number, wages = 0): number =>
  expectOk(childcareLeaveBenefit({ wageDaily, paidDays, daysPaidBefore, wages }, AT))

describe('育児休業給付金（支給単位期間）', () => {
  it.each([
    [10_000, 30, 0, 201_000], // we-07
    [10_000, 30, 180, 150_000], // we-08
    [10_000, 30, 150, 201_000],
    [10_000, 30, 151, 199_300], // 29 days at 67 %, 1 at 50 %
    [10_000, 30, 179, 151_700],
    [8_333, 3, 300, 12_499], // we-09, last unit
    [16_540, 30, 0, 332_454], // we-06
    [16_540, 30, 180, 248_100], // we-06
  ])('日額 %i 円 × %i 日・それまで %i 日 → %i 円', (wageDaily, days, before, amount) => {
    expect(unit(wageDaily, days, before)).toBe(amount)
  })

  it.each([
    [0, 30_000, 201_000], // we-10a
    [0, 39_000, 201_000], // exactly 13 %
    [0, 39_001, 200_999],
    [0, 60_000, 180_000], // we-10b
    [0, 239_999, 1],
    [0, 240_000, 0], // we-10c: 80 %
    [180, 80_000, 150_000], // we-10d
    [180, 90_000, 150_000], // exactly 30 %
    [180, 90_001, 149_999],
    [180, 110_000, 130_000], // we-10e
  ])('それまで %i 日・休業中の賃金 %i 円 → %i 円', (before, wages, amount) => {
    expect(unit(10_000, 30, before, wages)).toBe(amount)
  })

  it('2027-03-10 生まれの子の休業を1歳まで（we-09）', () => {
    const lastPaid = lastPaidDayByAge(date('2027-03-10'), '1y')
    expect(formatPlainDate(lastPaid)).toBe('2028-03-08')
    const units = childcareLeaveUnits(date('2027-05-06'), lastPaid)
    let paid = 0
    const amounts = units.map(({ paidDays }) => {
      const amount = unit(8_333, paidDays, paid)
      paid += paidDays
      return amount
    })
    expect(units).toHaveLength(11)
    expect(formatPlainDate(units[0]?.end as PlainDate)).toBe('2027-06-05')
    expect([amounts[0], amounts[6], amounts[10]]).toEqual([167_493, 124_995, 12_499])
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(1_517_437)
  })

  it('31日に始まった休業の単位は、応当日のない月では末日に始まる', () => {
    const units = childcareLeaveUnits(date('2027-01-31'), date('2027-04-29'))
    expect(units.map(({ start, paidDays }) => [formatPlainDate(start), paidDays])).toEqual([
      ['2027-01-31', 30],
      ['2027-02-28', 30],
      ['2027-03-31', 30],
    ])
    expect(units.at(-1)?.end).toBe(date('2027-04-29'))
  })

  it('休業が終わる単位は、ひと月まるごとでも実際の日数', () => {
    expect(childcareLeaveUnits(date('2026-07-01'), date('2026-07-31'))).toMatchObject([{ paidDays: 31 }])
    expect(childcareLeaveUnits(date('2026-07-02'), date('2026-07-01'))).toEqual([])
  })

  it.each([
    ['1y', '2027-08-14'],
    ['14m', '2027-10-14'],
    ['18m', '2028-02-14'],
    ['2y', '2028-08-14'],
  ] as const)('2026-08-16 生まれ・%s → 最後の支給日 %s（達する日の前日）', (term, last) => {
    expect(formatPlainDate(lastPaidDayByAge(date('2026-08-16'), term))).toBe(last)
  })

  it.each([
    [10, 6_000, true, true],
    [11, 4_800, true, true],
    [11, 4_801, true, false],
    [0, 0, false, false],
  ])('就業 %i 日・%i 分・全日休み %s → 支給 %s', (days, minutes, dayOff, paid) => {
    expect(isUnitPaidWithWork({ days, minutes, dayOff }, AT)).toEqual({ ok: true, value: paid })
  })

  it('単位は隙間も重なりもなく休業を覆う', () => {
    const starts = fc.integer({ min: date('2024-04-01'), max: date('2028-12-31') }).map((day) => day as PlainDate)
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 700 }), (start, length) => {
        const last = addDays(start, length)
        const units = childcareLeaveUnits(start, last)
        let next = start
        for (const of of units) {
          expect(of.start).toBe(next)
          next = addDays(of.end, 1)
        }
        expect(next).toBe(addDays(last, 1))
      }),
    )
  })

  it('給付は負にならず、賃金と合わせて8割を越えず、賃金が増えて給付が増えることはない', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3_203, max: 16_540 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 500_000 }),
        (wageDaily, days, before, wages) => {
          const amount = unit(wageDaily, days, before, wages)
          expect(amount).toBeGreaterThanOrEqual(0)
          if (amount > 0) expect((amount + wages) * 100).toBeLessThanOrEqual(wageDaily * days * 80)
          expect(unit(wageDaily, days, before, wages + 100)).toBeLessThanOrEqual(amount)
        },
      ),
    )
  })
})

describe('出生時育児休業給付金', () => {
  it.each([
    [10_000, 28, 0, 187_600], // we-11
    [10_000, 30, 0, 187_600],
    [16_540, 28, 0, 310_290],
    [16_110, 28, 0, 302_223],
    [10_000, 28, 36_400, 187_600], // 13 %
    [10_000, 28, 36_401, 187_599],
    [10_000, 28, 224_000, 0],
  ])('日額 %i 円 × %i 日・賃金 %i 円 → %i 円', (wageDaily, days, wages, amount) => {
    expect(birthLeaveBenefit(wageDaily, days, wages, AT)).toEqual({ ok: true, value: amount })
  })

  it.each([
    [28, 10, 80],
    [14, 5, 40], // we-12
    [10, 4, 800 / 28],
    [1, 1, 80 / 28],
  ])('%i 日の休業で働けるのは %i 日、%d 時間まで', (leaveDays, days, hours) => {
    const limit = expectOk(birthLeaveWorkLimit(leaveDays, AT))
    expect(limit.days).toBe(days)
    expect(limit.hoursNumerator / limit.hoursDenominator).toBe(hours)
  })

  it('対象期間は出生と予定日の早いほうから、遅いほうの56日後まで', () => {
    const window = expectOk(birthLeaveWindow(date('2026-10-05'), date('2026-10-01'), AT))
    expect([window.from, window.to].map(formatPlainDate)).toEqual(['2026-10-01', '2026-11-30'])
  })
})

describe('出生後休業支援給付金', () => {
  it.each([
    [10_000, 28, 187_600, 36_400], // we-13
    [10_000, 29, 187_600, 36_400],
    [10_000, 14, 93_800, 18_200],
    [16_540, 28, 310_290, 60_205],
    [10_000, 28, 0, 0],
  ])('日額 %i 円 × %i 日・本体の給付 %i 円 → %i 円', (wageDaily, days, main, amount) => {
    expect(postBirthSupport(wageDaily, days, main, AT)).toEqual({ ok: true, value: amount })
  })

  it.each([
    [false, '2026-10-01', '2026-11-30'], // we-14
    [true, '2026-10-01', '2027-01-25'], // we-15
  ])('産後休業のあと %s: %s から %s まで', (afterMaternity, from, to) => {
    const window = expectOk(postBirthSupportWindow(date('2026-10-05'), date('2026-10-01'), afterMaternity, AT))
    expect([window.from, window.to].map(formatPlainDate)).toEqual([from, to])
  })

  it.each([
    [14, 14, true],
    [13, 14, false],
    [14, 13, false],
  ])('本人 %i 日・配偶者 %i 日 → %s', (own, spouse, paid) => {
    expect(hasPostBirthSupport(own, { leaveDaysInWindow: spouse }, AT)).toEqual({ ok: true, value: paid })
  })

  it('配偶者のいない人などは、本人の14日で足りる', () => {
    expect(hasPostBirthSupport(14, { excused: 'noSpouse' }, AT)).toEqual({ ok: true, value: true })
    expect(hasPostBirthSupport(13, { excused: 'onPostnatalLeave' }, AT)).toEqual({ ok: true, value: false })
  })

  it('2025年3月以前は返さない', () => {
    const recorder = new ExplanationRecorder()
    expect(postBirthSupport(10_000, 28, 1, month('2025-03'), recorder)).toMatchObject({ ok: false })
    expect(recorder.roots).toEqual([])
  })
})

describe('延長に要る入所保留通知書の発行日', () => {
  it.each([
    ['2026-10-15', '2026-08-14', false, false], // we-44
    ['2026-10-15', '2026-08-15', false, true],
    ['2026-10-15', '2026-08-16', false, true],
    ['2027-04-20', '2027-01-19', true, false],
    ['2027-04-20', '2027-01-20', true, true],
    ['2025-04-01', '2024-01-01', false, true], // reaches 1 on 2025-03-31: the older test
    ['2025-04-02', '2024-01-01', false, false],
  ])('誕生日 %s・通知 %s・4月入所 %s → %s', (birthday, notice, april, valid) => {
    expect(isExtensionNoticeValid(date(birthday), date(notice), april)).toEqual({ ok: true, value: valid })
  })

  it.each([
    ['2026-10-14', '2026-10-15', true],
    ['2026-10-15', '2026-10-15', false],
    ['2026-10-14', '2026-10-16', false],
  ])('誕生日 2026-10-15: 申込み %s・入所希望日 %s → %s', (applied, start, timely) => {
    expect(isExtensionApplicationTimely(date('2026-10-15'), date(applied), date(start))).toBe(timely)
  })

  it('応当日がなければ月末日', () => {
    expect(formatPlainDate(expectOk(earliestExtensionNotice(date('2026-04-30'), false)))).toBe('2026-02-28')
  })
})

it('どの月にも金額か、断りがある', () => {
  for (let of = month('2024-04'); of <= month('2030-03'); of = addMonths(of, 1)) {
    expect(childcareLeaveBenefit({ wageDaily: 10_000, paidDays: 30, daysPaidBefore: 0, wages: 0 }, of).ok).toBe(true)
    expect(birthLeaveBenefit(10_000, 28, 0, of).ok).toBe(true)
    expect(postBirthSupport(10_000, 28, 1, of).ok).toBe(of >= month('2025-04'))
  }
})

it('根拠に、日額・日数・率が残る', () => {
  const recorder = new ExplanationRecorder()
  childcareLeaveBenefit({ wageDaily: 10_000, paidDays: 30, daysPaidBefore: 170, wages: 0 }, AT, recorder)
  expect(recorder.roots[0]).toMatchObject({
    rule: 'childcare-leave-benefit.unit',
    result: 167_000,
    inputs: { wageDaily: 10_000, paidDays: 30, daysPaidBefore: 170, daysAtFirstRate: 10 },
    rounding: [{ name: 'floor', unit: 1 }],
  })
})
