import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { generatedNetwork } from './generatedNetwork.ts'
import type { Network, NetworkActivity } from './network.ts'
import { onTimeBracket } from './onTimeBracket.ts'

const network = (
  events: readonly string[],
  links: readonly (readonly [string, string])[],
  latest: number,
): Network => ({
  name: '',
  unit: 'minutes',
  events: events.map((id, i) => ({ id, ...(i === events.length - 1 ? { latest } : {}) })),
  activities: links.map(([from, to], i): NetworkActivity => ({ id: `a${i}`, from, to, minDuration: 0, kind: 'x' })),
  delays: { x: { type: 'exponential', mean: 10 } },
})

const bracket = (of: Network, step = 0.05) => {
  const found = expectOk(onTimeBracket(of, step)).get(of.events.at(-1)?.id ?? '')
  if (!found) throw new Error('no deadline')
  return found
}

describe('標本なしの上下の限界', () => {
  it('一本道では真の割合をはさみ、格子の幅だけ開く:1 − e^(−2) (1 + 2)', () => {
    const { low, high } = bracket(
      network(
        ['a', 'b', 'c'],
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        20,
      ),
    )
    const truth = 1 - 3 * Math.exp(-2)
    expect(low).toBeLessThan(truth)
    expect(high).toBeGreaterThan(truth)
    expect(high - low).toBeLessThan(0.008)
  })

  it('独立な二本の合流では、上下とも真の割合:(1 − e^(−2))²', () => {
    const two = network(
      ['a', 'b'],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      20,
    )
    const one = 1 - Math.exp(-2)
    expect(Math.abs(bracket(two).low - one * one)).toBeLessThan(0.005)
    expect(Math.abs(bracket(two).high - one * one)).toBeLessThan(0.005)
    expect(bracket(two).exact).toBe(true)
  })

  it('分け合う遅れを解きほぐせない合流では、幅をもってはさむ', () => {
    const crossed = network(
      ['a', 'b', 'c', 'd', 'e', 'm'],
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
        ['b', 'e'],
        ['c', 'e'],
        ['d', 'm'],
        ['e', 'm'],
      ],
      40,
    )
    const { low, high, exact } = bracket(crossed, 0.5)
    expect(exact).toBe(false)
    expect(high - low).toBeGreaterThan(0.01)
  })

  it('格子を細かくすると狭まる', () => {
    const chain = network(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      20,
    )
    const widths = [2, 0.5, 0.1].map((step) => bracket(chain, step)).map(({ low, high }) => high - low)
    expect([...widths].sort((a, b) => b - a)).toEqual(widths)
  })

  it('守れない締切は 0、必ず守れる締切は 1', () => {
    const impossible = network(['a', 'b'], [['a', 'b']], -1)
    expect(bracket(impossible)).toEqual({ low: 0, high: 0, exact: true })
    const sure = {
      ...network(['a', 'b'], [['a', 'b']], 11),
      delays: { x: { type: 'empirical', values: [1, 10] } as const },
    }
    expect(bracket(sure)).toEqual({ low: 1, high: 1, exact: true })
  })

  it('段が深くても質量が消えない', () => {
    const deep = generatedNetwork(400, 450, 2)
    for (const { low, high } of expectOk(onTimeBracket(deep, 1)).values()) {
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(high).toBeGreaterThan(0.2)
      expect(low).toBeLessThanOrEqual(high)
    }
  })
})
