import type { Filing, Plan } from '@yohaku/household'
import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../../testing/samplePlan.ts'
import { ledger } from '../ledger/ledger.ts'
import { RECORD_SMR, WIDTH } from '../run/columns.ts'
import { runHousehold } from '../run/runHousehold.ts'
import { factsOfPlan } from './factsOfPlan.ts'

/**
 * 320,000円。a1 は c1（2025年3月10日生まれ）の育休から2026年4月15日に6時間（240,000円）へ、7月からフルタイム、c2（2027年3月24日生まれ）の
 * 産休と育休のあと、2028年4月15日から また6時間。
 */
const TWO: Plan = samplePlan({
  household: {
    ...samplePlan().household,
    children: [
      { id: 'c1', birth: '2025-03-10', care: ['nursery'] },
      { id: 'c2', birth: '2027-03-24', care: ['nursery'] },
    ],
  },
  tracks: [
    {
      id: 'now',
      phases: [
        { adult: 'a1', from: '2026-04-01', kind: 'leave', leave: 'childcare' },
        phase('a1', '09:00', '16:00', { from: '2026-04-15' }),
        phase('a1', '09:00', '18:00', { from: '2026-07-01', kind: 'full' }),
        { adult: 'a1', from: '2027-02-10', kind: 'leave', leave: 'maternity' },
        { adult: 'a1', from: '2027-05-20', kind: 'leave', leave: 'childcare' },
        phase('a1', '09:00', '16:00', { from: '2028-04-15' }),
        phase('a2', '09:00', '19:00', { kind: 'full' }),
      ],
    },
  ],
})
const MONTHS = 48

const withFilings = (...filings: readonly Filing[]): Plan => ({ ...TWO, filings: [...filings] })
const refused = (kind: Filing['kind'], child?: string): Filing => ({
  adult: 'a1',
  kind,
  state: 'refused',
  ...(child === undefined ? {} : { child }),
})
const computed = (plan: Plan) => ledger(plan, { track: 'now', months: MONTHS })
const lineIn = (plan: Plan, of: string, code: string, adult = 'a1') =>
  computed(plan)
    .months.find((own) => own.month === of)
    ?.adults.find(({ id }) => id === adult)
    ?.lines.find((line) => line.code === code)
const yenIn = (plan: Plan, of: string, code: string, adult?: string): number => lineIn(plan, of, code, adult)?.yen ?? 0
const recordIn = (plan: Plan, of: string): number => {
  const { adults, horizon } = runHousehold(factsOfPlan(plan, 'now', { months: MONTHS }))
  return adults[0]?.cells[(month(of) - horizon.from) * WIDTH + RECORD_SMR] ?? 0
}

describe('ふたりの子の、ひとりの分だけ出さない届出は、その子の分だけ家計から外れる', () => {
  // 240,000 yen is 75 % of the 320,000 from before each leave: a tenth of it.
  it.each([
    ['だれの分も書いていない', [], 24_000, 24_000],
    ['c2の分を出さない', [refused('reducedHoursBenefit', 'c2')], 24_000, 0],
    ['c1の分を出さない', [refused('reducedHoursBenefit', 'c1')], 0, 24_000],
    [
      'どれも出さないが、c2の分は出した',
      [
        refused('reducedHoursBenefit'),
        { adult: 'a1', kind: 'reducedHoursBenefit', child: 'c2', state: 'filed' } as const,
      ],
      0,
      24_000,
    ],
    ['どれも出さない', [refused('reducedHoursBenefit')], 0, 0],
  ])('時短のときの給付: %s', (_, filings, first, second) => {
    const plan = withFilings(...filings)
    expect([yenIn(plan, '2026-06', 'reduced_hours'), yenIn(plan, '2028-06', 'reduced_hours')]).toEqual([first, second])
  })

  // The premium of July is taken in August: 240,000 × 9.15 % with the revision, 320,000 × 9.15 % without.
  it.each([
    ['だれの分も書いていない', [], 21_960, 21_960],
    ['c2の分を出さない', [refused('endOfLeaveRevision', 'c2')], 21_960, 29_280],
    ['c1の分を出さない', [refused('endOfLeaveRevision', 'c1')], 29_280, 21_960],
  ])('復帰後の保険料の見なおし（終了時改定）: %s', (_, filings, first, second) => {
    const plan = withFilings(...filings)
    expect([yenIn(plan, '2026-08', 'pension'), yenIn(plan, '2028-08', 'pension')]).toEqual([-first, -second])
  })

  // July 2026 and July 2028 have a real standard remuneration of 240,000; the exception keeps 320,000.
  it.each([
    ['だれの分も書いていない', [], 320_000, 320_000],
    ['c2の分を出さない', [refused('childRearingException', 'c2')], 320_000, 240_000],
    ['c1の分を出さない', [refused('childRearingException', 'c1')], 240_000, 320_000],
    ['どれも出さない', [refused('childRearingException')], 240_000, 240_000],
    [
      'c2の分を、2年より後に出した',
      [{ adult: 'a1', kind: 'childRearingException', child: 'c2', state: 'filed', month: '2030-09' } as const],
      320_000,
      240_000,
    ],
  ])('年金をへらさない届け（養育期間の特例）: %s', (_, filings, first, second) => {
    const plan = withFilings(...filings)
    expect([recordIn(plan, '2026-07'), recordIn(plan, '2028-07')]).toEqual([first, second])
  })

  it('上の子の特例を出さなければ、下の子の分は、そのときの本当の標準報酬月額から', () => {
    // Still on six hours when c2 is born: without the exception for c1 there is nothing to keep but 240,000.
    const phases = TWO.tracks[0]?.phases.filter(({ kind }) => kind !== 'full') ?? []
    const reduced = {
      ...TWO,
      tracks: [{ id: 'now', phases: [...phases, phase('a2', '09:00', '19:00', { kind: 'full' })] }],
    }
    expect(recordIn(reduced, '2028-07')).toBe(320_000)
    expect(recordIn({ ...reduced, filings: [refused('childRearingException', 'c1')] }, '2028-07')).toBe(240_000)
  })
})

