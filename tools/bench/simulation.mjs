import { loadavg } from 'node:os'
import { expectOk } from '@yohaku/kernel'
import { benchmarkDay, engineFor, generatedNetwork, networkOf, simulate } from '@yohaku/timetable'
import { programOf } from '../../packages/timetable/dist/program.js'
import { median, processorTime, timeInTurns } from './measure.mjs'
import { simulateNaively } from './naiveSimulation.mjs'

/** @type {readonly import('@yohaku/timetable').EngineName[]} */
const ENGINES = ['ts', 'wasm']

/** Shares of days on time may differ by chance; by so many standard errors they may not. */
const TOLERATED_ERRORS = 5
/** Activities per second on the family's day. */
const LEAST = { ts: 150e6, wasm: 800e6 }
/** A large network may take so many times as long for each activity. */
const MOST_DEARER = 1.5
const LIVE_DAYS = 20_000
const LIVE_LIMIT_MS = 15

/**
 * Activities per second of both engines and of the yardstick, on a family's day and on a large network, lowering the network
 * included; and the time of the answer somebody waits for while a plan is dragged.
 *
 * All in processor time of one core. Activities are counted as the network has them. Of a family's day about half can never delay a
 * promise and are left out when the network is lowered, of the generated network next to none: so the factor between the two is given
 * twice, once over the activities of the networks (what the limit of the generated network is about), once over those that are
 * simulated, which compares like with like.
 */
export const benchSimulation = (rounds) => {
  const day = expectOk(networkOf(benchmarkDay())).network
  const [onDay, onLarge] = measuredInTurns(
    [
      { network: day, samples: { ts: 300_000, wasm: 1_000_000, naive: 10_000 } },
      { network: generatedNetwork(10_000, 25_000, 1), samples: { ts: 12_000, wasm: 48_000, naive: 20 } },
    ],
    rounds,
  )
  return [
    ...ENGINES.flatMap((engine) => [
      figure('family day', engine, onDay, LEAST[engine]),
      figure('generated network', engine, onLarge, onDay.perSecond[engine] / MOST_DEARER),
      factor(engine, 'of the networks', onDay.perSecond, onLarge.perSecond),
      factor(engine, 'simulated', simulatedPerSecond(onDay), simulatedPerSecond(onLarge)),
    ]),
    live(day, rounds),
  ]
}

/** Both networks in the same rounds: what slows the machine for a while must not slow only one of them. */
const measuredInTurns = (asked, rounds) => {
  const works = asked.flatMap(({ network, samples }, place) => [
    ...ENGINES.map((engine) => [
      `${engine} ${place}`,
      () =>
        expectOk(
          simulate(network, { samples: samples[engine], seed: 1, observe: 'deadlines', engine: engineFor(engine) }),
        ),
    ]),
    [`naive ${place}`, () => simulateNaively(network, samples.naive, 1)],
  ])
  const times = timeInTurns(Object.fromEntries(works), rounds, median, processorTime)
  return asked.map(({ network, samples }, place) => {
    const perSecond = Object.fromEntries(
      Object.keys(samples).map((name) => [
        name,
        (network.activities.length * samples[name] * 1000) / times[`${name} ${place}`],
      ]),
    )
    return { network, operations: operationsOf(network), samples, perSecond }
  })
}

const figure = (name, engine, { network, operations, samples, perSecond }, limit) => ({
  name: `activities of the network per second, ${engine}, ${name} (${network.events.length} events, ${network.activities.length} activities)`,
  unit: 'activities/s',
  value: perSecond[engine],
  limit,
  meets: perSecond[engine] >= limit,
  yardstick: { name: 'one sample at a time, objects and formulas', value: perSecond.naive },
  ratio: perSecond[engine] / perSecond.naive,
  agrees: agreement(network, samples.ts, samples.naive, engine),
  notes: [
    `processor time of one core; load of the machine: ${loadavg()[0].toFixed(1)}`,
    `activities simulated: ${operations} a day, ${Math.round(simulatedPerSecond({ network, operations, perSecond })[engine]).toLocaleString('en')} a second`,
  ],
})

const simulatedPerSecond = ({ network, operations, perSecond }) =>
  Object.fromEntries(
    Object.entries(perSecond).map(([engine, each]) => [engine, (each * operations) / network.activities.length]),
  )

/** How many times as long an activity takes on the generated network as on the family's day. */
const factor = (engine, counted, onDay, onLarge) => ({
  name: `factor between family day and generated network, ${engine}, per activity ${counted}`,
  unit: '×',
  value: onDay[engine] / onLarge[engine],
  better: 'lower',
  limit: MOST_DEARER,
  meets: onDay[engine] / onLarge[engine] <= MOST_DEARER,
})

/** What is left of a network once nothing is computed that cannot delay a promise; `activities/s` counts what is left out as done. */
const operationsOf = (network) =>
  programOf(network, 1, new Set(network.events.flatMap(({ latest }, index) => (latest === undefined ? [] : index))))
    .operations.length

const live = (network, rounds) => {
  const run = (engine) => () =>
    simulate(network, { samples: LIVE_DAYS, seed: 1, observe: 'deadlines', engine: engineFor(engine) })
  const times = timeInTurns({ ts: run('ts'), wasm: run('wasm') }, rounds * 3, median, processorTime)
  return {
    name: `${LIVE_DAYS.toLocaleString('en')} family days, ts, processor time (wasm: ${times.wasm.toFixed(1)} ms)`,
    unit: 'ms',
    value: times.ts,
    better: 'lower',
    limit: LIVE_LIMIT_MS,
    meets: times.ts <= LIVE_LIMIT_MS,
  }
}

/** Whether both find the same chances to be on time, as far as chance allows. */
const agreement = (network, samples, naiveSamples, engineName) => {
  const engine = expectOk(simulate(network, { samples, seed: 2, observe: 'deadlines', engine: engineFor(engineName) }))
  const naive = simulateNaively(network, naiveSamples, 2)
  return [...naive].every(([id, share]) => {
    const p = engine.events.get(id)?.deadline?.onTime.p ?? Number.NaN
    const error = Math.sqrt(Math.max(p * (1 - p), 1 / naiveSamples) * (1 / samples + 1 / naiveSamples))
    return Math.abs(p - share) <= TOLERATED_ERRORS * error
  })
}
