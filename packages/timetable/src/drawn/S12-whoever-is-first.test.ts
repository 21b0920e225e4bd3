import { expect, it } from 'vitest'
import { drawnDay, lived } from './drawing.testing.ts'

it('S12 先に着いたほうで足りる:片方の遅れは、もう一人がいるかぎり伝わらない', () => {
  const day = drawnDay(`
    母退社  16:30   late 60
    母着    17:10   min 40

    父退社  17:00
    父着    17:30   min 30
    お迎え  17:30   min 0   or 母着  closes 18:00  →  at 17:30  slack 30
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S12 二人とも遅れたときだけ遅れる。早いほうのぶんだけ', () => {
  const day = drawnDay(`
    母退社  16:30   late 90
    母着    17:10   min 40

    父退社  17:00   late 45
    父着    17:30   min 30
    お迎え  17:10   min 0   or 母着  closes 18:00  →  at 18:15  slack -15
  `)
  expect(lived(day)).toEqual(day.drawn)
})

// Both go after breakfast: by the father's way it may be over at 8:00, 30 minutes before the gate closes.
it('S12 もう一人が間に合うなら、いくら遅れてもよい。二人に共通の前は、そうはいかない', () => {
  const day = drawnDay(`
    朝食    7:00                                  →  latest 08:00
    母出る  7:30   min 30                         →  latest free
    母着    7:50   min 20                         →  latest free

    父出る  7:35   min 0   with 朝食              →  latest free
    父着    8:05   min 30                         →  latest free
    園      8:05   min 0   or 母着  closes 8:30   →  latest 08:30
  `)
  expect(lived(day)).toEqual(day.drawn)
})
