import { describe, expect, it } from 'vitest'
import { FAMILIES, family, run } from '../testing/run.ts'

interface YearJson {
  readonly track: string
  readonly samples: number
  readonly sharing: { readonly type: string }
  readonly balances: readonly {
    readonly adult: string
    readonly kind: string
    readonly runsOut: { readonly p: number; readonly low: number; readonly high: number }
    readonly quantiles: { readonly mean: number; readonly q10: number; readonly q50: number; readonly q90: number }
  }[]
  readonly tracks: readonly { readonly track: string }[]
}

const year = async (...args: string[]): Promise<YearJson> =>
  (await run(['year', ...args, '--samples', '300', '--json'])).json() as YearJson

describe('yohaku year', () => {
  it('大人ごと・休みごとに、足りなくなる見込みと、残りの分かれ方を返す。トラックは全部', async () => {
    const { samples, balances, tracks } = await year(family('f01'))
    expect([samples, balances.map(({ adult, kind }) => `${adult} ${kind}`)]).toEqual([
      300,
      ['p1 childNursingLeave', 'p1 annualLeave', 'p2 childNursingLeave', 'p2 annualLeave'],
    ])
    for (const { runsOut, quantiles } of balances) {
      expect(runsOut.low).toBeLessThanOrEqual(runsOut.p)
      expect(runsOut.high).toBeGreaterThanOrEqual(runsOut.p)
      expect(quantiles.q10).toBeLessThanOrEqual(quantiles.q90)
    }
    expect(tracks.map(({ track }) => track)).toEqual(expect.arrayContaining(['now', 'plus1h', 'full']))
  })

  it('分け方とトラックを言える', async () => {
    const alternate = await year(family('f01'), '--track', 'full')
    const first = await year(family('f01'), '--track', 'full', '--sharing', 'first')
    const share = await year(family('f01'), '--sharing', 'share=0.25')
    expect([alternate.track, alternate.sharing.type, first.sharing.type]).toEqual(['full', 'alternate', 'first'])
    expect(share.sharing).toEqual({ type: 'share', first: 0.25 })
    const out = (json: YearJson) => json.balances[0]?.runsOut.p ?? 0
    expect(out(first)).toBeGreaterThan(out(alternate))
  })

  it('十二の家族を、日英で読める', async () => {
    for (const id of FAMILIES)
      for (const lang of ['ja', 'en']) {
        const { status, out, err } = await run(['year', family(id), '--samples', '50', '--lang', lang])
        expect([id, status, err]).toEqual([id, 0, ''])
        expect(out).not.toMatch(/undefined|NaN|\[object|null/)
      }
  }, 60_000)

  it('ひとりで育てる家族には、分ける相手が出てこない', async () => {
    const { out } = await run(['year', family('f10'), '--samples', '50'])
    expect(out).not.toMatch(/交代|分け方|半分/)
  })

  it('同じ種なら、同じバイト', async () => {
    const args = ['year', family('f04'), '--samples', '100', '--seed', '3', '--json']
    expect((await run(args)).out).toBe((await run(args)).out)
  })

  it.each([
    [['--track', 'moon'], 'track_unknown'],
    [['--sharing', 'never'], 'commander.invalidArgument'],
    [['--sharing', 'share=2'], 'commander.invalidArgument'],
    [['--from', '2026-02-30'], 'commander.invalidArgument'],
  ])('%j は、まちがいとして言う', async (args, code) => {
    const ran = await run(['year', family('f01'), ...args, '--json'])
    expect([ran.status, (ran.json() as { problems: { code: string }[] }).problems[0]?.code]).toEqual([1, code])
  })
})
