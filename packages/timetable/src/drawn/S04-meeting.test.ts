import { expect, it } from 'vitest'
import { drawnDay, lived } from './drawing.testing.ts'

it('S04 引きつぎは、二人そろうまで始まらない:遅い方の時刻になる', () => {
  const day = drawnDay(`
    母退社    16:15
    母帰宅    17:15   min 60

    父退社    16:30   late 25
    父帰宅    17:00   min 30   →  at 17:25
    夕食      17:20   min 0    with 母帰宅   →  at 17:25
  `)
  expect(lived(day)).toEqual(day.drawn)
})

it('S04 片方の遅れが、もう一人の締切にとどく', () => {
  const day = drawnDay(`
    父起床    07:00   late 20
    父朝食済  07:40   min 40

    子着替え  07:30
    登園      07:50   min 10  with 父朝食済   →  at 08:00
    母始業    08:55   min 65  closes 09:00   →  at 09:05  slack -5
  `)
  expect(lived(day)).toEqual(day.drawn)
})
