// The static server of the built app: `npm start` and the journeys use it. Nothing but files goes out, nothing comes in.
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.yaml': 'application/yaml; charset=utf-8',
}
const ALREADY_SMALL = new Set(['.jpg', '.png', '.webp', '.woff2', '.ico'])

/** The app talks to its own origin only, runs its own scripts only, and cannot be framed. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * A server (not yet listening) for the files of one folder. A path without an extension that is no file answers with
 * index.html, because the app reads the path itself.
 */
export const createStaticServer = (folder) => {
  const files = fileCache(folder)
  return createServer((request, response) => {
    answer(files, request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent) send(response, 500, 'The server failed; its terminal says why.')
      else response.destroy()
    })
  })
}

const answer = async (files, request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return send(response, 405, 'Only GET and HEAD.')
  }
  const path = pathOf(request.url)
  if (path === null) return send(response, 400, 'Not a path.')
  const wantsScreen = extname(path) === ''
  const file =
    (path.endsWith('/') ? null : await files.find(path)) ?? (wantsScreen ? await files.find('/index.html') : null)
  if (file === null) return send(response, 404, 'Not found.')

  const encoding = file.compressible ? encodingFor(request.headers['accept-encoding']) : null
  const body = await file.encoded(encoding)
  const etag = `"${file.hash}${encoding ? `-${encoding}` : ''}"`
  const headers = {
    ...SECURITY_HEADERS,
    'Cache-Control': cachingOf(file.path),
    ETag: etag,
    ...(file.compressible && { Vary: 'Accept-Encoding' }),
  }
  if (matches(request.headers['if-none-match'], etag)) return response.writeHead(304, headers).end()
  response.writeHead(200, {
    ...headers,
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': body.length,
    ...(encoding && { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const send = (response, status, text) =>
  response
    .writeHead(status, {
      ...SECURITY_HEADERS,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    })
    .end(`${text}\n`)

/**
 * The decoded path of a request, or null when it is none: broken escapes, anything that climbs out of the folder, and
 * hidden files, whatever the spelling.
 */
export const pathOf = (url) => {
  let path
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return null
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path)) return null
  return path.split('/').some((part) => part.startsWith('.')) ? null : path
}

/** Files with a hash in their name never change; everything else is asked for anew (and answered 304 when it is the same). */
export const cachingOf = (path) =>
  /^\/assets\/.+[-.][\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'

/** `br` before `gzip`; null when the other side wants neither (`q=0` is a refusal). */
export const encodingFor = (accepted = '') => {
  const offers = new Map(
    accepted.split(',').map((offer) => {
      const [name, ...parameters] = offer
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, quality === undefined ? 1 : Number(quality.slice(2))]
    }),
  )
  const takes = (name) => (offers.get(name) ?? offers.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}

const matches = (header, etag) =>
  header?.split(',').some((each) => ['*', etag, `W/${etag}`].includes(each.trim())) ?? false

// ── files, read and packed once ───────────────────────────────────────────────────────────────────────────────────

const PACK = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
}

const fileCache = (folder) => {
  const known = new Map()

  const find = async (path) => {
    const home = await realpath(resolve(folder)).catch(() => null)
    if (home === null) return null
    const real = await realpath(join(home, path)).catch(() => null)
    // A link inside the folder may lead anywhere: what counts is where it leads.
    if (real === null || !real.startsWith(home + sep)) return null
    const found = await stat(real)
    if (!found.isFile()) return null
    const { mtimeMs, size } = found
    const before = known.get(path)
    if (before?.mtimeMs === mtimeMs && before.size === size) return before
    const bytes = await readFile(real)
    const packed = new Map()
    const file = {
      path,
      mtimeMs,
      size,
      hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 20),
      compressible: bytes.length > 500 && !ALREADY_SMALL.has(extname(path)),
      encoded: async (encoding) => {
        if (encoding === null) return bytes
        if (!packed.has(encoding)) packed.set(encoding, PACK[encoding](bytes))
        return packed.get(encoding)
      },
    }
    known.set(path, file)
    return file
  }

  return { find }
}
