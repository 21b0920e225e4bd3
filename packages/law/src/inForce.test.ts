import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from './explanation.ts'
import { createLawBook, lawAt, valueIn } from './inForce.ts'
import { parameter } from './parameter.ts'

const entry = {
  basis: '所得税法 第86条',
  source: 'https://example.jp/',
  confidence: 'memory',
  checkedOn: null,
} as const
const AMOUNT = parameter({
  id: 'test.amount',
  term: '基礎控除',
  unit: 'yen',
  history: [
    { ...entry, from: month('2026-01'), value: 62 },
    { ...entry, from: month('2025-01'), value: 58 },
  ],
  knownUntil: null,
})
const RATE = parameter({
  id: 'test.rate',
  term: '税率',
  unit: 'percent',
  history: [{ ...entry, from: month('2025-06'), value: 10 }],
  knownUntil: null,
})

describe('月ごとの法令一式', () => {
  it('その月に効く値をまとめて引く', () => {
    const law = lawAt({ amount: AMOUNT, rate: RATE }, month('2026-01'))
    expect(law.ok && [law.value.amount.value, law.value.rate.value]).toEqual([62, 10])
  })

  it('一つでも値を持たない月は、どれが無いかを言って断る', () => {
    expect(lawAt({ amount: AMOUNT, rate: RATE }, month('2025-05'))).toEqual({
      ok: false,
      error: { type: 'NotInForce', parameter: 'test.rate', month: month('2025-05') },
    })
  })

  it('同じ月は一度だけ引き、同じ答えを返す', () => {
    const at = createLawBook({ amount: AMOUNT })
    expect(at(month('2025-12'))).toBe(at(month('2025-12')))
  })

  it('使った値は、根拠にも残る', () => {
    const recorder = new ExplanationRecorder()
    recorder.begin({ id: 'test.rule', term: '試し', basis: '試し' })
    const law = lawAt({ amount: AMOUNT }, month('2025-12'))
    const value = law.ok ? valueIn(law.value.amount, recorder) : 0
    recorder.end(value)
    expect(recorder.roots[0]).toMatchObject({
      result: 58,
      parameters: [{ id: 'test.amount', value: 58, from: '2025-01' }],
    })
  })
})
