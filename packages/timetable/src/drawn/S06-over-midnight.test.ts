import { expect, it } from 'vitest'
import { drawnDay, lived } from './drawing.testing.ts'

it('S06 夜勤は日をまたぐ:32:50 は翌朝 8:50', () => {
  const day = drawnDay(`
    出勤      15:00
    夜勤明け  32:50   min 960
    帰宅      33:30   min 40   closes 34:00   →  at 33:30  slack 30
  `)
  expect(lived(day)).toEqual(day.drawn)
})
