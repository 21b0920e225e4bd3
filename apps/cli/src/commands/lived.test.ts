import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { family, run } from '../testing/run.ts'

const GOOD = `schema: yohaku-lived/1
days:
  - date: 2026-11-24
    taps:
      - {step: p1-to-station-2, what: left, at: "16:00"}
      - {step: p1-to-n1-2, what: left, at: "17:02"}
      - {step: p1-pickup, what: pickedUp, at: "17:16"}
`

const logFile = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'yohaku-lived-')), 'lived.yaml')
  writeFileSync(path, text)
  return path
}

const timetable = (log: string, ...more: string[]) =>
  run(['timetable', family('f01'), '--lived', logFile(log), '--samples', '200', ...more])

describe('yohaku timetable --lived', () => {
  it('何日を見て、わが家の重みがどれだけになり、想定がどう動いたかを返す', async () => {
    const json = (await timetable(GOOD, '--json')).json() as {
      readonly learned: {
        readonly days: number
        readonly kinds: readonly { readonly kind: string; readonly count: number; readonly weightOfOwn: number }[]
      }
      readonly taps: readonly { readonly planned: number; readonly actual: number }[]
    }
    expect(json.learned.days).toBe(1)
    expect(json.learned.kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ['train', 1],
      ['walk', 1],
      ['handOver', 1],
    ])
    expect(json.taps[1]).toMatchObject({ planned: 16 * 60 + 50, actual: 17 * 60 + 2 })
  })

  it.each(['ja', 'en'])('ことばでも(%s)', async (lang) => {
    const { status, out, err } = await timetable(GOOD, '--lang', lang)
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('5%')
    expect(out).not.toMatch(/undefined|NaN|\[object|null/)
  })

  it('まちがった記録は、番号1で、ぜんぶいちどに言う', async () => {
    const wrong = GOOD.replace('p1-pickup', 'p1-flies').replace('p1-to-n1-2', 'p1-swims')
    const ran = await timetable(wrong, '--json')
    expect(ran.status).toBe(1)
    expect(
      (ran.json() as { problems: { path: string; code: string }[] }).problems.map(({ path, code }) => [path, code]),
    ).toEqual([
      ['days[0].taps[1].step', 'unknown_id'],
      ['days[0].taps[2].step', 'unknown_id'],
    ])
    expect((await timetable('schema: yohaku-lived/1\ndays: 3')).status).toBe(1)
    expect((await run(['timetable', family('f01'), '--lived', '/nowhere/lived.yaml'])).status).toBe(1)
  })
})
