import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benchmarkDay } from '../benchmarkDay.ts'
import type { Day } from '../day.ts'
import { networkOf, startOf } from '../networkOf.ts'
import { simulate } from '../simulate.ts'
import { day, step } from '../testDay.testing.ts'
import { topologyOf } from '../topology.ts'
import { judge } from './judge.ts'
import { movedDay, type Shift } from './movedDay.ts'
import { movedNetwork } from './movedNetwork.ts'

const EITHER = day(
  [
    { ...step('迎えに行く', 'travel', 'p1 p2', 'home', { at: '17:00', min: 15, to: 'nursery' }), first: ['p1', 'p2'] },
    step('迎え', 'pickup', 'p1 c1', 'nursery', { min: 5, by: '18:00' }),
  ],
  { adults: ['p1', 'p2'] },
)

const shifts = (of: Day): fc.Arbitrary<readonly Shift[]> =>
  fc.array(
    fc.record({
      moves: fc.array(
        fc.record({
          step: fc.constantFrom(...of.steps.map(({ id }) => id)),
          what: fc.constantFrom('planned', 'earliest', 'until', 'minutes'),
        }),
        { maxLength: 3 },
      ),
      minutes: fc.integer({ min: -30, max: 30 }),
    }),
    { maxLength: 4 },
  )

describe('数字だけを動かした一日の網は、作りなおした網と同じ', () => {
  it.each([
    ['六十のできごとの一日', benchmarkDay()],
    ['だれか先に着いた人でよい日', EITHER],
  ])('%s', (_title, of) => {
    const built = { day: of, ...expectOk(networkOf(of)) }
    fc.assert(
      fc.property(shifts(of), (asked) => {
        const moved = movedDay(of, asked)
        const anew = expectOk(networkOf(moved)).network
        const network = movedNetwork(built, moved)
        expect(network).toEqual(anew)
        expect(topologyOf(network)).toEqual(topologyOf(anew))
      }),
      { numRuns: 60 },
    )
  })

  it('何も動かさなければ、もとの網そのもの', () => {
    const built = { day: EITHER, ...expectOk(networkOf(EITHER)) }
    expect(movedNetwork(built, EITHER)).toBe(built.network)
  })
})

describe('約束だけを見る見込みは、模擬が出す見込みとビットまで同じ', () => {
  it('初めから遅れている約束も、決して遅れない約束も', () => {
    const of = benchmarkDay()
    // Each promise in turn an hour earlier and an hour later.
    for (const by of [-60, 0, 60]) {
      const { network: plain } = expectOk(networkOf(of))
      const events = plain.events.map((event) =>
        event.latest === undefined ? event : { ...event, latest: event.latest + by },
      )
      const network = { ...plain, events }
      const promises = of.steps.flatMap(({ id, latest }) =>
        latest === undefined ? [] : { event: startOf(id), weight: 1 },
      )
      const judged = judge(network, promises, { samples: 2501, seed: 4 })
      const run = expectOk(simulate(network, { samples: 2501, seed: 4, observe: 'deadlines' }))
      expect(judged.allOnTime).toEqual(run.allOnTime)
      for (const { event, onTime, expectedLateness } of judged.promises)
        expect({ onTime, expectedLateness }).toEqual({
          onTime: run.events.get(event)?.deadline?.onTime,
          expectedLateness: run.events.get(event)?.deadline?.expectedLateness,
        })
    }
  })
})
