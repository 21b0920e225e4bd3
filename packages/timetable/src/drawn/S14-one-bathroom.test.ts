import { expectOk } from '@yohaku/kernel'
import { expect, it } from 'vitest'
import { conflictsOf } from '../conflicts.ts'
import { networkOf } from '../networkOf.ts'
import { planTimes } from '../planTimes.ts'
import { day, step } from '../testDay.testing.ts'

/** 母と上の子が 19:00 から 20 分、父と下の子がそのあと。ねる支度は 19:50 まで。 */
const evening = (second: string, rooms: 1 | 2) =>
  day(
    [
      { ...step('母おふろ', 'bath', 'p1 c1', 'home', { at: '19:00', min: 20, delay: null }), uses: ['ふろ1'] },
      { ...step('父おふろ', 'bath', 'p2 c2', 'home', { at: second, min: 25, delay: null }), uses: [`ふろ${rooms}`] },
      step('ねる支度', 'bedtime', 'p2 c2', 'home', { by: '19:50' }),
    ],
    { adults: ['p1', 'p2'], children: ['c1', 'c2'] },
  )

const slackOf = (of: ReturnType<typeof evening>) =>
  expectOk(planTimes(expectOk(networkOf(of)).network)).deadlines[0]?.slack

it.each([
  ['19:20', 1, 5],
  ['19:15', 1, 5],
  ['19:15', 2, 10],
  ['19:30', 1, -5],
] as const)('S14 父のおふろが %s から、おふろが %i つなら、ねる支度までの余白は %i 分', (second, rooms, slack) => {
  expect(slackOf(evening(second, rooms))).toBe(slack)
})

it('S14 ふさがっている時刻の予定は、だれを何分待つかが言われる', () => {
  expect(conflictsOf(evening('19:15', 1))).toEqual([
    { what: 'ふろ1', steps: ['母おふろ', '父おふろ'], at: 19 * 60 + 15, by: 5 },
  ])
  expect(conflictsOf(evening('19:20', 1))).toEqual([])
  expect(conflictsOf(evening('19:15', 2))).toEqual([])
})
