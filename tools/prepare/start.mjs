import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createStaticServer } from '../serve.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled, Obstacle } from './install.mjs'
import { listenOnFree, portsToTry } from './ports.mjs'
import { stopChildren } from './run.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
const HOST = '127.0.0.1'

export const start = async (args) => {
  const say = (line) => console.log(line)
  /** @type {import('node:http').Server | null} */
  let server = null
  const stop = () => {
    stopChildren()
    server?.close()
    server?.closeAllConnections()
    console.log('\nStopped.')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  // An npm that was killed outright cannot pass the signal on; a server nobody can stop must not stay behind.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || stop(), 1000).unref()

  try {
    const { ports, problem } = portsToTry(process.env.PORT)
    if (problem) throw new Obstacle(problem)
    await ensureInstalled({ root: ROOT, say })
    await ensureBuilt({ root: ROOT, say })
    server = createStaticServer(join(ROOT, 'apps/web/dist'))
    const found = await listenOnFree(server, HOST, ports)
    if (found.problem) throw new Obstacle(found.problem)
    const address = `http://${HOST}:${found.port}/`
    if (found.port !== ports[0]) say(`Port ${ports[0]} is taken; using ${found.port}.`)
    say(`\nYohaku 余白 is at  ${address}\nCtrl-C stops it.`)
    const opener = args.includes('--no-open') ? null : openerFor(process.platform, process.env, process.stdout.isTTY)
    if (opener) open(opener, address)
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/**
 * The program that opens a browser, where a person sits at a desktop; null anywhere else.
 *
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isTerminal
 * @returns {[string, ...string[]] | null}
 */
export const openerFor = (platform, env, isTerminal) => {
  if (!isTerminal || env.CI || env.SSH_CONNECTION) return null
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null
}

const open = ([command, ...args], address) => {
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => {}) // the address is on the screen
  child.unref()
}
