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

/** A function of a catalogue is called with values of the kinds it may get: a text, a number, a word of a list. */
const samples: readonly (readonly unknown[])[] = [
  ['16:00', 98, 10_000],
  [98, 12, 3],
  [2027, 12],
  [0, 0],
  ['2026-11', '2026-11-22'],
  ['pickup', 'あおい'],
  ['workStart', 'あおい'],
  ['あおい', '園'],
  ['childIll', 'はる', null, ''],
  [{ kind: 'pickup', outcome: 'moved' }, 'はる', 'あおい', '16:00', ''],
  ['あおい', { papers: ['医師の書類'], registration: 'open' }],
  [{ kind: 'leave', leave: 'childcare' }],
  [{ unit: 'yen', ifFiledToday: 10_000, ifFiledInAYear: 0 }],
  [{ code: 'takeHome', yen: 10_000 }],
]

const isWritten = (
  value: unknown,
): value is { readonly before: string; readonly amount: string; readonly after: string } =>
  typeof value === 'object' && value !== null && 'amount' in value

/** Every sentence of a catalogue with the key it stands under; functions are asked for several. */
const sentencesOf = (value: unknown, key = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value === 'function') {
    const told = samples.flatMap((sample) => {
      try {
        return [(value as (...given: readonly unknown[]) => unknown)(...sample)]
      } catch (error) {
        // A function of texts asked with a number, or the other way round.
        if (error instanceof TypeError) return []
        throw error
      }
    })
    const sentences = told.flatMap((one) =>
      isWritten(one) ? [`${one.before}${one.amount}${one.after}`] : typeof one === 'string' ? [one] : [],
    )
    if (sentences.length === 0) throw new Error(`${key} says nothing to any of the samples`)
    return sentences.map((sentence) => [key, sentence] as const)
  }
  return Object.entries(value as object).flatMap(([name, inner]) =>
    sentencesOf(inner, key === '' ? name : `${key}.${name}`),
  )
}

const keysOf = (value: unknown, key = ''): readonly string[] =>
  typeof value === 'object' && value !== null && !isWritten(value)
    ? Object.entries(value).flatMap(([name, inner]) => keysOf(inner, key === '' ? name : `${key}.${name}`))
    : [key]

/** voice.md section 6: words kept out of our own text, whoever they are about. */
const NEVER = [
  '無理しないで',
  'がんば',
  '頑張',
  'すべき',
  'しなきゃ',
  '当たり前',
  '普通は',
  'みんなやっている',
  '母親なのに',
  '母性',
  'イクメン',
  '旦那',
  '主人',
  '奥さん',
  '嫁',
  '迷惑',
  '甘え',
  'わがまま',
  '戦力外',
  '脱落',
  '置いていかれ',
  '負け組',
  '勝ち組',
  '輝くママ',
  '神ママ',
  '手抜き',
  'サボ',
  '失敗',
  '未達',
  '連続記録',
  '損する',
  '大損',
  '知らないと損',
  'もったいない',
  '今すぐ',
  '大丈夫',
  '絶対',
  '簡単に',
  'マミートラック',
  '脱線',
  '終点',
  '終電',
  '乗り遅れ',
  '廃線',
  '運休',
  'ママ',
  'パパ',
  '安全',
  '確実',
]

const NEVER_EN = [
  'lazy',
  'fail',
  'loser',
  'should have',
  'mommy track',
  'mum',
  'don’t worry',
  'easily',
  'hurry',
  'guarantee',
]

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
