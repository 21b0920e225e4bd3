import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { median } from './measure.mjs'
import { household } from './sampleHousehold.mjs'

/** So many that the engine runs compiled for most of them, as in the million lines the bar is for; of a short run warming up is the larger part. */
const LINES = 16_000
const MONTHS = 24
/** Household-years a second, read, computed and written. */
const LEAST = 5_000
/** Characters of one household's result over two years, written by the yardstick as they are. */
const RESULT = 35_000

/** Throughput of `yohaku households` in a process of its own, starting included: one thread, two, and one that computes nothing. */
export const benchHouseholdLines = async (root, rounds) => {
  const program = join(root, 'apps/cli/bin/yohaku.mjs')
  // Builds first where the sources are newer than what is built.
  spawnSync(process.execPath, [program, '--version'])
  const input = Array.from({ length: LINES }, (_, index) => `${JSON.stringify(household(index % 60, MONTHS))}\n`).join(
    '',
  )
  const runs = {
    one: [program, 'households'],
    two: [program, 'households', '--jobs', '2'],
    nothing: ['--input-type=module', '-e', COPY],
  }
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round < Math.ceil(rounds / 3); round++)
    for (const [name, args] of Object.entries(runs)) times[name].push(await seconds(args, input))
  const rates = Object.fromEntries(
    Object.entries(times).map(([name, each]) => [name, (LINES * (MONTHS / 12)) / median(each)]),
  )
  return [
    {
      name: 'yohaku households, JSON lines in and out, one thread',
      unit: 'household-years/s',
      value: rates.one,
      limit: LEAST,
      meets: rates.one >= LEAST,
      yardstick: { name: 'reading each line and writing as much, computing nothing', value: rates.nothing },
      ratio: rates.one / rates.nothing,
    },
    {
      name: 'yohaku households --jobs 2',
      unit: 'household-years/s',
      value: rates.two,
      yardstick: { name: 'one thread', value: rates.one },
      ratio: rates.two / rates.one,
    },
  ]
}

const COPY = `
  import { createInterface } from 'node:readline'
  import { once } from 'node:events'
  const result = '0'.repeat(${RESULT})
  for await (const line of createInterface({ input: process.stdin }))
    if (!process.stdout.write(JSON.stringify({ id: JSON.parse(line).id, result }) + '\\n')) await once(process.stdout, 'drain')`

const seconds = async (args, input) => {
  const began = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdout.resume()
  child.stdin.end(input)
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`node ${args[0]} ended with ${status}`)
  return (performance.now() - began) / 1000
}
