import { expectOk } from '@yohaku/kernel'
import { coverOf, yearOf } from '@yohaku/projection'
import { FORBIDDEN } from '@yohaku/words/never'
import { describe, expect, it } from 'vitest'
import { processIo } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { FAMILIES, family, run } from '../testing/run.ts'
import type { CareText } from './careText.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'

type Language = 'ja' | 'en'

const CARE: readonly (readonly [Language, () => Promise<CareText>])[] = [
  ['ja', ja.care],
  ['en', en.care],
]

/** Every sentence the two commands print for the families, and every word that stands alone. */
const printed = async (language: Language): Promise<string> => {
  const texts: string[] = []
  for (const id of ['f01', 'f05', 'f08', 'f10']) {
    const child = ['--child', id === 'f08' ? 'c2' : 'c1', '--date', '2026-11-24', '--samples', '50', '--lang', language]
    for (const more of [[], ['--at', '13:40'], ['--ill', 'p1'], ['--train-stopped', '--at', '16:00']])
      texts.push((await run(['cover', family(id), ...child, ...more])).out)
    texts.push((await run(['year', family(id), '--samples', '50', '--lang', language])).out)
  }
  return texts.join('\n')
}

describe.each(CARE)('お休みの日のことば(%s)', (language, load) => {
  it('責めない、はげまさない、言い切らない', async () => {
    const care = await load()
    const words = [
      ...Object.values(care.cover.leaveNames),
      ...Object.values(care.cover.assumption),
      await printed(language),
    ].join('\n')
    expect(words).not.toMatch(FORBIDDEN)
    expect(words).not.toMatch(/[!!]/)
  }, 60_000)

  it('病気の話に、鉄道のことばを使わない', async () => {
    expect(await printed(language)).not.toMatch(/運転整理|ダイヤ|トラック(?!では)|のりかえ|停車/)
  }, 60_000)

  it('家族のどの手だてに出てくる仮の値にも、ことばがある', async () => {
    const care = await load()
    const text = language === 'ja' ? ja : en
    const known = (code: string): boolean =>
      care.cover.assumption[code] !== undefined || text.words.reason[code] !== undefined
    const missing = new Set<string>()
    for (const id of FAMILIES) {
      const { plan } = expectOk(await loadPlan(family(id), processIo()))
      const [track] = plan.tracks
      if (track === undefined) throw new Error('a plan has a track')
      const codes = plan.household.children.flatMap(({ id: child }) =>
        [
          {},
          { at: 820 },
          { kind: 'adultIll' as const, ill: ['p1'] },
          { kind: 'trainStopped' as const, at: 960 },
        ].flatMap((more) => {
          const cover = coverOf(plan, track, { child, date: '2026-11-24', samples: 10, ...more })
          return cover.ok ? cover.value.assumptions.map(({ code }) => code) : []
        }),
      )
      const year = yearOf(plan, track, { samples: 10 }).assumptions.map(({ code }) => code)
      for (const code of [...codes, ...year]) if (!known(code)) missing.add(code)
    }
    expect([...missing]).toEqual([])
  }, 60_000)
})
