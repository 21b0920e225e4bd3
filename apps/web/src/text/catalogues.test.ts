import { NEVER, NEVER_EN } from '@yohaku/words/never'
import { keysOf, sentencesOf } from '@yohaku/words/testing'
import { describe, expect, it } from 'vitest'
import { assumptions as enAssumptions } from './en/assumptions.ts'
import { law as enLaw } from './en/law.ts'
import { problems as enProblems } from './en/problems.ts'
import { en } from './en.ts'
import { assumptions as jaAssumptions } from './ja/assumptions.ts'
import { words as compare } from './ja/compare.ts'
import { law as jaLaw } from './ja/law.ts'
import { problems as jaProblems } from './ja/problems.ts'
import { ja } from './ja.ts'
import { type RoomCatalogue, roomCatalogues } from './rooms.ts'

const rooms = Object.keys(roomCatalogues) as RoomCatalogue[]
const jaRooms = Object.assign(
  {},
  ...(await Promise.all(rooms.map(async (room) => (await roomCatalogues[room].ja()).words))),
)
const enRooms = Object.assign(
  {},
  ...(await Promise.all(rooms.map(async (room) => (await roomCatalogues[room].en()).words))),
)

const japanese = [
  ...sentencesOf(jaRooms),
  ...sentencesOf(ja),
  ...sentencesOf(jaLaw, 'law'),
  ...sentencesOf(jaProblems, 'problems'),
  ...sentencesOf(jaAssumptions, 'assumptions'),
]
const english = [
  ...sentencesOf(enRooms),
  ...sentencesOf(en),
  ...sentencesOf(enLaw, 'law'),
  ...sentencesOf(enProblems, 'problems'),
  ...sentencesOf(enAssumptions, 'assumptions'),
]

describe('ことばの表', () => {
  it('日本語と英語に、同じ項目がある', () => {
    // An official name is told apart only where the plain one is not already it.
    const shared = (keys: readonly string[]) => keys.filter((key) => !/^lines\..*\.formal$/.test(key))
    expect(shared(keysOf(en))).toEqual(shared(keysOf(ja)))
    expect(shared(keysOf(enRooms))).toEqual(shared(keysOf(jaRooms)))
    expect(keysOf(enLaw)).toEqual(keysOf(jaLaw))
    expect(keysOf(enProblems)).toEqual(keysOf(jaProblems))
    expect(keysOf(enAssumptions)).toEqual(keysOf(jaAssumptions))
  })

  it.each(NEVER)('「%s」は使わない', (word) => {
    expect(japanese.filter(([, sentence]) => sentence.includes(word))).toEqual([])
  })

  it.each(NEVER_EN)('English without “%s”', (word) => {
    expect(english.filter(([, sentence]) => sentence.toLowerCase().includes(word))).toEqual([])
  })

  it('感嘆符はない', () => {
    expect([...japanese, ...english].filter(([, sentence]) => /[!！]/.test(sentence))).toEqual([])
  })

  it('日本語の一文は60字まで', () => {
    const long = japanese.flatMap(([key, text]) =>
      text
        .split(/(?<=。)/)
        .filter((sentence) => [...sentence].length > 60)
        .map((sentence) => `${key}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  it('「父」「母」は役の名札だけに使う', () => {
    const others = japanese.filter(
      ([key, text]) =>
        /[父母]/.test(text.replaceAll('祖父母', '')) && !['people.mother', 'people.father'].includes(key),
    )
    expect(others).toEqual([])
  })

  it('鉄道のことばは、お金の文に入らない', () => {
    const money = japanese.filter(([key]) => /^(money|basis|lines|law|assumptions\.assumption)/.test(key))
    expect(money.filter(([, text]) => /トラック|ダイヤ|停車駅|のりかえ|運転/.test(text))).toEqual([])
  })

  it('お金の費目は、ふだんの名前が先に、正式名があとに来る', () => {
    for (const { plain, formal } of Object.values(compare.lines)) expect(plain).not.toBe(formal)
    expect(compare.basis.formal('時短のときの給付', '育児時短就業給付金')).toBe(
      '時短のときの給付(正式名:育児時短就業給付金)',
    )
  })

  it('部屋のことばは、たがいにも、どの画面でも要ることばとも、ぶつからない', async () => {
    const names = [...Object.keys(ja)]
    for (const room of rooms) names.push(...Object.keys((await roomCatalogues[room].ja()).words))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('空いた言葉はない', () => {
    const empty = [...japanese, ...english].filter(([key, text]) => text === '' && !/\.(before|after)$/.test(key))
    expect(empty).toEqual([])
  })
})
