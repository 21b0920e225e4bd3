import { expectOk } from '@yohaku/kernel'
import { expect, it } from 'vitest'
import { networkOf } from '../networkOf.ts'
import { planTimes } from '../planTimes.ts'
import { day, step } from '../testDay.testing.ts'

const slackOf = (steps: Parameters<typeof day>[0]) => {
  const family = { adults: ['p1', 'p2'], children: ['c1', 'c2'] }
  const { network } = expectOk(networkOf(day(steps, family)))
  return Object.fromEntries(expectOk(planTimes(network)).deadlines.map(({ id, slack }) => [id, slack]))
}

// f04: 08:50 に二手に分かれ、09:00 に二つの園。始業 9:30 と 10:00。
it('S08 二つの園へ同時に:大人が二人なら、どちらの始業にも間に合う', () => {
  expect(
    slackOf([
      step('朝食', 'breakfast', 'p1 p2 c1 c2', 'home', { at: '8:00', min: 50 }),
      step('園1へ', 'travel', 'p2 c1', 'home', { min: 10, to: 'n1' }),
      step('園2へ', 'travel', 'p1 c2', 'home', { min: 10, to: 'n2' }),
      step('父出勤', 'travel', 'p2', 'n1', { min: 30, to: 'office2' }),
      step('母出勤', 'travel', 'p1', 'n2', { min: 60, to: 'office1' }),
      step('父仕事', 'work', 'p2', 'office2', { by: '9:30' }),
      step('母仕事', 'work', 'p1', 'office1', { by: '10:00' }),
    ]),
  ).toEqual({ '父仕事:start': 0, '母仕事:start': 0 })
})

it('S08 大人が一人の日は、二つ目の園のぶんだけ遅れる', () => {
  expect(
    slackOf([
      step('朝食', 'breakfast', 'p1 c1 c2', 'home', { at: '8:00', min: 50 }),
      step('園1へ', 'travel', 'p1 c1 c2', 'home', { min: 10, to: 'n1' }),
      step('園2へ', 'travel', 'p1 c2', 'n1', { min: 15, to: 'n2' }),
      step('母出勤', 'travel', 'p1', 'n2', { min: 60, to: 'office1' }),
      step('母仕事', 'work', 'p1', 'office1', { by: '10:00' }),
    ]),
  ).toEqual({ '母仕事:start': -15 })
})
