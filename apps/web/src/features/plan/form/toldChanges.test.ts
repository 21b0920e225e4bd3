import { type Plan, startPlan } from '@yohaku/household'
import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { words } from '../../../text/ja/household.ts'
import { ja } from '../../../text/ja.ts'
import { entered } from './entered.ts'
import { toldChanges } from './toldChanges.ts'

const text = { ...ja, ...words }
const ours = startPlan({}, { month: month('2026-11'), title: 'わが家' })
const after = (...entries: readonly (readonly [string, unknown])[]): Plan =>
  entries.reduce((plan, [path, value]) => expectOk(entered(plan, { path, value })), ours)
const told = (plan: Plan) =>
  toldChanges(ours, plan, text, '2026-11-24').map(({ what, before, after: now }) => [what, before, now])

describe('しおりの何が変わったか', () => {
  it('同じしおりなら、何もない', () => {
    expect(told(ours)).toEqual([])
  })

  it('月給は、だれの仕事のどの項目が、いくらからいくらになったか', () => {
    const pay = ours.jobs[0]?.fullTimeMonthly.toLocaleString('en') ?? ''
    expect(told(after([`jobs[${ours.jobs[0]?.id}].fullTimeMonthly`, 320_000]))).toEqual([
      ['保護者1の仕事 フルタイムの月給(額面)', pay, '320,000'],
    ])
  })

  it('選んだものは、その言葉で。空いていたものは、空のまま', () => {
    expect(told(after(['delays.walk', { type: 'constant', value: 0 }], ['household.municipality', '横浜市']))).toEqual([
      ['家 市区町村', '', '横浜市'],
      ['種類ごとのおくれ 歩き・自転車', 'わたしたちの想定', 'おくれない'],
    ])
  })
})
