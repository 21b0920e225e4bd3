import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedNetwork } from './generatedNetwork.ts'
import type { DelayDistribution, Network, NetworkActivity, NetworkEvent } from './network.ts'
import { onTimeBracket } from './onTimeBracket.ts'
import { sampledTimes } from './sampledTimes.testing.ts'
import { type SimulateOptions, type Simulation, simulate, startSimulation } from './simulate.ts'

const HOUR = { type: 'exponential', mean: 60 } as const

const network = (
  events: readonly NetworkEvent[],
  activities: readonly NetworkActivity[],
  delays: Readonly<Record<string, DelayDistribution>> = { hour: HOUR },
): Network => ({ name: 'test', unit: 'minutes', events, activities, delays })

const activity = (from: string, to: string, minDuration = 0, kind: string | undefined = 'hour'): NetworkActivity => ({
  id: `${from}→${to}`,
  from,
  to,
  minDuration,
  ...(kind === '' ? {} : { kind }),
})

const run = (of: Network, options: Partial<SimulateOptions> = {}): Simulation =>
  expectOk(simulate(of, { samples: 100_000, seed: 1, ...options }))

const event = (simulation: Simulation, id: string) => {
  const found = simulation.events.get(id)
  if (!found) throw new Error(`no event ${id}`)
  return found
}

/** Fails when two numbers differ by more than four standard errors. */
const expectWithin = (measured: number, truth: number, standardError: number): void => {
  expect(Math.abs(measured - truth)).toBeLessThan(4 * standardError)
}

const chain = (length: number, latest?: number): Network =>
  network(
    Array.from({ length: length + 1 }, (_, i) => ({
      id: `${i}`,
      ...(i === length && latest !== undefined ? { latest } : {}),
    })),
    Array.from({ length }, (_, i) => activity(`${i}`, `${i + 1}`)),
  )

describe('閉じた式と合う', () => {
  it.each([1, 2, 5, 12])('指数分布 %i 個の和は Erlang 分布', (n) => {
    const latest = 60 * n
    const simulation = run(chain(n, latest))
    const end = event(simulation, `${n}`)
    expectWithin(end.mean, 60 * n, (60 * Math.sqrt(n)) / Math.sqrt(100_000))
    // P(S ≤ n means) = 1 − e^−n Σ nᵏ/k!
    let term = Math.exp(-n)
    let tail = term
    for (let k = 1; k < n; k++) {
      term *= n / k
      tail += term
    }
    const p = end.deadline?.onTime.p ?? Number.NaN
    expectWithin(p, 1 - tail, Math.sqrt((tail * (1 - tail)) / 100_000))
  })

  it.each([2, 3, 10])('指数分布 %i 個の最大の平均は m (1 + 1/2 + … + 1/n)', (n) => {
    const lanes = Array.from({ length: n }, (_, i) => ({ ...activity('start', 'all'), id: `lane${i}` }))
    const simulation = run(network([{ id: 'start' }, { id: 'all' }], lanes))
    const mean = 60 * lanes.reduce((sum, _, i) => sum + 1 / (i + 1), 0)
    const variance = 3600 * lanes.reduce((sum, _, i) => sum + 1 / (i + 1) ** 2, 0)
    expectWithin(event(simulation, 'all').mean, mean, Math.sqrt(variance / 100_000))
  })

  it('同じ遅れを分け合う二つの枝の最大:E[X + max(Y, Z)] = 1 + 3/2', () => {
    // By hand: X, Y, Z exponential with mean 1; treating the branches as independent would give more.
    const simulation = run(
      network(
        [{ id: 'wake' }, { id: 'fork' }, { id: 'a' }, { id: 'b' }, { id: 'meet' }],
        [
          activity('wake', 'fork'),
          activity('fork', 'a'),
          activity('fork', 'b'),
          activity('a', 'meet', 0, ''),
          activity('b', 'meet', 0, ''),
        ],
      ),
    )
    expectWithin(event(simulation, 'meet').mean / 60, 2.5, Math.sqrt((1 + 5 / 4) / 100_000))
  })

  it('余裕 s は指数の遅れを (δ − s)+ にする:平均 m e^(−s/m)、超える確率 e^(−s/m)', () => {
    const simulation = run(
      network([{ id: 'go' }, { id: 'there', earliest: 30, latest: 30 }], [activity('go', 'there')]),
    )
    const there = event(simulation, 'there')
    const late = Math.exp(-0.5)
    expectWithin(there.mean - 30, 60 * late, (60 * Math.sqrt(2 * late - late * late)) / Math.sqrt(100_000))
    expectWithin(there.deadline?.onTime.p ?? 0, 1 - late, Math.sqrt((late * (1 - late)) / 100_000))
    expect(there.deadline?.expectedLateness).toBeCloseTo(there.mean - 30, 9)
  })

  it('分位点:指数分布の q は −m ln(1 − q)', () => {
    const quantiles = [0.1, 0.5, 0.9, 0.99, 0.999]
    const end = event(run(chain(1), { samples: 400_000, quantiles }), '1')
    for (const { p, time } of end.quantiles)
      expectWithin(time / 60, -Math.log(1 - p), Math.sqrt(p / (1 - p) / 400_000) + 0.002)
  })

  it('おくれがなければ、どの日も計画どおり', () => {
    const fixed = network(
      [
        { id: 'a', earliest: 480 },
        { id: 'b', latest: 500 },
        { id: 'c', latest: 509 },
      ],
      [activity('a', 'b', 20, ''), activity('b', 'c', 10, 'ten')],
      { ten: { type: 'constant', value: 0 } },
    )
    const simulation = run(fixed, { samples: 7 })
    expect(event(simulation, 'b')).toMatchObject({ mean: 500, deadline: { onTime: { p: 1 }, expectedLateness: 0 } })
    expect(event(simulation, 'c')).toMatchObject({ mean: 510, deadline: { onTime: { p: 0 }, expectedLateness: 1 } })
    expect(event(simulation, 'c').quantiles.map(({ time }) => time)).toEqual([510, 510, 510, 510])
    expect(simulation.allOnTime?.p).toBe(0)
  })
})

