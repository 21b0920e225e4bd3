import { expect, it } from 'vitest'
import { evenSpread } from './evenSpread.ts'

const upTo = (most: number, each = 1) => ({ costs: Array.from({ length: most + 1 }, (_, n) => n * each) })

it.each([
  [0, [0, 0, 0]],
  [1, [1, 0, 0]],
  [3, [1, 1, 1]],
  [10, [4, 3, 3]],
])('%i 分を、順にまわして分ける', (budget, settings) => {
  expect(evenSpread([upTo(20), upTo(20), upTo(20)], budget)).toEqual(settings)
})

it('いっぱいになったところ、足りないところは、とばす', () => {
  expect(evenSpread([upTo(2), upTo(20), upTo(20, 2)], 12)).toEqual([2, 4, 3])
  expect(evenSpread([upTo(2), upTo(1)], 30)).toEqual([2, 1])
})

it('えらぶものは、分けるものではない', () => {
  expect(evenSpread([{ costs: [0, 0, 5], isChoice: true }, upTo(9)], 4)).toEqual([0, 4])
})
