import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NEVER, NEVER_EN } from './never.ts'
import { keysOf, sentencesOf } from './testing/sentences.ts'

const catalogueIn = async (language: 'ja' | 'en'): Promise<Readonly<Record<string, unknown>>> => {
  const names = readdirSync(new URL(`${language}/`, import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted()
  const modules = await Promise.all(
    names.map(async (name) => [name, await import(`./${language}/${name}.ts`)] as const),
  )
  return Object.fromEntries(modules.filter(([name]) => name !== 'format').map(([name, words]) => [name, { ...words }]))
}

const [ja, en] = await Promise.all([catalogueIn('ja'), catalogueIn('en')])
const [japanese, english] = [sentencesOf(ja), sentencesOf(en)]

describe('ふたつのアプリが同じに言うことば', () => {
  it('日本語と英語に、同じ項目がある', () => {
    expect(keysOf(en)).toEqual(keysOf(ja))
    expect(japanese.length).toBeGreaterThan(400)
  })

  it.each(NEVER)('「%s」は使わない', (word) => {
    expect(japanese.filter(([, sentence]) => sentence.includes(word))).toEqual([])
  })

  it.each(NEVER_EN)('English without “%s”', (word) => {
    expect(english.filter(([, sentence]) => sentence.toLowerCase().includes(word))).toEqual([])
  })

  it('責めない、急がせない: 「もれ」「期限切れ」「まだ」「もう」、感嘆符がない', () => {
    const wrong = /届出もれ|期限切れ|たった|せっかく|(?<!ま)まだ|もう[^ひ]|[!！]/
    expect([...japanese, ...english].filter(([, sentence]) => wrong.test(sentence))).toEqual([])
  })

  it('日本語の一文は60字まで。空いたことばはない', () => {
    const long = japanese.flatMap(([key, text]) =>
      text
        .split(/(?<=。)/)
        .filter((sentence) => [...sentence].length > 60)
        .map((sentence) => `${key}: ${sentence}`),
    )
    expect(long).toEqual([])
    expect([...japanese, ...english].filter(([, text]) => text === '')).toEqual([])
  })

  it('「父」「母」は役の名札だけに使う', () => {
    const others = japanese.filter(
      ([key, text]) => /[父母]/.test(text) && !/^people\.people\.(mother|father)$/.test(key),
    )
    expect(others).toEqual([])
  })

  it('病気の話とお金の話に、鉄道のことばを使わない', () => {
    const plain = japanese.filter(([key]) => /^(cover|applications|letters|slips)\./.test(key))
    expect(plain.filter(([, text]) => /トラック|ダイヤ|停車|のりかえ|運転整理/.test(text))).toEqual([])
  })
})
