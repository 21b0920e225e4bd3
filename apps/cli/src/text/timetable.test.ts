import { FORBIDDEN } from '@yohaku/words/never'
import { describe, expect, it } from 'vitest'
import { family, run } from '../testing/run.ts'

describe.each(['ja', 'en'] as const)('ダイヤの表のわきのことば(%s)', (lang) => {
  it('責めない、はげまさない、言い切らない。記号のままの語も残らない', async () => {
    const printed: string[] = []
    for (const [id, track] of [
      ['f01', 'full'],
      ['f04', 'now'],
      ['f12', 'now'],
    ] as const)
      printed.push((await run(['timetable', family(id), '--track', track, '--samples', '200', '--lang', lang])).out)
    const words = printed.join('\n')
    expect(words).not.toMatch(FORBIDDEN)
    expect(words).not.toMatch(/[!!]/)
    expect(words).not.toMatch(/childSlow|onlyAsPlanned|undefined/)
  }, 60_000)
})
