import { describe, expect, it } from 'vitest'
import { FAMILIES, family, run } from '../testing/run.ts'

interface AllocateJson {
  readonly minutes: number
  readonly spent: number
  readonly before: { readonly allOnTime: { readonly p: number } | null }
  readonly after: { readonly allOnTime: { readonly p: number } | null }
  readonly levers: readonly {
    readonly id: string
    readonly kind: string
    readonly minutes: number
    readonly cost: number
    readonly costs: readonly { readonly kind: string; readonly minutes: number; readonly yen: number | null }[]
  }[]
  readonly lastSafe: readonly { readonly chance: number }[]
}

const QUICK = ['--samples', '200', '--chances', '80']

const allocate = async (...args: string[]): Promise<AllocateJson> =>
  (await run(['allocate', ...args, ...QUICK, '--json'])).json() as AllocateJson

describe('yohaku allocate', () => {
  it('どの手だてに何分かと、前と後の見込みを返す。使う分は、足す分をこえない', async () => {
    const { minutes, spent, before, after, levers, lastSafe } = await allocate(family('f07'), '--minutes', '20')
    expect(minutes).toBe(20)
    expect(spent).toBeLessThanOrEqual(20)
    expect(levers.reduce((sum, { cost }) => sum + cost, 0)).toBe(spent)
    expect(after.allOnTime?.p ?? 0).toBeGreaterThan(before.allOnTime?.p ?? 1)
    expect(new Set(lastSafe.map(({ chance }) => chance))).toEqual(new Set([0.8]))
  })

  it('席を早く立つ分には、給料にするといくらかがつく。ねむりには、つかない', async () => {
    const { levers } = await allocate(family('f07'), '--minutes', '30')
    const costs = levers.flatMap((lever) => lever.costs)
    // 6 h 45 min a day of 300,000 × 6.75 / 7.75 yen a month: 300,000 × 12 / (52 × 5 × 465 min) = 29.777 yen a minute.
    for (const { kind, minutes, yen } of costs) {
      if (kind !== 'work' || minutes <= 0) expect(yen).toBeNull()
      else expect((yen ?? 0) / minutes).toBeGreaterThan(20)
    }
    expect(costs.some(({ kind }) => kind === 'work')).toBe(true)
  })

  it('十二の家族を、日英で読める', async () => {
    for (const id of FAMILIES)
      for (const lang of ['ja', 'en']) {
        const { status, out, err } = await run(['allocate', family(id), '--minutes', '15', ...QUICK, '--lang', lang])
        expect([id, status, err]).toEqual([id, 0, ''])
        expect(out).not.toMatch(/undefined|NaN|\[object|null/)
      }
  }, 60_000)

  it('0分なら、手だてに分はつかない', async () => {
    const { spent, levers } = await allocate(family('f01'), '--minutes', '0')
    expect([spent, levers.filter(({ minutes }) => minutes > 0)]).toEqual([0, []])
  })

  it('同じ種なら、同じバイト', async () => {
    const args = ['allocate', family('f05'), '--minutes', '10', '--seed', '3', ...QUICK, '--json']
    expect((await run(args)).out).toBe((await run(args)).out)
  })

  it.each([
    [['--minutes', '10', '--track', 'moon'], 'track_unknown'],
    [['--minutes', '10', '--day', 'sun'], 'day_unknown'],
    [['--minutes', '-1'], 'commander.invalidArgument'],
    [['--minutes', '1441'], 'commander.invalidArgument'],
    [['--minutes', '10', '--chances', '100'], 'commander.invalidArgument'],
    [[], 'commander.missingMandatoryOptionValue'],
  ])('%j は、まちがいとして言う', async (args, code) => {
    const ran = await run(['allocate', family('f01'), ...args, '--json'])
    expect([ran.status, (ran.json() as { problems: { code: string }[] }).problems[0]?.code]).toEqual([1, code])
  })
})
