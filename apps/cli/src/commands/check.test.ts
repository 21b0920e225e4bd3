import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testFolder } from '../testing/folder.ts'
import { FAMILIES, family, run } from '../testing/run.ts'

const folder = testFolder()
afterAll(folder.remove)

const broken = (): string =>
  readFileSync(family('f01'), 'utf8')
    .replace('prefecture: "13"', 'prefecture: 13')
    .replace('closes: "18:30"', 'closes: "25:70"')
    .replace('birth: "2024-10-01"', 'birth: "2026-02-30"')
    .replace('fullTimeMonthly: 300000', 'fullTimeMonthly: -1')

describe('yohaku check', () => {
  it.each(FAMILIES)('%s は読める', async (id) => {
    const { status, out } = await run(['check', family(id)])
    expect([status, out.includes('読めました')]).toEqual([0, true])
  })

  it('--json は、標準出力に文書をひとつだけ', async () => {
    const ran = await run(['check', family('f04'), '--json'])
    expect(ran.status).toBe(0)
    expect(ran.json()).toMatchObject({ ok: true, problems: [], questions: [{ code: 'pickup_not_stated' }] })
    expect(ran.err).toBe('')
  })

  it('まちがいは、全部いちどに、ファイル:行:桁と、場所と、直し方をつけて言う。終わりの番号は1', async () => {
    const path = folder.file('broken.yaml', broken())
    const { status, err, out } = await run(['check', path])
    expect([status, out]).toEqual([1, ''])
    const lines = err.trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    for (const line of lines.slice(0, 4)) expect(line).toMatch(new RegExp(`^${path}:\\d+:\\d+ \\S+ — .* → `))
    expect(lines[4]).toContain('4か所')
  })

  it('--json のまちがいも、文書ひとつ。書いた場所・桁・直し方をもつ', async () => {
    const path = folder.file('broken2.yaml', broken())
    for (const lang of ['ja', 'en']) {
      const ran = await run(['check', path, '--json', '--lang', lang])
      expect(ran.status).toBe(1)
      expect(ran.json()).toMatchObject({
        ok: false,
        problems: [
          { path: 'household.prefecture', line: 17, code: 'wrong_type', file: path },
          { path: 'household.children[0].birth', code: 'bad_date' },
          { path: 'places[1].closes', code: 'bad_clock' },
          { path: 'jobs[0].fullTimeMonthly', code: 'bad_yen' },
        ],
      })
    }
  })

  it('読むだけで、まちがいのあるファイルも変えない', async () => {
    const path = folder.file('kept.yaml', broken())
    for (const command of ['check', 'timetable']) await run([command, path])
    expect(readFileSync(path, 'utf8')).toBe(broken())
  })

  it('ないファイル、フォルダー、空、大きすぎるもの、UTF-8でないもの', async () => {
    const cases = [
      [join(folder.path, 'nothing.yaml'), 'file_not_found'],
      [folder.path, 'file_is_a_folder'],
      [folder.file('empty.yaml', ''), 'empty'],
      [folder.file('large.yaml', 'x'.repeat(10 * 1024 * 1024)), 'too_large'],
      [folder.file('sjis.yaml', new Uint8Array([0x82, 0xa0, 0x0a])), 'not_utf8'],
      [folder.file('broken.json', '{"schema": '), 'syntax'],
    ] as const
    for (const [path, code] of cases) {
      const ran = await run(['check', path, '--json'])
      expect([ran.status, ran.json()]).toMatchObject([1, { ok: false, problems: [{ code }] }])
    }
  })

  it('くずれた書き方は、読む側の符号でなく、ことばと直し方で言う', async () => {
    const comma = folder.file('comma.json', '{"schema":"yohaku-plan/1","days":[1,]}')
    expect((await run(['check', comma])).err).toContain('最後のコンマなら消します')
    expect((await run(['check', comma, '--lang', 'en'])).err).toContain('take out a last comma')
    const list = folder.file('list.json', '[1]')
    expect((await run(['check', list])).err).toContain('「キー: 値」の組が入るところに、リストがあります')
  })

  it('- は標準入力を読む', async () => {
    const { status } = await run(['check', '-'], readFileSync(family('f10'), 'utf8'))
    expect(status).toBe(0)
  })

  it('家族の記録(yohaku-family/1)も、そのまま読める', async () => {
    const source = new URL('../../../../families/sources/f12-three-hour-round-trip.yaml', import.meta.url).pathname
    const ran = await run(['check', source, '--json'])
    expect(ran.json()).toMatchObject({ ok: true, schema: 'yohaku-family/1', tracks: ['now', 'minus1h', 'six'] })
  })
})
