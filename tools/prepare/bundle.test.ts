import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundleCommandLine } from './bundle.mjs'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'yohaku-bundle-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const write = (path: string, text: string): void => {
  const file = join(home, 'apps/cli', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
const compiled = (greeting: string): void => {
  write('package.json', JSON.stringify({ type: 'module', optionalDependencies: { 'not-there': '1.0.0' } }))
  write('dist/words.js', `export const greeting = '${greeting}'`)
  write('dist/later.js', `import { greeting } from './words.js'\nexport const later = () => greeting`)
  write(
    'dist/main.js',
    `export const main = async () => (await import('./later.js')).later()\nexport const other = () => import('not-there')`,
  )
  write('dist/commands/householdsWorker.js', `import { greeting } from '../words.js'\nglobalThis.heard = greeting`)
}
const bundles = (): readonly string[] => {
  const folder = join(home, 'apps/cli/dist/bundle')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
const mainOf = (bundle: string | undefined) =>
  import(pathToFileURL(join(home, 'apps/cli/dist/bundle', bundle ?? '', 'main.js')).href)

describe('コマンドを少しのファイルにまとめる', () => {
  it('あとから読む部分も、別の糸で動く部分も、そろっている', async () => {
    compiled('こんにちは')
    expect(await bundleCommandLine(home)).toBe(true)
    expect(await (await mainOf(bundles()[0])).main()).toBe('こんにちは')
    expect(existsSync(join(home, 'apps/cli/dist/bundle', bundles()[0] ?? '', 'householdsWorker.js'))).toBe(true)
  })

  it('動いている最中にまとめ直しても、動いているほうはそのまま終わる', async () => {
    compiled('まえ')
    await bundleCommandLine(home)
    const running = await mainOf(bundles()[0])
    compiled('あと')
    await bundleCommandLine(home)
    expect(await running.main()).toBe('まえ')
    expect(await (await mainOf(bundles()[1])).main()).toBe('あと')
  })

  it('一時間より前のものは片づける', async () => {
    compiled('いま')
    write(`dist/bundle/${Date.now() - 3_700_000}/main.js`, '')
    write(`dist/bundle/${Date.now() - 3_500_000}/main.js`, '')
    await bundleCommandLine(home)
    expect(bundles()).toHaveLength(2)
  })

  it('まとめられなければ、何も残さず、そう答える', async () => {
    compiled('')
    write('dist/main.js', `import { missing } from './nowhere.js'\nmissing()`)
    expect(await bundleCommandLine(home)).toBe(false)
    expect(bundles()).toEqual([])
  })
})
