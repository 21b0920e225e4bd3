import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNetwork } from '../checkNetwork.ts'
import { generatedNetwork } from '../generatedNetwork.ts'
import type { Network } from '../network.ts'
import { type ObservedEvent, programOf } from '../program.ts'
import { randomNetwork } from '../randomNetwork.testing.ts'
import { type SimulateOptions, type Simulation, simulate } from '../simulate.ts'
import { topologyOf } from '../topology.ts'
import { traceDays } from '../tracedDays.ts'
import { wasmEngine } from '../wasm/wasmEngine.ts'
import type { Engine } from './engine.ts'
import { rowOf } from './layout.ts'
import { TS_ENGINE } from './tsEngine.ts'

const wasm = (): Engine => {
  const engine = wasmEngine()
  if (!engine) throw new Error('this Node has no WebAssembly SIMD')
  return engine
}
const ENGINES = [TS_ENGINE, wasm()]

const run = (network: Network, options: Partial<SimulateOptions>): Simulation =>
  expectOk(simulate(network, { samples: 700, seed: 1, ...options }))

/** Delays of every event on days 0 … count − 1 in ticks, as the machine holds them. */
const rowsOf = (engine: Engine, network: Network, seed: number, count: number) => {
  const program = programOf(network, seed, new Set(network.events.keys()))
  const machine = engine.machineFor(program, count, [])
  const rows: { readonly event: ObservedEvent; readonly delays: Int32Array }[] = []
  machine.goTo(0, count)
  let run = 0
  for (const event of program.events) {
    if (event.ready > run) machine.run(run, event.ready, count)
    run = event.ready
    rows.push({ event, delays: rowOf(machine.rows, event.slot).slice(0, count) })
  }
  return { rows, ticks: program.ticks }
}

describe('二つの計算機は、ビットまで同じ', () => {
  it('どんな網でも:待ち合わせ・どちらか先・時刻表・日の種類・分け合う偶然', () => {
    fc.assert(
      fc.property(randomNetwork(), fc.maxSafeInteger(), fc.integer({ min: 1, max: 70 }), (network, seed, count) => {
        expect(rowsOf(wasm(), network, seed, count)).toEqual(rowsOf(TS_ENGINE, network, seed, count))
      }),
      { numRuns: 150 },
    )
  })

  it('結果の数字も、標本が4の倍数でなくても、まとめ方がちがっても', () => {
    fc.assert(
      fc.property(
        randomNetwork(),
        fc.integer({ min: 1, max: 1500 }),
        fc.integer({ min: 1, max: 600 }),
        (network, samples, blockSize) => {
          const plain = run(network, { samples })
          expect(run(network, { samples, engine: wasm() })).toEqual(plain)
          expect(run(network, { samples, engine: wasm(), blockSize })).toEqual(plain)
          expect(run(network, { samples, blockSize })).toEqual(plain)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('大きな網でも', () => {
    const big = generatedNetwork(2000, 5000, 1)
    expect(run(big, { samples: 601, engine: wasm() })).toEqual(run(big, { samples: 601 }))
  })

  it('番号が2の31乗をこえる日も', () => {
    const network = generatedNetwork(20, 30, 2)
    const program = programOf(network, 5, new Set(network.events.keys()))
    const [a, b] = ENGINES.map((engine) => {
      const machine = engine.machineFor(program, 8, [])
      machine.goTo(2 ** 32 - 9, 8)
      machine.run(0, program.operations.length, 8)
      return machine.rows.map((row) => row.slice(0, 8))
    })
    expect(a).toEqual(b)
  })
})

describe.each(ENGINES)('一日ずつ素直に計算したものと合う:$name', (engine) => {
  it('どんな網の、どの日の、どのできごとも', () => {
    const count = 40
    for (const network of fc.sample(randomNetwork(), { numRuns: 120, seed: 4 })) {
      expect(checkNetwork(network)).toEqual([])
      const { rows, ticks } = rowsOf(engine, network, 9, count)
      let day = 0
      let worst = 0
      traceDays(network, topologyOf(network), { samples: count, seed: 9 }, ({ times }) => {
        for (const { event, delays } of rows) {
          const time = (event.earliest + (delays[day] ?? 0)) / ticks
          worst = Math.max(worst, Math.abs(time - (times[event.index] ?? 0)) * ticks)
        }
        day++
      })
      // Cells are rounded to ticks, at most 13 on a path.
      expect(worst).toBeLessThan(13)
    }
  })
})

describe('記憶', () => {
  it('標本の数によらない:百倍の日々でも、同じ大きさの記憶を同じ回数', () => {
    const network = generatedNetwork(60, 88, 3)
    const asked = (samples: number, engine: Engine): readonly unknown[] => {
      const sizes: unknown[] = []
      const watching: Engine = {
        name: engine.name,
        machineFor: (program, size, histograms) => {
          sizes.push([program.slots, size, ...histograms.map((histogram) => histogram?.counts.length ?? 0)])
          return engine.machineFor(program, size, histograms)
        },
      }
      run(network, { samples, engine: watching })
      return sizes
    }
    for (const engine of ENGINES) expect(asked(200_000, engine)).toEqual(asked(2000, engine))
  })
})

describe('日の種類', () => {
  const oneStep = (dayTypes: Network['dayTypes']): Network => ({
    name: '',
    unit: 'minutes',
    events: [{ id: 'a' }, { id: 'b', latest: 15 }, { id: 'c', latest: 15 }],
    activities: ['b', 'c'].map((to) => ({ id: `to ${to}`, from: 'a', to, minDuration: 10, kind: 'walk' })),
    delays: { walk: { type: 'constant', value: 0 } },
    ...(dayTypes ? { dayTypes } : {}),
  })
  const rain = { walk: { type: 'constant', value: 20 } } as const

  it('悪い日は、みんなに悪い:別々の活動が同じ日におくれる', () => {
    const found = run(
      oneStep([
        { id: 'dry', p: 7, delays: {} },
        { id: 'rain', p: 3, delays: rain },
      ]),
      { samples: 100_000 },
    )
    const all = found.allOnTime?.p ?? 0
    expect(Math.abs(all - 0.7)).toBeLessThan(4 * Math.sqrt(0.21 / 100_000))
    expect(found.events.get('b')?.deadline?.onTime.p).toBe(all)
  })

  it('見込み0の種類の日は来ない。種類がひとつなら、いつもその日', () => {
    const never = [
      { id: 'never', p: 0, delays: rain },
      { id: 'dry', p: 2, delays: {} },
      { id: 'neither', p: 0, delays: rain },
    ]
    expect(run(oneStep(never), {}).allOnTime?.p).toBe(1)
    expect(run(oneStep([{ id: 'rain', p: 1, delays: rain }]), {}).allOnTime?.p).toBe(0)
  })

  it('何も変えない種類を足しても、どの数字も変わらない', () => {
    const network = generatedNetwork(40, 70, 3)
    const typed = {
      ...network,
      dayTypes: [
        { id: 'x', p: 1, delays: {} },
        { id: 'y', p: 1, delays: {} },
      ],
    }
    expect(run(typed, {})).toEqual(run(network, {}))
  })
})

describe('WebAssembly のないところ', () => {
  it('計算機がないと答え、はじまりで止まらない', () => {
    expect(wasmEngine({})).toBeNull()
    const forbids = {
      Module: class {
        constructor() {
          throw new Error('refused by the security policy')
        }
      },
    }
    expect(wasmEngine({ WebAssembly: forbids })).toBeNull()
  })
})
