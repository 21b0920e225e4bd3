import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { timeInTurns } from './measure.mjs'

const LIMIT_MS = 1000

/** Time from typing `yohaku compare` to its answer, in a process of its own, beside a Node that does nothing. */
export const benchCommandLine = (root, rounds) => {
  const plan = readdirSync(join(root, 'families')).find((name) => /^f01.*\.yaml$/.test(name))
  const times = timeInTurns(
    {
      compare: () => run(root, ['apps/cli/bin/yohaku.mjs', 'compare', `families/${plan}`, '--json']),
      nothing: () => run(root, ['-e', '']),
    },
    rounds,
  )
  return [
    {
      name: 'yohaku compare, cold (three tracks of a family)',
      unit: 'ms',
      value: times.compare,
      limit: LIMIT_MS,
      meets: times.compare < LIMIT_MS,
      yardstick: { name: 'Node starting and ending', value: times.nothing },
      ratio: times.compare / times.nothing,
    },
  ]
}

const run = (root, args) => {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
}
