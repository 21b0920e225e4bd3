import { FORBIDDEN } from '@yohaku/words/never'
import { describe, expect, it } from 'vitest'
import { family, run } from '../testing/run.ts'
import type { DayText } from './dayText.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'

const DAY: readonly (readonly ['ja' | 'en', () => Promise<DayText>])[] = [
  ['ja', ja.day],
  ['en', en.day],
]

/** Every text that stands alone; the others are printed for families below. */
const plain = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(plain)
      : []

describe.each(DAY)('一日を組みなおすことば(%s)', (lang, load) => {
  it('責めない、はげまさない、言い切らない', async () => {
    const printed: string[] = []
    for (const id of ['f01', 'f04', 'f07', 'f10', 'f11']) {
      const common = ['--samples', '50', '--lang', lang]
      printed.push((await run(['allocate', family(id), '--minutes', '20', ...common])).out)
      printed.push((await run(['assign', family(id), ...common])).out)
    }
    const words = [...plain(await load()), ...printed].join('\n')
    expect(words).not.toMatch(FORBIDDEN)
    expect(words).not.toMatch(/[!!]/)
  }, 60_000)
})
