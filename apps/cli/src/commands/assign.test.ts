import { describe, expect, it } from 'vitest'
import { FAMILIES, family, run } from '../testing/run.ts'

interface AssignJson {
  readonly order: readonly string[]
  readonly best: readonly {
    readonly weekday: string
    readonly dropoff: string | null
    readonly pickup: string | null
    readonly leave: readonly { readonly adult: string; readonly home: number | null; readonly work: number | null }[]
  }[]
  readonly reasons: readonly {
    readonly code: string
    readonly who?: string
    readonly errand?: string
    readonly obstacles?: readonly { readonly code: string; readonly minutes?: number }[]
  }[]
}

const assign = async (...args: string[]): Promise<AssignJson> =>
  (await run(['assign', ...args, '--samples', '200', '--json'])).json() as AssignJson

describe('yohaku assign', () => {
  it('曜日ごとに、おくり・おむかえ・出る時刻を返す', async () => {
    const { best } = await assign(family('f02'))
    expect(best.map(({ weekday }) => weekday)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri'])
    expect(best[0]).toMatchObject({ dropoff: 'p2', pickup: 'p1' })
    expect(best[0]?.leave.map(({ adult }) => adult)).toEqual(['p1', 'p2'])
  })

  it('行けない人は、何分足りないかを言う', async () => {
    // p2 works until 18:30 and the nursery, an hour away, closes at 18:30.
    const { reasons } = await assign(family('f02'))
    const short = reasons.find(({ code, who }) => code === 'cannot' && who === 'p2')
    expect(short?.obstacles).toMatchObject([{ code: 'too_late', minutes: 60 }])
  })

  it('回数の希望を言うと、きめ方に入る', async () => {
    expect((await assign(family('f07'))).order).toEqual(['chance'])
    const shared = await assign(family('f07'), '--share', 'pickup.p1=2', '--share', 'pickup.p2=3', '--order', 'share')
    expect(shared.order).toEqual(['share'])
    const days = (who: string): number =>
      shared.best.filter(({ pickup }) => (pickup ?? '').split('+').includes(who)).length
    expect([days('p1'), days('p2')]).toEqual([2, 3])
  })

  it('十二の家族を、日英で読める', async () => {
    for (const id of FAMILIES)
      for (const lang of ['ja', 'en']) {
        const { status, out, err } = await run(['assign', family(id), '--samples', '50', '--lang', lang])
        expect([id, status, err]).toEqual([id, 0, ''])
        expect(out).not.toMatch(/undefined|NaN|\[object|null/)
      }
  }, 60_000)

  it('ひとりで育てる家族には、もうひとりのことが出てこない', async () => {
    const { out } = await run(['assign', family('f10'), '--samples', '50'])
    expect(out).not.toMatch(/p2|パートナー|分け方を並べると/)
  })

  it.each([
    [['--track', 'moon'], 'track_unknown'],
    [['--share', 'pickup.p9=1'], 'adult_unknown'],
    [['--share', 'pickup=1'], 'commander.invalidArgument'],
    [['--order', 'fair'], 'commander.invalidArgument'],
  ])('%j は、まちがいとして言う', async (args, code) => {
    const ran = await run(['assign', family('f01'), ...args, '--json'])
    expect([ran.status, (ran.json() as { problems: { code: string }[] }).problems[0]?.code]).toEqual([1, code])
  })
})
