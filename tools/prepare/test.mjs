import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWeb, compile, fingerprint, isBuilt, noteBuilt, whileNobodyElseBuilds } from './build.mjs'
import { ensureInstalled, Obstacle } from './install.mjs'
import { binCommand, formatDuration, run, stopChildren } from './run.mjs'
import { summarise } from './testReport.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
const REPORT = join(ROOT, 'node_modules/.cache/yohaku/test-report.json')

/** Runs everything and gives the exit code. Steps that fail before the tests count as one failure each. */
export const test = async (args) => {
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
    return finish(summarise({ report: null, code: 1, broken: ['install'], partial: true }))
  }
  const broken = await whileNobodyElseBuilds(ROOT, build)
  const code = await vitest(args)
  return finish(summarise({ report: readReport(), code, broken, partial: args.length > 0 }))
}

/** Names of what could not be built; what follows may still say something. */
const build = async () => {
  const fresh = isBuilt(ROOT)
  const print = fingerprint(ROOT)
  const types = await step('types', () => compile(ROOT))
  if (fresh) console.log('app: built already')
  const app = fresh || (await step('app', () => buildWeb(ROOT)))
  if (types && app) noteBuilt(ROOT, print)
  return [...(types ? [] : ['types']), ...(app ? [] : ['app'])]
}

const step = async (name, work) => {
  const began = Date.now()
  const { code, output } = await work()
  console.log(`${name}: ${code === 0 ? 'ok' : 'FAILED'} (${formatDuration(Date.now() - began)})`)
  if (code !== 0) console.error(output.trimEnd())
  return code === 0
}

/** NODE_ENV as the tests need it: React's production build has no `act`. */
const vitest = async (args) => {
  mkdirSync(dirname(REPORT), { recursive: true })
  rmSync(REPORT, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const [command, all] = binCommand(ROOT, 'vitest', ['run', ...reporters, ...args])
  const { code } = await run(command, all, { cwd: ROOT, show: 'always', env: { ...process.env, NODE_ENV: 'test' } })
  return code
}

const readReport = () => {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'))
  } catch {
    return null
  }
}

const finish = ({ reasons, line, green }) => {
  if (reasons.length > 0) console.log(`\n${reasons.join('\n')}`)
  console.log(`\n${line}`)
  return green ? 0 : 1
}
