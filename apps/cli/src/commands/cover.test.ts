import { describe, expect, it } from 'vitest'
import { FAMILIES, family, run } from '../testing/run.ts'

interface CoverJson {
  readonly options: readonly {
    readonly pieces: readonly {
      readonly from: number
      readonly to: number
      readonly who: string | null
      readonly uses: unknown[]
    }[]
    readonly cost: {
      readonly yen: number
      readonly leave: readonly { readonly who: string; readonly minutes: number }[]
    }
    readonly risk: { readonly inTime: { readonly p: number } | null }
  }[]
  readonly need: { readonly from: number; readonly to: number }
  readonly order: readonly string[]
  readonly uncovered: readonly unknown[]
}

const TUESDAY = ['--date', '2026-11-24', '--samples', '200'] as const
const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

describe('yohaku cover', () => {
  it('13:40の電話に、手だてを並べて返す: 時間のかたまり、円、使う休み、間に合う見込み', async () => {
    const ran = await run(['cover', family('f01'), '--child', 'c1', '--at', '13:40', ...TUESDAY, '--json'])
    const { options, need } = ran.json() as CoverJson
    const [first] = options
    expect([ran.status, ran.err]).toEqual([0, ''])
    expect([need.from, need.to]).toEqual([clock('13:40'), clock('17:10')])
    expect(first?.pieces.map(({ from, to, who }) => [from, to, who])).toEqual([
      [clock('13:40'), clock('14:42'), 'n1'],
      [clock('14:42'), clock('17:10'), 'p1'],
    ])
    // 240,000 … pay of 225,000 yen, three unpaid hours of 260 days of six: 225,000 × 12 × 180 ÷ (260 × 360) = 5,192.3.
    expect(first?.cost.yen).toBe(5_192)
    expect(first?.cost.leave).toMatchObject([{ who: 'p1', minutes: 180 }])
    expect(first?.risk.inTime?.p).toBeGreaterThan(0.9)
  })

  it('子がひとりなら --child は要らない。ふたりなら、だれのことかを聞く', async () => {
    expect((await run(['cover', family('f01'), ...TUESDAY])).status).toBe(0)
    const ran = await run(['cover', family('f05'), ...TUESDAY, '--json'])
    expect(ran.status).toBe(1)
    expect(ran.json()).toMatchObject({ problems: [{ code: 'child_needed', expected: 'c1, c2' }] })
  })

  it('並べ方・動かせない予定・並べる数を言える', async () => {
    const args = ['cover', family('f01'), '--at', '13:40', ...TUESDAY, '--json']
    const ran = await run([...args, '--order', 'leave,arrival', '--busy', 'p1=14:00-15:00', '--limit', '3'])
    const { options, order } = ran.json() as CoverJson
    expect(order.slice(0, 2)).toEqual(['leave', 'arrival'])
    expect(options).toHaveLength(3)
    expect(options[0]?.cost.leave).toEqual([])
  })

  it('大人の具合がよくない日と、止まった電車にも答える', async () => {
    const ill = await run(['cover', family('f01'), '--ill', 'p1,p2', ...TUESDAY, '--json'])
    expect((ill.json() as CoverJson).uncovered).toEqual([{ from: clock('07:50'), to: clock('21:00') }])
    const train = await run(['cover', family('f06'), '--train-stopped', '--at', '16:00', ...TUESDAY])
    expect(train.out).toContain('17:15までに動けば')
    expect(train.out).toContain('みる人がいません')
  })

  it('十二の家族の朝と電話を、日英で読める', async () => {
    for (const id of FAMILIES)
      for (const lang of ['ja', 'en'])
        for (const at of [[], ['--at', '13:40']]) {
          const child = ['--child', id === 'f07' || id === 'f09' ? 'c3' : id === 'f08' || id === 'f11' ? 'c2' : 'c1']
          const { status, out, err } = await run(['cover', family(id), ...child, ...at, ...TUESDAY, '--lang', lang])
          expect([id, status, err]).toEqual([id, 0, ''])
          expect(out).not.toMatch(/undefined|NaN|\[object|null/)
        }
  }, 120_000)

  it('しおりの外の日は、どの日なら計算できるかと、なおし方を、ほかのまちがいと一緒に言う', async () => {
    const ran = await run(['cover', family('f01'), '--date', '2026-03-31', '--ill', 'x', '--json'])
    expect(ran.status).toBe(1)
    expect(ran.json()).toMatchObject({
      problems: [
        { code: 'adult_unknown' },
        {
          path: '--date',
          code: 'date_before_plan',
          found: '2026-03-31',
          // Born on 2024-10-01: 18 on the day before 2042-10-01, and the school year ends in March.
          expected: '2026-04-01–2043-03-31',
          fix: 'たとえば --date 2026-04-01',
        },
      ],
    })
  })

  it('同じ種なら、同じバイト', async () => {
    const args = ['cover', family('f01'), '--at', '13:40', ...TUESDAY, '--seed', '7', '--json']
    expect((await run(args)).out).toBe((await run(args)).out)
  })

  it.each([
    [['--child', 'c9'], 'child_unknown'],
    [['--track', 'moon'], 'track_unknown'],
    [['--ill', 'x'], 'adult_unknown'],
    [['--date', '2026-11-28'], 'day_unknown'],
    [['--date', '2024-09-30'], 'date_before_birth'],
    [['--date', '2026-03-31'], 'date_before_plan'],
    [['--date', '2043-04-01'], 'date_after_end'],
    [['--at', '19:00'], 'not_in_care'],
    [['--at', '25:99'], 'commander.invalidArgument'],
    [['--order', 'luck'], 'commander.invalidArgument'],
    [['--busy', 'p1'], 'commander.invalidArgument'],
  ])('%j は、まちがいとして言う', async (args, code) => {
    const ran = await run(['cover', family('f01'), ...TUESDAY, ...args, '--json'])
    expect([ran.status, (ran.json() as { problems: { code: string }[] }).problems[0]?.code]).toEqual([1, code])
  })
})
