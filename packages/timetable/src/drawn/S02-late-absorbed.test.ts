import { expect, it } from 'vitest'
import { drawnDay, lived } from './drawing.testing.ts'

it('S02 退社が12分遅れても、乗換の余裕5分が吸収し、閉園まで9分の余白が残る', () => {
  const day = drawnDay(`
    退社    17:00           late 12
    乗車    17:20   min 15
    保育園  17:44   min 24  closes 18:00   →  at 17:51  slack 9
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S02 余裕の中におさまる遅れは、その先に伝わらない', () => {
  const day = drawnDay(`
    退社    17:00           late 5
    乗車    17:20   min 15  →  at 17:20
    保育園  17:44   min 24  closes 18:00   →  at 17:44  slack 16
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S02 余裕を1分こえた遅れは、1分だけ伝わる', () => {
  const day = drawnDay(`
    退社    17:00           late 6
    乗車    17:20   min 15  →  at 17:21
    保育園  17:44   min 24  closes 18:00   →  at 17:45  slack 15
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S02 先の余裕は、後から生まれた遅れを直せない', () => {
  const day = drawnDay(`
    退社    17:00
    乗車    17:30   min 15
    保育園  17:54   min 24  late 9  closes 18:00   →  at 18:03  slack -3
  `)
  expect(lived(day)).toEqual(day.drawn)
})
