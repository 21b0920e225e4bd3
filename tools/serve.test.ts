import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cachingOf, createStaticServer, encodingFor, pathOf } from './serve.mjs'

const home = mkdtempSync(join(tmpdir(), 'yohaku-serve-'))
const dist = join(home, 'dist')
const SCRIPT = `console.log(${JSON.stringify('余白 '.repeat(500))})`
const PAGE = '<!doctype html><title>余白</title>'
const server = createStaticServer(dist)

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** Node's own request, because fetch tidies paths up before it sends them. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }),
      )
    })
      .on('error', reject)
      .end()
  })

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(dist, 'index.html'), PAGE)
  writeFileSync(join(dist, 'sw.js'), 'self')
  writeFileSync(join(dist, 'assets/index-B1x_9aZ-.js'), SCRIPT)
  writeFileSync(join(dist, 'assets/font-AbCdEfGh.woff2'), Buffer.alloc(2000, 7))
  writeFileSync(join(dist, '.hidden'), 'secret')
  writeFileSync(join(home, 'secret.txt'), 'secret')
  symlinkSync(join(home, 'secret.txt'), join(dist, 'link.txt'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  rmSync(home, { recursive: true })
})

describe('配るもの', () => {
  it.each(['/', '/index.html', '/compare', '/days/monday?x=1#y'])('%s では、はじめのページを出す', async (path) => {
    const { status, headers, body } = await ask(path)
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body.toString()).toBe(PAGE)
    expect(headers['cache-control']).toBe('no-cache')
  })

  it.each(['/assets', '/assets/'])('フォルダ %s の中身は見せない', async (path) => {
    expect((await ask(path)).body.toString()).toBe(PAGE)
  })

  it.each(['/nothing.js', '/favicon.ico'])('ないファイル %s は「ない」と答える', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it('まだビルドしていなければ、どの道も「ない」', async () => {
    const early = createStaticServer(join(home, 'not-built'))
    await new Promise<void>((resolve) => early.listen(0, '127.0.0.1', resolve))
    const { port } = early.address() as AddressInfo
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
    early.close()
  })

  it('HEAD は、同じ見出しだけを返す', async () => {
    const [get, head] = [await ask('/sw.js'), await ask('/sw.js', {}, 'HEAD')]
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    for (const name of ['etag', 'content-length', 'content-type']) expect(head.headers[name]).toBe(get.headers[name])
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s は受けつけない', async (method) => {
    const { status, headers } = await ask('/', {}, method)
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('同じものを持っていれば、304 で済ませる', async () => {
    const { headers } = await ask('/assets/index-B1x_9aZ-.js')
    const again = await ask('/assets/index-B1x_9aZ-.js', { 'If-None-Match': `"other", ${headers.etag}` })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect((await ask('/sw.js', { 'If-None-Match': `${headers.etag}` })).status).toBe(200)
  })

  it('ビルドし直したファイルは、すぐに新しいものになる', async () => {
    const before = await ask('/sw.js')
    writeFileSync(join(dist, 'sw.js'), 'self // newer')
    const after = await ask('/sw.js', { 'If-None-Match': `${before.headers.etag}` })
    expect([after.status, after.body.toString()]).toEqual([200, 'self // newer'])
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s で小さくして送り、ほどけば元と同じ', async (encoding, unpack) => {
    const { headers, body } = await ask('/assets/index-B1x_9aZ-.js', { 'Accept-Encoding': encoding })
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding'])
    expect(headers['content-length']).toBe(`${body.length}`)
    expect(body.length).toBeLessThan(SCRIPT.length / 5)
    expect(unpack(body).toString()).toBe(SCRIPT)
    const plain = await ask('/assets/index-B1x_9aZ-.js')
    expect(plain.headers.etag).not.toBe(headers.etag)
    expect(plain.body.toString()).toBe(SCRIPT)
  })

  it('もう小さいもの（書体）は、そのまま送る', async () => {
    const { headers } = await ask('/assets/font-AbCdEfGh.woff2', { 'Accept-Encoding': 'br, gzip' })
    expect([headers['content-encoding'], headers['content-type']]).toEqual([undefined, 'font/woff2'])
  })
})

describe('配らないもの', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/.hidden',
    '/%2ehidden',
    '/link.txt',
    '/%',
    '/%00',
    '/index.html%00.js',
    '//../secret.txt',
  ])('%s', async (path) => {
    const { status, body } = await ask(path)
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toContain('secret')
  })

  it.each([
    ['/a/b', '/a/b'],
    ['/%E4%BD%99%E7%99%BD?q=1', '/余白'],
    ['http://elsewhere/', null],
    ['*', null],
  ])('道すじ %s → %s', (url, path) => {
    expect(pathOf(url)).toBe(path)
  })
})

describe('守り', () => {
  it.each(['/', '/sw.js', '/nothing.js'])('%s: ほかの場所のものは、読みこまず、埋めこまれない', async (path) => {
    const { headers } = await ask(path)
    const policy = `${headers['content-security-policy']}`
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })
})

describe('手もとに置く期間と、送りかた', () => {
  it.each([
    ['/assets/index-B1x_9aZ-.js', true],
    ['/assets/zen-kaku-DWu5GYXA.woff2', true],
    ['/index.html', false],
    ['/sw.js', false],
    ['/manifest.webmanifest', false],
    ['/assets/plain.js', false],
  ])('%s は変わらないもの: %s', (path, forever) => {
    expect(cachingOf(path).includes('immutable')).toBe(forever)
  })

  it.each([
    [undefined, null],
    ['', null],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
    ['*', 'br'],
    ['br;q=0,gzip;q=0', null],
    ['GZIP', 'gzip'],
  ])('Accept-Encoding: %s → %s', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding)
  })
})
