import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../prepare/build.mjs'
import { ensureInstalled, Obstacle } from '../prepare/install.mjs'
import { renderFigures } from './render.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Each group gives its figures: `{ name, unit, value, better?, yardstick: { name, value }, ratio, limit?, … }`. Imported one
 * by one, after the engines are compiled.
 *
 * @type {Readonly<Record<string, (rounds: number) => Promise<readonly object[]>>>}
 */
const GROUPS = {
  households: async (rounds) => (await import('./households.mjs')).benchHouseholds(rounds),
  'household-lines': async (rounds) => (await import('./householdLines.mjs')).benchHouseholdLines(ROOT, rounds),
  tracks: async (rounds) => (await import('./tracks.mjs')).benchTracks(ROOT, rounds),
  recorder: async (rounds) => (await import('./recorder.mjs')).benchRecorder(rounds),
  simulation: async (rounds) => (await import('./simulation.mjs')).benchSimulation(rounds),
  comparison: async (rounds) => (await import('./comparison.mjs')).benchComparison(ROOT, rounds),
  'command-line': async (rounds) => (await import('./commandLine.mjs')).benchCommandLine(ROOT, rounds),
  screens: async (rounds) => (await import('./screens.mjs')).benchScreens(ROOT, rounds),
  'first-load': async () => (await import('./firstLoadFigure.mjs')).benchFirstLoad(ROOT),
}

/** Exit code 1 when a figure misses its limit or disagrees with its yardstick's result: a fast wrong answer is no answer. */
export const bench = async (args) => {
  const json = args.includes('--json')
  const say = (line) => console.error(line)
  const names = args.filter((arg) => !arg.startsWith('--'))
  const unknown = names.filter((name) => !(name in GROUPS))
  if (unknown.length > 0) {
    say(`No figure is called ${unknown.join(', ')}. Figures: ${Object.keys(GROUPS).join(', ')}`)
    return 1
  }
  try {
    await ensureInstalled({ root: ROOT, say })
    await ensureBuilt({ root: ROOT, say })
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error
    say(error.message)
    return 1
  }
  const rounds = args.includes('--quick') ? 3 : 9
  const figures = []
  for (const [name, group] of Object.entries(GROUPS)) {
    if (names.length > 0 && !names.includes(name)) continue
    say(`measuring ${name} …`)
    figures.push(...(await group(rounds)))
  }
  const report = {
    machine: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    rounds,
    figures,
  }
  console.log(json ? JSON.stringify(report, null, 2) : renderFigures(report))
  return figures.every(({ meets, agrees }) => meets !== false && agrees !== false) ? 0 : 1
}
