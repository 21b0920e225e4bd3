import { describe, expect, it } from 'vitest'
import { incompleteGamma, lnGamma, normalCdf } from './specialFunctions.ts'

describe('ln Γ', () => {
  it('Γ(n) は (n − 1)!', () => {
    let factorial = 1
    for (let n = 1; n <= 20; n++) {
      expect(lnGamma(n)).toBeCloseTo(Math.log(factorial), 11)
      factorial *= n
    }
  })

  it('Γ(1/2) は √π', () => {
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
  })

  it('Γ(x + 1) = x Γ(x)、小さな x でも', () => {
    for (const x of [1e-6, 0.01, 0.3, 0.49, 0.51, 7.7]) expect(lnGamma(x + 1) - lnGamma(x)).toBeCloseTo(Math.log(x), 11)
  })
})

describe('不完全ガンマ関数', () => {
  it('a = 1 では指数分布', () => {
    for (const x of [1e-9, 0.1, 1, 1.99, 2.01, 5, 30]) {
      expect(incompleteGamma(1, x).upper / Math.exp(-x)).toBeCloseTo(1, 12)
      expect(incompleteGamma(1, x).lower / -Math.expm1(-x)).toBeCloseTo(1, 12)
    }
  })

  it('整数の a では Poisson の和', () => {
    for (const a of [2, 3, 10])
      for (const x of [0.5, 2.9, 3.1, 11, 25]) {
        let term = Math.exp(-x)
        let sum = term
        for (let k = 1; k < a; k++) {
          term *= x / k
          sum += term
        }
        expect(incompleteGamma(a, x).upper / sum).toBeCloseTo(1, 11)
      }
  })

  it('0 では 0、無限では 1、あいだでは足して 1', () => {
    expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 })
    expect(incompleteGamma(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 })
    const { lower, upper } = incompleteGamma(3.3, 2.2)
    expect(lower + upper).toBe(1)
  })
})

describe('正規分布', () => {
  // Percentage points of the usual tables.
  it.each([
    [0, 0.5],
    [1.959963984540054, 0.975],
    [-1.2815515655446004, 0.1],
    [3.090232306167813, 0.999],
  ])('Φ(%d) = %d', (z, p) => {
    expect(normalCdf(z).lower).toBeCloseTo(p, 12)
    expect(normalCdf(z).upper).toBeCloseTo(1 - p, 12)
  })

  it('遠い裾でも桁を失わない', () => {
    // 1 − Φ(8) = 6.22096057427178e-16 (tables of the normal tail).
    expect(normalCdf(8).upper / 6.22096057427178e-16).toBeCloseTo(1, 9)
  })
})