describe('端の場合', () => {
  it('30秒のおくれも、1秒のおくれも伝わる', () => {
    for (const value of [0.5, 1 / 60]) {
      const small = network(
        [
          { id: 'a', earliest: 480 },
          { id: 'b', latest: 480 },
        ],
        [activity('a', 'b', 0, 'small')],
        { small: { type: 'constant', value } },
      )
      const b = event(run(small, { samples: 3 }), 'b')
      expect(b.mean).toBeCloseTo(480 + value, 5)
      expect(b.deadline?.onTime.p).toBe(0)
    }
  })

  it('ずっと先の締切はいつも守れ、ずっと前の締切はいつも守れない', () => {
    for (const latest of [30_000, 40_000, 50_000, 60_000, 70_000, 1e9]) {
      const far = event(run(chain(2, latest), { samples: 1000 }), '2').deadline
      expect(far).toMatchObject({ onTime: { p: 1 }, expectedLateness: 0 })
    }
    const gone = event(run(chain(2, -1e9), { samples: 1000 }), '2').deadline
    expect(gone?.onTime.p).toBe(0)
    expect(gone?.expectedLateness).toBeGreaterThan(1e9)
  })
})

describe('一日ずつ素直に計算したものと、どの標本も合う', () => {
  it('できごと60・活動88の網', () => {
    const made = generatedNetwork(60, 88, 3)
    const plain = sampledTimes(made, 5, 300)
    const ids = made.events.map(({ id }) => id)
    for (let sample = 0; sample < 300; sample += 23) {
      const [upTo, before] = [sample + 1, sample].map((samples) =>
        samples === 0 ? null : run(made, { samples, seed: 5 }),
      )
      ids.forEach((id, index) => {
        // The time of one sample, from the means of the first n and n − 1.
        const sum = (upTo ? event(upTo, id).mean : 0) * (sample + 1)
        const own = sum - (before ? event(before, id).mean * sample : 0)
        // Cells are rounded to ticks of 2^−10 second, at most 20 on a path.
        expect(Math.abs(own - (plain[sample]?.[index] ?? 0))).toBeLessThan(20 / 1024 / 60)
      })
    }
  })

  it('割合・期待遅れ・分位点も', () => {
    const made = generatedNetwork(60, 88, 4)
    const samples = 3001
    const plain = sampledTimes(made, 9, samples)
    const simulation = run(made, { samples, seed: 9 })
    const allKept = plain.filter((times) =>
      made.events.every(({ latest }, i) => (times[i] ?? 0) <= (latest ?? Number.POSITIVE_INFINITY)),
    )
    expect(Math.abs((simulation.allOnTime?.p ?? 0) - allKept.length / samples)).toBeLessThan(2 / samples)
    made.events.forEach(({ id, latest }, index) => {
      const times = plain.map((day) => day[index] ?? 0).sort((a, b) => a - b)
      const found = event(simulation, id)
      expect(found.mean).toBeCloseTo(times.reduce((sum, time) => sum + time, 0) / samples, 3)
      for (const { p, time } of found.quantiles) expect(time).toBeCloseTo(times[Math.ceil(p * samples) - 1] ?? 0, 1)
      if (latest === undefined) return
      const late = times.filter((time) => time > latest)
      const lateness = late.reduce((sum, time) => sum + time - latest, 0) / samples
      expect(Math.abs((found.deadline?.onTime.p ?? 0) - 1 + late.length / samples)).toBeLessThan(2 / samples)
      expect(found.deadline?.expectedLateness).toBeCloseTo(lateness, 3)
    })
  })
})

