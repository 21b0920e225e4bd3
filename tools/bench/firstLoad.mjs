import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { chromiumLaunch } from '../chromium.mjs'
import { createStaticServer } from '../serve.mjs'

/** The most the first load may weigh: gzip of script and style, fonts apart. */
export const FIRST_LOAD_LIMIT = 160_000

/**
 * What a browser really fetches of script and style on the very first visit, until the page is quiet: the page's own and the
 * worker's that computes. What the service worker puts aside afterwards for offline use does not count.
 *
 * @param {string} dist folder of the built app
 * @param {string} [at] where the address leads; empty = as somebody opens the app
 * @returns {Promise<{ files: readonly { path: string, gzip: number }[], gzip: number, faults: readonly string[] }>}
 * @throws Error when the app is not built
 */
export const firstLoad = async (dist, at = '') => {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`${join(dist, 'index.html')} is missing: build the app first (npm run build)`)
  const server = createStaticServer(dist)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const browser = await chromium.launch(chromiumLaunch())
  try {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    const context = await browser.newContext({ locale: 'ja-JP' })
    const page = await context.newPage()
    const fetched = new Set()
    const faults = []
    context.on('request', (request) => {
      if (!request.serviceWorker()) fetched.add(new URL(request.url()).pathname)
    })
    context.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
    })
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(`http://127.0.0.1:${port}/${at}`, { waitUntil: 'networkidle' })
    const files = [...fetched]
      .filter((path) => /\.(js|css)$/.test(path) && path !== '/sw.js')
      .sort()
      .map((path) => ({ path, gzip: gzipSync(readFileSync(join(dist, path))).length }))
    return { files, gzip: files.reduce((sum, file) => sum + file.gzip, 0), faults }
  } finally {
    await browser.close()
    server.close()
  }
}
