// Vite plugin: the service worker, fed with the list of hashed files. Written last, when every name is known.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const PUBLIC = join(HERE, '../public')

/** The large font pieces are kept when somebody needs them, not before. */
const LATER = /\/more-\d+.*\.woff2$/

export const offline = () => ({
  name: 'yohaku-offline',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.keys(bundle).filter((file) => !file.endsWith('.map') && file !== 'index.html')
      const copied = readdirSync(PUBLIC)
      const now = ['/', ...copied.map((file) => `/${file}`), ...files.map((file) => `/${file}`)].filter(
        (file) => !LATER.test(file),
      )
      const hash = createHash('sha256')
      for (const file of files.sort()) hash.update(file)
      for (const file of copied.sort()) hash.update(readFileSync(join(PUBLIC, file)))
      hash.update(String(bundle['index.html']?.source ?? ''))
      const source = written(readFileSync(join(HERE, 'sw.js'), 'utf8'), {
        __VERSION__: hash.digest('hex').slice(0, 16),
        __FILES__: now.sort(),
      })
      this.emitFile({ type: 'asset', fileName: 'sw.js', source })
    },
  },
})

/** Puts values where their names stand in quotes. @throws Error where a name is missing: an empty list would break every visit without a connection. */
const written = (source, values) =>
  Object.entries(values).reduce((text, [name, value]) => {
    if (!text.includes(`'${name}'`)) throw new Error(`build/sw.js has no '${name}'`)
    return text.replace(`'${name}'`, JSON.stringify(value))
  }, source)