describe('同じ種なら、ビットまで同じ', () => {
  const made = generatedNetwork(60, 88, 3)

  it.each([1, 2, 3, 64, 127, 513, 2048, 32_768])('まとめ方が %i でも', (blockSize) => {
    expect(run(made, { samples: 2501, blockSize })).toEqual(run(made, { samples: 2501 }))
  })

  it('二度目も', () => {
    expect(run(made, { samples: 1000 })).toEqual(run(made, { samples: 1000 }))
  })

  it('少しずつ進めても', () => {
    const started = expectOk(startSimulation(made, { samples: 5000, seed: 1 }))
    for (let done = 0; done < 5000; ) done = started.advance(700)
    expect(started.result()).toEqual(run(made, { samples: 5000 }))
  })

  it('見るできごとを減らしても、残りは変わらない', () => {
    const all = run(made, { samples: 2000 })
    const some = run(made, { samples: 2000, observe: ['e59', 'e31'] })
    expect([...some.events.keys()]).toEqual(['e31', 'e59'])
    for (const [id, found] of some.events) expect(found).toEqual(all.events.get(id))
    const deadlines = run(made, { samples: 2000, observe: 'deadlines' })
    expect(deadlines.allOnTime).toEqual(all.allOnTime)
  })

  it('かかわりのない活動を足しても、ほかのできごとは変わらない', () => {
    const more: Network = {
      ...made,
      events: [{ id: 'new1', earliest: 300 }, ...made.events, { id: 'new2', latest: 500 }],
      activities: [{ id: 'new', from: 'new1', to: 'new2', minDuration: 3, kind: 'long' }, ...made.activities],
    }
    const before = run(made, { samples: 3000 })
    const after = run(more, { samples: 3000 })
    for (const [id, found] of before.events) expect(after.events.get(id)).toEqual(found)
  })

  it('活動の並び順によらない', () => {
    const turned: Network = { ...made, activities: [...made.activities].reverse() }
    const before = run(made, { samples: 2000 })
    for (const [id, found] of run(turned, { samples: 2000 }).events) expect(found).toEqual(before.events.get(id))
  })

  it('種がちがえば、ちがう日々', () => {
    expect(event(run(made, { samples: 100, seed: 2 }), 'e59').mean).not.toBe(
      event(run(made, { samples: 100 }), 'e59').mean,
    )
  })

  it('大きな網でも、まとめ方によらない', () => {
    const big = generatedNetwork(2000, 5000, 1)
    expect(run(big, { samples: 301, blockSize: 64 })).toEqual(run(big, { samples: 301 }))
  })
})

describe('標本の数', () => {
  it.each([1, 2, 511, 512, 513, 1025])('%i 日ちょうどを数える', (samples) => {
    const simulation = run(chain(2, 100), { samples })
    expect(simulation.samples).toBe(samples)
    const onTime = event(simulation, '2').deadline?.onTime
    expect(onTime?.samples).toBe(samples)
    const kept = (onTime?.p ?? 0) * samples
    expect(Math.abs(kept - Math.round(kept))).toBeLessThan(1e-9)
  })

  it('前の日々は、後の日々を足しても同じ:和がつながる', () => {
    const sum = (samples: number): number => event(run(chain(3), { samples }), '3').mean * samples
    const plain = sampledTimes(chain(3), 1, 1000)
    const later = plain.slice(600).reduce((total, times) => total + (times[3] ?? 0), 0)
    expect(sum(1000) - sum(600)).toBeCloseTo(later, 1)
  })
})

