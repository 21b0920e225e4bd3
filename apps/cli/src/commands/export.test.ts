import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FORBIDDEN } from '@yohaku/words/never'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pngOf } from '../export/png.ts'
import { type TestFolder, testFolder } from '../testing/folder.ts'
import { family, run } from '../testing/run.ts'

let folder: TestFolder
const at = (name: string): string => join(folder.path, name)
const text = (name: string): string => readFileSync(at(name), 'utf8')

beforeEach(() => {
  folder = testFolder()
})
afterEach(() => folder.remove())

describe('yohaku export', () => {
  it('カレンダー、絵、名前のないファイルを一度に書き、何を書いたかを言う', async () => {
    const ran = await run([
      'export',
      family('f01'),
      '--ics',
      at('a.ics'),
      '--svg',
      at('a.svg'),
      '--anonymous',
      at('a.yaml'),
      '--json',
    ])
    expect(ran.status).toBe(0)
    expect(ran.json()).toMatchObject({
      ok: true,
      track: 'now',
      today: '2026-11-22',
      written: [
        { kind: 'ics', file: at('a.ics'), bytes: Buffer.byteLength(text('a.ics')) },
        { kind: 'svg', bytes: Buffer.byteLength(text('a.svg')) },
        { kind: 'anonymous', bytes: Buffer.byteLength(text('a.yaml')) },
      ],
    })
    expect(text('a.ics')).toContain('SUMMARY:母・子 おむかえ(園)')
    expect(text('a.svg')).toContain('>98</text>')
    expect(readdirSync(folder.path).sort()).toEqual(['a.ics', 'a.svg', 'a.yaml'])
    expect((await run(['check', at('a.yaml')])).status).toBe(0)
  })

  it('絵(PNG)には、日本語の字も描かれる', async () => {
    const { status } = await run(['export', family('f01'), '--png', at('a.png'), '--svg', at('a.svg')])
    expect(status).toBe(0)
    const png = readFileSync(at('a.png'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16) / png.readUInt32BE(20)).toBeCloseTo(297 / 210, 2)
    // Letters that no font has draw nothing: then the page would weigh what it weighs without them.
    const without = (pattern: RegExp) => pngOf(text('a.svg').replaceAll(pattern, ''))
    const [bare, figuresOnly] = [await without(/<text.*?<\/text>/g), await without(/[\u3040-\u9fff]/g)]
    expect(figuresOnly?.length).toBeGreaterThan((bare?.length ?? 0) * 1.05)
    expect(png.length).toBeGreaterThan((figuresOnly?.length ?? 0) * 1.05)
  })

  it('トラックと曜日と向きを選べる', async () => {
    const { status } = await run([
      'export',
      family('f01'),
      '--svg',
      at('a.svg'),
      '--track',
      'full',
      '--day',
      'mon',
      '--portrait',
      '--lang',
      'en',
    ])
    expect(status).toBe(0)
    expect(text('a.svg')).toContain('viewBox="0 0 640 905"')
    expect(text('a.svg')).toContain('xml:lang="en"')
    expect(text('a.svg')).toContain('min short')
  })

  it('もとのしおりには、どんな名で言われても書かない', async () => {
    const original = readFileSync(family('f01'), 'utf8')
    const own = folder.file('plan.yaml', original)
    for (const name of [own, join(folder.path, '.', 'sub', '..', 'plan.yaml'), `${folder.path}//plan.yaml`]) {
      const ran = await run(['export', own, '--anonymous', name, '--json'])
      expect(ran.status).toBe(1)
    }
    expect(readFileSync(own, 'utf8')).toBe(original)
  })

  it('まちがいがひとつでもあれば、何も書かない。まちがいはみな言う', async () => {
    const ran = await run([
      'export',
      family('f01'),
      '--svg',
      at('same'),
      '--ics',
      at('same'),
      '--png',
      at('no/such/a.png'),
      '--track',
      'nothing',
      '--json',
    ])
    expect(ran.status).toBe(1)
    expect((ran.json() as { problems: { code: string }[] }).problems.map(({ code }) => code).sort()).toEqual([
      'folder_not_found',
      'named_twice',
      'track_unknown',
    ])
    expect(readdirSync(folder.path)).toEqual([])
    const broken = await run(['export', folder.file('bad.yaml', 'schema: yohaku-plan/1\n'), '--svg', at('b.svg')])
    expect(broken.status).toBe(1)
    expect(existsSync(at('b.svg'))).toBe(false)
  })

  it('フォルダーや装置の上には書かない', async () => {
    for (const there of [folder.path, '/dev/null']) {
      const ran = await run(['export', family('f01'), '--ics', there, '--json'])
      expect(ran.status).toBe(1)
      expect((ran.json() as { problems: { code: string }[] }).problems.map(({ code }) => code)).toEqual(['not_a_file'])
    }
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('何を書くか言われなければ、えらび方を言う', async () => {
    const ran = await run(['export', family('f01')])
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err).toContain('--ics')
  })

  it('書きかけのファイルは残らない', async () => {
    if (process.getuid?.() === 0) return
    chmodSync(folder.path, 0o500)
    const ran = await run(['export', family('f01'), '--svg', at('a.svg')])
    chmodSync(folder.path, 0o700)
    expect(ran.status).not.toBe(0)
    expect(readdirSync(folder.path)).toEqual([])
  })

  it.each(['ja', 'en'])('言葉は voice.md にしたがう(%s)', async (lang) => {
    for (const id of ['f01', 'f07', 'f12'])
      await run(['export', family(id), '--ics', at(`${id}.ics`), '--svg', at(`${id}.svg`), '--lang', lang])
    const all = ['f01', 'f07', 'f12'].flatMap((id) => [text(`${id}.ics`).replaceAll('\r\n ', ''), text(`${id}.svg`)])
    for (const one of all) {
      expect(one).not.toMatch(FORBIDDEN)
      expect(one).not.toMatch(/undefined|SUMMARY:[pc]\d\b/)
    }
  })
})
