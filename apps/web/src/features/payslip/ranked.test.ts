import type { SlipLineCheck } from '@yohaku/projection'
import { describe, expect, it } from 'vitest'
import { words as payslip } from '../../text/ja/payslip.ts'
import { ja } from '../../text/ja.ts'
import { letterAbout } from './letterAbout.ts'
import { ranked } from './ranked.ts'

const line = (code: SlipLineCheck['code'], more: Partial<SlipLineCheck>): SlipLineCheck => ({
  code,
  slip: 1,
  ours: 2,
  verdict: 'explained',
  why: null,
  detail: null,
  others: [],
  ask: null,
  ...more,
})

const OLD = { why: 'oldGrade', detail: { smr: 300_000 }, ask: 'gradeInForce' } as const
const LINES = [
  line('gross', { verdict: 'equal' }),
  line('net', { why: 'followsOtherLines' }),
  line('resident_tax', { verdict: 'unexplained', ask: 'residentTaxNotice' }),
  line('employment_insurance', { why: 'roundedUp', ask: 'rounding' }),
  line('health_combined', OLD),
  line('pension', OLD),
]

describe('ちがいのならべ方', () => {
  it('多くの行が合うわけから。わからない行はあと、ついて動くだけの行は最後', () => {
    const { differing, cause, explains } = ranked(LINES)
    expect(differing.map(({ code }) => code)).toEqual([
      'health_combined',
      'pension',
      'employment_insurance',
      'resident_tax',
      'net',
    ])
    expect([cause?.why, explains]).toEqual(['oldGrade', 2])
  })

  it('すべて合っていれば、なにも言わない', () => {
    expect(ranked([line('gross', { verdict: 'equal' })])).toEqual({ differing: [], cause: null, explains: 0 })
  })

  it('ついて動くだけの行は、わけにならない', () => {
    expect(ranked([line('net', { why: 'followsOtherLines' })]).cause).toBeNull()
  })

  it('聞く文は、同じ問いを一度だけ、どの行のことかとともに', () => {
    const letter = letterAbout(ranked(LINES).differing, '2026-11', { ...ja, ...payslip })
    expect(letter.split('\n')).toEqual([
      '2026年11月の給与明細について、確かめたいことがあります。',
      '・この月の標準報酬月額は、いくらで計算されていますか。(健康保険料(介護・支援金をふくむ)・厚生年金保険料)',
      '・保険料の端数は、どう扱っていますか。(雇用保険料)',
      '・住民税の額は、市区町村の通知書のとおりですか。(住民税)',
      'お手すきのときに教えていただけますか。よろしくお願いします。',
    ])
  })
})
