import { FILING_KINDS, type Plan, type WorkPhase } from '@yohaku/household'
import {
  addDays,
  addMonths,
  date,
  firstDayOf,
  formatPlainDate,
  formatYearMonth,
  month,
  type PlainDate,
} from '@yohaku/kernel'
import { APPLICATIONS, type ApplicationId } from '@yohaku/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOfPlan } from '../money/plan/factsOfPlan.ts'
import { RECORD_SMR, WIDTH } from '../money/run/columns.ts'
import { runHousehold } from '../money/run/runHousehold.ts'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { applicationsOfPlan, findApplications } from './applicationsOfPlan.ts'
import { filingKindOf } from './filingKind.ts'
import type { PlanApplication } from './planApplication.ts'

const TODAY = date('2026-11-22')

const leave = (adult: string, from: string, kind: WorkPhase['leave']): WorkPhase => ({
  adult,
  from,
  kind: 'leave',
  leave: kind,
})
const full = (adult: string, from: string): WorkPhase =>
  phase(adult, '09:00', adult === 'a1' ? '18:00' : '19:00', { from, kind: 'full' })

/** 320,000円・フルタイムのふたり。2026年7月1日に c1 が生まれ、a1 は産休と育休、a2 は産後パパ育休。a1 は2027年4月から6時間。 */
const BORN: Plan = samplePlan({
  start: '2026-01',
  household: {
    ...samplePlan().household,
    children: [{ id: 'c1', birth: '2026-07-01', care: ['nursery'] }],
  },
  tracks: [
    {
      id: 'now',
      phases: [
        full('a1', '2026-01-01'),
        leave('a1', '2026-05-21', 'maternity'),
        leave('a1', '2026-08-27', 'childcare'),
        phase('a1', '09:00', '16:00', { from: '2027-04-01' }),
        full('a2', '2026-01-01'),
        leave('a2', '2026-07-01', 'birth'),
        full('a2', '2026-07-29'),
      ],
    },
  ],
})

/** a1 has come back on 15 April 2026 to six hours; the child was born on 10 March 2025. */
const RETURNED: Plan = samplePlan({
  tracks: [
    {
      id: 'now',
      phases: [
        leave('a1', '2026-04-01', 'childcare'),
        phase('a1', '09:00', '16:00', { from: '2026-04-15' }),
        phase('a2', '09:00', '19:00', { kind: 'full' }),
      ],
    },
  ],
})

const withHousehold = (plan: Plan, change: Partial<Plan['household']>): Plan => ({
  ...plan,
  household: { ...plan.household, ...change },
})

const alone = (plan: Plan, monthly: number): Plan => ({
  ...withHousehold(plan, { married: false, adults: plan.household.adults.slice(0, 1) }),
  jobs: plan.jobs.slice(0, 1).map((job) => ({ ...job, fullTimeMonthly: monthly })),
  tracks: [{ id: 'now', phases: [full('a1', '2025-01-01')] }],
})

const all = (plan: Plan, today = TODAY) => applicationsOfPlan(plan, 'now', { today })
const one = (plan: Plan, id: ApplicationId, adult = 'a1', today = TODAY): PlanApplication | undefined =>
  all(plan, today).find((found) => found.id === id && found.adult === adult)
const leftOut = (plan: Plan, id: ApplicationId, today = TODAY) => findApplications(plan, 'now', { today }).left[id]
const span = (found: PlanApplication | undefined) => [found?.opens, found?.target, found?.due]
const amounts = (found: PlanApplication | undefined) => found?.worth?.months.map(({ amount }) => amount)

