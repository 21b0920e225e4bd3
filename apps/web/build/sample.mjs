// Vite plugin: the sample family, read from `families/` at build time by the same reader the app opens files with.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const HERE = dirname(fileURLToPath(import.meta.url))
const FILE = join(HERE, '../../../families/f01-seed-author.yohaku.yaml')
const ID = 'virtual:yohaku-sample'

export const sample = () => ({
  name: 'yohaku-sample',
  resolveId: (id) => (id === ID ? `\0${ID}` : null),
  async load(id) {
    if (id !== `\0${ID}`) return null
    this.addWatchFile(FILE)
    const { module } = await runnerImport(join(HERE, 'readSample.ts'), {
      configFile: false,
      resolve: { conditions: ['@yohaku/source'], externalConditions: ['@yohaku/source', 'node'] },
      ssr: { resolve: { conditions: ['@yohaku/source', 'node'] }, noExternal: [/^@yohaku\//] },
    })
    return `export const samplePlan = ${JSON.stringify(module.readSample(readFileSync(FILE, 'utf8')))}`
  },
})
