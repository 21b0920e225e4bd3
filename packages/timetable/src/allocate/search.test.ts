import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkOf, startOf } from '../networkOf.ts'
import { evenSpread } from './evenSpread.ts'
import { judge } from './judge.ts'
import { latenessOf } from './lateness.ts'
import { dayWith, settingsOf } from './lever.ts'
import { search } from './search.ts'
import type { SearchLever, SearchProblem } from './searchProblem.ts'
import { type SmallDayFigures, smallDay, smallLevers } from './smallDay.testing.ts'

const upTo = (most: number, each = 1): SearchLever => ({
  costs: Array.from({ length: most + 1 }, (_, setting) => setting * each),
})

/** Walked even where all combinations could be tried. */
const NEVER_ALL = 0
const ALWAYS_ALL = Number.POSITIVE_INFINITY
const best = (problem: SearchProblem, few?: number) => search(problem, few).at(-1)

describe('予算の中でいちばんよい組み合わせ', () => {
  it('いちばん効くところへ、効かなくなるまで', () => {
    const value = ([a = 0, b = 0]: readonly number[]): number => Math.max(0, 10 - 3 * a) + Math.max(0, 8 - b / 2)
    for (const few of [NEVER_ALL, ALWAYS_ALL])
      expect(best({ levers: [upTo(9), upTo(9)], budget: 6, value }, few)?.settings).toEqual([4, 2])
  })

  it('高いものは、値段に見合うときだけ', () => {
    const value = ([a = 0, b = 0]: readonly number[]): number => 100 - 3 * a - 5 * b
    for (const few of [NEVER_ALL, ALWAYS_ALL])
      expect(best({ levers: [upTo(9), upTo(9, 2)], budget: 8, value }, few)?.settings).toEqual([8, 0])
  })

  it('二人そろわないと動かないところも、二人とも早くすれば動く', () => {
    const value = ([a = 0, b = 0]: readonly number[]): number => 20 - Math.min(a, b)
    expect(best({ levers: [upTo(9), upTo(9), upTo(9)], budget: 8, value }, NEVER_ALL)).toMatchObject({
      settings: [4, 4, 0],
      cost: 8,
    })
  })

  it('5分まとめないと一本前の列車に乗れないところは、5分になったら', () => {
    const value = ([a = 0, b = 0]: readonly number[]): number => (a >= 5 ? 0 : 30) + 3 - 0.5 * b
    const path = search({ levers: [upTo(9), upTo(6)], budget: 7, value }, NEVER_ALL)
    expect(path[4]?.settings).toEqual([0, 4])
    expect(path[7]?.settings).toEqual([5, 2])
  })

  it('えらぶものは、ただでも、悪くなるなら変えない', () => {
    const bath: SearchLever = { costs: [0, 0], isChoice: true }
    const value =
      (gain: number) =>
      ([a = 0, b = 0]: readonly number[]) =>
        10 - a - gain * b
    for (const few of [NEVER_ALL, ALWAYS_ALL]) {
      expect(best({ levers: [upTo(3), bath], budget: 2, value: value(0.5) }, few)?.settings).toEqual([2, 1])
      expect(best({ levers: [upTo(3), bath], budget: 0, value: value(0.5) }, few)?.settings).toEqual([0, 1])
      expect(best({ levers: [upTo(3), bath], budget: 2, value: value(-0.5) }, few)?.settings).toEqual([2, 0])
    }
  })

  it('何も効かなければ、何もしない', () => {
    expect(best({ levers: [upTo(9), upTo(9)], budget: 9, value: () => 5 }, NEVER_ALL)).toEqual({
      settings: [0, 0],
      cost: 0,
      value: 5,
    })
  })
})

const MEAN = fc.integer({ min: 1, max: 12 })
const figures: fc.Arbitrary<SmallDayFigures> = fc.record({
  delays: fc.tuple(MEAN, MEAN, MEAN, MEAN, MEAN),
  slacks: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(25)),
})

const PROMISES = ['arrive', 'pickup', 'bed'].map((step) => ({ event: startOf(step), weight: 1 }))

const problemOf = (of: SmallDayFigures, most: number, budget: number, seed: number): SearchProblem => {
  const levers = smallLevers(most)
  return {
    levers: levers.map((lever) => ({ costs: settingsOf(lever).map(({ cost }) => cost) })),
    budget,
    value: latenessOf(smallDay(of), levers, PROMISES, { samples: 300, seed }),
  }
}

describe('小さな一日で', () => {
  const someDays = (check: (problem: SearchProblem) => void, runs: number): void =>
    fc.assert(
      fc.property(figures, fc.integer({ min: 3, max: 7 }), fc.integer({ min: 4, max: 11 }), fc.nat(9999), (...args) =>
        check(problemOf(...args)),
      ),
      // The same days every time: a search is not promised to find the best of all days there are, but it must of these.
      { numRuns: runs, seed: 20_261_122 },
    )

  it('さがした答えは、すべて試した答えと同じ', () => {
    someDays((problem) => {
      const walked = search(problem, NEVER_ALL)
      const tried = search(problem, ALWAYS_ALL)
      expect(walked.map(({ value }) => value.toFixed(6))).toEqual(tried.map(({ value }) => value.toFixed(6)))
    }, 40)
  })

  it('分が多いほど悪くはならず、均等に分けるより悪くはならず、予算をこえない', () => {
    someDays((problem) => {
      for (const few of [NEVER_ALL, ALWAYS_ALL]) {
        const path = search(problem, few)
        expect(path).toHaveLength(problem.budget + 1)
        path.forEach(({ cost, value }, budget) => {
          expect(cost).toBeLessThanOrEqual(budget)
          expect(value).toBeLessThanOrEqual((path[budget - 1]?.value ?? Number.POSITIVE_INFINITY) + 1e-9)
          expect(value).toBeLessThanOrEqual(problem.value(evenSpread(problem.levers, budget)) + 1e-9)
        })
      }
    }, 15)
  })

  it('約束ごとに分けて覚えたおくれの和は、一日をまるごと走らせたおくれと同じ', () => {
    fc.assert(
      fc.property(figures, fc.nat(9999), fc.array(fc.nat(6), { minLength: 4, maxLength: 4 }), (of, seed, settings) => {
        const levers = smallLevers(6)
        const options = { samples: 300, seed }
        const parts = latenessOf(smallDay(of), levers, PROMISES, options)
        parts([0, 0, 0, 0])
        const { network } = expectOk(networkOf(dayWith(smallDay(of), levers, settings)))
        expect(parts(settings)).toBeCloseTo(judge(network, PROMISES, options).expectedLateness, 9)
      }),
      { numRuns: 40 },
    )
  })
})
