import type { Plan } from '@yohaku/household'
import { month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledger } from '../money/ledger/ledger.ts'
import type { LineCode } from '../outlook.ts'
import { samplePlan } from '../testing/samplePlan.ts'
import { checkPayslip } from './checkPayslip.ts'
import { parseSlip } from './parseSlip.ts'

const problems = (document: unknown, plan: Plan = samplePlan()) => {
  const read = parseSlip(document, plan)
  return read.ok ? [] : read.error.map(({ path, code }) => [path, code])
}

const GOOD = { month: '2026-08', adult: 'a1', lines: { gross: 240_000, net: -1 } }

describe('給与明細を読む', () => {
  it('月・人・行', () => {
    expect(parseSlip(GOOD, samplePlan())).toEqual({ ok: true, value: { ...GOOD, month: month('2026-08') } })
  })

  it('まちがいは、いちどに全部', () => {
    const bad = {
      month: '2026-13',
      who: 'a1',
      adult: 'a9',
      lines: { gross: -1, pention: 27_450, pension: 0.5, net: '円' },
    }
    expect(problems(bad)).toEqual([
      ['who', 'unknown_key'],
      ['month', 'bad_month'],
      ['adult', 'not_in_list'],
      ['lines.pention', 'unknown_key'],
      ['lines.gross', 'bad_yen'],
      ['lines.pension', 'not_whole'],
      ['lines.net', 'wrong_type'],
    ])
  })

  it.each([
    [null, ['', 'wrong_type']],
    [[], ['', 'wrong_type']],
    [{ ...GOOD, lines: {} }, ['lines', 'too_few']],
    [{ ...GOOD, lines: [] }, ['lines', 'wrong_type']],
    [{ ...GOOD, month: '2026-03' }, ['month', 'out_of_range']],
    [{ month: '2026-08', lines: { gross: 1 } }, ['adult', 'missing_key']],
  ])('%j', (document, problem) => {
    expect(problems(document)).toContainEqual(problem)
  })

  it('大人がひとりなら、だれの明細かは書かなくてよい', () => {
    const plan = samplePlan()
    const adults = plan.household.adults.slice(0, 1)
    const alone = { ...plan, household: { ...plan.household, adults } }
    expect(parseSlip({ month: '2026-08', lines: { gross: 1 } }, alone)).toMatchObject({
      ok: true,
      value: { adult: 'a1' },
    })
  })

  it('どんな文書でも、落ちずに答える', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom('month', 'adult', 'lines', 'gross', 'x') }), (document) => {
        expect(typeof parseSlip(document, samplePlan()).ok).toBe('boolean')
      }),
    )
  })
})

describe('しおりの家計と、明細', () => {
  it('家計の一か月を明細にすれば、ふたりとも、すべての行が合う', () => {
    const plan = samplePlan()
    const onSlip: readonly LineCode[] = [
      'gross',
      'health_combined',
      'pension',
      'employment_insurance',
      'income_tax_withheld',
      'resident_tax',
      'year_end_adjustment',
    ]
    for (const { month: of, adults } of ledger(plan, { track: 'now', months: 24 }).months)
      for (const { id, lines } of adults) {
        const printed = lines
          .filter(({ code }) => onSlip.includes(code))
          .map(({ code, yen }) => [code, code === 'year_end_adjustment' ? yen : Math.abs(yen)])
        const slip = parseSlip({ month: of, adult: id, lines: Object.fromEntries(printed) }, plan)
        expect(slip.ok).toBe(true)
        if (!slip.ok) continue
        const checked = checkPayslip(plan, 'now', slip.value)
        expect(checked.filter(({ verdict }) => verdict !== 'equal')).toEqual([])
      }
  })
})
