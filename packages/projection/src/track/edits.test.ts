import { clock, date, minutes, yen } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { withPay, withWorkEnd } from './edits.ts'
import { hoursOf, phaseOn } from './phase.ts'
import { trackOf } from './track.ts'

const endOn = (plan: ReturnType<typeof samplePlan>, track: string, day: string) =>
  hoursOf(plan, phaseOn(trackOf(plan, track), 'a1', date(day)))?.end

describe('終業の時刻を動かす', () => {
  it('そのトラックの、その人だけが変わる', () => {
    const plan = withWorkEnd(samplePlan(), { track: 'now', adult: 'a1', end: clock('17:00') })
    expect(endOn(plan, 'now', '2026-04-01')).toBe(clock('17:00'))
    expect(endOn(plan, 'plus1h', '2026-04-01')).toBe(clock('17:00'))
    expect(endOn(plan, 'full', '2026-04-01')).toBe(clock('18:00'))
    expect(phaseOn(trackOf(plan, 'now'), 'a2', date('2026-04-01'))?.end).toBe('19:00')
  })

  it('もとの計画は変わらない', () => {
    const plan = samplePlan()
    const before = structuredClone(plan)
    withWorkEnd(plan, { track: 'now', adult: 'a1', end: clock('17:00') })
    expect(plan).toEqual(before)
  })

  it('契約の時間からはフルタイム、それより短ければ時短(17:59・18:00)', () => {
    const kind = (end: string) =>
      withWorkEnd(samplePlan(), { track: 'now', adult: 'a1', end: clock(end) }).tracks[0]?.phases[0]?.kind
    expect([kind('17:59'), kind('18:00')]).toEqual(['reduced', 'full'])
  })

  it('計画が始まる前の働き方は、そのまま残る', () => {
    const past = samplePlan({
      tracks: [{ id: 'now', phases: [phase('a1', '09:00', '16:00', { from: '2025-10-01' })] }],
    })
    const plan = withWorkEnd(past, { track: 'now', adult: 'a1', end: clock('17:00') })
    expect([endOn(plan, 'now', '2026-03-31'), endOn(plan, 'now', '2026-04-01')]).toEqual([
      clock('16:00'),
      clock('17:00'),
    ])
  })

  it('何度動かしても、最後の一度と同じ計画になる', () => {
    const ends = fc.integer({ min: 12 * 60, max: 22 * 60 }).map(minutes)
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 5 }), ends, (path, last) => {
        const dragged = [...path, last].reduce(
          (plan, end) => withWorkEnd(plan, { track: 'now', adult: 'a1', end }),
          samplePlan(),
        )
        const direct = withWorkEnd(samplePlan(), { track: 'now', adult: 'a1', end: last })
        expect(dragged.tracks[0]).toEqual(direct.tracks[0])
      }),
    )
  })

  it('いまのトラックを動かすと、一日のかたちが何時の終業のために書かれたかを覚える', () => {
    const plan = withWorkEnd(samplePlan(), { track: 'now', adult: 'a1', end: clock('15:00') })
    expect(plan.days[0]?.writtenFor).toContainEqual({ adult: 'a1', start: '09:00', end: '16:00' })
    const other = withWorkEnd(samplePlan(), { track: 'full', adult: 'a1', end: clock('17:30') })
    expect(other.days[0]?.writtenFor).toBeUndefined()
  })

  it('始業より前の終業は、呼んだ側のまちがい', () => {
    expect(() => withWorkEnd(samplePlan(), { track: 'now', adult: 'a1', end: clock('09:00') })).toThrow(RangeError)
  })
})

describe('給料を動かす', () => {
  it('その仕事の額だけが変わり、仮定の印が消える', () => {
    const plan = samplePlan({
      assumptions: [
        { path: 'jobs[job-a1].fullTimeMonthly', reason: 'typical_pay' },
        { path: 'jobs[job-a2].fullTimeMonthly', reason: 'typical_pay' },
      ],
    })
    const edited = withPay(plan, { job: 'job-a1', fullTimeMonthly: yen(280_000) })
    expect(edited.jobs.map((job) => job.fullTimeMonthly)).toEqual([280_000, 320_000])
    expect(edited.assumptions.map(({ path }) => path)).toEqual(['jobs[job-a2].fullTimeMonthly'])
  })
})
