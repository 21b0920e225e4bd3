import { expectOk } from '@yohaku/kernel'
import { benchmarkDay, generatedNetwork, networkOf, simulate } from '@yohaku/timetable'
import { timeInTurns } from './measure.mjs'
import { simulateNaively } from './naiveSimulation.mjs'

/** Shares of days on time may differ by chance; by so many standard errors they may not. */
const TOLERATED_ERRORS = 5

/** Activities per second of the engine and of the yardstick, on a family's day and on a large network. */
export const benchSimulation = (rounds) => [
  compared('family day', expectOk(networkOf(benchmarkDay())).network, 100_000, 10_000, rounds),
  compared('generated network', generatedNetwork(10_000, 25_000, 1), 1_000, 20, rounds),
]

const compared = (name, network, samples, naiveSamples, rounds) => {
  const times = timeInTurns(
    {
      engine: () => expectOk(simulate(network, { samples, seed: 1, observe: 'deadlines' })),
      naive: () => simulateNaively(network, naiveSamples, 1),
    },
    rounds,
  )
  const activities = network.activities.length
  const perSecond = (activities * samples * 1000) / times.engine
  const naivePerSecond = (activities * naiveSamples * 1000) / times.naive
  return {
    name: `activities per second, ${name} (${network.events.length} events, ${activities} activities)`,
    unit: 'activities/s',
    value: perSecond,
    yardstick: { name: 'one sample at a time, objects and formulas', value: naivePerSecond },
    ratio: perSecond / naivePerSecond,
    agrees: agreement(network, samples, naiveSamples),
  }
}

/** Whether both find the same chances to be on time, as far as chance allows. */
const agreement = (network, samples, naiveSamples) => {
  const engine = expectOk(simulate(network, { samples, seed: 2, observe: 'deadlines' }))
  const naive = simulateNaively(network, naiveSamples, 2)
  return [...naive].every(([id, share]) => {
    const p = engine.events.get(id)?.deadline?.onTime.p ?? Number.NaN
    const error = Math.sqrt(Math.max(p * (1 - p), 1 / naiveSamples) * (1 / samples + 1 / naiveSamples))
    return Math.abs(p - share) <= TOLERATED_ERRORS * error
  })
}
