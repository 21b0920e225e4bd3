// Vite plugin: `licences.txt`, what the app is made with and under which terms, from the packages themselves.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const WEB = join(dirname(fileURLToPath(import.meta.url)), '..')
const FONTS = /^@fontsource\//

export const licences = () => ({
  name: 'yohaku-licences',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText() })
  },
})

/** Every package whose code or letters reach the page, once, by name. @throws Error where one does not say its terms. */
export const licencesText = () =>
  [...packagesOf(WEB).values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, address, text }) =>
      [`${name} ${version} (${licence})`, address, '', text].join('\n'),
    )
    .join(`\n\n${'-'.repeat(72)}\n\n`)

/** Our own packages are followed into, not listed; of what only builds the app, the fonts are in it. */
const packagesOf = (folder, found = new Map()) => {
  const { dependencies = {}, devDependencies = {} } = manifestIn(folder)
  const fonts = Object.keys(devDependencies).filter((name) => FONTS.test(name))
  for (const name of [...Object.keys(dependencies), ...fonts]) {
    const home = homeOf(name, folder)
    if (name.startsWith('@yohaku/')) packagesOf(home, found)
    else if (!found.has(name)) {
      found.set(name, termsIn(home))
      packagesOf(home, found)
    }
  }
  return found
}

const homeOf = (name, from) => {
  for (const folder of createRequire(join(from, 'package.json')).resolve.paths(name) ?? [])
    if (existsSync(join(folder, name, 'package.json'))) return join(folder, name)
  throw new Error(`${name} is not installed`)
}

const termsIn = (folder) => {
  const { name, version, license, homepage, repository } = manifestIn(folder)
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  if (!license || !file) throw new Error(`${name} does not say its terms`)
  const address = (homepage ?? repository?.url ?? repository ?? '').replace(/^git\+/, '')
  return { name, version, licence: license, address, text: readFileSync(join(folder, file), 'utf8').trim() }
}

const manifestIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
