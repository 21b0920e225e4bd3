import { clock, expectOk, minutes } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { dayOutlook } from '../day/dayOutlook.ts'
import { family } from '../testing/families.ts'
import { withWorkEnd } from '../track/edits.ts'
import { presentTrack } from '../track/track.ts'
import { leavingOf } from './leavingOf.ts'

const plan = family('f01')
const track = presentTrack(plan)
const leaving = (chance: number, deadline = 'p1-pickup') =>
  expectOk(leavingOf(plan, track, { day: 'weekday', chance, deadline, samples: 2000 }))

describe('この時刻までに席を立てば', () => {
  it('聞いた約束だけに答える', () => {
    expect(leaving(0.95).map(({ deadline, leaves }) => [deadline, leaves])).toEqual([['p1-pickup', 'work']])
  })

  it('おくれのない日なら17:38(閉園18:30の52分前)なので、19/20ではそれより早く、16/20はその間', () => {
    const [often = 0, nearly = 0] = [0.8, 0.95].map((chance) => leaving(chance)[0]?.time ?? 0)
    expect(nearly).toBeLessThan(often)
    expect(often).toBeLessThan(clock('17:38'))
    expect(nearly).toBeGreaterThan(clock('16:00'))
  })

  it('本当に席を立つ時刻なので、同じ時刻に仕事を終える予定より、見込みは高い', () => {
    // What keeps somebody at the desk past the end of work is over once they have left it.
    const { time, onTime } = leaving(0.8)[0] ?? {}
    const moved = withWorkEnd(plan, { track: track.id, adult: 'p1', end: minutes(time ?? 0) })
    const planned = dayOutlook(moved, presentTrack(moved), { samples: 2000 })
    expect(onTime?.p).toBeGreaterThanOrEqual(0.8)
    expect(planned.deadlines.find(({ id }) => id === 'p1-pickup')?.onTime?.p).toBeLessThan(onTime?.p ?? 0)
  })

  it('ない日は、ないと言う', () => {
    expect(leavingOf(plan, track, { day: 'sat', chance: 0.95 })).toMatchObject({ ok: false })
  })
})
