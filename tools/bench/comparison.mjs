import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expectOk } from '@yohaku/kernel'
import { compare, dayOf, findPattern, withTracks } from '@yohaku/projection'
import { networkOf } from '@yohaku/timetable'
import { median, timeInTurns } from './measure.mjs'
import { payNaively } from './naivePayroll.mjs'
import { simulateNaively } from './naiveSimulation.mjs'
import { samplePlan } from './samplePlan.mjs'

const OPTIONS = { months: 24, samples: 10_000, seed: 1 }
const LIMIT_MS = 60
const PAY = { baseMonthly: 300_000, commuting: 10_000 }

/** Three tracks of a family, 24 months of money and 10,000 simulated days each: warm in this process, cold in new ones. */
export const benchComparison = (root, rounds) => {
  const plan = samplePlan(root)
  const days = networksOf(plan)
  const naively = () =>
    days.map((network) => [
      simulateNaively(network, OPTIONS.samples, OPTIONS.seed),
      payNaively({ months: OPTIONS.months, adults: [PAY, PAY] }),
    ])
  // A worker that follows a finger is warm after a few answers; so is this.
  for (let answers = 0; answers < 20; answers++) compare(plan, OPTIONS)
  const times = timeInTurns({ ours: () => compare(plan, OPTIONS), naive: naively }, rounds)
  const cold = coldTimes(root, Math.ceil(rounds / 2))
  const common = { unit: 'ms', yardstick: { name: 'naive days and the barest payroll, warm', value: times.naive } }
  return [
    {
      name: `whole comparison, warm (${days.length} tracks × ${OPTIONS.months} months + 10,000 days each)`,
      value: times.ours,
      limit: LIMIT_MS,
      meets: times.ours < LIMIT_MS,
      ratio: times.naive / times.ours,
      ...common,
    },
    {
      name: 'whole comparison, cold (the first one of a new process, engine and plan loaded)',
      value: cold.first,
      ratio: times.naive / cold.first,
      ...common,
      notes: [`loading engine and plan before it: ${cold.loading.toFixed(0)} ms`],
    },
  ]
}

/** The networks our comparison simulates, handed to the yardstick. */
const networksOf = (given) => {
  const plan = withTracks(given)
  const pattern = expectOk(findPattern(plan))
  return plan.tracks.map((track) => expectOk(networkOf(dayOf(plan, track, pattern).day)).network)
}

const coldTimes = (root, runs) => {
  const each = Array.from({ length: runs }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), root], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`the cold comparison ended with ${status}: ${stderr}`)
    return JSON.parse(stdout)
  })
  return { loading: median(each.map(({ loading }) => loading)), first: median(each.map(({ first }) => first)) }
}

/** Run as a program of its own: one comparison, and nothing before it. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const plan = samplePlan(process.argv[2])
  const loading = performance.now() // since the process began
  compare(plan, OPTIONS)
  console.log(JSON.stringify({ loading, first: performance.now() - loading }))
}
