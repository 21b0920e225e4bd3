import { describe, expect, it } from 'vitest'
import { familyPlan } from '../testing/family.ts'
import { familyReducer, firstState } from './familyState.ts'
import { type RecordChange, withOwed } from './owed.ts'

const titled =
  (title: string): RecordChange =>
  (record) => ({ ...record, plan: { ...record.plan, title } })
const pointless: RecordChange = () => {
  throw new RangeError('nobody of that name')
}
const kept = { plan: familyPlan(), file: null }

describe('端末に入りきらなかった変更', () => {
  it('書いた順に、画面に立つ', () => {
    expect(withOwed(kept, [titled('一'), titled('二')]).plan.title).toBe('二')
    expect(withOwed(kept, [])).toBe(kept)
  })

  it('別の画面で変わって意味をなさなくなったものは、飛ばして続ける', () => {
    expect(withOwed(kept, [titled('一'), pointless]).plan.title).toBe('一')
  })

  it('書いた人の誤りは、隠さない', () => {
    const bug: RecordChange = () => {
      throw new TypeError('a bug')
    }
    expect(() => withOwed(kept, [bug])).toThrow(TypeError)
  })

  it('保存できるまで「まだ」のまま、保存できたら消える', () => {
    const record = withOwed(kept, [titled('うちのダイヤ')])
    const unkept = familyReducer(firstState(familyPlan()), { type: 'unkept', record, isUnkept: true, notice: 'full' })
    expect([unkept.isUnkept, unkept.revision, unkept.record.plan.title]).toEqual([true, null, 'うちのダイヤ'])
    const stored = familyReducer(unkept, {
      type: 'stored',
      stored: { body: record, revision: 2, savedAt: 1, canUndo: true, canRedo: false },
      trials: [],
      notice: 'kept',
    })
    expect([stored.isUnkept, stored.revision]).toEqual([false, 2])
  })
})
