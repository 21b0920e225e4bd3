import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from './explanation.ts'
import { type Dated, isCarriedForward, parameter, valueAt } from './parameter.ts'

const entryOf = (from: string, value: number): Dated<number> => ({
  from: month(from),
  value,
  basis: '仮の法第1条',
  source: 'https://example.jp/',
  confidence: 'memory',
  checkedOn: null,
})
const spec = { id: 'test.rate', term: '率', unit: 'percent' }
const RATE = parameter({
  ...spec,
  history: [entryOf('2026-04', 3), entryOf('2025-04', 2), entryOf('2024-04', 1)],
  knownUntil: month('2027-03'),
})

describe('日付のある値', () => {
  it.each([
    ['2024-04', 1],
    ['2025-03', 1],
    ['2025-04', 2],
    ['2026-03', 2],
    ['2026-04', 3],
    ['2040-12', 3],
  ])('%s に効くのは %i', (at, value) => {
    expect(valueAt(RATE, month(at))).toEqual({ ok: true, value })
  })

  it('最初の月より前は、何を持たないかを言って断り、根拠にも残さない', () => {
    const recorder = new ExplanationRecorder()
    recorder.begin({ id: 'test.rule', term: '試し', basis: '仮の法第1条' })
    expect(valueAt(RATE, month('2024-03'), recorder)).toEqual({
      ok: false,
      error: { type: 'NotInForce', parameter: 'test.rate', month: month('2024-03') },
    })
    recorder.end(0)
    expect(recorder.roots[0]?.parameters).toEqual([])
  })

  it('引くたびに新しいものを作らない', () => {
    expect(valueAt(RATE, month('2025-04'))).toBe(valueAt(RATE, month('2026-03')))
  })

  it('公表された最後の月の次の月から、繰り越し。終わりのない法律は繰り越さない', () => {
    expect(['2027-02', '2027-03', '2027-04'].map((at) => isCarriedForward(RATE, month(at)))).toEqual([
      false,
      false,
      true,
    ])
    const endless = parameter({ ...spec, history: [entryOf('2024-04', 1)], knownUntil: null })
    expect(isCarriedForward(endless, month('2099-12'))).toBe(false)
  })

  it('新しい順でない台帳、同じ月の二度ある台帳は、読みこめない', () => {
    const of = (...froms: readonly [string, ...string[]]) => {
      const [newest, ...older] = froms.map((from) => entryOf(from, 1))
      return () => parameter({ ...spec, history: [newest as Dated<number>, ...older], knownUntil: null })
    }
    expect(of('2025-04', '2026-04')).toThrow('test.rate: 2026-04 does not precede 2025-04')
    expect(of('2026-04', '2026-04')).toThrow(RangeError)
    expect(of('2026-04', '2026-03')).not.toThrow()
    expect(of('2026-04', '2025-04', '2025-05')).toThrow('2025-05 does not precede 2025-04')
  })
})
