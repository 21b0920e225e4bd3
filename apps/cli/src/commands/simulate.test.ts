import { describe, expect, it } from 'vitest'
import { run } from '../testing/run.ts'

describe('yohaku simulate', () => {
  const network = {
    name: 'chain',
    events: [{ id: 'a' }, { id: 'b', latest: 30 }],
    activities: [{ from: 'a', to: 'b', minDuration: 10, kind: 'train' }],
    delays: { train: { type: 'exponential', mean: 10 } },
  }

  it('指数分布のおくれは、閉じた式に合う:P(10+X ≤ 30) = 1 − e^−2', async () => {
    const ran = await run(['simulate', '-', '--samples', '100000', '--seed', '3', '--json'], JSON.stringify(network))
    const { events } = ran.json() as {
      events: Record<string, { mean: number; onTime: { p: number; low: number; high: number } }>
    }
    const expected = 1 - Math.exp(-2)
    expect(events.b?.onTime.low).toBeLessThan(expected)
    expect(events.b?.onTime.high).toBeGreaterThan(expected)
    expect(events.b?.mean).toBeCloseTo(20, 0)
  })

  it('ネットワークのまちがいにも、行がつく', async () => {
    const text = JSON.stringify(
      { ...network, activities: [...network.activities, { from: 'a', to: 'zz', minDuration: -1 }] },
      null,
      2,
    )
    const ran = await run(['simulate', '-', '--json'], text)
    const { problems } = ran.json() as { problems: { code: string; line: number }[] }
    expect(ran.status).toBe(1)
    expect(problems.map(({ code, line }) => [code, text.split('\n')[line - 1]?.trim()])).toEqual([
      ['unknownEvent', '"to": "zz",'],
      ['negativeDuration', '"minDuration": -1'],
    ])
  })

  it('どの計算機でも、同じ数字。言わなければ、いちばん速いもの', async () => {
    const answers = await Promise.all(
      [[], ['--engine', 'wasm'], ['--engine', 'ts']].map(async (engine) => {
        const ran = await run(['simulate', '-', '--samples', '5001', '--json', ...engine], JSON.stringify(network))
        const { elapsedMs: _, activitiesPerSecond: __, ...answer } = ran.json() as Record<string, unknown>
        return answer
      }),
    )
    expect(answers.map(({ engine }) => engine)).toEqual(['wasm', 'wasm', 'ts'])
    const [first, ...others] = answers.map(({ engine: _, ...figures }) => figures)
    for (const other of others) expect(other).toEqual(first)
  })

  it('ちょうどの割合:標本を引かず、上下の端が等しい一つの数', async () => {
    const ran = await run(['simulate', '-', '--engine', 'exact', '--json'], JSON.stringify(network))
    const answer = ran.json() as {
      engine: string
      events: Record<string, { onTime: { low: number; high: number; exact: boolean; within: number } }>
    }
    const onTime = answer.events.b?.onTime
    expect(answer.engine).toBe('exact')
    expect(onTime).toMatchObject({ exact: true, high: onTime?.low })
    expect(Math.abs((onTime?.low ?? 0) - (1 - Math.exp(-2)))).toBeLessThan(0.001)
    const shown = await run(['simulate', '-', '--engine', 'exact'], JSON.stringify(network))
    expect(shown.out).toMatch(/86\.4\d%/)
  })

  it('標本の数や種の書きまちがいは、入力のまちがい', async () => {
    for (const wrong of [
      ['--samples', '0'],
      ['--samples', 'many'],
      ['--seed', '1.5'],
      ['--engine', 'gpu'],
    ])
      expect((await run(['simulate', '-', ...wrong], JSON.stringify(network))).status).toBe(1)
  })

  it('何も起きない日にも守れない締切は、道すじとともに名ざされる', async () => {
    const late = {
      ...network,
      events: [
        { id: 'a', planned: 30 },
        { id: 'b', latest: 35 },
      ],
    }
    const ran = await run(['simulate', '-', '--json'], JSON.stringify(late))
    expect(ran.status).toBe(0)
    expect(ran.json()).toMatchObject({ infeasible: [{ id: 'b', by: 5, since: [{ id: 'a' }], path: ['a', 'b'] }] })
    expect(ran.err).toContain('a → b')
  })

  it('誤りは種類を問わず、いちどに、場所とともに:輪・孤立・負・空の分布・早すぎる締切', async () => {
    const wrong = {
      nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c', earliest: 9, latest: 5 }, { id: 'alone' }],
      arcs: [
        { source: 'a', target: 'b', min: -2 },
        { source: 'b', target: 'a', delay: 'none-such' },
        { source: 'b', target: 'c', delay: 'empty' },
      ],
      delays: { empty: { type: 'empirical', values: [] } },
    }
    const { problems } = (await run(['simulate', '-', '--json'], JSON.stringify(wrong))).json() as {
      problems: { code: string; path: string; message: string }[]
    }
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual(
      [
        'cycle arcs[0]',
        'deadlineBeforeEarliest nodes[2].latest',
        'emptyDistribution delays.empty',
        'negativeDuration arcs[0].min',
        'unknownKind arcs[1].delay',
        'unreachable nodes[3]',
      ].sort(),
    )
  })
})
