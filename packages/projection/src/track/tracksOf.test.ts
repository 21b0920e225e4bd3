import type { Plan, Track } from '@yohaku/household'
import { date, formatClock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { hoursOf, paidMinutes, phaseOn } from './phase.ts'
import { tracksOf, withTracks } from './tracksOf.ts'

/** `id kind start-end paid` of an adult on a day. */
const lived = (plan: Plan, track: Track, adult: string, on: string): string => {
  const current = phaseOn(track, adult, date(on))
  const hours = hoursOf(plan, current)
  if (current === undefined || hours === null) return `${track.id} ${current?.kind ?? 'nothing'}`
  return `${track.id} ${current.kind} ${formatClock(hours.start)}-${formatClock(hours.end)} ${paidMinutes(hours)}`
}

const on = (plan: Plan, adult: string, day = '2026-04-01') =>
  tracksOf(plan).map((track) => lived(plan, track, adult, day))

const withPhases = (...phases: Plan['tracks'][number]['phases']): Plan =>
  samplePlan({ tracks: [{ id: 'now', phases }] })

describe('くらべるトラックを三つにする', () => {
  it('時短の人には、1時間長く・フルタイム', () => {
    expect(on(samplePlan(), 'a1')).toEqual([
      'now reduced 09:00-16:00 360',
      'plus1h reduced 09:00-17:00 420',
      'full full 09:00-18:00 480',
    ])
  })

  it('もうひとりの働き方は、どのトラックでも同じ', () => {
    expect(new Set(on(samplePlan(), 'a2').map((words) => words.replace(/^\w+/, '')))).toEqual(
      new Set([' full 09:00-19:00 540']),
    )
  })

  it('1時間でフルタイムになるなら、30分長く・フルタイム(61分・60分・59分の手前)', () => {
    const ids = (end: string) => tracksOf(withPhases(phase('a1', '09:00', end))).map((track) => track.id)
    expect(ids('16:59')).toEqual(['now', 'plus1h', 'full'])
    expect(ids('17:00')).toEqual(['now', 'full', 'plus30m'])
    expect(ids('17:01')).toEqual(['now', 'full', 'plus30m'])
    expect(ids('17:30')).toEqual(['now', 'full', 'minus1h'])
  })

  it('だれも時短でなければ、お迎えをする人の 1時間短く・6時間', () => {
    const plan = withPhases(
      phase('a1', '09:00', '18:00', { kind: 'full' }),
      phase('a2', '09:00', '19:00', { kind: 'full' }),
    )
    expect(on(plan, 'a1')).toEqual([
      'now full 09:00-18:00 480',
      'minus1h reduced 09:00-17:00 420',
      'six reduced 09:00-16:00 360',
    ])
  })

  it('お迎えが父なら、短くするのは父', () => {
    const plan = withPhases(
      phase('a1', '09:00', '18:00', { kind: 'full' }),
      phase('a2', '09:00', '19:00', { kind: 'full' }),
    )
    const days = plan.days.map((day) => ({
      ...day,
      steps: day.steps.map((step) => (step.act === 'pickup' ? { ...step, who: ['a2', 'c1'] } : step)),
    }))
    expect(on({ ...plan, days }, 'a2')[1]).toBe('minus1h reduced 09:00-18:00 480')
  })

  it('変わるのは先月までではなく、計画の始まりから', () => {
    const plan = withPhases(phase('a1', '09:00', '16:00', { from: '2025-10-01' }))
    expect(
      on(plan, 'a1', '2026-03-31')
        .slice(0, 3)
        .map((words) => words.split(' ')[2]),
    ).toEqual(['09:00-16:00', '09:00-16:00', '09:00-16:00'])
    expect(on(plan, 'a1', '2026-04-01')[1]).toBe('plus1h reduced 09:00-17:00 420')
  })

  it('のちにフルタイムへもどる予定は、1時間長いトラックでもそのまま', () => {
    const plan = withPhases(
      phase('a1', '09:00', '16:00'),
      phase('a1', '09:00', '18:00', { from: '2027-04-01', kind: 'full' }),
    )
    expect(on(plan, 'a1', '2027-04-01')).toEqual([
      'now full 09:00-18:00 480',
      'plus1h full 09:00-18:00 480',
      'full full 09:00-18:00 480',
    ])
  })

  it('育休中なら、復帰の日から変わる', () => {
    const plan = withPhases(
      { adult: 'a1', from: '2026-03-01', kind: 'leave', leave: 'childcare' },
      phase('a1', '09:00', '16:00', { from: '2026-08-01' }),
    )
    expect(on(plan, 'a1', '2026-07-31')).toEqual(['now leave', 'plus1h leave', 'full leave'])
    expect(on(plan, 'a1', '2026-08-01')[2]).toBe('full full 09:00-18:00 480')
  })

  it('自分で決めた額の月給は、長くなった時間に比例する(18万円 ÷ 6時間 × 7時間)', () => {
    const own = phase('a1', '09:00', '16:00', { pay: { rule: 'amount', monthly: 180_000 } })
    const [, plus1h, full] = tracksOf(withPhases(own))
    expect(plus1h?.phases[0]?.pay).toEqual({ rule: 'amount', monthly: 210_000 })
    expect(full?.phases[0]?.pay).toBeUndefined()
  })

  it('三つ以上あれば、足さない', () => {
    const [track] = samplePlan().tracks
    if (track === undefined) throw new Error('a sample family has a track')
    const tracks = ['now', 'b', 'c', 'd'].map((id) => ({ ...track, id }))
    expect(tracksOf(samplePlan({ tracks }))).toEqual(tracks)
  })

  it('勤務時間も契約もわからなければ、いまのトラックだけ', () => {
    expect(tracksOf(samplePlan({ jobs: [] })).map(({ id }) => id)).toEqual(['now'])
  })

  it('書き出しても、もう一度聞いても同じ三つ', () => {
    const plan = withTracks(samplePlan())
    expect(tracksOf(plan)).toEqual(tracksOf(samplePlan()))
    expect(withTracks(plan)).toBe(plan)
  })
})
