import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CoverOption } from './coverAnswer.ts'
import { coverDay } from './coverDay.ts'
import type { CoverQuestion } from './coverQuestion.ts'
import { account, adult, helper, way } from './sampleCover.ts'

/** A short day in whole hours: who may work when, how far away, with how much leave. */
interface SmallDay {
  readonly adults: readonly { from: number; hours: number; way: 0 | 1; leave: number; pay: number }[]
  readonly help: { from: number; hours: number; fee: number } | null
  readonly need: { from: number; hours: number }
}

const smallDays: fc.Arbitrary<SmallDay> = fc.record({
  adults: fc.array(
    fc.record({
      from: fc.integer({ min: 8, max: 11 }),
      hours: fc.integer({ min: 2, max: 5 }),
      way: fc.constantFrom(0 as const, 1 as const),
      leave: fc.integer({ min: 0, max: 5 }),
      pay: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  help: fc.option(
    fc.record({
      from: fc.integer({ min: 7, max: 12 }),
      hours: fc.integer({ min: 1, max: 4 }),
      fee: fc.integer({ min: 0, max: 2 }),
    }),
  ),
  need: fc.record({ from: fc.integer({ min: 8, max: 10 }), hours: fc.integer({ min: 2, max: 5 }) }),
})

const HOUR = 60

const questionOf = ({ adults, help, need }: SmallDay): CoverQuestion => ({
  need: { from: need.from * HOUR, to: (need.from + need.hours) * HOUR },
  childAt: 'home',
  home: 'home',
  adults: adults.map(({ from, hours, leave, pay }, index) =>
    adult(`p${index}`, {
      work: { from: from * HOUR, to: (from + hours) * HOUR, place: `p${index}-office`, breaks: [] },
      origin: { place: 'home', ready: 0 },
      accounts: [
        account('annualLeave', 0, {
          minutesLeft: leave * HOUR,
          dayMinutes: hours * HOUR,
          units: ['hour'],
          midDay: true,
          price: { amount: pay, perMinutes: HOUR },
        }),
      ],
    }),
  ),
  helpers:
    help === null
      ? []
      : [
          helper('h', '00:00', '00:01', {
            hours: { from: help.from * HOUR, to: (help.from + help.hours) * HOUR },
            fee: { perHour: help.fee, perDay: 0 },
          }),
        ],
  ways: [
    ...adults.flatMap((each, index) => way('home', `p${index}-office`, each.way * HOUR)),
    ...way('h-home', 'home', 0),
  ],
  errands: [],
  gridMinutes: HOUR,
  leastStintMinutes: HOUR,
  mostPieces: 6,
  order: ['leave', 'cost', 'handovers'],
})

/**
 * The same day hour by hour, written without a line of the engine: every assignment of hours to carers, each adult at the desk in the
 * hours that the ways leave. Gives uncovered hours, leave, cost and handovers of the best.
 */
const byBruteForce = ({ adults, help, need }: SmallDay): readonly number[] => {
  const hours = Array.from({ length: need.hours }, (_, k) => need.from + k)
  const nobody = adults.length + 1
  let best: readonly number[] | null = null
  for (let code = 0; code < (adults.length + 2) ** hours.length; code++) {
    const who = hours.map((_, k) => Math.floor(code / (adults.length + 2) ** k) % (adults.length + 2))
    const helped = hours.filter((_, k) => who[k] === adults.length)
    if (helped.some((hour) => help === null || hour < help.from || hour >= help.from + help.hours)) continue
    let [leave, cost, possible] = [0, helped.length * (help?.fee ?? 0), true]
    for (const [index, one] of adults.entries()) {
      const missed = hoursMissed(
        one,
        hours.filter((_, k) => who[k] === index),
      )
      if (missed > one.leave) possible = false
      leave += missed
      cost += missed * one.pay
    }
    if (!possible) continue
    const open = who.filter((carer) => carer === nobody).length
    const changes = who.filter((carer, k) => k > 0 && carer !== who[k - 1]).length
    const value = [open, leave, cost, changes]
    if (best === null || isLess(value, best)) best = value
  }
  return best ?? []
}

const hoursMissed = (one: SmallDay['adults'][number], caring: readonly number[]): number => {
  const shift = Array.from({ length: one.hours }, (_, k) => one.from + k)
  return shift.filter((hour) => {
    const before = caring.filter((c) => c < hour).at(-1)
    const after = caring.find((c) => c > hour)
    if (caring.includes(hour)) return true
    // On the way back from caring, or out to care; two ways meet where the stay at the desk would have no hour.
    return (before !== undefined && hour < before + 1 + one.way) || (after !== undefined && hour >= after - one.way)
  }).length
}

const isLess = (a: readonly number[], b: readonly number[]): boolean => {
  for (const [index, one] of a.entries()) if (one !== b[index]) return one < (b[index] ?? 0)
  return false
}

const figuresOf = ({ uncovered, leaveMinutes, cost, pieces }: CoverOption): readonly number[] => [
  uncovered.reduce((sum, { from, to }) => sum + to - from, 0) / HOUR,
  leaveMinutes / HOUR,
  cost,
  pieces.length - 1,
]

describe('手だての探し方', () => {
  it('小さな日では、全部の分け方をためした答えと同じになる', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(smallDays, (day) => {
        const [option] = coverDay(questionOf(day)).options
        expect(option === undefined ? [] : figuresOf(option)).toEqual(byBruteForce(day))
      }),
      { numRuns: 150 },
    )
  })

  it('休みが1時間多くて、いちばんの手だてが悪くなることはない', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(smallDays, fc.nat(1), (day, index) => {
        const more = {
          ...day,
          adults: day.adults.map((one, k) => (k === index ? { ...one, leave: one.leave + 1 } : one)),
        }
        const [before] = coverDay(questionOf(day)).options
        const [after] = coverDay(questionOf(more)).options
        if (before === undefined || after === undefined) throw new Error('there is always an option')
        expect(isLess(figuresOf(before), figuresOf(after))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('どの手だても、時間をすきまなく一度ずつうめ、休みの残りは負にならず、使った分だけへる', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(smallDays, (day) => {
        const question = questionOf(day)
        for (const option of coverDay(question).options) {
          const [starts, ends] = [option.pieces.map(({ from }) => from), option.pieces.map(({ to }) => to)]
          expect([...starts, question.need.to]).toEqual([question.need.from, ...ends])
          for (const { who, minutes, leftMinutes } of option.leave) {
            expect(leftMinutes).toBeGreaterThanOrEqual(0)
            const before = question.adults.find(({ id }) => id === who)?.accounts[0]?.minutesLeft
            expect(leftMinutes + minutes).toBe(before)
          }
          const used = option.pieces.flatMap(({ uses }) => uses).reduce((sum, { minutes }) => sum + minutes, 0)
          expect(used).toBe(option.leaveMinutes)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('並んだ手だてに、ほかに全部で負けるものはない', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(smallDays, (day) => {
        const vectors = coverDay(questionOf(day)).options.map((option) => [
          ...figuresOf(option),
          ...day.adults.map((_, k) => option.leave.find(({ who }) => who === `p${k}`)?.minutes ?? 0),
          option.pieces.some(({ who }) => who === 'h') ? 1 : 0,
        ])
        for (const one of vectors)
          for (const other of vectors) {
            const never =
              one.every((value, k) => value <= (other[k] ?? 0)) && one.some((value, k) => value < (other[k] ?? 0))
            expect(never).toBe(false)
          }
      }),
      { numRuns: 60 },
    )
  })
})
