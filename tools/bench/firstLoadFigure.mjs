import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { FIRST_LOAD_LIMIT, firstLoad } from './firstLoad.mjs'

/** Size of the first load, beside React alone: the least a page of this kind could weigh. */
export const benchFirstLoad = async (root) => {
  const { files, gzip } = await firstLoad(join(root, 'apps/web/dist'))
  const react = [
    'react/cjs/react.production.js',
    'react-dom/cjs/react-dom-client.production.js',
    'scheduler/cjs/scheduler.production.js',
  ]
  const alone = react.reduce((sum, path) => sum + gzipSync(readFileSync(join(root, 'node_modules', path))).length, 0)
  return [
    {
      name: 'first load, script and style, gzip (fonts apart)',
      unit: 'kB',
      value: gzip / 1000,
      limit: FIRST_LOAD_LIMIT / 1000,
      meets: gzip <= FIRST_LOAD_LIMIT,
      yardstick: { name: 'React and ReactDOM alone, not minified', value: alone / 1000 },
      ratio: gzip / alone,
      notes: files.map((file) => `${(file.gzip / 1000).toFixed(1).padStart(7)} kB  ${file.path}`),
    },
  ]
}
