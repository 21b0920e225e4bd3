import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, Obstacle } from './install.mjs'
import { binCommand, formatDuration, run, stopChildren } from './run.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * @param {string} pkg
 * @param {readonly string[]} args
 * @param {string} [name]
 */
const bin = (pkg, args, name) => binCommand(ROOT, pkg, args, name)
const unitTests = (...files) => bin('vitest', ['run', '--project', 'unit', ...files])

const COLORS = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`

/**
 * The steps in their order; quick ones first, so that a slip is named soon.
 *
 * @type {readonly { name: string, slow?: true, show?: 'always', command: () => [string, readonly string[]] }[]}
 */
const STEPS = [
  {
    name: 'format-and-lint',
    command: () => bin('@biomejs/biome', ['check', '--error-on-warnings', COLORS, '.'], 'biome'),
  },
  { name: 'types', command: () => bin('typescript', ['-b'], 'tsc') },
  { name: 'types-of-tools', command: () => bin('typescript', ['-p', 'tools'], 'tsc') },
  {
    name: 'type-aware-lint',
    command: () => bin('oxlint', ['-c', 'tools/oxlint.json', '--type-aware', 'packages', 'apps', 'tools']),
  },
  { name: 'dead-code', command: () => bin('knip', []) },
  { name: 'architecture', command: () => unitTests('tools/architecture') },
  { name: 'law-sources', command: () => unitTests('tools/law-sources') },
  { name: 'tests', slow: true, show: 'always', command: () => [process.execPath, ['tools/test.mjs']] },
]

export const check = async (args) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      stopChildren()
      process.exit(130)
    })
  try {
    await ensureInstalled({ root: ROOT, say: (line) => console.log(line) })
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error
    console.error(error.message)
    return 1
  }
  const { steps, problem } = chosenSteps(args)
  if (problem) {
    console.error(problem)
    return 1
  }
  const results = []
  for (const { name, show, command } of steps) {
    const began = Date.now()
    const [program, words] = command()
    const { code, output } = await run(program, words, { cwd: ROOT, show })
    const result = { name, ok: code === 0, milliseconds: Date.now() - began }
    results.push(result)
    if (code !== 0 && output) console.log(output.trimEnd())
    if (steps.length > 1 || show !== 'always') console.log(lineOf(result))
  }
  console.log(`\n${summaryOf(results)}`)
  return results.every((result) => result.ok) ? 0 : 1
}

/**
 * @param {readonly string[]} args
 * @returns {{ steps: typeof STEPS, problem: string | null }}
 */
export const chosenSteps = (args) => {
  const names = args.filter((arg) => arg !== '--fast')
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0) {
    const known = STEPS.map((step) => step.name).join(', ')
    return { steps: [], problem: `No step is called ${unknown.join(', ')}. Steps: ${known}` }
  }
  const wanted = STEPS.filter((step) => names.length === 0 || names.includes(step.name))
  return { steps: args.includes('--fast') ? wanted.filter((step) => !step.slow) : wanted, problem: null }
}

/** One line that says what held and what did not, by name. */
export const summaryOf = (results) => {
  const total = formatDuration(results.reduce((sum, { milliseconds }) => sum + milliseconds, 0))
  const failed = results.filter((result) => !result.ok).map((result) => result.name)
  if (failed.length === 0) return `All ${results.length} steps hold (${total}).`
  return `${failed.length} of ${results.length} steps failed (${total}): ${failed.join(', ')}`
}

const lineOf = ({ name, ok, milliseconds }) =>
  `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(16)} ${formatDuration(milliseconds)}`
