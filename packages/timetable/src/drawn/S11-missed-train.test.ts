import { expect, it } from 'vitest'
import { drawnDay, lived } from './drawing.testing.ts'

it('S11 発車に間に合えば、待つだけ:ホームに着いた時刻ではなく、発車の時刻に動く', () => {
  const day = drawnDay(`
    退社    17:00
    発車    17:20   min 15  leaves 17:00/20/23:00  →  at 17:20  latest 18:00
    保育園  17:50   min 30  closes 18:30           →  at 17:50  slack 40
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S11 5分までの遅れは、待ち時間が吸収する', () => {
  const day = drawnDay(`
    退社    17:00   late 5
    発車    17:20   min 15  leaves 17:00/20/23:00  →  at 17:20
    保育園  17:50   min 30  closes 18:30           →  at 17:50  slack 40
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S11 1分こえると一本あと:失うのは1分ではなく20分', () => {
  const day = drawnDay(`
    退社    17:00   late 6
    発車    17:20   min 15  leaves 17:00/20/23:00  →  at 17:40
    保育園  17:50   min 30  closes 18:30           →  at 18:10  slack 20
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S11 いつまでに席を立てばよいかは、間に合う最後の便から決まる', () => {
  const day = drawnDay(`
    退社    17:00                                     →  latest 17:35
    発車    17:20   min 15  leaves 17:20,17:50,18:20  →  latest 17:59
    保育園  17:50   min 30  closes 18:29              →  latest 18:29
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S11 最後の便のあとは、翌朝の一番', () => {
  const day = drawnDay(`
    退社    22:00   late 50
    発車    22:20   min 15  leaves 6:00/20/23:00   →  at 30:00
    帰宅    22:50   min 30  closes 24:00           →  at 30:30  slack -390
  `)
  expect(lived(day)).toEqual(day.drawn)
})
