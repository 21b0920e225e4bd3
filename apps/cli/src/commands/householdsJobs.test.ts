import { spawn } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'

const BIN = new URL('../../bin/yohaku.mjs', import.meta.url).pathname
const BUILT = new URL('../../dist/', import.meta.url).href

/** `households` from the built files, the way `main` runs it: threads start from what Node itself can read. */
const program = (jobs: number): string => `
  const load = (file) => import('${BUILT}' + file)
  const run = async () => {
    const [{ households }, { processIo, ReaderGone }, { ja }] =
      await Promise.all(['commands/households.js', 'io.js', 'text/ja.js'].map(load))
    process.exitCode = await households({ json: false, text: ja }, processIo(), { jobs: ${jobs} }).catch((fault) => {
      if (fault instanceof ReaderGone) return 0
      throw fault
    })
  }
  run()`

const start = (jobs: number) => spawn(process.execPath, ['-e', program(jobs)])

const ended = async (child: ReturnType<typeof start>) => {
  let out = ''
  let err = ''
  child.stdout.on('data', (part) => {
    out += part
  })
  child.stderr.on('data', (part) => {
    err += part
  })
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, out, err }
}

/** Households of very different length, so that a later one is often ready first. */
const household = (index: number): string =>
  `${JSON.stringify({
    id: `h${index}`,
    prefecture: '13',
    start: '2026-04',
    months: index % 7 === 0 ? 120 : 2,
    adults: [
      {
        id: 'p1',
        birth: '1992-05-10',
        insured: true,
        pay: [
          { from: '2026-04', base_monthly: 200_000 + index * 100, commuting: 0, hours_per_day: 8, arrangement: 'full' },
        ],
      },
    ],
    children: [],
  })}\n`

describe('yohaku households、いくつもの糸で', () => {
  // Builds first where the sources are newer than what is built.
  beforeAll(() => new Promise((resolve) => spawn(process.execPath, [BIN, '--version']).on('close', resolve)), 120_000)

  it('ひとつの糸と同じ答えを、同じ順で返し、まちがいの行は番号を言ってとばす', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => household(index))
    lines[70] = '{"id": 1\n'
    lines[150] = household(150).replace('"13"', '"48"')
    const [one, three] = await Promise.all(
      [1, 3].map((jobs) => {
        const child = start(jobs)
        child.stdin.end(lines.join(''))
        return ended(child)
      }),
    )
    const ids = (three?.out ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual(lines.map((_, index) => `h${index}`).filter((id) => id !== 'h70' && id !== 'h150'))
    expect(three?.out).toBe(one?.out)
    expect(three?.status).toBe(1)
    expect(three?.err).toMatch(/stdin:71:.*JSON[\s\S]*stdin:151:\d+ prefecture/)
    expect(`${one?.err}${three?.err}`).not.toMatch(/Warning/) // waiting for a slow reader leaves nothing behind
  }, 60_000)

  it('読み手が先にいなくなっても、しずかに終わる', async () => {
    const child = start(2)
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    let err = ''
    child.stderr.on('data', (part) => {
      err += part
    })
    const status = new Promise<number | null>((resolve) => child.on('exit', resolve))
    for (let index = 0; index < 2000; index++) child.stdin.write(household(index))
    child.stdin.end()
    expect(await status).toBe(0)
    expect(err).not.toMatch(/Error|EPIPE/)
  }, 60_000)
})
