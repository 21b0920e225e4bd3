import fc from 'fast-check'
import type { DelayDistribution, Departures, Network, NetworkActivity, NetworkEvent } from './network.ts'

/**
 * Networks of every shape the engines know: meetings of all or of any, timetables as lists and as headways, kinds of day, shared
 * draws, waits, deadlines. All activities lead to events named later.
 */
export const randomNetwork = (): fc.Arbitrary<Network> =>
  fc
    .record({
      events: fc.array(anEvent(), { minLength: 2, maxLength: 14 }),
      activities: fc.array(anActivity(), { minLength: 1, maxLength: 30 }),
      laws: fc.array(aLaw(), { minLength: KINDS.length, maxLength: KINDS.length }),
      types: fc.array(fc.tuple(fc.nat({ max: 5 }), fc.array(fc.tuple(fc.constantFrom(...KINDS), aLaw()))), {
        maxLength: 4,
      }),
      plannedIsEarliest: fc.boolean(),
    })
    .map(({ events, activities, laws, types, plannedIsEarliest }) => ({
      name: 'random',
      unit: 'minutes',
      plannedIsEarliest,
      events: events.map((event, index) => ({ id: `e${index}`, ...event })),
      activities: activities.map((activity, index) => between(events.length, activity, index)),
      delays: Object.fromEntries(KINDS.map((kind, index) => [kind, laws[index] ?? { type: 'constant', value: 0 }])),
      ...(types.some(([p]) => p > 0)
        ? { dayTypes: types.map(([p, own], index) => ({ id: `t${index}`, p, delays: Object.fromEntries(own) })) }
        : {}),
    }))

const KINDS = ['short', 'long', 'train']

const minutes = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 4, max: max * 4 }).map((quarters) => quarters / 4)

const anEvent = (): fc.Arbitrary<Omit<NetworkEvent, 'id'>> =>
  fc.record(
    {
      earliest: minutes(300, 420),
      planned: minutes(300, 420),
      latest: minutes(330, 520),
      join: fc.constantFrom('all', 'any'),
      departures: timetable(),
    },
    { requiredKeys: [] },
  )

const timetable = (): fc.Arbitrary<Departures> =>
  fc.oneof(
    fc.record({ times: fc.array(minutes(290, 480), { minLength: 1, maxLength: 12 }) }),
    fc.record({ first: minutes(290, 330), every: minutes(1, 25), last: minutes(331, 480) }),
  )

interface Drawn {
  readonly ends: readonly [number, number]
  readonly minDuration: number
  readonly kind: string | null
  readonly draw: string | null
}

const anActivity = (): fc.Arbitrary<Drawn> =>
  fc.record({
    ends: fc.tuple(fc.nat(), fc.nat()),
    minDuration: minutes(0, 20),
    kind: fc.constantFrom(...KINDS, null),
    draw: fc.constantFrom('one train', null, null, null),
  })

const between = (events: number, { ends, minDuration, kind, draw }: Drawn, index: number): NetworkActivity => {
  const to = 1 + (ends[0] % (events - 1))
  return {
    id: `a${index}`,
    from: `e${ends[1] % to}`,
    to: `e${to}`,
    minDuration,
    ...(kind === null ? {} : { kind }),
    ...(draw === null ? {} : { draw }),
  }
}

const aLaw = (): fc.Arbitrary<DelayDistribution> =>
  fc.oneof(
    fc.record({ type: fc.constant('constant' as const), value: minutes(0, 10) }),
    fc.record({ type: fc.constant('exponential' as const), mean: minutes(1, 12) }),
    fc.record({
      type: fc.constant('empirical' as const),
      values: fc.array(minutes(0, 30), { minLength: 1, maxLength: 6 }),
    }),
  )
