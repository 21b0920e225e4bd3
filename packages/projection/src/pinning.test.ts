import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expectOk, month } from '@yohaku/kernel'
import { ALL_TAX_PARAMETERS, type DatedParameter } from '@yohaku/law'
import { describe, expect, it, vi } from 'vitest'
import { parseHousehold } from './money/parse/parseHousehold.ts'
import { householdResultLine } from './money/result/resultLine.ts'
import { runHousehold } from './money/run/runHousehold.ts'
import { ENGINE, isReproducible, parameterSetId, parameterSetIdOf, pinned } from './pinning.ts'

const HOUSEHOLDS = gunzipSync(readFileSync(new URL('./money/second-opinion/households.jsonl.gz', import.meta.url)))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as unknown)

const bytesOf = (json: unknown): string =>
  JSON.stringify(pinned(householdResultLine(runHousehold(expectOk(parseHousehold(json))))))

const RATE = ALL_TAX_PARAMETERS[0] as DatedParameter<unknown>

describe('結果につける、数字の版', () => {
  it('同じ数字なら、計算しなおしても同じバイトになる（順をかえても、プログラムを読みなおしても）', async () => {
    const before = HOUSEHOLDS.map(bytesOf)
    expect(HOUSEHOLDS.toReversed().map(bytesOf).toReversed()).toEqual(before)
    vi.resetModules()
    const fresh = {
      ...(await import('./money/parse/parseHousehold.ts')),
      ...(await import('./money/result/resultLine.ts')),
      ...(await import('./money/run/runHousehold.ts')),
      ...(await import('./pinning.ts')),
    }
    const again = (json: unknown): string =>
      JSON.stringify(fresh.pinned(fresh.householdResultLine(fresh.runHousehold(expectOk(fresh.parseHousehold(json))))))
    expect(HOUSEHOLDS.map(again)).toEqual(before)
  })

  it('名前は16けた。数字の順によらない', () => {
    expect(parameterSetId()).toMatch(/^[0-9a-f]{16}$/)
    expect(parameterSetIdOf(ALL_TAX_PARAMETERS.toReversed())).toBe(parameterSetIdOf(ALL_TAX_PARAMETERS))
  })

  it('率がひとつ変わる、適用の月が変わる、数字がひとつ減ると、べつの名前になる', () => {
    const [newest, ...older] = RATE.history
    const names = [
      parameterSetIdOf([RATE]),
      parameterSetIdOf([]),
      parameterSetIdOf([{ ...RATE, history: [{ ...newest, value: [newest.value] }, ...older] }]),
      parameterSetIdOf([{ ...RATE, history: [{ ...newest, from: month('2099-04') }, ...older] }]),
      parameterSetIdOf([{ ...RATE, knownUntil: month('2099-03') }]),
    ]
    expect(new Set(names).size).toBe(names.length)
  })

  it('だれかが出どころと見くらべた日では、変わらない', () => {
    const [newest, ...older] = RATE.history
    const checked: DatedParameter<unknown> = {
      ...RATE,
      history: [{ ...newest, checkedOn: null, confidence: 'memory' }, ...older],
    }
    expect(parameterSetIdOf([checked])).toBe(parameterSetIdOf([RATE]))
  })

  it('しまった結果は、同じ数字と同じ決まりの家でだけ、そのまま計算しなおせる', () => {
    const kept = pinned({ yen: 1 })
    expect(kept).toEqual({ parameterSet: parameterSetId(), engine: ENGINE, result: { yen: 1 } })
    expect(isReproducible(kept)).toBe(true)
    expect(isReproducible({ ...kept, parameterSet: '0000000000000000' })).toBe(false)
    expect(isReproducible({ ...kept, engine: 'yohaku-engine/0' })).toBe(false)
  })
})
