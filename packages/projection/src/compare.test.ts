import { clock, sumYen, yen } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'
import { dayOutlook } from './day/dayOutlook.ts'
import { ledger } from './money/index.ts'
import { FAMILIES, family } from './testing/families.ts'
import { samplePlan } from './testing/samplePlan.ts'
import { withPay, withWorkEnd } from './track/edits.ts'
import { trackOf } from './track/track.ts'
import { withTracks } from './track/tracksOf.ts'
import { outlook } from './trackOutlook.ts'

const QUICK = { samples: 200 }

describe('見通し', () => {
  const now = outlook(samplePlan(), 'now', QUICK)

  it('一日は dayOutlook、お金は ledger の答えそのもの', () => {
    const plan = withTracks(samplePlan())
    const { months, takeHomeByYear } = ledger(plan, { track: 'now', months: 24 })
    expect(now.day).toEqual(dayOutlook(plan, trackOf(plan, 'now'), QUICK))
    expect(now.money).toEqual({ months, takeHomeByYear })
  })

  it('書かなければ24か月、書けばその月数', () => {
    expect(now.money.months).toHaveLength(24)
    expect(outlook(samplePlan(), 'now', { ...QUICK, months: 3 }).money.months.map(({ month }) => month)).toEqual([
      '2026-04',
      '2026-05',
      '2026-06',
    ])
  })

  it('トラックの見出しは、最初の月の働き方', () => {
    expect(outlook(samplePlan(), 'plus1h', QUICK).track).toEqual({
      id: 'plus1h',
      name: null,
      hours: [
        { adult: 'a1', kind: 'reduced', start: clock('09:00'), end: clock('17:00'), paidMinutes: 420 },
        { adult: 'a2', kind: 'full', start: clock('09:00'), end: clock('19:00'), paidMinutes: 540 },
      ],
    })
  })

  it('仮の値は、しおりのも、制度のも、一日のも、いちどずつ出る', () => {
    const assumptions = [{ path: 'jobs[job-a1].fullTimeMonthly', reason: 'pay_not_stated' }]
    const notes = outlook(samplePlan({ assumptions }), 'full', QUICK).assumptions
    expect(notes).toEqual(
      expect.arrayContaining([
        { code: 'pay_not_stated', path: 'jobs[job-a1].fullTimeMonthly' },
        { code: 'track_derived', path: 'tracks[full]' },
        { code: 'delays_invented' },
        { code: 'travel_mode_not_stated', path: 'legs' },
      ]),
    )
    for (const note of ledger(withTracks(samplePlan()), { track: 'full', months: 24 }).assumptions)
      expect(notes).toContainEqual(note)
    expect(new Set(notes.map((note) => JSON.stringify(note))).size).toBe(notes.length)
  })

  it('書かれているトラックは、足したものとは言わない', () => {
    expect(now.assumptions.some(({ code }) => code === 'track_derived')).toBe(false)
  })

  it('ないトラックは、呼んだ側のまちがい', () => {
    expect(() => outlook(samplePlan(), 'fast')).toThrow(RangeError)
  })
})

describe('くらべる', () => {
  const { tracks, differences } = compare(samplePlan(), QUICK)

  it('書いていないトラックも足して三つ、いまが先', () => {
    expect(tracks.map(({ track }) => track.id)).toEqual(['now', 'plus1h', 'full'])
    expect(differences.map(({ track, against }) => [track, against])).toEqual([
      ['plus1h', 'now'],
      ['full', 'now'],
    ])
  })

  it('1時間長く働くと、お迎えの余白は60分へり、朝は変わらない', () => {
    expect(differences[0]?.deadlines).toEqual([
      { id: 'work1', slackMinutes: 0, p: 0 },
      { id: 'collect', slackMinutes: -60, p: expect.closeTo(0, 1) },
      { id: 'bed', slackMinutes: 0, p: 0 },
      { id: 'work2', slackMinutes: 0, p: 0 },
    ])
  })

  it('子といる時間は60分へり、もうひとりのは変わらない', () => {
    expect(differences[0]?.timeTogether).toEqual([
      { adult: 'a1', minutes: -60 },
      { adult: 'a2', minutes: 0 },
    ])
  })

  it('お金の差は、月ごとの手取りの差の合計で、年ごとの差の合計でもある', () => {
    for (const [index, difference] of differences.entries()) {
      const nets = (at: number) => sumYen(tracks[at]?.money.months.map(({ net }) => net) ?? [])
      expect(difference.net).toBe(yen(nets(index + 1) - nets(0)))
      expect(sumYen(difference.takeHomeByYear.map((year) => year.yen))).toBe(difference.net)
      expect(difference.net).toBeGreaterThan(0)
    }
  })

  it('名ざしした順に、その数だけ', () => {
    const two = compare(samplePlan(), { ...QUICK, tracks: ['full', 'now'] })
    expect(two.tracks.map(({ track }) => track.id)).toEqual(['full', 'now'])
    expect(two.differences.map(({ against }) => against)).toEqual(['full'])
  })

  it('給料を動かすと手取りが動き、一日は動かない', () => {
    const paid = compare(withPay(samplePlan(), { job: 'job-a1', fullTimeMonthly: yen(400_000) }), QUICK)
    expect(paid.tracks.map(({ day }) => day)).toEqual(tracks.map(({ day }) => day))
    for (const [index, { money }] of paid.tracks.entries())
      expect(sumYen(money.months.map(({ net }) => net))).toBeGreaterThan(
        sumYen(tracks[index]?.money.months.map(({ net }) => net) ?? []),
      )
  })

  it('終業を動かすと、そのトラックの一日とお金だけが動く', () => {
    const moved = compare(withWorkEnd(samplePlan(), { track: 'plus1h', adult: 'a1', end: clock('17:20') }), QUICK)
    expect(moved.tracks[0]).toEqual(tracks[0])
    expect(moved.tracks[1]?.day.deadlines.find(({ id }) => id === 'collect')?.slackMinutes).toBe(18)
    expect(moved.tracks[1]?.money).not.toEqual(tracks[1]?.money)
    expect(moved.tracks[2]?.day).toEqual(tracks[2]?.day)
  })

  it.each(FAMILIES)('%s の三つのトラックは、二十四か月まで計算でき、JSONにしても変わらない', (id) => {
    const comparison = compare(family(id), QUICK)
    expect(comparison.tracks).toHaveLength(3)
    for (const { money, day } of comparison.tracks) {
      expect(money.months).toHaveLength(24)
      expect(day.deadlines.length).toBeGreaterThan(1)
    }
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  })
})
