import { expectOk } from '@yohaku/kernel'
import { expect, it } from 'vitest'
import { simulate } from '../simulate.ts'
import { drawnDay, lived } from './drawing.testing.ts'

const TWO_GATES = `
    退社    17:00           late 10
    保育園  17:45   min 45  closes 18:00   →  at 17:55  slack 5
    学童    17:55   min 10  closes 18:00   →  at 18:05  slack -5
`

it('S05 一つの遅れが二つの締切を順に通る', () => {
  const day = drawnDay(TWO_GATES)
  expect(lived(day)).toEqual(day.drawn)
})

it('S05 二つとも間に合う割合は、掛け算ではなく狭い方の門で決まる', () => {
  const { network } = drawnDay(TWO_GATES)
  const chance = expectOk(
    simulate({ ...network, delays: { 退社: { type: 'exponential', mean: 10 } } }, { samples: 20_000, seed: 1 }),
  )
  const [nursery, club] = ['保育園', '学童'].map((id) => chance.events.get(id)?.deadline?.onTime.p ?? Number.NaN)
  expect(chance.allOnTime?.p).toBe(club)
  // Exponential with mean 10: 15 minutes are enough with 1 − e^−1.5, 5 minutes with 1 − e^−0.5.
  const fourErrors = 4 * Math.sqrt(0.25 / 20_000)
  expect(Math.abs((nursery ?? 0) - (1 - Math.exp(-1.5)))).toBeLessThan(fourErrors)
  expect(Math.abs((club ?? 0) - (1 - Math.exp(-0.5)))).toBeLessThan(fourErrors)
})
