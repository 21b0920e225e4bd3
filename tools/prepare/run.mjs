import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const running = new Set()

/**
 * Runs a program to its end. `show: 'always'` lets it write to the terminal; `'onFailure'` keeps its words to be shown
 * when it fails. Never throws for a program that fails: `{ code, output }`.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: 'always' | 'onFailure' }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = (command, args, { cwd, env = process.env, show = 'onFailure' } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: show === 'always' ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    const pieces = []
    child.stdout?.on('data', (piece) => pieces.push(piece))
    child.stderr?.on('data', (piece) => pieces.push(piece))
    const finish = (code, problem = '') => {
      running.delete(child)
      resolve({ code, output: Buffer.concat(pieces).toString() + problem })
    }
    child.on('error', (error) => finish(127, `${command} could not be started: ${error.message}`))
    child.on('close', (code, signal) => finish(code ?? 128, signal ? `\n${command} was stopped by ${signal}` : ''))
  })

/** Stops what is still running, before this process ends. */
export const stopChildren = (signal = 'SIGTERM') => {
  for (const child of running) child.kill(signal)
}

/**
 * How to start npm: with the very npm that started us, where that is known.
 *
 * @param {readonly string[]} args
 * @returns {[command: string, args: readonly string[]]}
 */
export const npmCommand = (args, env = process.env) => {
  const own = env.npm_execpath
  if (own && /^npm(-cli)?\.c?js$/.test(basename(own))) return [process.execPath, [own, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}

/**
 * How to start a program of an installed package, without the shell wrappers of node_modules/.bin.
 *
 * @param {string} root
 * @param {string} pkg
 * @param {readonly string[]} args
 * @returns {[command: string, args: readonly string[]]}
 */
export const binCommand = (root, pkg, args, name = pkg) => {
  const home = join(root, 'node_modules', pkg)
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return [process.execPath, [join(home, typeof bin === 'string' ? bin : bin[name]), ...args]]
}

/** `1.2 s`, `2 min 5 s`. */
export const formatDuration = (milliseconds) => {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}
