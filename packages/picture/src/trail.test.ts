import { clock } from '@yohaku/kernel'
import type { DayStepOutlook } from '@yohaku/projection'
import { describe, expect, it } from 'vitest'
import { journeyTo, pressed, trailOf, whereabouts } from './trail.ts'

const step = (
  id: string,
  act: string,
  who: readonly string[],
  place: string,
  from: string,
  to: string,
  until: string | null = null,
): DayStepOutlook => ({ id, act, who, place, to: until, start: clock(from), end: clock(to), slackMinutes: null })

/** 16:00に席を立ち、16:52に園、17:10に家。子は園で待っている。21:00に子がねる。 */
const evening = [
  step('work', 'work', ['p1'], 'office', '09:00', '16:00'),
  step('care', 'other', ['c1'], 'nursery', '09:00', '09:10'),
  step('train', 'travel', ['p1'], 'office', '16:00', '16:50', 'station'),
  step('walk', 'travel', ['p1'], 'station', '16:50', '16:52', 'nursery'),
  step('pickup', 'pickup', ['p1', 'c1'], 'nursery', '16:52', '17:02'),
  step('way', 'travel', ['p1', 'c1'], 'nursery', '17:02', '17:10', 'home'),
  step('dinner', 'dinner', ['p1', 'c1'], 'home', '18:00', '18:40'),
  step('childSleep', 'sleep', ['c1'], 'home', '21:00', '21:00'),
  step('solo', 'solo', ['p1'], 'home', '21:30', '21:30'),
  step('sleep', 'sleep', ['p1'], 'home', '23:00', '23:00'),
]

describe('人の線', () => {
  const adult = trailOf(evening, 'p1')
  const child = trailOf(evening, 'c1')

  it('すきまなく続き、ねる時刻で終わる', () => {
    for (const [index, stretch] of child.entries()) {
      const next = child[index + 1]
      if (next) expect(next.from).toBe(stretch.to)
    }
    expect(child.at(-1)?.to).toBe(clock('21:00'))
  })

  it('つぎの用まで、その場所で待つ', () => {
    expect(whereabouts(child, clock('12:00'))).toMatchObject({ place: 'nursery', until: 'nursery' })
  })

  it('道の半ばでは、どこからどこへ、どれだけ来たかを言う', () => {
    expect(whereabouts(adult, clock('16:25'))).toEqual({ place: 'office', until: 'station', share: 0.5 })
  })

  it('園に着くまでの道は、席を立つところから始まる', () => {
    expect(journeyTo(adult, clock('16:52')).map((one) => one.step?.id)).toEqual(['train', 'walk'])
  })

  it('どう行ったかわからない道は、わからないままにする', () => {
    const gap = trailOf(
      [step('a', 'work', ['p1'], 'office', '09:00', '16:00'), step('b', 'cook', ['p1'], 'home', '17:00', '18:00')],
      'p1',
    )
    expect(gap.map((one) => one.known)).toEqual([true, false, true])
  })

  it('いっしょの時間は受けわたしから、子がねるまで', () => {
    const together = pressed(adult, 'p1', [child]).filter((one) => one.pressure === 'with')
    expect(together[0]?.from).toBe(clock('16:52'))
    expect(together.at(-1)?.to).toBe(clock('21:00'))
  })

  it('ねる支度の子は、支度をする人といる', () => {
    const bed = [
      ...evening,
      step('bed', 'bedtime', ['p1', 'c1'], 'home', '20:30', '21:00'),
      step('tea', 'other', ['p2'], 'home', '20:00', '22:00'),
    ]
    const other = pressed(trailOf(bed, 'p2'), 'p2', [trailOf(bed, 'c1')])
    expect(other.map((one) => [one.pressure, one.from, one.to])).toEqual([
      ['with', clock('20:00'), clock('20:30')],
      ['alone', clock('20:30'), clock('22:00')],
    ])
  })

  it('ひとり時間は、つぎの用まで続く', () => {
    const own = pressed(adult, 'p1', [child]).filter((one) => one.pressure === 'own')
    expect(own.map((one) => [one.from, one.to])).toEqual([[clock('21:30'), clock('23:00')]])
  })
})
