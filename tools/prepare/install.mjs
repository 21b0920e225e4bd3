import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { diskProblem, freeBytesOf } from './disk.mjs'
import { withLock } from './lock.mjs'
import { formatDuration, npmCommand, run } from './run.mjs'

const ARGS = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline']

/** What stands between a person and a started Yohaku, in words for that person. */
export class Obstacle extends Error {}

/**
 * Brings node_modules to what package-lock.json says, unless it is there already.
 * @throws Obstacle with what is wrong and what to do.
 */
export const ensureInstalled = async ({ root, say }) => {
  if (isInstalled(root)) return
  const free = freeBytesOf(root)
  const full = free === null ? null : diskProblem(free, root)
  if (full) throw new Obstacle(full)
  try {
    await withLock(join(root, '.cache/install.lock'), () => (isInstalled(root) ? null : install(root, say)), {
      onWait: (owner) => say(`Another Yohaku (process ${owner?.pid ?? 'unknown'}) is installing; waiting for it …`),
    })
  } catch (error) {
    if (error instanceof Obstacle) throw error
    throw new Obstacle(error.code ? `Cannot install in ${root}: ${error.message}` : error.message)
  }
}

const install = async (root, say) => {
  say('Installing packages (first start, or they changed; about a minute) …')
  say(`  npm ${ARGS.join(' ')}`)
  const began = Date.now()
  const [command, args] = npmCommand(ARGS)
  const { code, output } = await run(command, args, { cwd: root })
  if (code !== 0) throw new Obstacle(installFailure(code, output))
  writeStamp(root, stampOf(root))
  say(`Installed in ${formatDuration(Date.now() - began)}.`)
}

/** What npm said, and what can be done about it. */
export const installFailure = (code, output) => {
  const hint = HINTS.find(([pattern]) => pattern.test(output))?.[1] ?? 'What npm wrote is above.'
  return `${output.trimEnd()}\n\nThe packages could not be installed (npm ended with ${code}).\n${hint}`
}

/** @type {readonly (readonly [RegExp, string])[]} */
const HINTS = [
  [/ENOSPC/, 'The disk is full. Free some space and start again.'],
  [/EACCES|EPERM|EROFS/, 'This folder cannot be written to. Use a copy in a folder of your own.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    'The package registry could not be reached. Connect to the internet (or set npm’s registry and proxy) and start again.',
  ],
  [/EINTEGRITY/, 'A downloaded package is damaged. Run `npm cache verify` and start again.'],
  [
    /EBADENGINE|Unsupported engine/,
    'This Node is too old for a package. Install the current version from https://nodejs.org/.',
  ],
  [
    /EUSAGE|in sync/,
    'package.json and package-lock.json do not agree: run `npm install` and `node tools/complete-lock.mjs`.',
  ],
]

// ── is it installed already? ──────────────────────────────────────────────────────────────────────────────────────

const stampFile = (root) => join(root, 'node_modules/.cache/yohaku/installed.json')

const stampOf = (root) => ({
  lock: createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex'),
  node: process.version,
})

const writeStamp = (root, stamp) => {
  mkdirSync(dirname(stampFile(root)), { recursive: true })
  writeFileSync(stampFile(root), `${JSON.stringify(stamp)}\n`)
}

const isInstalled = (root) => {
  const wanted = stampOf(root)
  const stamp = readJson(stampFile(root))
  if (stamp?.lock === wanted.lock && stamp.node === wanted.node) return true
  const done = readJson(join(root, 'node_modules/.package-lock.json'))
  const byHand =
    done !== null && holdsAll(readJson(join(root, 'package-lock.json')), done, (path) => existsSync(join(root, path)))
  if (!byHand || (stamp !== null && stamp.node !== wanted.node)) return false
  writeStamp(root, wanted)
  return true
}

/**
 * Whether what npm has noted as installed is what the lock asks for: then somebody ran `npm install` by hand, and there
 * is nothing to do. Optional packages of other platforms may be missing.
 */
export const holdsAll = (lock, installed, exists) =>
  Object.entries(lock.packages).every(([path, entry]) => {
    if (path === '' || entry.optional || !path.startsWith('node_modules/')) return true
    const found = installed.packages[path]
    return found !== undefined && found.version === entry.version && exists(path)
  })

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
