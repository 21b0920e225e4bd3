import { addMonths, date, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { ledger } from '../money/index.ts'
import { FAMILIES, family } from '../testing/families.ts'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { withPhase } from '../track/editTracks.ts'
import { withTracks } from '../track/tracksOf.ts'
import { lineDifferencesOf } from './lineDifferences.ts'
import { longOutlookOf } from './longOutlook.ts'
import { routeOf } from './routeOf.ts'
import { monthsUntilGrown } from './untilGrown.ts'

const plan = withTracks(samplePlan())
const today = date('2026-11-22')

describe('年の路線', () => {
  it('2027年4月にフルタイムにすると、その日に6時間から8時間にのりかえる', () => {
    const edited = withPhase(plan, 'now', phase('a1', '09:00', '18:00', { from: '2027-04-01', kind: 'full' }))
    expect(routeOf(edited, 'now')[0]).toEqual({
      adult: 'a1',
      stretches: [
        { from: '2026-04-01', kind: 'reduced', minutesADay: 360 },
        { from: '2027-04-01', kind: 'full', minutesADay: 480 },
      ],
    })
  })

  it('休業のあいだは0時間。同じ働き方がつづくところは、ひとつになる', () => {
    const again = phase('a1', '09:00', '16:00', { from: '2027-04-01' })
    const leave = phase('a1', '', '', { from: '2028-04-01', kind: 'leave', leave: 'childcare' })
    const { start: _, end: __, breakMinutes: ___, ...restful } = leave
    const edited = withPhase(withPhase(plan, 'now', again), 'now', restful)
    expect(routeOf(edited, 'now')[0]?.stretches.map(({ from, minutesADay }) => `${from} ${minutesADay}`)).toEqual([
      '2026-04-01 360',
      '2028-04-01 0',
    ])
  })

  it('18歳になったあとの3月まで:2025年3月10日生まれは2043年3月', () => {
    expect(addMonths(month('2026-04'), monthsUntilGrown(plan) - 1)).toBe(month('2043-03'))
  })

  it('いちばん下の子を数える', () => {
    const { household } = samplePlan()
    const two = samplePlan({
      household: { ...household, children: [...household.children, { id: 'c2', birth: '2026-04-02', care: [] }] },
    })
    expect(monthsUntilGrown(two) - monthsUntilGrown(plan)).toBe(24)
  })
})

describe('長い見通し', () => {
  it('いま使えるものは、つぎの日付が終わりのもの。まだ始まっていないものは入らない', () => {
    const { rights } = longOutlookOf(plan, 'now', { today, months: 24 })
    const until = (of: string) => rights.find(({ entitlement }) => entitlement === of)?.until
    expect(until('statutoryReducedHours')).toBe('2028-03-09')
    // 2歳の誕生日の前々日(2027年3月8日)がある月まで
    expect(until('reducedHoursBenefit')).toBe('2027-03-31')
    // 小学校に入る2031年4月1日の前の日まで
    expect(until('overtimeExemption')).toBe('2031-03-31')
    expect(until('nurseryFee')).toBeUndefined()
    expect(until('flexibleMeasures')).toBeUndefined()
  })

  it.each([
    ['2027-03-31', true],
    ['2027-04-01', false],
  ])('時短のときの給付は、最後の月の末日まで使える(%s)', (day, inForce) => {
    const { rights } = longOutlookOf(plan, 'now', { today: date(day) })
    expect(rights.some(({ entitlement }) => entitlement === 'reducedHoursBenefit')).toBe(inForce)
  })

  it('時短のときの給付は、時短でないトラックにはない', () => {
    const { rights } = longOutlookOf(plan, 'full', { today })
    expect(rights.some(({ entitlement }) => entitlement === 'reducedHoursBenefit')).toBe(false)
  })

  it('年ごとの手取りは家計と同じで、養育期間特例を出した年金は、出さない年金より少なくならない', () => {
    for (const id of FAMILIES) {
      const one = withTracks(family(id))
      for (const { id: track } of one.tracks) {
        const long = longOutlookOf(one, track, { today, months: 36 })
        expect(long.takeHomeByYear).toEqual(ledger(one, { track, months: 36 }).takeHomeByYear)
        for (const { earningsRelated, withoutException } of long.pensions)
          expect(earningsRelated).toBeGreaterThanOrEqual(withoutException)
      }
    }
  })
})

describe('ふたつのトラックのちがい', () => {
  it('行ごとのちがいをたすと、手取りのちがいになる', () => {
    for (const id of FAMILIES) {
      const one = withTracks(family(id))
      const [base, ...others] = one.tracks
      for (const other of others) {
        const from = addMonths(month(one.start), 9)
        const found = lineDifferencesOf(one, { one: base?.id ?? '', other: other.id, from, months: 12 })
        expect(found.lines.reduce((sum, { yen }) => sum + yen, 0)).toBe(found.yen)
        expect(found.yen).toBe(found.other - found.one)
      }
    }
  })

  it('320,000円の人が6時間から8時間にすると、額面が80,000円ふえる', () => {
    const { lines } = lineDifferencesOf(plan, { one: 'now', other: 'full', from: month('2026-05'), months: 1 })
    expect(lines[0]).toMatchObject({ adult: 'a1', line: 'gross', one: 240_000, other: 320_000, yen: 80_000 })
    expect(lines.map(({ rule }) => rule.basis)).not.toContain('')
  })

  it('同じトラックどうしに、ちがいはない', () => {
    const same = lineDifferencesOf(plan, { one: 'now', other: 'now', from: month('2026-05'), months: 12 })
    expect([same.lines, same.yen, same.months]).toEqual([[], 0, 12])
    expect(same.same).toBeGreaterThan(5)
  })
})
