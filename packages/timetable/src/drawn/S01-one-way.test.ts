import { expect, it } from 'vitest'
import { drawnDay, lived } from './drawing.testing.ts'

it('S01 何も起きなければ、余白は締切までの残り', () => {
  const day = drawnDay(`
    退社    16:00
    乗車    16:10   min 10
    保育園  16:52   min 42  closes 18:30   →  at 16:52  slack 98  latest 18:30
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S01 余白はさかのぼって伝わる:どのできごとも、いつまで遅れてよいかがわかる', () => {
  const day = drawnDay(`
    退社    16:00           →  latest 17:38
    乗車    16:10   min 10  →  latest 17:48
    保育園  16:52   min 42  closes 18:30   →  latest 18:30
    帰宅    17:10   min 18  →  latest free
  `)
  expect(lived(day)).toEqual(day.drawn)
})
