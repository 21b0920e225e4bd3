import { describe, expect, it } from 'vitest'
import { run } from './testing/run.ts'

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
