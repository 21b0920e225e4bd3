import type { Plan, WorkPhase } from '@yohaku/household'
import { date, formatPlainDate, formatYearMonth, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../../testing/samplePlan.ts'
import { ledger } from '../ledger/ledger.ts'
import { factsOfPlan } from './factsOfPlan.ts'

/** The sample plan's mother (320,000 yen at full time, 9:00–18:00 less an hour) with phases of her own; the father works full time. */
const planWith = (phases: readonly WorkPhase[], more: Partial<Plan> = {}, others: Plan['tracks'] = []): Plan =>
  samplePlan({
    tracks: [{ id: 'now', phases: [...phases, phase('a2', '09:00', '19:00', { kind: 'full' })] }, ...others],
    ...more,
  })

const withJob = (plan: Plan, change: Partial<Plan['jobs'][number]>): Plan => ({
  ...plan,
  jobs: plan.jobs.map((job) => (job.adult === 'a1' ? { ...job, ...change } : job)),
})

const factsOf = (plan: Plan, track = 'now', months = 24) => factsOfPlan(plan, track, { months })

const payOf = (plan: Plan, track = 'now') =>
  factsOf(plan, track).adults[0]?.pay.map(({ from, baseMonthly, commuting, arrangement }) => [
    formatYearMonth(from),
    baseMonthly,
    commuting,
    arrangement,
  ])

const leavesOf = (plan: Plan, track = 'now') =>
  factsOf(plan, track).adults[0]?.leaves.map(({ kind, start, end }) => [
    kind,
    formatPlainDate(start),
    formatPlainDate(end),
  ])

const leave = (from: string, more: Partial<WorkPhase> = {}): WorkPhase => ({
  adult: 'a1',
  from,
  kind: 'leave',
  leave: 'childcare',
  ...more,
})

describe('しおりから家計の入力へ: 給与', () => {
  it('時間の割合: 320,000 × 360分 ÷ 480分、1円未満四捨五入', () => {
    expect(payOf(planWith([phase('a1', '09:00', '16:00')]))?.at(-1)).toEqual(['2026-03', 240_000, 0, 'reduced'])
    const odd = withJob(planWith([phase('a1', '09:00', '16:25')]), { fullTimeMonthly: 301_000 })
    expect(payOf(odd)?.at(-1)?.[1]).toBe(241_427) // 301,000 × 385 ÷ 480 = 241,427.08
  })

  it('週4日なら、その日数の割合', () => {
    expect(payOf(planWith([phase('a1', '09:00', '18:00', { daysPerWeek: 4 })]))?.at(-1)).toEqual([
      '2026-03',
      256_000,
      0,
      'reduced',
    ])
  })

  it('自分の額はそのまま。賞与も、その割合かじぶんの千分率で', () => {
    const bonuses = [{ month: 6, yen: 500_000 }]
    const own = (pay: Extract<WorkPhase['pay'], { rule: 'amount' }>) =>
      factsOf(withJob(planWith([phase('a1', '09:00', '16:00', { pay })]), { bonuses })).adults[0]
    expect(own({ rule: 'amount', monthly: 280_000 })?.pay.at(-1)?.baseMonthly).toBe(280_000)
    expect(own({ rule: 'amount', monthly: 280_000 })?.bonuses.at(-1)?.gross).toBe(437_500) // × 280/320
    expect(own({ rule: 'amount', monthly: 280_000, bonusPerMille: 600 })?.bonuses.at(-1)?.gross).toBe(300_000)
  })

  it('フルタイムの賞与は毎年、時短なら時間の割合で、休業の月は出ない', () => {
    const plan = withJob(planWith([leave('2026-05-01'), phase('a1', '09:00', '16:00', { from: '2026-08-01' })]), {
      bonuses: [
        { month: 6, yen: 480_000 },
        { month: 12, yen: 480_000 },
      ],
    })
    const bonuses = factsOf(plan).adults[0]?.bonuses.map(({ month: of, gross }) => [formatYearMonth(of), gross])
    expect(bonuses?.filter(([of]) => String(of) >= '2026-01')).toEqual([
      ['2026-12', 360_000],
      ['2027-06', 360_000],
      ['2027-12', 360_000],
      ['2028-06', 360_000],
      ['2028-12', 360_000],
    ])
  })

  it('月の途中で変わると暦日で割り、通勤手当は働く日があれば全額', () => {
    const plan = withJob(planWith([leave('2026-04-01'), phase('a1', '09:00', '16:00', { from: '2026-06-11' })]), {
      commutingMonthly: 9_000,
    })
    expect(payOf(plan)).toEqual([
      ['2026-04', 0, 0, 'leave'],
      ['2026-06', 160_000, 9_000, 'reduced'], // 240,000 × 20 ÷ 30
      ['2026-07', 240_000, 9_000, 'reduced'],
    ])
  })

  it('仕事のない人は、給与も保険もない', () => {
    const plan = {
      ...planWith([phase('a1', '09:00', '16:00')]),
      jobs: samplePlan().jobs.filter(({ adult }) => adult !== 'a2'),
    }
    expect(factsOf(plan).adults[1]).toMatchObject({
      insured: false,
      employmentInsured: false,
      pay: [],
      fullTimeMonthly: 0,
    })
  })
})

describe('しおりから家計の入力へ: 過去はどのトラックでも同じ', () => {
  const plan = planWith([phase('a1', '09:00', '16:00')], {}, [
    {
      id: 'full',
      phases: [phase('a1', '09:00', '18:00', { kind: 'full' }), phase('a2', '09:00', '19:00', { kind: 'full' })],
    },
  ])

  it('はじめの月より前は、いまのトラックの働き方', () => {
    expect(payOf(plan, 'full')).toEqual([
      ['2026-03', 240_000, 0, 'reduced'],
      ['2026-04', 320_000, 0, 'full'],
    ])
  })

  it('春の住民税は、どのトラックでも同じ', () => {
    const resident = (track: string) =>
      ledger(plan, { track, months: 14 }).months.map(
        ({ adults }) => adults[0]?.lines.find(({ code }) => code === 'resident_tax')?.yen,
      )
    expect(resident('full').slice(0, 14)).toEqual(resident('now').slice(0, 14)) // 2027年5月まで: 2025年の所得の分
  })

  it('始まりより前のボーナスも、給料と同じ働き方で数える。産休と育休のあいだは0円、その前はフルタイム', () => {
    const bonuses = [
      { month: 6, yen: 400_000 },
      { month: 12, yen: 400_000 },
    ]
    const before = (given: Plan): unknown =>
      factsOf(withJob(given, { bonuses }), 'now')
        .adults[0]?.bonuses.filter(({ month: of }) => of < month('2026-04'))
        .map(({ month: of, gross }) => [formatYearMonth(of), gross])
    // Six of eight hours, as the pay of those months.
    expect(before(plan)).toEqual([
      ['2023-06', 300_000],
      ['2023-12', 300_000],
      ['2024-06', 300_000],
      ['2024-12', 300_000],
      ['2025-06', 300_000],
      ['2025-12', 300_000],
    ])
    // Maternity leave from 2025-01-28, childcare leave to 2026-04-30.
    expect(before(planWith([leave('2026-04-01'), phase('a1', '09:00', '16:00', { from: '2026-05-01' })]))).toEqual([
      ['2023-06', 400_000],
      ['2023-12', 400_000],
      ['2024-06', 400_000],
      ['2024-12', 400_000],
    ])
  })

  it('いまのトラックがもっと前から書かれていれば、そこから数える', () => {
    const told = planWith([leave('2025-06-01'), phase('a1', '09:00', '16:00', { from: '2025-11-01' })])
    const facts = factsOf(told)
    expect(formatYearMonth(facts.start)).toBe('2025-06')
    expect(facts.months).toBe(10 + 24)
    expect(ledger(told, { track: 'now', months: 2 }).months.map(({ month: of }) => of)).toEqual(['2026-04', '2026-05'])
    expect(ledger(told, { track: 'now', from: month('2025-12'), months: 2 }).months[0]?.month).toBe('2025-12')
  })
})

describe('しおりから家計の入力へ: 休業', () => {
  it('育休で始まる母には、その前に産休があった', () => {
    const plan = planWith([leave('2026-04-01'), phase('a1', '09:00', '16:00', { from: '2026-05-01' })])
    expect(leavesOf(plan)).toEqual([
      ['maternity', '2025-01-28', '2025-05-05'], // 2025-03-10 の 41日前から56日後
      ['childcare', '2025-05-06', '2026-04-30'],
    ])
  })

  it('どの休業か書かれていない母の休業は、出産をはさむなら産休と育休に分かれる', () => {
    const plan = planWith(
      [phase('a1', '09:00', '18:00', { kind: 'full' }), { adult: 'a1', from: '2026-08-01', kind: 'leave' }],
      {
        household: {
          ...samplePlan().household,
          children: [{ id: 'c2', birth: '2026-09-01', care: [] }],
        },
      },
    )
    expect(leavesOf(plan)).toEqual([
      ['maternity', '2026-08-01', '2026-10-27'],
      ['childcare', '2026-10-28', '2028-08-30'],
    ])
  })

  it('父の産後パパ育休は、その日数だけ', () => {
    const plan = planWith([phase('a1', '09:00', '16:00')])
    const father: Plan = {
      ...plan,
      tracks: [
        {
          id: 'now',
          phases: [
            phase('a1', '09:00', '16:00'),
            { adult: 'a2', from: '2026-04-01', kind: 'full' },
            { adult: 'a2', from: '2026-06-01', kind: 'leave', leave: 'birth' },
            { adult: 'a2', from: '2026-06-15', kind: 'full' },
          ],
        },
      ],
      household: { ...plan.household, children: [{ id: 'c2', birth: '2026-05-30', care: [] }] },
    }
    expect(factsOf(father).adults[1]?.leaves).toMatchObject([
      { kind: 'birth', start: date('2026-06-01'), end: date('2026-06-14') },
    ])
  })

  it('予定日だけの子は、その日に生まれるものとする', () => {
    const [mother, father] = samplePlan().household.adults
    if (mother === undefined || father === undefined) throw new Error('two adults')
    const plan = planWith(
      [phase('a1', '09:00', '18:00', { kind: 'full' }), leave('2026-08-01', { leave: 'maternity' })],
      {
        household: { ...samplePlan().household, adults: [{ ...mother, pregnant: true, due: '2026-09-10' }, father] },
      },
    )
    expect(factsOf(plan).children.at(-1)).toEqual({ birth: date('2026-09-10'), supported: true })
    expect(factsOf(plan).adults[0]?.leaves[0]).toMatchObject({ kind: 'maternity', childBirth: date('2026-09-10') })
  })
})

describe('しおりから家計の入力へ: 届出と場所', () => {
  const base = planWith([phase('a1', '09:00', '16:00')])
  const filings = (list: Plan['filings']) => factsOf({ ...base, filings: list }).adults[0]?.filings

  it('断られた届出は数えない。出した、まだ、わからない、書いていない届出は、出したものとする', () => {
    const all = { endOfLeaveRevision: true, maternityLeaveEndRevision: true, reducedHoursBenefit: true, notMade: [] }
    expect(filings([])).toEqual({ ...all, childRearingException: true })
    expect(
      filings([
        { adult: 'a1', kind: 'reducedHoursBenefit', state: 'refused' },
        { adult: 'a1', kind: 'endOfLeaveRevision', state: 'unknown' },
        { adult: 'a1', kind: 'maternityLeaveEndRevision', state: 'open' },
        { adult: 'a1', kind: 'childRearingException', state: 'filed', month: '2026-10' },
      ]),
    ).toEqual({ ...all, childRearingException: month('2026-10'), reducedHoursBenefit: false })
  })
  it('ひとりの子の分だけ断られた給付は、その子の分だけ数えない', () => {
    expect(filings([{ adult: 'a1', kind: 'childcareLeaveBenefit', state: 'refused' }])?.notMade).toEqual([
      { kind: 'childcareLeaveBenefit', childBirth: null },
    ])
    expect(filings([{ adult: 'a1', kind: 'childcareLeaveBenefit', child: 'c1', state: 'refused' }])?.notMade).toEqual([
      { kind: 'childcareLeaveBenefit', childBirth: date('2025-03-10') },
    ])
    expect(
      filings([
        { adult: 'a1', kind: 'childcareLeaveBenefit', state: 'refused' },
        { adult: 'a1', kind: 'childcareLeaveBenefit', child: 'c1', state: 'filed' },
      ])?.notMade,
    ).toEqual([])
  })
  it('指定都市の名前があれば、その市の税率', () => {
    const yokohama = { ...base, household: { ...base.household, prefecture: '14', municipality: '横浜市' } }
    expect(factsOf(yokohama).options).toMatchObject({ city: '14100', designatedCity: true, municipalExtra: null })
    expect(factsOf(base).options).toMatchObject({ city: null, designatedCity: false })
  })

  it('ないトラックは、バグとして知らせる', () => {
    expect(() => factsOf(base, 'nowhere')).toThrow(RangeError)
  })
})
