import { addDays, addMonths, date, formatPlainDate, month, type PlainDate } from '@yohaku/kernel'
import { lastFilingDay, type Reach } from '@yohaku/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountsOf, lastPayingDay, type Stream, streamOf, valueIfFiledOn } from './stream.ts'

/** 2026年4月から3か月、10,000円ずつ。2年でなくなる。 */
const THREE = streamOf('twoYearLimitation', [
  [month('2026-04'), 10_000],
  [month('2026-05'), 10_000],
  [month('2026-06'), 10_000],
])

describe('届出の価値は、月ごとに、月ごとのしめきりでなくなる', () => {
  it.each([
    ['2026-07-01', 30_000],
    ['2028-04-30', 30_000],
    ['2028-05-01', 20_000],
    ['2028-05-31', 20_000],
    ['2028-06-01', 10_000],
    ['2028-06-30', 10_000],
    ['2028-07-01', 0],
  ])('%s に出すと %i 円', (day, yen) => {
    expect(valueIfFiledOn(THREE, date(day))).toBe(yen)
  })

  it('きょう・1年後・まだ払われる最後の日', () => {
    expect(amountsOf(THREE, date('2027-06-15'))).toMatchObject({
      inTime: 30_000,
      ifFiledToday: 30_000,
      ifFiledInAYear: 10_000,
      lastDay: '2028-06-30',
      covers: { from: '2026-04', to: '2026-06' },
    })
    // 4月分はもうもらえず、6月分も過ぎれば何もない。
    expect(amountsOf(THREE, date('2028-05-01'))?.covers).toEqual({ from: '2026-05', to: '2026-06' })
    expect(amountsOf(THREE, date('2028-07-01'))?.covers).toBeNull()
    expect(amountsOf(THREE, date('2027-06-15'))?.months[0]).toEqual({
      month: '2026-04',
      amount: 10_000,
      lastFilingDay: '2028-04-30',
    })
  })

  it('負担がふえる月は、待ってもなくならない。得がなくなれば、出さない（0円）', () => {
    const mixed = streamOf('twoYearLimitation', [
      [month('2026-04'), -3_000],
      [month('2026-05'), 10_000],
      [month('2026-06'), 2_000],
    ])
    expect(valueIfFiledOn(mixed, date('2026-07-01'))).toBe(9_000)
    expect(valueIfFiledOn(mixed, date('2028-05-31'))).toBe(9_000) // April's cost stays although April has lapsed
    expect(valueIfFiledOn(mixed, date('2028-06-01'))).toBe(0)
    expect(formatPlainDate(lastPayingDay(mixed) as PlainDate)).toBe('2028-05-31')
  })

  it('得になる日がなければ、価値はない', () => {
    expect(amountsOf([], date('2026-04-01'))).toBeNull()
    expect(amountsOf(streamOf('twoYearLimitation', [[month('2026-04'), -1]]), date('2026-04-01'))).toBeNull()
  })

  it('どんな流れでも、おそく出してふえることはなく、最後の日のあとは0円', () => {
    const start = month('2025-01')
    const streams: fc.Arbitrary<Stream> = fc
      .tuple(
        fc.constantFrom<Reach>('twoYearLimitation', 'twoYearsBeforeMonth', 'nextMonth', 'beforehand', 'fiveYearReturn'),
        fc.array(fc.integer({ min: -20_000, max: 50_000 }), { minLength: 1, maxLength: 40 }),
      )
      .map(([reach, amounts]) =>
        streamOf(
          reach,
          amounts.map((amount, place) => [addMonths(start, place), amount]),
        ),
      )
    const days = fc.integer({ min: date('2024-01-01'), max: date('2036-12-31') }).map((day) => day as PlainDate)
    fc.assert(
      fc.property(streams, days, fc.nat({ max: 3000 }), (stream, day, later) => {
        expect(valueIfFiledOn(stream, addDays(day, later))).toBeLessThanOrEqual(valueIfFiledOn(stream, day))
        const last = lastPayingDay(stream)
        if (last === null) expect(valueIfFiledOn(stream, day)).toBe(0)
        else {
          expect(valueIfFiledOn(stream, last)).toBeGreaterThan(0)
          expect(valueIfFiledOn(stream, addDays(last, 1))).toBe(0)
        }
      }),
    )
  })

  it('月ごとのしめきりは、法律の届く長さのまま', () => {
    expect(THREE.map(({ month: of, lastDay }) => lastDay === lastFilingDay('twoYearLimitation', of))).toEqual([
      true,
      true,
      true,
    ])
  })
})
