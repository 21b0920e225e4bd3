import { date, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder, type RuleInfo } from './explanation.ts'
import { noteUsed, valueIn } from './inForce.ts'
import { type Dated, parameter } from './parameter.ts'

const OUTER: RuleInfo = { id: 'test.outer', term: '外の規則', basis: '仮の法第1条' }
const INNER: RuleInfo = { id: 'test.inner', term: '内の規則', basis: '仮の法第2条' }
const ENTRY: Dated<readonly number[]> = {
  from: month('2025-04'),
  value: [1, 2, 3],
  basis: '仮の法第3条',
  source: 'https://example.jp/',
  confidence: 'primary',
  checkedOn: date('2026-11-22'),
}
const TABLE = parameter({ id: 'test.table', term: '表', unit: 'yen', history: [ENTRY], knownUntil: month('2026-03') })
const inForceAt = (at: string) => ({ value: ENTRY.value, parameter: TABLE, entry: ENTRY, month: month(at) })

describe('根拠の木', () => {
  it('規則の名・条文・入力・値・丸めを、使った順に残し、結果を手渡す', () => {
    const recorder = new ExplanationRecorder()
    recorder.begin(OUTER)
    recorder.input('wage', 300_000)
    recorder.input('longTermCare', true)
    expect(valueIn(inForceAt('2026-03'), recorder)).toBe(ENTRY.value)
    recorder.rounding('floor')
    recorder.rounding('halfUp', 100)
    expect(recorder.end(15_120)).toBe(15_120)
    expect(recorder.roots).toEqual([
      {
        rule: 'test.outer',
        term: '外の規則',
        basis: '仮の法第1条',
        result: 15_120,
        inputs: { wage: 300_000, longTermCare: true },
        parameters: [
          {
            id: 'test.table',
            term: '表',
            unit: 'yen',
            value: [1, 2, 3],
            from: '2025-04',
            basis: '仮の法第3条',
            source: 'https://example.jp/',
            confidence: 'primary',
            checkedOn: '2026-11-22',
            provisional: false,
          },
        ],
        rounding: [
          { name: 'floor', unit: 1 },
          { name: 'halfUp', unit: 100 },
        ],
        children: [],
      },
    ])
  })

  it('長い表は使ったところだけ、照合のない値は照合日なし、公表されていない月は暫定と残る', () => {
    const recorder = new ExplanationRecorder()
    recorder.begin(OUTER)
    const unchecked = { ...inForceAt('2026-04'), entry: { ...ENTRY, checkedOn: null } }
    noteUsed(unchecked, 2, recorder)
    recorder.end(0)
    expect(recorder.roots[0]?.parameters).toMatchObject([{ value: 2, checkedOn: null, provisional: true }])
  })

  it('中で呼ばれた規則は子になり、並んだ規則はどちらも根になる', () => {
    const recorder = new ExplanationRecorder()
    recorder.begin(OUTER)
    for (const result of [1, 2]) {
      recorder.begin(INNER)
      recorder.end(result)
    }
    recorder.end(3)
    recorder.begin(INNER)
    recorder.end(4)
    expect(
      recorder.roots.map(({ rule, result, children }) => [rule, result, children.map((each) => each.result)]),
    ).toEqual([
      ['test.outer', 3, [1, 2]],
      ['test.inner', 4, []],
    ])
  })

  it('やめた規則は跡を残さず、外の規則はそのまま続く', () => {
    const recorder = new ExplanationRecorder()
    recorder.begin(OUTER)
    recorder.begin(INNER)
    recorder.input('wage', 1)
    recorder.abandon()
    recorder.input('wage', 2)
    recorder.end(0)
    expect(recorder.roots).toMatchObject([{ rule: 'test.outer', inputs: { wage: 2 }, children: [] }])
  })

  it('規則の外で聞いたことは、どこにも残らない', () => {
    const recorder = new ExplanationRecorder()
    recorder.input('wage', 1)
    recorder.rounding('floor')
    recorder.parameter(TABLE, ENTRY, month('2025-04'))
    noteUsed(inForceAt('2025-04'), 2, undefined)
    expect(valueIn(inForceAt('2025-04'))).toBe(ENTRY.value)
    expect(recorder.roots).toEqual([])
  })

  it('始まっていない規則は終われない', () => {
    expect(() => new ExplanationRecorder().end(0)).toThrow('a rule ended that had not begun')
    expect(() => new ExplanationRecorder().abandon()).toThrow('a rule ended that had not begun')
  })
})
