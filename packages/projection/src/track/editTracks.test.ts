import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { withoutPhase, withoutTrack, withPhase, withTrackCopied, withTrackNamed } from './editTracks.ts'
import { trackOf } from './track.ts'
import { tracksOf } from './tracksOf.ts'

const breakAssumed = (track: string, index: number) => ({
  path: `tracks[${track}].phases[${index}].breakMinutes`,
  reason: 'break_not_stated',
})

const plan = samplePlan({ assumptions: [breakAssumed('now', 0), breakAssumed('now', 1)] })
const fullNextApril = phase('a1', '09:00', '18:00', { from: '2027-04-01', kind: 'full' })

describe('トラックをつくる・写す・名づける・はずす', () => {
  it('写したトラックは、もとと同じ働き方で、仮の印も同じ', () => {
    const copied = withTrackCopied(plan, 'now', '4月からフルタイム')
    expect(copied.tracks.map(({ id }) => id)).toEqual(['now', 'plus1h', 'full', 'track1'])
    expect(trackOf(copied, 'track1')).toEqual({ ...trackOf(plan, 'now'), id: 'track1', name: '4月からフルタイム' })
    expect(copied.assumptions).toEqual([...plan.assumptions, breakAssumed('track1', 0), breakAssumed('track1', 1)])
    expect(withTrackCopied(copied, 'track1', '').tracks.at(-1)?.id).toBe('track2')
  })

  it('空の名前は、記号のことばにもどす', () => {
    const named = withTrackNamed(plan, 'full', ' 来年の春 ')
    expect(trackOf(named, 'full').name).toBe('来年の春')
    expect(trackOf(withTrackNamed(named, 'full', ''), 'full')).not.toHaveProperty('name')
  })

  it('はずしたトラックは、みっつより少なくなっても、もどってこない', () => {
    const two = withoutTrack(plan, 'plus1h')
    expect(tracksOf(two).map(({ id }) => id)).toEqual(['now', 'full'])
    const one = withoutTrack(two, 'full')
    expect(tracksOf(one).map(({ id }) => id)).toEqual(['now'])
    expect(() => withoutTrack(one, 'now')).toThrow(RangeError)
    expect(() => withoutTrack(one, 'full')).toThrow(RangeError)
  })

  it('はずしたトラックの仮の印も、はずれる', () => {
    const copied = withTrackCopied(plan, 'now', 'x')
    expect(withoutTrack(copied, 'track1').assumptions).toEqual(plan.assumptions)
  })
})

describe('働き方の区切りを変える', () => {
  it('新しい区切りは、その日からの働き方になり、ほかはそのまま', () => {
    const edited = withPhase(plan, 'now', fullNextApril)
    expect(trackOf(edited, 'now').phases).toEqual([...trackOf(plan, 'now').phases, fullNextApril])
    expect(edited.assumptions).toEqual(plan.assumptions)
    expect(plan.tracks[0]?.phases).toHaveLength(2)
  })

  it('同じ人の同じ日の区切りは、置きかわり、仮の印が消える', () => {
    const stated = phase('a1', '09:00', '16:30')
    const edited = withPhase(plan, 'now', stated)
    expect(trackOf(edited, 'now').phases[0]).toEqual(stated)
    expect(edited.assumptions).toEqual([breakAssumed('now', 1)])
  })

  it('日を動かして別の区切りに重ねると、ひとつになる', () => {
    const two = withPhase(withPhase(plan, 'now', fullNextApril), 'now', { ...fullNextApril, from: '2028-04-01' })
    const joined = withPhase(two, 'now', { ...fullNextApril, from: '2028-04-01' }, { adult: 'a1', from: '2027-04-01' })
    expect(trackOf(joined, 'now').phases.map(({ adult, from }) => `${adult} ${from}`)).toEqual([
      'a1 2026-04-01',
      'a2 2026-04-01',
      'a1 2028-04-01',
    ])
  })

  it('区切りをはずすと前の働き方がつづき、うしろの仮の印は働き方についていく', () => {
    const base = samplePlan({
      tracks: [
        {
          id: 'now',
          phases: [phase('a1', '09:00', '16:00'), fullNextApril, phase('a2', '09:00', '19:00', { kind: 'full' })],
        },
      ],
      assumptions: [breakAssumed('now', 0), breakAssumed('now', 1), breakAssumed('now', 2)],
    })
    const edited = withoutPhase(base, 'now', { adult: 'a1', from: '2027-04-01' })
    expect(trackOf(edited, 'now').phases.map(({ adult }) => adult)).toEqual(['a1', 'a2'])
    expect(edited.assumptions).toEqual([breakAssumed('now', 0), breakAssumed('now', 1)])
  })

  it('その人の最初の働き方は、はずせない', () => {
    expect(() => withoutPhase(plan, 'now', { adult: 'a1', from: '2026-04-01' })).toThrow(RangeError)
    expect(() => withoutPhase(plan, 'now', { adult: 'a1', from: '2030-04-01' })).toThrow(RangeError)
  })

  it('いまのトラックを変えると、一日のかたちが何時の勤めのために書かれたかを覚える', () => {
    expect(withPhase(plan, 'now', phase('a1', '09:00', '15:00')).days[0]?.writtenFor).toContainEqual({
      adult: 'a1',
      start: '09:00',
      end: '16:00',
    })
    expect(withPhase(plan, 'full', fullNextApril).days[0]?.writtenFor).toBeUndefined()
  })
})
