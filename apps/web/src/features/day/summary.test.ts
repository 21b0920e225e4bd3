import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { dayFor } from '../../testing/outlook.ts'
import { ja } from '../../text/ja.ts'
import { chanceWords, diagramTitle, pickupOf, slackWords } from './summary.ts'

const chance = (p: number) => chanceWords({ p, low: p, high: p, samples: 10_000 }, ja)

describe('見込みの言い方', () => {
  it.each([
    [0.5, '20回に10回くらい'],
    [0.9, '20回に18回くらい'],
    [0.95, '20回に19回くらい'],
    [0.96, '100回に96回くらい'],
    [0.9999, '100回に99回くらい'],
    [1, '100回に99回くらい'],
    [0.03, '100回に3回くらい'],
    [0.009, '100回に1回より少なく'],
    [0, '100回に1回より少なく'],
  ])('%f は「%s」', (p, words) => {
    expect(chance(p)).toBe(words)
  })
})

describe('一日の要約', () => {
  it('16時に席を立つと、おむかえは16:52、余白98分', () => {
    const day = dayFor(clock('16:00'))
    expect(pickupOf(day)?.slackMinutes).toBe(98)
    const people = [{ id: 'p1', kind: 'adult', style: 'p1', name: 'あおい' } as const]
    expect(diagramTitle(day, people, 'p1', ja)).toBe(
      '家族の一日のダイヤ。あおいは16:00に席を立ちます。おむかえは16:52、余白 98分です。くわしい時刻は下の表にあります。',
    )
  })

  it('間に合わないときは、足りない分を言う', () => {
    expect(slackWords(-22, ja)).toBe('22分足りません')
    expect(slackWords(0, ja)).toBe('余白 0分')
  })
})
