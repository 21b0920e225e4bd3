// Vite plugin: the families of `families/`, read at build time by the same reader the app opens files with. The first one is the
// sample of the first sight; the others are modules of their own, fetched when somebody tries their day on.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const HERE = dirname(fileURLToPath(import.meta.url))
const FAMILIES = join(HERE, '../../../families')
const SAMPLE = 'f01-seed-author.yohaku.yaml'
const SAMPLE_ID = 'virtual:yohaku-sample'
/** Stands empty in the sources, so that tests need no build. */
const LIST = '/src/rooms/timetable/families.ts'
const ONE_ID = 'virtual:yohaku-family/'

const files = () =>
  readdirSync(FAMILIES)
    .filter((name) => name.endsWith('.yohaku.yaml'))
    .sort()

export const sample = () => {
  let reader
  const read = async (plugin, name) => {
    const file = join(FAMILIES, name)
    plugin.addWatchFile(file)
    reader ??= runnerImport(join(HERE, 'readSample.ts'), {
      configFile: false,
      resolve: { conditions: ['@yohaku/source'], externalConditions: ['@yohaku/source', 'node'] },
      ssr: { resolve: { conditions: ['@yohaku/source', 'node'] }, noExternal: [/^@yohaku\//] },
    })
    return (await reader).module.readSample(readFileSync(file, 'utf8'))
  }
  return {
    name: 'yohaku-sample',
    resolveId: (id) => (id === SAMPLE_ID || id.startsWith(ONE_ID) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${SAMPLE_ID}`) return `export const samplePlan = ${JSON.stringify(await read(this, SAMPLE))}`
      if (id.endsWith(LIST)) {
        const entries = []
        for (const name of files()) {
          const { title } = await read(this, name)
          const module = JSON.stringify(`${ONE_ID}${name}`)
          entries.push(
            `{ id: ${JSON.stringify(name)}, title: ${JSON.stringify(title)}, fetchPlan: () => import(${module}).then(({ plan }) => plan) }`,
          )
        }
        return `export const otherFamilies = [${entries.join(', ')}]`
      }
      if (!id.startsWith(`\0${ONE_ID}`)) return null
      return `export const plan = ${JSON.stringify(await read(this, id.slice(ONE_ID.length + 1)))}`
    },
  }
}