describe('年ごとに出す届出は、その年だけ', () => {
  const taxOf = (plan: Plan, year: number): number =>
    computed(plan)
      .months.filter((own) => own.month.startsWith(`${year}`))
      .flatMap(({ adults }) => adults.find(({ id }) => id === 'a2')?.lines ?? [])
      .filter(({ code }) => code === 'income_tax_withheld' || code === 'year_end_adjustment')
      .reduce((sum, { yen }) => sum + yen, 0)
  const spouse = (state: Filing['state'], year?: number): Filing => ({
    adult: 'a2',
    kind: 'spouseDeduction',
    state,
    ...(year === undefined ? {} : { year }),
  })
  /** Without the return in 2028: a1 has next to no income in 2027 and 2028. */
  const away = (...filings: readonly Filing[]): Plan => ({
    ...withFilings(...filings),
    tracks: [{ id: 'now', phases: TWO.tracks[0]?.phases.filter(({ from }) => from !== '2028-04-15') ?? [] }],
  })
  const [none, all] = [away(), away(spouse('refused'))]

  it.each([2027, 2028])('%i年の配偶者控除を出さなければ、その年の所得税だけが変わる', (year) => {
    const other = year === 2027 ? 2028 : 2027
    const plan = away(spouse('refused', year))
    expect(taxOf(none, year)).toBeGreaterThan(taxOf(all, year))
    expect(taxOf(plan, year)).toBe(taxOf(all, year))
    expect(taxOf(plan, other)).toBe(taxOf(none, other))
  })

  it('2028年の収入がないことを申告しなければ、2029年9月からの保育料だけが上がる', () => {
    const { household } = TWO
    const children = household.children.map((child) =>
      child.id === 'c2' ? { ...child, nurseryFee: { rule: 'table', table: 'yokohama' } as const } : child,
    )
    const feeIn = (of: string, ...years: readonly number[]): number => {
      const filings = years.map(
        (year): Filing => ({ adult: 'a1', kind: 'taxReportForNurseryFee', state: 'refused', year }),
      )
      const plan = { ...away(...filings), household: { ...household, children } }
      return -(
        computed(plan)
          .months.find((own) => own.month === of)
          ?.household.find(({ code }) => code === 'nursery_fee')?.yen ?? 0
      )
    }
    expect(feeIn('2029-09', 2028)).toBeGreaterThan(feeIn('2029-09'))
    expect(feeIn('2029-09', 2027)).toBe(feeIn('2029-09'))
    expect(feeIn('2029-08', 2028)).toBe(feeIn('2029-08'))
  })

  it('どの年も出さないが2027年は出したなら、2027年だけ数える', () => {
    const plan = away(spouse('refused'), spouse('filed', 2027))
    expect(taxOf(plan, 2027)).toBe(taxOf(none, 2027))
    expect(taxOf(plan, 2028)).toBe(taxOf(all, 2028))
  })
})

describe('しるし（出したかどうか書かれていない届出）も、子ごとに', () => {
  const filed = (kind: Filing['kind'], child: string): Filing => ({ adult: 'a1', kind, child, state: 'filed' })

  it('c1の分を出したと書けば、c1の月のしるしだけが消える', () => {
    const plan = withFilings(filed('reducedHoursBenefit', 'c1'), filed('endOfLeaveRevision', 'c1'))
    expect(lineIn(plan, '2026-06', 'reduced_hours')?.assumesFiled).toBeUndefined()
    expect(lineIn(plan, '2028-06', 'reduced_hours')?.assumesFiled).toEqual(['reducedHoursBenefit'])
    expect(lineIn(plan, '2026-08', 'pension')?.assumesFiled).toBeUndefined()
    expect(lineIn(plan, '2028-08', 'pension')?.assumesFiled).toEqual(['endOfLeaveRevision'])
  })

  it('ふたりとも出したと書けば、児童手当と年金の特例のしるしは残らない', () => {
    const noted = (...filings: readonly Filing[]) =>
      computed(withFilings(...filings))
        .assumptions.find(({ code }) => code === 'FILING_TAKEN_AS_FILED')
        ?.filings?.map(({ adult, kind }) => `${adult} ${kind}`) ?? []
    const both = (['childAllowance', 'childRearingException', 'childcarePremiumExemption'] as const).flatMap((kind) => [
      filed(kind, 'c1'),
      filed(kind, 'c2'),
    ])
    expect(noted()).toEqual(
      expect.arrayContaining(['null childAllowance', 'a1 childRearingException', 'a1 childcarePremiumExemption']),
    )
    for (const kind of ['null childAllowance', 'a1 childRearingException', 'a1 childcarePremiumExemption'])
      expect(noted(...both)).not.toContain(kind)
    expect(noted(...both.filter(({ child }) => child === 'c1'))).toContain('null childAllowance')
  })
})
