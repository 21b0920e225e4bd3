import { expectOk } from '@yohaku/kernel'
import { expect, it } from 'vitest'
import { networkOf } from '../networkOf.ts'
import { planTimes } from '../planTimes.ts'
import { simulate } from '../simulate.ts'
import { day, step } from '../testDay.testing.ts'

// f07 k1, k2: 16:15 + 60 → 園 17:15、+30 → 学童 17:45、学童は 18:00 まで。
const evening = (late: number) =>
  expectOk(
    networkOf(
      day(
        [
          step('仕事', 'work', 'p1', 'office', { at: '9:15', until: '16:15', delay: null }),
          step('列車', 'travel', 'p1', 'office', { min: 60, to: 'n1', delay: 'train' }),
          step('園', 'pickup', 'p1 c3', 'n1', { min: 30, by: '18:30', delay: null }),
          step('学童', 'pickup', 'p1 c1 c2 c3', 'a1', { by: '18:00', delay: null }),
        ],
        { children: ['c1', 'c2', 'c3'], delays: { train: { type: 'constant', value: late } } },
      ),
    ),
  ).network

it('S09 いちばん狭いのは学童の15分(f07 k1)', () => {
  const { deadlines, criticalPath } = expectOk(planTimes(evening(0)))
  expect(deadlines.map(({ id, slack }) => [id, slack])).toEqual([
    ['園:start', 75],
    ['学童:start', 15],
  ])
  expect(criticalPath.at(-1)).toBe('学童:start')
})

it.each([
  [14, 1],
  [15, 1],
  [16, 0],
  [20, 0],
])('S09 列車が %i 分おくれると、学童に間に合うのは %i(f07 k2)', (late, onTime) => {
  const simulation = expectOk(simulate(evening(late), { samples: 3, seed: 1 }))
  expect(simulation.events.get('学童:start')?.deadline?.onTime.p).toBe(onTime)
  expect(simulation.events.get('園:start')?.deadline?.onTime.p).toBe(1)
})