describe('届出を、この家族の数字で', () => {
  it('育児休業等終了時改定：7月分だけ、320千円と240千円の差', () => {
    // 健保 80,000 × (9.85 + 0.23)% ÷ 2 = 4,032円、厚年 80,000 × 18.3% ÷ 2 = 7,320円。8月分からは随時改定でも下がる。
    const found = one(RETURNED, 'leaveEndRevision')
    expect(found?.worth).toMatchObject({
      unit: 'yen',
      inTime: 11_352,
      ifFiledToday: 11_352,
      ifFiledInAYear: 11_352,
      lastDay: '2028-07-31',
      months: [{ month: '2026-07', amount: 11_352, lastFilingDay: '2028-07-31' }],
    })
    expect(span(found)).toEqual(['2026-07-01', '2026-07-31', '2028-07-31'])
  })

  it('終了時改定のうちわけ：税をひいて残る額と、特例を出さないときに下がる年金', () => {
    const withException = one(RETURNED, 'leaveEndRevision')?.worth?.alongside
    const refused: Plan = { ...RETURNED, filings: [{ adult: 'a1', kind: 'childRearingException', state: 'refused' }] }
    const without = one(refused, 'leaveEndRevision')?.worth?.alongside
    expect(withException?.find(({ code }) => code === 'pensionPerYear')?.yen).toBe(0)
    expect(without?.find(({ code }) => code === 'pensionPerYear')?.yen).toBe(-438) // 80,000 × 5.481/1000 × 1か月
    const takeHome = withException?.find(({ code }) => code === 'takeHome')?.yen ?? 0
    expect(takeHome).toBeGreaterThan(11_352 * 0.7)
    expect(takeHome).toBeLessThanOrEqual(11_352)
  })

  it('養育特例：80,000円 × 5.481/1000 × 月数が、65歳からの年金に、毎年', () => {
    // 2026年7月分から、3歳の誕生月の前月 2028年2月分まで 20か月: 8,769.6円
    const found = one(RETURNED, 'childRearingPensionException')
    expect(found?.worth).toMatchObject({ unit: 'yenOfPensionPerYear', inTime: 8_770, lastDay: '2030-02-28' })
    expect(found?.worth?.months).toHaveLength(20)
    expect(span(found)).toEqual(['2025-03-10', '2026-04-15', '2030-02-28'])
  })

  it('養育特例：出した月から2年より前は、なくなる。エンジンで月を指定したときと同じ額', () => {
    for (const filed of ['2028-07', '2028-08', '2028-12', '2029-08', '2030-02', '2030-03'].map(month)) {
      const facts = factsOfPlan(RETURNED, 'now', { months: 48 })
      const recordWith = (exception: boolean | typeof filed): readonly number[] => {
        const adults = facts.adults.map((adult) => ({
          ...adult,
          filings: { ...adult.filings, childRearingException: exception },
        }))
        const { cells, horizon } = runHousehold({ ...facts, adults }).adults[0] as ReturnType<
          typeof runHousehold
        >['adults'][number]
        return Array.from({ length: horizon.rows }, (_, row) => cells[row * WIDTH + RECORD_SMR] as number)
      }
      const without = recordWith(false)
      const gained = recordWith(filed).reduce((sum, smr, row) => sum + smr - (without[row] as number), 0)
      const found = one(RETURNED, 'childRearingPensionException', 'a1', firstDayOf(filed))
      expect(found?.worth?.ifFiledToday ?? 0).toBe(Math.round((gained * 5_481) / 1_000_000))
    }
  })

  it('育児時短就業給付：240,000円の10%を、子が2歳になる前の月まで', () => {
    const found = one(BORN, 'reducedHoursBenefit')
    // 2027年4月から、2歳の誕生日の2日前 2028年6月29日 の月まで
    expect(found?.worth?.months.map((own) => own.month)).toEqual(
      Array.from({ length: 15 }, (_, place) => formatYearMonth(addMonths(month('2027-04'), place))),
    )
    expect(new Set(amounts(found))).toEqual(new Set([24_000]))
    expect(span(found)).toEqual(['2027-05-01', '2027-07-31', '2030-06-30'])
  })

  it('育児休業給付：10,666円 × 30日 × 67% から、パパ育休 10,666 × 28 × 67%、支援 13%', () => {
    expect(amounts(one(BORN, 'childcareLeaveBenefit'))?.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 214_386))
    expect(amounts(one(BORN, 'birthLeaveBenefit', 'a2'))).toEqual([200_094])
    expect(amounts(one(BORN, 'postBirthSupport', 'a2'))).toEqual([38_824])
    expect(amounts(one(BORN, 'postBirthSupport', 'a1'))).toEqual([38_824])
    expect(span(one(BORN, 'birthLeaveBenefit', 'a2'))).toEqual(['2026-08-27', '2026-10-31', '2028-07-31'])
  })

  it('パパ育休が13日なら、母の支援給付は、8週のうちに日数がそろうまで値がつかない。すぎれば出ない', () => {
    const phases = BORN.tracks[0]?.phases.map((own) =>
      own.from === '2026-07-29' ? { ...own, from: '2026-07-14' } : own,
    ) as WorkPhase[]
    const short = { ...BORN, tracks: [{ id: 'now', phases }] }
    expect(one(short, 'postBirthSupport', 'a1', date('2026-08-26'))).toMatchObject({
      worth: null,
      unpriced: 'spouseNeedsFourteenDays',
      due: '2026-08-26',
    })
    expect(one(short, 'postBirthSupport', 'a1', date('2026-08-27'))).toBeUndefined()
  })

  it('保険料の免除：5・6・7月は産休、8月から3月は育休、父は7月の28日', () => {
    const months = (id: ApplicationId, adult: string) => one(BORN, id, adult)?.worth?.months.map((own) => own.month)
    expect(months('maternityPremiumExemption', 'a1')).toEqual(['2026-05', '2026-06', '2026-07'])
    expect(months('childcarePremiumExemption', 'a1')).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
    ])
    expect(months('childcarePremiumExemption', 'a2')).toEqual(['2026-07'])
    // 320,000円 × (9.85+0.23)% ÷ 2 + 320,000円 × 18.3% ÷ 2
    expect(amounts(one(BORN, 'maternityPremiumExemption'))).toEqual([45_408, 45_408, 45_408])
  })

  it('出産手当金：320,000円 ÷ 30 → 10,670円 × 2/3 → 7,113円を98日', () => {
    expect(one(BORN, 'maternityAllowance')?.worth?.inTime).toBe(7_113 * 98)
  })

  it('1歳からの延長：1歳の誕生日の前の日までに園を申しこんでいなければ、そのあとの給付はない', () => {
    const phases = BORN.tracks[0]?.phases.map((own) =>
      own.from === '2027-04-01' ? { ...own, from: '2028-04-01' } : own,
    ) as WorkPhase[]
    const long = { ...BORN, tracks: [{ id: 'now', phases }] }
    const before = one(long, 'leaveBenefitExtension')
    expect(before?.worth).toMatchObject({ lastDay: '2027-06-30', ifFiledInAYear: 0 })
    expect(before?.worth?.inTime).toBeGreaterThan(159_990 * 8) // 50% for nine months, 30 days each
    expect(span(before)).toEqual(['2027-05-01', '2027-06-17', '2027-06-30'])
    expect(one(long, 'leaveBenefitExtension', 'a1', date('2027-07-01'))?.due).toBe('2027-12-31')
    expect(leftOut(BORN, 'leaveBenefitExtension')).toBe('endsByFirstBirthday')
  })

  it('配偶者控除：育休の年（2027年）は、父の税が 38万円 × 10.21% と 33万円 × 10% 下がる', () => {
    const phases = BORN.tracks[0]?.phases.map((own) =>
      own.from === '2027-04-01' ? { ...own, from: '2028-04-01' } : own,
    ) as WorkPhase[]
    const jobs = BORN.jobs.map((job) => (job.adult === 'a2' ? { ...job, fullTimeMonthly: 500_000 } : job))
    const found = all({ ...BORN, jobs, tracks: [{ id: 'now', phases }] }).find(
      ({ id, year }) => id === 'spouseDeduction' && year === 2027,
    )
    expect(found).toMatchObject({ adult: 'a2', opens: '2027-11-01', target: '2027-12-31', due: '2032-12-31' })
    expect(found?.worth?.inTime).toBe(38_800 + 33_000)
  })

  it('児童手当：生まれて15日までに出せば翌月分から、おくれた月の分はもどらない', () => {
    const on = (today: string) => one(BORN, 'childAllowance', 'a2', date(today))?.worth?.ifFiledToday
    expect(span(one(BORN, 'childAllowance', 'a2'))?.slice(0, 2)).toEqual(['2026-07-01', '2026-07-16'])
    expect((on('2026-07-31') as number) - (on('2026-08-01') as number)).toBe(15_000)
    expect(leftOut(RETURNED, 'childAllowance')).toBe('claimedLongAgo')
    const asked: Plan = { ...RETURNED, filings: [{ adult: 'a2', kind: 'childAllowance', state: 'open' }] }
    expect(one(asked, 'childAllowance', 'a2')?.state).toBe('open')
  })

  it('第3子は30,000円。上の子が18歳をこえたら、確認書で第3子のまま', () => {
    const children = ['2008-05-01', '2012-05-01', '2026-07-01'].map((birth, index) => ({
      id: `c${index + 1}`,
      birth,
      care: [],
    }))
    const three = withHousehold(BORN, { children })
    expect(
      all(three).find(({ id, child }) => id === 'childAllowance' && child === 'c3')?.worth?.months[0]?.amount,
    ).toBe(30_000)
    const found = all(three).find(({ id }) => id === 'supportedStudentConfirmation')
    expect([found?.child, found?.worth?.months[0]]).toEqual([
      'c1',
      { month: '2027-04', amount: 15_000, lastFilingDay: '2027-03-31' },
    ])
    expect(leftOut(BORN, 'supportedStudentConfirmation')).toBe('fewerThanThreeChildren')
  })

  it('児童扶養手当：所得が低ければ全部（48,050円）、高ければ出ない。ふたりなら関係しない', () => {
    const monthly = (plan: Plan, of: string) =>
      all(plan)
        .find(({ id }) => id === 'singleParentAllowance')
        ?.worth?.months.find((own) => own.month === of)?.amount
    // By the income of 2025, with one dependant: 1,440,000 − 650,000 − 180,000 is below 1,070,000.
    expect(monthly(alone(samplePlan(), 120_000), '2026-11')).toBe(48_050)
    // To October by that of 2024, when c1 was not born yet: 1,440,000 − 550,000 − 180,000 = 710,000, 20,000 above 690,000 × 0.0264029 + 10.
    expect(monthly(alone(samplePlan(), 120_000), '2026-10')).toBe(48_050 - 530 - 10)
    expect(leftOut(alone(samplePlan(), 600_000), 'singleParentAllowance')).toBe('incomeAboveLimit')
    expect(leftOut(samplePlan(), 'singleParentAllowance')).toBe('notSingle')
  })

  it('児童扶養手当は、末の子の18歳の年度末まで数え、いつからいつまでの分かを言う', () => {
    const worth = one(alone(samplePlan(), 120_000), 'singleParentAllowance')?.worth
    // c1 is 18 on 2043-03-10. A claim in November 2026 pays from December: 1 month, 16 years, 3 months of 48,050 yen.
    expect(worth).toMatchObject({
      covers: { from: '2026-12', to: '2043-03' },
      ifFiledToday: (1 + 16 * 12 + 3) * 48_050,
      ifFiledInAYear: (1 + 15 * 12 + 3) * 48_050,
      lastDay: '2043-02-28',
      assumptions: expect.arrayContaining([
        'SAME_LAW_UNTIL_18',
        'SINGLE_PARENT_AMOUNTS_CARRIED_FORWARD',
        'FIVE_YEAR_NOTICE_ASSUMED',
      ]),
    })
    // 18 on 2029-05-01, so to March 2030: fewer than five years.
    const older = withHousehold(samplePlan(), { children: [{ id: 'c1', birth: '2011-05-01', care: [] }] })
    const short = one(alone({ ...older, days: [] }, 120_000), 'singleParentAllowance')?.worth
    expect(short?.covers).toEqual({ from: '2026-12', to: '2030-03' })
    expect(short?.assumptions).not.toContain('FIVE_YEAR_NOTICE_ASSUMED')
  })

  it('復帰の日がしおりにない時短の人には、値をつけず、わけを言う', () => {
    expect(one(samplePlan(), 'leaveEndRevision')).toMatchObject({
      worth: null,
      unpriced: 'leaveNotInPlan',
      opens: null,
    })
  })

  it('認定の変更と復職証明は、子が園にいる日の、働き方の変わりめに', () => {
    expect(span(one(BORN, 'careCertificateChange'))).toEqual(['2027-02-01', '2027-03-31', '2027-03-31'])
    expect(span(one(BORN, 'returnToWorkCertificate'))).toEqual(['2027-04-01', '2027-04-15', null])
    expect(one(BORN, 'returnToWorkCertificate', 'a2')).toBeUndefined() // the mother is still at home with the child
  })
})

