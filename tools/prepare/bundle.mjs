import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const ENTRIES = { main: 'main.js', householdsWorker: 'commands/householdsWorker.js' }

/** A command that is under way reads its parts as it needs them; after so long it has them all. */
const KEPT_MS = 3_600_000

/**
 * Joins the compiled command line and everything it imports into a few files: reading six hundred small ones takes longer than most
 * commands compute. They stand in a folder of their own, `dist/bundle/` and the time they were begun in milliseconds, so that what is
 * running is never changed under its feet.
 *
 * False, and nothing changed, where the bundler is not installed or misses a file; what the compiler wrote runs as well, only later.
 *
 * @param {string} root
 */
export const bundleCommandLine = async (root) => {
  const cli = join(root, 'apps/cli')
  const folder = join(cli, 'dist/bundle')
  // What the compiler writes while files are being joined is newer than this, and they are joined again.
  const began = Date.now()
  const next = join(folder, `next-${process.pid}`)
  try {
    const { build } = await import('vite')
    await build(configOf(cli, next))
    renameSync(next, join(folder, String(began)))
  } catch {
    rmSync(next, { recursive: true, force: true })
    return false
  }
  for (const old of bundlesOf(folder))
    if (began - old > KEPT_MS) rmSync(join(folder, String(old)), { recursive: true, force: true })
  return true
}

/** When each bundle in a folder was begun, in milliseconds. */
const bundlesOf = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
    : []

/** @returns {import('vite').InlineConfig} */
const configOf = (cli, outDir) => ({
  root: cli,
  configFile: false,
  publicDir: false,
  logLevel: 'silent',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: optionalOf(cli),
      input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(cli, 'dist', file)])),
      // Beside each other: a thread is started from the file next to the one that starts it.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})

/** What may be missing stays outside, and says so itself when it is asked for. */
const optionalOf = (cli) =>
  Object.keys(JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8')).optionalDependencies ?? {}).map(
    (name) => new RegExp(`^${name}(/|$)`),
  )
