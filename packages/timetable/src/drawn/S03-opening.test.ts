import { expect, it } from 'vitest'
import { drawnDay, lived } from './drawing.testing.ts'

it('S03 開園前に着けば門の前で待つ。早く出ても先は早くならない', () => {
  const day = drawnDay(`
    家を出る  07:10
    園に着く  07:18   min 8    opens 07:30   →  at 07:30
    始業      08:32   min 62   closes 09:00  →  at 08:32  slack 28
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S03 開園までの待ちは、朝の遅れを吸収する', () => {
  const day = drawnDay(`
    家を出る  07:10   late 12
    園に着く  07:18   min 8    opens 07:30   →  at 07:30
    始業      08:32   min 62   closes 09:00  →  at 08:32  slack 28
  `)
  expect(lived(day)).toEqual(day.drawn)
})