describe('届出の32種類', () => {
  it('しおりに書ける届出の名と、一覧の名は、ひとつずつ対応する', () => {
    expect(APPLICATIONS.map(({ id }) => filingKindOf(id)).toSorted()).toEqual([...FILING_KINDS].toSorted())
  })

  it('どの届出も、関係するか、関係しないわけがあるか、どちらか', () => {
    for (const plan of [BORN, RETURNED, samplePlan(), alone(samplePlan(), 250_000)]) {
      const { relevant, left } = findApplications(plan, 'now', { today: TODAY })
      const found = new Set(relevant.map(({ id }) => id))
      for (const { id } of APPLICATIONS)
        expect([id, found.has(id), left[id] === undefined]).toEqual([id, found.has(id), found.has(id)])
    }
  })

  it('どれも、どこかの家族には関係する', () => {
    const seen = new Set<ApplicationId>()
    const later = (plan: Plan, from: string, to: string): Plan => ({
      ...plan,
      tracks: [
        {
          id: 'now',
          phases: plan.tracks[0]?.phases.map((own) => (own.from === from ? { ...own, from: to } : own)) as WorkPhase[],
        },
      ],
    })
    const maternityOnly = later(
      {
        ...BORN,
        tracks: [
          {
            id: 'now',
            phases: BORN.tracks[0]?.phases.filter(({ leave: kind }) => kind !== 'childcare') as WorkPhase[],
          },
        ],
      },
      '2027-04-01',
      '2026-08-27',
    )
    const helpers: Plan['household']['helpers'] = [{ id: 'h1', kind: 'sitter' }]
    const students = ['2008-05-01', '2012-05-01', '2021-07-01'].map((birth, index) => ({
      id: `c${index + 1}`,
      birth,
      care: [],
    }))
    const families: readonly Plan[] = [
      BORN,
      RETURNED,
      samplePlan(),
      alone(samplePlan(), 250_000),
      later(BORN, '2027-04-01', '2028-04-01'),
      maternityOnly,
      withHousehold(samplePlan(), { helpers }),
      withHousehold(samplePlan(), { children: students }),
      { ...BORN, jobs: BORN.jobs.map((job) => ({ ...job, insured: job.adult !== 'a2' })) },
    ]
    for (const plan of families) for (const { id } of all(plan)) seen.add(id)
    expect(APPLICATIONS.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([])
  })

  it.each([
    ['2026-06-30', 'ahead'],
    ['2026-07-01', 'open'],
    ['2028-07-31', 'open'],
    ['2028-08-01', 'over'],
  ])('%s には %s', (today, window) => {
    expect(one(RETURNED, 'leaveEndRevision', 'a1', date(today))?.window).toBe(window)
  })

  it('出したかどうかは、しおりの書いたとおり。書いていなければ、わからない', () => {
    const filed = (filings: Plan['filings']) => one({ ...RETURNED, filings }, 'childRearingPensionException')?.state
    expect(filed([])).toBe('unknown')
    expect(filed([{ adult: 'a1', kind: 'childRearingException', state: 'filed' }])).toBe('filed')
    expect(filed([{ adult: 'a2', kind: 'childRearingException', state: 'filed' }])).toBe('unknown')
    expect(
      filed([
        { adult: 'a1', kind: 'childRearingException', state: 'filed' },
        { adult: 'a1', kind: 'childRearingException', child: 'c1', state: 'refused' },
      ]),
    ).toBe('refused')
  })

  it('数字は、仮に置いたことを言う', () => {
    expect(one(RETURNED, 'childRearingPensionException')?.worth?.assumptions).toContain('SMR_AT_START_FROM_FULL_TIME')
    expect(one(BORN, 'reducedHoursBenefit')?.worth?.assumptions).toContain('BENEFIT_ELIGIBILITY_ASSUMED')
  })
})

describe('いつ出すか', () => {
  const dayOf = (from: string, to: string) =>
    fc.integer({ min: date(from), max: date(to) }).map((day) => formatPlainDate(day as PlainDate))

  /** Any family: a birth, leaves of both, hours, pay, a second child perhaps. */
  const plans = fc
    .record({
      birth: dayOf('2025-04-01', '2027-06-30'),
      elder: fc.option(dayOf('2018-01-01', '2023-12-31'), { nil: null }),
      leaveDays: fc.integer({ min: 60, max: 700 }),
      fatherDays: fc.integer({ min: 0, max: 28 }),
      end: fc.constantFrom('15:00', '16:00', '17:00', '18:00'),
      pay: fc.integer({ min: 150, max: 900 }),
      bonus: fc.constantFrom(0, 400_000, 900_000),
      collection: fc.constantFrom('next_month' as const, 'same_month' as const),
      single: fc.boolean(),
      birthCost: fc.option(fc.integer({ min: 300_000, max: 700_000 }), { nil: undefined }),
      bills: fc.option(fc.integer({ min: 0, max: 3_000_000 }), { nil: undefined }),
      insured: fc.boolean(),
      table: fc.constantFrom('yokohama' as const, 'national' as const, undefined),
      state: fc.constantFrom('filed' as const, 'open' as const, 'refused' as const, 'unknown' as const),
    })
    .map((drawn): Plan => {
      const { birth, elder, leaveDays, fatherDays, end, pay, bonus, collection, single } = drawn
      const { birthCost, bills, insured, table, state } = drawn
      const on = date(birth)
      const text = (days: number): string => formatPlainDate(addDays(on, days))
      const back = text(57 + leaveDays)
      const plan = samplePlan({
        start: '2025-01',
        tracks: [
          {
            id: 'now',
            phases: [
              full('a1', '2025-01-01'),
              leave('a1', text(-41), 'maternity'),
              leave('a1', text(57), 'childcare'),
              phase('a1', '09:00', end, { from: back, kind: end === '18:00' ? 'full' : 'reduced' }),
              ...(single ? [] : [full('a2', '2025-01-01')]),
              ...(fatherDays === 0 || single ? [] : [leave('a2', text(3), 'birth'), full('a2', text(3 + fatherDays))]),
            ],
          },
        ],
      })
      const children = [
        ...(elder === null ? [] : [{ id: 'c0', birth: elder, care: [] }]),
        {
          id: 'c1',
          birth,
          care: ['nursery'],
          ...(birthCost === undefined ? {} : { birthCost }),
          ...(table === undefined ? {} : { nurseryFee: { rule: 'table' as const, table } }),
        },
      ]
      const year = Number(birth.slice(0, 4))
      const adults = (single ? plan.household.adults.slice(0, 1) : plan.household.adults).map((adult) => ({
        ...adult,
        ...(bills === undefined ? {} : { medicalBills: [{ year, yen: bills }] }),
        nationalPension: 'category1' as const,
      }))
      const filings = FILING_KINDS.map((kind) => ({ adult: 'a1', kind, state }))
      const jobs = plan.jobs
        .filter(({ adult }) => adults.some(({ id }) => id === adult))
        .map((job) => ({
          ...job,
          fullTimeMonthly: pay * 1000,
          collection,
          insured: insured || job.adult === 'a1',
          bonuses: bonus === 0 ? [] : [{ month: 6, yen: bonus }],
        }))
      return { ...withHousehold(plan, { adults, children, married: !single }), jobs, filings }
    })

  it('どの家族の、どの届出も、あとから出して値がふえることはない', () => {
    fc.assert(
      fc.property(plans, dayOf('2025-01-01', '2030-12-31'), fc.integer({ min: 1, max: 900 }), (plan, today, later) => {
        const now = all(plan, date(today))
        const then = all(plan, addDays(date(today), later))
        const keyOf = ({ id, adult, child, year }: PlanApplication) => [id, adult, child, year].join()
        for (const found of now) {
          const { worth } = found
          if (worth === null) {
            expect(found.unpriced).not.toBeNull()
            continue
          }
          expect(worth.ifFiledInAYear).toBeLessThanOrEqual(worth.ifFiledToday)
          expect(worth.ifFiledToday).toBeLessThanOrEqual(worth.inTime)
          expect(worth.inTime).toBeGreaterThan(0)
          expect(found.due).toBe(worth.lastDay)
          if (worth.lastDay < today) expect(worth.ifFiledToday).toBe(0)
          if (worth.months.every(({ amount }) => amount > 0))
            expect(worth.months.reduce((sum, { amount }) => sum + amount, 0)).toBe(worth.inTime)
          const same = then.find((other) => keyOf(other) === keyOf(found))
          if (same?.worth != null) expect(same.worth.ifFiledToday).toBeLessThanOrEqual(worth.ifFiledToday)
        }
      }),
      { numRuns: 60 },
    )
  })
})
