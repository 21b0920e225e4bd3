import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Obstacle } from './install.mjs'
import { withLock } from './lock.mjs'
import { binCommand, formatDuration, npmCommand, run } from './run.mjs'

const SOURCES = ['packages', 'apps', 'families', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json']
const NOT_SOURCES = /(^|\/)(node_modules|dist|coverage|\.cache|journeys)(\/|$)|\.test\.tsx?$|\.tsbuildinfo$/

/** @param {'always' | 'onFailure'} [show] */
export const compile = (root, show) => {
  const [command, args] = binCommand(root, 'typescript', ['-b'], 'tsc')
  return run(command, args, { cwd: root, show })
}

/**
 * Always the build people get: a NODE_ENV of the shell must not turn it into a development build.
 *
 * @param {'always' | 'onFailure'} [show]
 */
export const buildWeb = (root, show) => {
  const [command, args] = npmCommand(['run', '--silent', 'build', '--workspace', 'apps/web'])
  return run(command, args, { cwd: root, show, env: { ...process.env, NODE_ENV: 'production' } })
}

/**
 * Brings the compiled packages and the built app up to date, unless they are.
 *
 * @param {{ root: string, say: (line: string) => void }} where
 * @throws Obstacle with what the compiler or the bundler said
 */
export const ensureBuilt = async ({ root, say }) => {
  if (isBuilt(root)) return
  say('Building …')
  const began = Date.now()
  await whileNobodyElseBuilds(root, async () => {
    if (isBuilt(root)) return
    const print = fingerprint(root)
    for (const build of [compile, buildWeb]) {
      const { code, output } = await build(root)
      if (code !== 0) throw new Obstacle(`${output.trimEnd()}\n\nThe app could not be built; what went wrong is above.`)
    }
    noteBuilt(root, print)
  })
  say(`Built in ${formatDuration(Date.now() - began)}.`)
}

/** Two builds at once would write into the same folders. */
export const whileNobodyElseBuilds = (root, work) => withLock(join(root, '.cache/build.lock'), work)

const stampFile = (root) => join(root, 'node_modules/.cache/yohaku/built')

export const isBuilt = (root) =>
  existsSync(join(root, 'apps/web/dist/index.html')) &&
  existsSync(stampFile(root)) &&
  readFileSync(stampFile(root), 'utf8') === fingerprint(root)

/** Notes what was built. Taken before building, so that an edit made meanwhile builds again. */
export const noteBuilt = (root, print) => {
  mkdirSync(dirname(stampFile(root)), { recursive: true })
  writeFileSync(stampFile(root), print)
}

/** One hash over the name and content of everything a build reads; the times of files say nothing after a clone. */
export const fingerprint = (root, sources = SOURCES) => {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesUnder(root, source)))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

const filesUnder = (root, path) => {
  if (NOT_SOURCES.test(path) || !existsSync(join(root, path))) return []
  let entries
  try {
    entries = readdirSync(join(root, path))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
  return entries.sort().flatMap((entry) => filesUnder(root, `${path}/${entry}`))
}
