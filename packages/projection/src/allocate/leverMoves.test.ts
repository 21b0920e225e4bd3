import { clock, minutes } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { dayOutlook } from '../day/dayOutlook.ts'
import { family } from '../testing/families.ts'
import { withWorkEnd } from '../track/edits.ts'
import { withStepAt } from '../track/stepAt.ts'
import { presentTrack } from '../track/track.ts'
import { allocateOf } from './allocateOf.ts'
import { leverMoves } from './leverMoves.ts'

const plan = family('f01')
const track = presentTrack(plan)

const used = (lever: string, by: number) =>
  leverMoves(plan, track, { lever, minutes: by }).reduce(
    (tried, move) =>
      move.what === 'workEnd'
        ? withWorkEnd(tried, { track: track.id, adult: move.adult, end: minutes(move.end) })
        : withStepAt(tried, { track: track.id, day: move.day, step: move.step, at: minutes(move.at) }),
    plan,
  )

describe('手だてを、しおりの時刻にする', () => {
  it('席を10分早く立つと、終業が15:50になり、帰り道もついてくる', () => {
    expect(leverMoves(plan, track, { lever: 'desk.p1', minutes: 10 })).toEqual([
      { what: 'workEnd', adult: 'p1', end: clock('15:50') },
    ])
    const after = used('desk.p1', 10)
    const startOf = (one: typeof plan) =>
      dayOutlook(one, presentTrack(one), { samples: 1 }).steps.find(({ id }) => id === 'p1-pickup')?.start ?? 0
    expect(startOf(after)).toBe(startOf(plan) - 10)
  })

  it('10分早く起きると、起きてから家を出るまでが10分早くなる', () => {
    const answer = allocateOf(plan, track, { minutes: 10, samples: 200 })
    const wake = answer.ok ? answer.value.levers.find(({ kind }) => kind === 'wakeEarlier') : undefined
    if (wake === undefined) throw new Error('f01 can get up earlier')
    const before = dayOutlook(plan, track, { samples: 1 })
    const after = dayOutlook(used(wake.id, 10), track, { samples: 1 })
    const startOf = (day: typeof before, step: string) => day.steps.find(({ id }) => id === step)?.start ?? 0
    expect(startOf(after, 'p1-wake')).toBe(startOf(before, 'p1-wake') - 10)
    const arrival = ({ deadlines }: typeof before) => deadlines.find(({ id }) => id === 'p1-work')?.planned
    expect(arrival(after)).toBe((arrival(before) ?? 0) - 10)
  })

  it('時刻でないもの、ないものは、何も変えない', () => {
    expect(leverMoves(plan, track, { lever: 'bath.p1-bath', minutes: 5 })).toEqual([])
    expect(leverMoves(plan, track, { lever: 'x', minutes: 5 })).toEqual([])
    expect(leverMoves(plan, track, { lever: 'desk.p1', minutes: 5, day: 'sun' })).toEqual([])
  })
})
