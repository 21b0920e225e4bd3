import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFrom, sceneOfPlan, sheetWords } from '../testing/scene.ts'
import { timetableSvg } from './timetableSvg.ts'

const FAMILIES = new URL('../../../../families/', import.meta.url)
const files = readdirSync(FAMILIES).filter((file) => file.endsWith('.yohaku.yaml'))
const familyText = (file: string): string => readFileSync(new URL(file, FAMILIES), 'utf8')
const f01 = familyText('f01-seed-author.yohaku.yaml')
const draw = (text: string, look: Partial<Parameters<typeof timetableSvg>[2]> = {}): string =>
  timetableSvg(sceneOfPlan(planFrom(text)), sheetWords, { orientation: 'landscape', paper: 'paper', ...look })

describe('ダイヤの絵(SVG)', () => {
  it.each(files)('%s は、閉じた要素だけでできた一枚になる', (file) => {
    for (const orientation of ['landscape', 'portrait'] as const) {
      const svg = draw(familyText(file), { orientation })
      const open: string[] = []
      for (const [, close, name = '', rest = ''] of svg.matchAll(/<(\/?)([A-Za-z]+)([^<>]*)>/g)) {
        if (close) expect(open.pop()).toBe(name)
        else if (!rest.endsWith('/')) open.push(name)
      }
      expect(open).toEqual([])
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  it('外のものを何も指さない', () => {
    const svg = draw(f01)
    expect(svg.match(/https?:\/\/[^"]+/g)).toEqual(['http://www.w3.org/2000/svg'])
    expect(svg).not.toMatch(/href|@import|<script|<foreignObject|url\((?!#)/)
  })

  it('題と説明があり、読み上げに使われる', () => {
    const svg = draw(f01)
    expect(svg).toContain('<title id="title">わが家 いつもの日</title>')
    expect(svg).toContain('<desc id="desc">一日のダイヤ。</desc>')
    expect(svg).toContain('role="img" aria-labelledby="title desc"')
  })

  it('紙の比はA4。横も縦も', () => {
    for (const [orientation, ratio] of [
      ['landscape', 297 / 210],
      ['portrait', 210 / 297],
    ] as const) {
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(draw(f01, { orientation })) ?? []
      expect(Number(width) / Number(height)).toBeCloseTo(ratio, 2)
    }
  })

  it('人には、色と線のかたちがひとつずつ。いっしょに名がある', () => {
    const svg = draw(f01)
    for (const style of ['p1', 'p2', 'p3']) expect(svg).toMatch(new RegExp(`class="d-line d-${style}[ "]`))
    for (const name of ['母', '父', '子']) expect(svg).toContain(`>${name}</text>`)
  })

  it('余白は白い四角で、分の数がその中にある', () => {
    const svg = draw(f01)
    expect(svg).toMatch(/class="d-white"/)
    expect(svg).toContain('.d-white{fill:#fff}')
    expect(svg).toContain('余白')
  })

  it('印刷では地が白い', () => {
    expect(draw(f01, { paper: 'print' })).toContain('.d-ground{fill:#fff}')
  })

  it('名前に何が書かれていても、絵の命令にはならない', () => {
    const name = `<script>alert(1)</script>&"'`
    const svg = draw(f01.replace('{id: p1, role: mother', `{id: p1, name: ${JSON.stringify(name)}, role: mother`))
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;')
  })
})
