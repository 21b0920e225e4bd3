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
      const source = readFileSync(join(HERE, 'sw.js'), 'utf8')
        .replace("'__VERSION__'", JSON.stringify(hash.digest('hex').slice(0, 16)))
        .replace('[/* __FILES__ */]', JSON.stringify(now.sort()))
      this.emitFile({ type: 'asset', fileName: 'sw.js', source })
    },
  },
})
