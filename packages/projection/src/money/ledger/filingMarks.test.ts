import type { Filing, Plan } from '@yohaku/household'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../../testing/samplePlan.ts'
import { ledger } from './ledger.ts'

/** c1 is born on 1 July 2026; a1 on maternity and childcare leave to 31 March 2028, then six hours; a2 on birth leave for 28 days. */
const BORN: Plan = samplePlan({
  start: '2026-01',
  household: { ...samplePlan().household, children: [{ id: 'c1', birth: '2026-07-01', care: ['nursery'] }] },
  tracks: [
    {
      id: 'now',
      phases: [
        phase('a1', '09:00', '18:00', { from: '2026-01-01', kind: 'full' }),
        { adult: 'a1', from: '2026-05-21', kind: 'leave', leave: 'maternity' },
        { adult: 'a1', from: '2026-08-27', kind: 'leave', leave: 'childcare' },
        phase('a1', '09:00', '16:00', { from: '2028-04-01' }),
        phase('a2', '09:00', '19:00', { from: '2026-01-01', kind: 'full' }),
        { adult: 'a2', from: '2026-07-01', kind: 'leave', leave: 'birth' },
        phase('a2', '09:00', '19:00', { from: '2026-07-29', kind: 'full' }),
      ],
    },
  ],
})
const withFilings = (filings: readonly Filing[], plan = BORN): Plan => ({ ...plan, filings: [...filings] })
const computed = (plan: Plan) => ledger(plan, { track: 'now', months: 48 })
const linesOf = (plan: Plan) =>
  computed(plan).months.flatMap(({ adults, household }) => [...household, ...adults.flatMap(({ lines }) => lines)])
const sumOf = (plan: Plan): number => computed(plan).months.reduce((sum, { net }) => sum + net, 0)
const notedIn = (plan: Plan) => computed(plan).assumptions.find(({ code }) => code === 'FILING_TAKEN_AS_FILED')?.filings

describe('出したかどうか書かれていない届出', () => {
  it('出すものとして数え、その行ごとにどの届出かを言う', () => {
    const marks = new Map<string, ReadonlySet<string>>()
    for (const { code, assumesFiled = [] } of linesOf(BORN))
      marks.set(code, new Set([...(marks.get(code) ?? []), ...assumesFiled]))
    expect([...(marks.get('childcare_leave') ?? [])]).toEqual(['childcareLeaveBenefit', 'leaveBenefitExtension'])
    expect([...(marks.get('birth_leave') ?? [])]).toEqual(['birthLeaveBenefit'])
    expect([...(marks.get('post_birth') ?? [])]).toEqual(['postBirthSupport'])
    expect([...(marks.get('maternity') ?? [])]).toEqual(['maternityAllowance'])
    expect([...(marks.get('reduced_hours') ?? [])]).toEqual(['reducedHoursBenefit'])
    expect([...(marks.get('pension') ?? [])]).toEqual(['endOfLeaveRevision'])
    expect([...(marks.get('child_allowance') ?? [])]).toEqual(['childAllowance'])
    expect([...(marks.get('gross') ?? [])]).toEqual([])
  })

  it('行にあらわれないもの（免除、年金の特例）も、置いたことの一覧にある', () => {
    expect(notedIn(BORN)).toEqual(
      expect.arrayContaining([
        { adult: 'a1', kind: 'maternityPremiumExemption' },
        { adult: 'a1', kind: 'childcarePremiumExemption' },
        { adult: 'a2', kind: 'childcarePremiumExemption' },
        { adult: 'a1', kind: 'childRearingException' },
        { adult: null, kind: 'childAllowance' },
      ]),
    )
  })

  it('出したと書けば、同じ金額で、しるしだけが消える', () => {
    const kinds = [...new Set((notedIn(BORN) ?? []).map(({ kind }) => kind))]
    const filed = withFilings(
      ['a1', 'a2'].flatMap((adult) => kinds.map((kind): Filing => ({ adult, kind, state: 'filed' }))),
    )
    expect(sumOf(filed)).toBe(sumOf(BORN))
    expect(notedIn(filed)).toBeUndefined()
    expect(linesOf(filed).filter(({ assumesFiled }) => assumesFiled !== undefined)).toEqual([])
  })
})

describe('断られた届出は、どれも家計を変える', () => {
  it.each<[Filing['kind'], string]>([
    ['endOfLeaveRevision', 'a1'],
    ['reducedHoursBenefit', 'a1'],
    ['childcareLeaveBenefit', 'a1'],
    ['birthLeaveBenefit', 'a2'],
    ['postBirthSupport', 'a1'],
    ['postBirthSupport', 'a2'],
    ['leaveBenefitExtension', 'a1'],
    ['childcarePremiumExemption', 'a1'],
    ['maternityPremiumExemption', 'a1'],
    ['maternityAllowance', 'a1'],
    ['spouseDeduction', 'a2'],
    ['childAllowance', 'a2'],
  ])('%s (%s)', (kind, adult) => {
    const refused = withFilings([{ adult, kind, state: 'refused' }])
    expect(sumOf(refused)).toBeLessThan(sumOf(BORN))
    expect((notedIn(refused) ?? []).some((noted) => noted.kind === kind && noted.adult === adult)).toBe(false)
  })

  it('産前産後休業終了時改定は、育休をとらずに戻った人に効く', () => {
    const phases = BORN.tracks[0]?.phases.filter(({ leave }) => leave !== 'childcare') ?? []
    const back = phases.map((own) => (own.from === '2028-04-01' ? { ...own, from: '2026-08-27' } : own))
    const plan = { ...BORN, tracks: [{ id: 'now', phases: back }] }
    const refused = (kind: Filing['kind']) => withFilings([{ adult: 'a1', kind, state: 'refused' }], plan)
    expect(sumOf(refused('maternityLeaveEndRevision'))).toBeLessThan(sumOf(plan))
    expect(sumOf(refused('endOfLeaveRevision'))).toBe(sumOf(plan))
  })

  it('監護相当の確認書を出さなければ、18歳をこえた子は数に入らず、第3子の上のせがなくなる', () => {
    const children = ['2008-05-01', '2012-05-01', '2021-07-01'].map((birth, index) => ({
      id: `c${index + 1}`,
      birth,
      care: [],
    }))
    const three: Plan = { ...samplePlan(), household: { ...samplePlan().household, children } }
    const refused = withFilings([{ adult: 'a1', kind: 'supportedStudentConfirmation', state: 'refused' }], three)
    // 2027年4月から: 30,000 + 10,000 → 10,000 + 10,000、48か月のうち 2027年4月〜2030年3月の36か月
    expect(sumOf(three) - sumOf(refused)).toBe(36 * 20_000)
  })

  it('児童扶養手当を断られれば、その行がなくなる', () => {
    const { household, jobs } = samplePlan()
    const alone: Plan = samplePlan({
      household: { ...household, married: false, adults: household.adults.slice(0, 1) },
      jobs: jobs.slice(0, 1).map((job) => ({ ...job, fullTimeMonthly: 180_000 })),
      tracks: [{ id: 'now', phases: [phase('a1', '09:00', '16:00')] }],
    })
    const of = (plan: Plan) => linesOf(plan).filter(({ code }) => code === 'single_parent_allowance')
    expect(of(alone).length).toBe(48)
    expect(of(alone)[0]?.assumesFiled).toEqual(['singleParentAllowance'])
    expect(of(withFilings([{ adult: 'a1', kind: 'singleParentAllowance', state: 'refused' }], alone))).toEqual([])
  })
})