describe('一つの偶然は一度だけ引く', () => {
  const train = { type: 'exponential', mean: 5 } as const
  const passengers = (draw: string | undefined): Network =>
    network(
      [
        { id: 'go', earliest: 480 },
        { id: 'a', latest: 495 },
        { id: 'b', latest: 495 },
      ],
      ['a', 'b'].map((to) => ({
        id: `ride-${to}`,
        from: 'go',
        to,
        minDuration: 10,
        kind: 'train',
        ...(draw ? { draw } : {}),
      })),
      { train },
    )

  it('同じ列車の二人は、いつも同じだけ遅れる', () => {
    const simulation = run(passengers('train-8:00'), { samples: 10_000 })
    expect(event(simulation, 'a').mean).toBe(event(simulation, 'b').mean)
    expect(simulation.allOnTime?.p).toBe(event(simulation, 'a').deadline?.onTime.p)
  })

  it('別々の列車なら、二人とも間に合う日は掛け算', () => {
    const simulation = run(passengers(undefined))
    const p = 1 - Math.exp(-1)
    expectWithin(simulation.allOnTime?.p ?? 0, p * p, Math.sqrt((p * p * (1 - p * p)) / 100_000))
  })
})

describe('単調:おくれが増える、余裕が減る → どの日も早くはならない', () => {
  it('平均を延ばす・所要を延ばす・開く時刻を遅らせる', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 87 }),
        fc.integer({ min: 1, max: 9 }),
        (seed, which, more) => {
          const made = generatedNetwork(40, 88, seed)
          const worse: Network = {
            ...made,
            activities: made.activities.map((a, i) => (i === which ? { ...a, minDuration: a.minDuration + more } : a)),
            delays: { ...made.delays, long: { type: 'exponential', mean: 2 + more / 10 } },
          }
          const [before, after] = [made, worse].map((one) => sampledTimes(one, seed, 40))
          before?.forEach((times, sample) => {
            times.forEach((time, index) => {
              expect(after?.[sample]?.[index] ?? 0).toBeGreaterThanOrEqual(time)
            })
          })
          const [good, bad] = [made, worse].map((one) => run(one, { samples: 400, seed }))
          for (const [id, found] of good?.events ?? []) {
            const other = bad?.events.get(id)
            expect(other?.mean ?? 0).toBeGreaterThanOrEqual(found.mean)
            if (found.deadline && other?.deadline)
              expect(other.deadline.onTime.p).toBeLessThanOrEqual(found.deadline.onTime.p)
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('標本なしの上下の限界のあいだに入る', () => {
  it('作った網のどの締切も', () => {
    for (const seed of [1, 2, 3, 4]) {
      const made = generatedNetwork(40, 60, seed)
      const brackets = expectOk(onTimeBracket(made, 0.05))
      const simulation = run(made, { samples: 40_000, seed, observe: 'deadlines' })
      for (const [id, found] of simulation.events) {
        const p = found.deadline?.onTime.p ?? Number.NaN
        const error = 4 * Math.sqrt((p * (1 - p) + 1e-4) / 40_000)
        expect(p).toBeGreaterThan((brackets.get(id)?.low ?? 1) - error)
        expect(p).toBeLessThan((brackets.get(id)?.high ?? 0) + error)
      }
    }
  })

  it('すべて間に合う日は、掛け算より少なくなく、どの一つより多くない', () => {
    const simulation = run(generatedNetwork(60, 88, 3), { observe: 'deadlines' })
    const chances = [...simulation.events.values()].map(({ deadline }) => deadline?.onTime.p ?? 0)
    const all = simulation.allOnTime?.p ?? 0
    expect(all).toBeGreaterThan(chances.reduce((product, p) => product * p, 1) - 0.01)
    expect(all).toBeLessThanOrEqual(Math.min(...chances))
  })
})

describe('余白の向きと割合', () => {
  it('余白(80 %・95 %)が0以上なのは、ちょうどその割合以上が間に合うとき', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 700 }), (seed, samples) => {
        const simulation = run(generatedNetwork(30, 45, 8), { seed, samples, observe: 'deadlines' })
        for (const { deadline } of simulation.events.values())
          for (const { p, slack } of deadline?.slackAt ?? [])
            expect(slack >= 0).toBe((deadline?.onTime.p ?? 0) >= p - 1e-9)
      }),
      { numRuns: 40 },
    )
  })
})

