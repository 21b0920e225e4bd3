import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The most the first load may weigh: gzip of script and style, fonts apart. */
export const FIRST_LOAD_LIMIT = 170_000

/**
 * What a browser has to fetch of script and style before the first page works: what index.html names, what that imports
 * statically, and the worker that computes (with what it imports). Chunks that are only loaded later do not count.
 *
 * @param {string} dist
 * @returns {{ files: readonly { path: string, bytes: number, gzip: number }[], bytes: number, gzip: number }}
 * @throws Error when the app is not built
 */
export const firstLoad = (dist) => {
  const paths = new Set()
  const visit = (path) => {
    if (paths.has(path)) return
    paths.add(path)
    if (path.endsWith('.js')) for (const next of importsOf(path, read(dist, path))) visit(next)
  }
  for (const path of namedByPage(read(dist, '/index.html'))) visit(path)
  const files = [...paths].sort().map((path) => {
    const text = read(dist, path)
    return { path, bytes: Buffer.byteLength(text), gzip: gzipSync(text).length }
  })
  if (files.length === 0) throw new Error(`${join(dist, 'index.html')} names no script: that is no built app`)
  const sum = (key) => files.reduce((total, file) => total + file[key], 0)
  return { files, bytes: sum('bytes'), gzip: sum('gzip') }
}

const read = (dist, path) => {
  try {
    return readFileSync(join(dist, path), 'utf8')
  } catch {
    throw new Error(`${join(dist, path)} is missing: build the app first (npm run build)`)
  }
}

/** Scripts, preloaded modules and style sheets of a page; addresses as absolute paths. */
export const namedByPage = (html) =>
  [...html.matchAll(/<(script|link)\b([^>]*)>/g)].flatMap(([, tag, attributes]) => {
    const rel = /\brel=["']?([\w-]+)/.exec(attributes)?.[1]
    const address = /\b(?:src|href)=["']?([^"'\s>]+)/.exec(attributes)?.[1]
    const counts = tag === 'script' || rel === 'modulepreload' || rel === 'stylesheet'
    return counts && address !== undefined && !/^\w+:/.test(address)
      ? [posix.join('/', address.replace(/[?#].*$/, ''))]
      : []
  })

/** Static imports and workers of a built script. Code that is fetched later (`import()`) stays out. */
export const importsOf = (path, script) =>
  [
    ...script.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'`()]*?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g),
    ...script.matchAll(/new URL\(\s*["'`]([^"'`]+\.js)["'`]\s*,\s*import\.meta\.url/g),
    ...script.matchAll(/new (?:Shared)?Worker\(\s*["'`]([^"'`]+\.js)["'`]/g),
  ].map(([, target]) => posix.join('/', target.startsWith('/') ? target : posix.join(dirname(path), target)))
