// npm run mutation: changes packages/law in small ways, one at a time, and says which changes the tests beside the rules did
// not notice. Folders pick a part: npm run mutation -- pension calendar (`.` is what stands in src itself). Installs Stryker
// on its first run; nothing else of the house needs it. How to read it: docs/mutation.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npmCommand, run } from '../prepare/run.mjs'
import { scoreOf, survivorsOf, tableOf } from './score.mjs'

/** Percent of the changes the tests must notice. */
const ASKED = 85

const HERE = dirname(fileURLToPath(import.meta.url))
const LAW = join(HERE, '../../packages/law')
const REPORTS = join(HERE, '../../.cache/mutation')
const STRYKER = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js')

const foldersOfLaw = () => [
  '.',
  ...readdirSync(join(LAW, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
    .map(({ name }) => name),
]

const install = async () => {
  if (existsSync(STRYKER)) return
  console.log('Installing Stryker (first run) …')
  const [command, args] = npmCommand(['ci', '--no-audit', '--no-fund'])
  const { code, output } = await run(command, args, { cwd: HERE })
  if (code !== 0) throw new Error(`Stryker could not be installed:\n${output}`)
}

/** @param {string} folder */
const mutate = async (folder) => {
  const name = folder === '.' ? 'root' : folder
  const report = join(REPORTS, `${name}.json`)
  rmSync(report, { force: true })
  const { output } = await run(process.execPath, [STRYKER, 'run', join(HERE, 'stryker.config.mjs')], {
    cwd: LAW,
    env: { ...process.env, MUTATION_FOLDER: folder },
  })
  if (!existsSync(report)) throw new Error(`No report for ${folder}:\n${output}`)
  return { name, files: JSON.parse(readFileSync(report, 'utf8')).files }
}

const asked = process.argv.slice(2)
const unknown = asked.filter((folder) => !foldersOfLaw().includes(folder))
if (unknown.length > 0) {
  console.error(`No folder of packages/law/src is called ${unknown.join(', ')}. Folders: ${foldersOfLaw().join(', ')}`)
  process.exit(1)
}
mkdirSync(REPORTS, { recursive: true })
await install()
const scores = []
for (const folder of asked.length > 0 ? asked : foldersOfLaw()) {
  const { name, files } = await mutate(folder)
  const score = scoreOf(name, files)
  scores.push(score)
  console.log(survivorsOf(files).join('\n'))
  console.log(`${name}: ${score.killed} of ${score.judged} noticed\n`)
}
const { table, percent } = tableOf(scores)
console.log(table)
process.exitCode = percent >= ASKED ? 0 : 1