describe('余白の向き:ちょうど境目の日', () => {
  it.each([37, 101, 500, 777, 2001])(
    '%i 日のうち 80 % 目の日の時刻が締切なら余白は0以上、2刻み早ければ負',
    (samples) => {
      const times = sampledTimes(chain(1), 1, samples).map((day) => day[1] ?? 0)
      const eighth = [...times].sort((a, b) => a - b)[Math.ceil(0.8 * samples) - 1] ?? 0
      const slackWith = (latest: number): number =>
        event(run(chain(1, latest), { samples }), '1').deadline?.slackAt[0]?.slack ?? Number.NaN
      expect(slackWith(eighth)).toBeGreaterThanOrEqual(0)
      expect(slackWith(eighth - 2 / 1024 / 60)).toBeLessThan(0)
    },
  )
})

describe('長い一日、長い年', () => {
  it('おくれが何日にもなる網では、刻みを粗くして数える', () => {
    const long = network([{ id: 'a' }, { id: 'b' }], [activity('a', 'b', 0, 'weeks')], {
      weeks: { type: 'exponential', mean: 60 * 24 * 14 },
    })
    expectWithin(event(run(long), 'b').mean, 60 * 24 * 14, (60 * 24 * 14) / Math.sqrt(100_000))
  })

  it('秒の網と分の網は、同じ日々', () => {
    const inMinutes = { ...chain(3, 200), name: 'x' }
    const inSeconds: Network = {
      ...inMinutes,
      unit: 'seconds',
      events: inMinutes.events.map((e) => (e.latest === undefined ? e : { ...e, latest: e.latest * 60 })),
      delays: { hour: { type: 'exponential', mean: 3600 } },
    }
    const [a, b] = [event(run(inMinutes), '3'), event(run(inSeconds), '3')]
    expect(b.mean / 60).toBeCloseTo(a.mean, 6)
    expect(b.deadline?.onTime).toEqual(a.deadline?.onTime)
  })
})

describe('とめる・進み具合・断る', () => {
  const made = generatedNetwork(60, 88, 3)

  it('進み具合は増えていき、最後は全部', () => {
    const seen: number[] = []
    run(made, { samples: 30_000, onProgress: (done) => seen.push(done) })
    expect(seen.length).toBeLessThanOrEqual(101)
    expect(seen.at(-1)).toBe(30_000)
    expect([...seen].sort((a, b) => a - b)).toEqual(seen)
  })

  it('百万日でも、次のまとまりの前で止まる', () => {
    const signal = { aborted: false }
    const stopped = simulate(made, {
      samples: 1_000_000,
      seed: 1,
      signal,
      onProgress: () => {
        signal.aborted = true
      },
    })
    expect(stopped).toMatchObject({ ok: false, error: { type: 'stopped' } })
    if (!stopped.ok && stopped.error.type === 'stopped') expect(stopped.error.done).toBeLessThan(20_000)
  })

  it.each([0, -1, 1.5, Number.NaN, 2 ** 32])('%d 日は数えられない', (samples) => {
    expect(simulate(made, { samples, seed: 1 })).toEqual({ ok: false, error: { type: 'badRequest', field: 'samples' } })
  })

  it('種・割合・まとめ方・知らない名も', () => {
    expect(simulate(made, { samples: 1, seed: 0.1 })).toMatchObject({ error: { field: 'seed' } })
    expect(simulate(made, { samples: 1, seed: 1, quantiles: [1] })).toMatchObject({ error: { field: 'quantiles' } })
    expect(simulate(made, { samples: 1, seed: 1, blockSize: 0 })).toMatchObject({ error: { field: 'blockSize' } })
    expect(simulate(made, { samples: 1, seed: 1, observe: ['zz'] })).toMatchObject({
      error: { type: 'unknownObserved', ids: ['zz'] },
    })
  })

  it('網の誤りは、全部いちどに', () => {
    const wrong = network(
      [{ id: 'a' }, { id: 'b' }],
      [activity('a', 'c'), activity('b', 'a', -1), { ...activity('a', 'b'), kind: 'none' }],
    )
    const refused = simulate(wrong, { samples: 1, seed: 1 })
    const types = !refused.ok && refused.error.type === 'problems' ? refused.error.problems.map(({ type }) => type) : []
    expect(types.sort()).toEqual(['cycle', 'negativeDuration', 'unknownEvent', 'unknownKind'])
  })
})
