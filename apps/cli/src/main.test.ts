import { describe, expect, it } from 'vitest'
import { family, run } from './testing/run.ts'

describe('作法', () => {
  it('知らないコマンド、知らないオプション、足りないものは、番号1で、近いものを言う', async () => {
    expect(await run(['chek', 'x'])).toMatchObject({ status: 1, out: '' })
    expect((await run(['chek', 'x'])).err).toContain('check')
    expect((await run(['check', 'x', '--jsn'])).err).toContain('--json')
    expect((await run(['check'])).err).toContain('plan')
    expect((await run(['check', '--lang', 'fr', 'x'])).status).toBe(1)
  })

  it.each([
    'check',
    'compare',
    'ledger',
    'explain',
    'timetable',
    'milestones',
    'applications',
    'payslip',
    'simulate',
    'examples',
    'households',
    'export',
  ])('%s --help には、本当の例がある(日英)', async (command) => {
    for (const lang of ['ja', 'en']) {
      const { status, out } = await run([command, '--help', '--lang', lang])
      expect(status).toBe(0)
      expect(out).toContain(`yohaku ${command}`)
      expect(out).toMatch(lang === 'ja' ? /例:\n {2}yohaku/ : /Example:\n {2}yohaku/)
    }
  })

  it('読めないオプションの値は、書いてあったもの・書けるものといっしょに、ぜんぶ一度に言う', async () => {
    const given = ['explain', 'p.yaml', '--line', 'pension', '--month', '2026-13', '--lang', 'fr', '--json']
    const { status, err, json } = await run(given)
    expect(json()).toMatchObject({
      ok: false,
      problems: [
        { path: '--lang', found: 'fr', expected: 'ja, en' },
        { path: '--month', found: '2026-13', expected: 'YYYY-MM' },
      ],
    })
    expect([status, err.split('\n').length - 1]).toEqual([1, 2])
    expect(err).toContain('yohaku explain --help')
    const years = await run(['compare', 'p.yaml', '--years', '41', '--today', '2026-02-30', '--banana', '--lang', 'en'])
    expect(years.err).toContain('--years “41” cannot be used; expected 1–40')
    expect(years.err).toContain('--today “2026-02-30” cannot be used; expected YYYY-MM-DD')
    expect(years.err).toContain('unknown option: --banana')
  })

  it.each([
    [
      ['compare', '--day', 'funday', '--tracks', 'nope'],
      ['track_unknown', 'day_unknown'],
    ],
    [
      ['cover', '--child', 'c9', '--ill', 'p9', '--track', 'nope'],
      ['track_unknown', 'child_unknown', 'adult_unknown'],
    ],
  ])('%j は、ないものをぜんぶ一度に言う', async ([command = '', ...flags], codes) => {
    const { status, json } = await run([command, family('f01'), ...flags, '--json'])
    expect([status, json()]).toMatchObject([1, { problems: codes.map((code) => ({ code })) }])
  })

  it('何も言わなければ、説明が出る', async () => {
    const { status, out } = await run([])
    expect([status, out.includes('compare')]).toEqual([0, true])
  })

  it('補完は、三つのシェルの分がある', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { status, out } = await run(['completion', shell])
      expect([status, out.includes('timetable')]).toEqual([0, true])
    }
    expect((await run(['completion', 'tcsh'])).status).toBe(1)
  })
})
