import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { family } from './testing/run.ts'

/** The command as a shell starts it: `bin/yohaku.mjs`, from the built files. */
const BIN = new URL('../bin/yohaku.mjs', import.meta.url).pathname

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [BIN, ...args], { env: { ...process.env, ...env } })

const ended = (child: ReturnType<typeof start>): Promise<Ended> =>
  new Promise((resolve) => {
    let out = ''
    let err = ''
    child.stdout.on('data', (part) => {
      out += part
    })
    child.stderr.on('data', (part) => {
      err += part
    })
    child.on('close', (status) => resolve({ status, out, err }))
  })

const household = (id: string): string =>
  `${JSON.stringify({
    id,
    prefecture: '13',
    start: '2026-04',
    months: 24,
    adults: [
      {
        id: 'p1',
        birth: '1992-05-10',
        insured: true,
        pay: [{ from: '2026-04', base_monthly: 300000, commuting: 0, hours_per_day: 8, arrangement: 'full' }],
      },
    ],
    children: [],
  })}\n`

describe('bin/yohaku.mjs', () => {
  // Builds first where the sources are newer than what is built.
  beforeAll(() => ended(start(['--version'])), 120_000)

  it('版を言う', async () => {
    expect(await ended(start(['--version']))).toMatchObject({ status: 0, out: '0.1.0\n', err: '' })
  })

  it('まちがいは1。何を書き出すか言わないのも、まちがい', async () => {
    expect((await ended(start(['check', '/nowhere/at/all.yaml']))).status).toBe(1)
    expect((await ended(start(['export', family('f01')]))).status).toBe(1)
  })

  it('標準入力から読める', async () => {
    const child = start(['check', '-', '--json'])
    child.stdin.end(readFileSync(family('f02')))
    const { status, out } = await ended(child)
    expect([status, JSON.parse(out).ok]).toEqual([0, true])
  })

  it('端末でなければ色はない。端末の色を求められても、NO_COLOR があれば色はない', async () => {
    for (const env of [{}, { NO_COLOR: '1', FORCE_COLOR: '1' }]) {
      const { out } = await ended(start(['timetable', family('f01'), '--samples', '100'], env))
      expect(out).not.toContain('\u001b')
    }
  })

  it('大きな JSON も、パイプの先へ最後まで届く', async () => {
    const { out } = await ended(start(['timetable', family('f07'), '--samples', '100', '--json']))
    expect(JSON.parse(out).events.length).toBeGreaterThan(20)
  })

  it('読み手が先にいなくなっても(| head -1)、しずかに終わる', async () => {
    const child = start(['households'])
    let isFirst = true
    child.stdout.on('data', () => {
      if (isFirst) child.stdout.destroy()
      isFirst = false
    })
    child.stdin.on('error', () => undefined)
    let err = ''
    child.stderr.on('data', (part) => {
      err += part
    })
    const status = new Promise<number | null>((resolve) => child.on('exit', resolve))
    for (let index = 0; index < 400; index++) child.stdin.write(household(`h${index}`))
    child.stdin.end()
    expect(await status).toBe(0)
    expect(err).not.toMatch(/Error|EPIPE/)
  }, 60_000)

  it('おそい読み手を待ち、順をくずさない', async () => {
    const child = start(['households'])
    const count = 300
    for (let index = 0; index < count; index++) child.stdin.write(household(`h${index}`))
    child.stdin.end()
    let out = ''
    for await (const part of child.stdout) {
      out += part
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => `h${index}`))
  }, 60_000)
})
