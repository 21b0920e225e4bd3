import { describe, expect, it } from 'vitest'
import { rawPlan } from '../testing/plans.ts'
import { checkPlan } from './checkPlan.ts'

const problemsOf = (...filings: readonly Record<string, unknown>[]) => {
  const checked = checkPlan(rawPlan({ filings }))
  return checked.ok ? [] : checked.error.map(({ path, code, expected }) => [path, code, expected])
}
const filing = (more: Record<string, unknown> = {}) => ({
  adult: 'a1',
  kind: 'childRearingException',
  state: 'filed',
  ...more,
})

describe('届出の書きまちがい', () => {
  it('同じ人・届出・子・年の届出は、ひとつだけ。子や年がちがえば、いくつでも', () => {
    expect(problemsOf(filing(), filing({ state: 'refused' }))).toEqual([['filings[1]', 'filing_twice', 'filings[0]']])
    expect(problemsOf(filing({ child: 'c1' }), filing({ child: 'c1', state: 'refused' }))).toEqual([
      ['filings[1]', 'filing_twice', 'filings[0]'],
    ])
    expect(problemsOf(filing(), filing({ child: 'c1', state: 'refused' }))).toEqual([])
    const spouse = { adult: 'a1', kind: 'spouseDeduction', state: 'filed' }
    expect(problemsOf({ ...spouse, year: 2026 }, { ...spouse, year: 2027 })).toEqual([])
  })

  it('届出の子に、大人の名は書けない。書けるのは子の名', () => {
    expect(problemsOf(filing({ child: 'a1' }))).toEqual([['filings[0].child', 'unknown_id', 'c1']])
  })

  it('出した月は、出した日の月', () => {
    expect(problemsOf(filing({ month: '2026-07', date: '2026-08-01' }))).toEqual([
      ['filings[0].month', 'month_not_of_date', '2026-08-01'],
    ])
    expect(problemsOf(filing({ month: '2026-08', date: '2026-08-01' }))).toEqual([])
  })
})
