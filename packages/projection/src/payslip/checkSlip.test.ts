import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { addMonths, date, expectOk, month, type YearMonth } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AdultFacts, HouseholdFacts } from '../money/facts.ts'
import { parseHousehold } from '../money/parse/parseHousehold.ts'
import type { HouseholdMoney } from '../money/run/household.ts'
import { runHousehold } from '../money/run/runHousehold.ts'
import { households } from '../money/testing/arbitraryHousehold.ts'
import { checkSlip } from './checkSlip.ts'
import { isHealthCode, ourHealth, ourValues } from './ourLines.ts'
import { SLIP_CODES, type Slip, type SlipCode, type SlipLines } from './slip.ts'
import { slipContext } from './slipContext.ts'

const HOUSEHOLDS = gunzipSync(readFileSync(new URL('../money/second-opinion/households.jsonl.gz', import.meta.url)))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => runHousehold(expectOk(parseHousehold(JSON.parse(line) as unknown))))

/** The slip an employer who does everything as we do would print. */
const slipOf = (money: HouseholdMoney, adult: string, of: YearMonth, codes: readonly SlipCode[] = WHOLE): Slip => {
  const lines: Partial<Record<SlipCode, number>> = {}
  const context = slipContext(money, { month: of, adult, lines: Object.fromEntries(codes.map((code) => [code, 0])) })
  for (const code of codes)
    lines[code] = isHealthCode(code) ? partOf(context, code, codes) : (ourValues(context, code)[0] as number)
  return { month: of, adult, lines }
}

const partOf = (context: Parameters<typeof ourHealth>[0], code: SlipCode, codes: readonly SlipCode[]): number => {
  const { combined, health, ltc, levy } = ourHealth(context)
  if (code === 'health_combined') return combined
  if (code === 'ltc') return ltc
  if (code === 'levy') return levy
  return health + (codes.includes('levy') ? 0 : levy) + (codes.includes('ltc') ? 0 : ltc)
}

const WHOLE: readonly SlipCode[] = SLIP_CODES.filter((code) => code !== 'health' && code !== 'ltc' && code !== 'levy')
const LAYOUTS: readonly (readonly SlipCode[])[] = [
  WHOLE,
  SLIP_CODES.filter((code) => code !== 'health_combined'),
  SLIP_CODES.filter((code) => code !== 'health_combined' && code !== 'levy'),
  SLIP_CODES.filter((code) => code !== 'health_combined' && code !== 'levy' && code !== 'ltc'),
]

const monthsOf = ({ horizon }: HouseholdMoney): readonly YearMonth[] =>
  Array.from({ length: horizon.end - horizon.start + 1 }, (_, place) => addMonths(horizon.start, place))

describe('正しい明細では、なにも言わない', () => {
  it('40世帯の、どの月の、どの刷り方の明細でも、すべての行が合う', () => {
    for (const money of HOUSEHOLDS)
      for (const { facts } of money.adults)
        for (const of of monthsOf(money))
          for (const layout of LAYOUTS) {
            const checked = checkSlip(money, slipOf(money, facts.id, of, layout))
            expect(checked.filter(({ verdict, ask }) => verdict !== 'equal' || ask !== null)).toEqual([])
          }
  })

  it('どんな世帯の、どの月でも（無作為に120世帯）', () => {
    fc.assert(
      fc.property(households, fc.constantFrom(...LAYOUTS), (json, layout) => {
        const money = runHousehold(expectOk(parseHousehold(json)))
        for (const { facts } of money.adults)
          for (const of of monthsOf(money)) {
            const checked = checkSlip(money, slipOf(money, facts.id, of, layout))
            expect(checked.filter(({ verdict, ask }) => verdict !== 'equal' || ask !== null)).toEqual([])
          }
      }),
      { numRuns: 120 },
    )
  })

  it('打ちこんだ行がいくつでも、合う行は合い、足りない行だけが「見あたらない」になる', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HOUSEHOLDS),
        fc.nat({ max: 1 }),
        fc.nat({ max: 200 }),
        fc.subarray([...WHOLE], { minLength: 1 }),
        (money, who, later, codes) => {
          const adult = money.adults[who % money.adults.length] as HouseholdMoney['adults'][number]
          const months = monthsOf(money)
          const of = months[later % months.length] as YearMonth
          // `net` of a slip typed in parts is not that of all its lines: it is left to the whole slips above
          const typed: readonly SlipCode[] = codes.filter((code) => code !== 'net')
          fc.pre(typed.length > 0)
          const checked = checkSlip(money, slipOf(money, adult.facts.id, of, typed))
          for (const line of checked) expect(line.verdict).toBe(typed.includes(line.code) ? 'equal' : 'notOnSlip')
        },
      ),
      { numRuns: 200 },
    )
  })
})

// ── one employee, one difference at a time ──────────────────────────────────────────────────────────────────────────

/** 300,000円・通勤 10,000円の人が、2026年4月から6時間（225,000円）。1986年5月10日生まれ（2026年5月分から介護）。住民税あり。 */
const ONE = {
  id: 'one',
  prefecture: '13',
  start: '2026-01',
  months: 24,
  adults: [
    {
      id: 'p1',
      birth: '1986-05-10',
      insured: true,
      pay: [
        { from: '2026-01', base_monthly: 300_000, commuting: 10_000, hours_per_day: 8, arrangement: 'full' },
        { from: '2026-04', base_monthly: 225_000, commuting: 10_000, hours_per_day: 6, arrangement: 'reduced' },
      ],
      full_time_monthly: 300_000,
      bonus: [{ month: '2026-12', gross: 400_500 }],
      prev_year_income: {
        '2024': { gross: 4_400_000, social_insurance: 640_000 },
        '2025': { gross: 3_600_000, social_insurance: 530_000 },
      },
      filings: { end_of_leave_revision: true, child_rearing_exception: true, reduced_hours_benefit: true },
      collection: 'next_month',
    },
  ],
  children: [],
}

const FACTS = expectOk(parseHousehold(ONE))
const MONEY = runHousehold(FACTS)

const changed = (change: Partial<AdultFacts>): HouseholdMoney =>
  runHousehold({ ...FACTS, adults: FACTS.adults.map((adult) => ({ ...adult, ...change })) } satisfies HouseholdFacts)

const verdictsOf = (lines: SlipLines, of: string) =>
  checkSlip(MONEY, { month: month(of), adult: 'p1', lines })
    .filter(({ verdict }) => verdict !== 'equal')
    .map(({ code, verdict, why, ask }) => [code, verdict, why, ask])

/** Our slip of the month with some lines otherwise. */
const verdictsWith = (of: string, lines: SlipLines) =>
  verdictsOf({ ...slipOf(MONEY, 'p1', month(of)).lines, ...lines }, of)

describe('明細との違いを、ありそうな順に', () => {
  it('等級がもとのまま（8月、随時改定のあと）：健康保険と厚生年金が同じ理由、税と手取りはそれについてきただけ', () => {
    // 標準報酬月額 320,000円: 健保+介護+支援金 (9.85+1.62+0.23)% ÷ 2 = 5.85% → 18,720円、厚年 9.15% → 29,280円
    const old = slipOf(changed({ pay: FACTS.adults[0]?.pay.slice(0, 1) ?? [] }), 'p1', month('2026-08')).lines
    expect(old.health_combined).toBe(18_720)
    expect(old.pension).toBe(29_280)
    const lines = { ...slipOf(MONEY, 'p1', month('2026-08')).lines, health_combined: 18_720, pension: 29_280 }
    const { net: _, income_tax_withheld: __, ...typed } = lines
    expect(verdictsOf(typed, '2026-08')).toEqual([
      ['health_combined', 'explained', 'oldGrade', 'gradeInForce'],
      ['pension', 'explained', 'oldGrade', 'gradeInForce'],
      ['income_tax_withheld', 'notOnSlip', null, 'lineMissing'],
    ])
  })

  it('当月徴収と翌月徴収のとりちがえ（等級が変わる7月分）', () => {
    const slip = slipOf(changed({ collection: 'same_month' }), 'p1', month('2026-07')).lines
    expect(verdictsOf(slip, '2026-07')).toEqual([
      ['health_combined', 'explained', 'otherCollectionMonth', 'collectionMonth'],
      ['pension', 'explained', 'otherCollectionMonth', 'collectionMonth'],
      ['income_tax_withheld', 'explained', 'followsOtherLines', null],
      ['net', 'explained', 'followsOtherLines', null],
    ])
  })

  it('通勤手当が、保険料のもとから落ちている（235,000円 → 225,000円、240千円 → 220千円）', () => {
    // 220,000円: 5.85% → 12,870円、9.15% → 20,130円
    expect(verdictsWith('2026-09', { health_combined: 12_870, pension: 20_130 }).slice(0, 2)).toEqual([
      ['health_combined', 'explained', 'commutingLeftOut', 'commutingInGrade'],
      ['pension', 'explained', 'commutingLeftOut', 'commutingInGrade'],
    ])
  })

  it('雇用保険：通勤手当をのぞいて計算／まるめ上げ', () => {
    // 235,000円 × 0.5% = 1,175円、225,000円 × 0.5% = 1,125円
    expect(verdictsWith('2026-09', { employment_insurance: 1_125 })[0]).toEqual([
      'employment_insurance',
      'explained',
      'commutingLeftOut',
      'wageBase',
    ])
  })

  it('去年の料率のまま（雇用保険 0.55%、健康保険 9.91%・介護 1.59%・支援金なし）', () => {
    // 235,000円 × 0.55% = 1,292.5円 → 五捨六入で 1,292円
    expect(verdictsWith('2026-09', { employment_insurance: 1_292 })[0]?.slice(2)).toEqual(['lastRate', 'rateInForce'])
    // 240,000円 × (9.91 + 1.59)% ÷ 2 = 13,800円、支援金 0.23% を入れて 14,076円
    for (const yen of [13_800, 14_076])
      expect(verdictsWith('2026-09', { health_combined: yen })[0]?.slice(2)).toEqual(['lastRate', 'rateInForce'])
  })

  it('介護保険料：40歳のさかいめで、引かれていない／早すぎる', () => {
    // 5月10日生まれ：5月分から。6月の給料から引かれるはず。320,000円 × (9.85+0.23)% ÷ 2 = 16,128円
    expect(verdictsWith('2026-06', { health_combined: 16_128 })[0]).toEqual([
      'health_combined',
      'explained',
      'longTermCareLeftOut',
      'longTermCare',
    ])
    // 4月分（5月の給料）に、もう介護 1.62% が入っている: 18,720円
    expect(verdictsWith('2026-05', { health_combined: 18_720 })[0]?.slice(0, 3)).toEqual([
      'health_combined',
      'explained',
      'longTermCareTaken',
    ])
  })

  it('住民税：6月になっても、去年の額のまま', () => {
    const may = slipOf(MONEY, 'p1', month('2026-05')).lines.resident_tax as number
    expect(may).not.toBe(slipOf(MONEY, 'p1', month('2026-07')).lines.resident_tax)
    expect(verdictsWith('2026-07', { resident_tax: may })[0]).toEqual([
      'resident_tax',
      'explained',
      'lastPeriod',
      'residentTaxPeriod',
    ])
  })

  it('住民税：7月に、6月の端数つきの額', () => {
    const june = slipOf(MONEY, 'p1', month('2026-06')).lines.resident_tax as number
    expect(verdictsWith('2026-07', { resident_tax: june })[0]?.[2]).toBe('juneInstalment')
  })

  it('扶養の人数：ひとりちがう', () => {
    const own = slipOf(MONEY, 'p1', month('2026-02')).lines.income_tax_withheld as number
    const married = expectOk(
      parseHousehold({
        ...ONE,
        adults: [...ONE.adults, { id: 'p2', birth: '1986-01-01', insured: false, employment_insured: false, pay: [] }],
      }),
    )
    const withSpouse = slipOf(runHousehold(married), 'p1', month('2026-02')).lines.income_tax_withheld as number
    expect(withSpouse).toBeLessThan(own)
    expect(verdictsWith('2026-02', { income_tax_withheld: withSpouse })[0]).toEqual([
      'income_tax_withheld',
      'explained',
      'otherDependants',
      'dependants',
    ])
  })

  it('給料そのものが、しおりと違う：税と雇用保険は、明細の給料から計算しなおす', () => {
    const other = changed({
      pay: (FACTS.adults[0]?.pay ?? []).map((phase) => ({ ...phase, baseMonthly: phase.baseMonthly + 7_000 })),
    })
    const lines = slipOf(other, 'p1', month('2026-02')).lines
    expect(verdictsOf(lines, '2026-02')).toEqual([
      ['gross', 'unexplained', null, 'payAgreed'],
      ['employment_insurance', 'explained', 'followsOtherLines', null],
      ['income_tax_withheld', 'explained', 'followsOtherLines', null],
      ['net', 'explained', 'followsOtherLines', null],
    ])
  })

  it('賞与：千円未満を切りすてずに計算', () => {
    // 400,500円 × 9.15% = 36,645.75円 → 36,646円（切りすてれば 400,000円 → 36,600円）
    const lines = slipOf(MONEY, 'p1', month('2026-12')).lines
    expect(lines.bonus_pension).toBe(36_600)
    const found = verdictsWith('2026-12', { bonus_pension: 36_646 }).find(([code]) => code === 'bonus_pension')
    expect(found).toEqual(['bonus_pension', 'explained', 'bonusNotCut', 'bonusBase'])
  })

  it('支援金が入っていない／端数を切りあげた／内わけを別々に丸めた', () => {
    // 240,000円 × (9.85 + 1.62)% ÷ 2 = 13,764円
    expect(verdictsWith('2026-09', { health_combined: 13_764 })[0]).toEqual([
      'health_combined',
      'explained',
      'levyLeftOut',
      'levy',
    ])
    // 賞与 401,000円 × 9.15% = 36,691.5円 → 五捨六入で 36,691円、切りあげて 36,692円
    const bonus = changed({ bonuses: [{ month: month('2026-12'), gross: 401_000 }] })
    const lines = slipOf(bonus, 'p1', month('2026-12')).lines
    expect(lines.bonus_pension).toBe(36_691)
    const up = checkSlip(bonus, { month: month('2026-12'), adult: 'p1', lines: { ...lines, bonus_pension: 36_692 } })
    expect(up.find(({ code }) => code === 'bonus_pension')).toMatchObject({ why: 'roundedUp', ask: 'rounding' })
    // 標準報酬月額 142,000円: 健保 4.925% = 6,993.5 → 6,993円、支援金 0.115% = 163.3 → 163円。まとめて 5.04% = 7,156.8 → 7,157円
    const small = changed({
      birth: date('1992-05-10'),
      smrBefore: { health: 142_000, pension: 142_000 },
      fullTimeMonthly: 135_000,
      pay: [{ from: month('2026-01'), baseMonthly: 135_000, commuting: 7_000, arrangement: 'full' }],
    })
    const apart = checkSlip(small, { month: month('2026-06'), adult: 'p1', lines: { health: 6_993, levy: 163 } })
    expect(apart.find(({ code }) => code === 'health')).toMatchObject({
      ours: 6_994,
      why: 'partsRoundedApart',
      ask: null,
    })
  })

  it('所得税：通勤手当にもかけた／月額表で計算した／社会保険料を引いていない', () => {
    const of = month('2026-02')
    const taxOf = (money: HouseholdMoney) => slipOf(money, 'p1', of).lines.income_tax_withheld as number
    const whyOf = (yen: number) => {
      const found = checkSlip(MONEY, {
        month: of,
        adult: 'p1',
        lines: { ...slipOf(MONEY, 'p1', of).lines, income_tax_withheld: yen },
      })
      const { why, others } = found.find(({ code }) => code === 'income_tax_withheld') as (typeof found)[number]
      return [why, ...others.map((other) => other.why)]
    }
    // the same sum, all of it base pay: premiums stay, the tax takes the allowance in
    const noAllowance = changed({
      fullTimeMonthly: 310_000,
      pay: (FACTS.adults[0]?.pay ?? []).map((own) => ({
        ...own,
        baseMonthly: own.baseMonthly + own.commuting,
        commuting: 0,
      })),
    })
    expect(whyOf(taxOf(noAllowance))).toContain('commutingTaxed')
    const printed = runHousehold({ ...FACTS, options: { ...FACTS.options, withholding: 'printed' } })
    expect(taxOf(printed)).not.toBe(taxOf(MONEY))
    expect(whyOf(taxOf(printed))).toContain('otherTaxTable')
    const uninsured = changed({ insured: false, employmentInsured: false })
    expect(whyOf(taxOf(uninsured))).toContain('premiumsNotTakenOff')
  })

  it('住民税：5月に、もう6月からの額／6月に、7月からの額', () => {
    const taxIn = (of: string) => slipOf(MONEY, 'p1', month(of)).lines.resident_tax as number
    expect(taxIn('2026-06')).not.toBe(taxIn('2026-07'))
    expect(verdictsWith('2026-05', { resident_tax: taxIn('2026-06') })[0]?.[2]).toBe('nextPeriodEarly')
    expect(verdictsWith('2026-06', { resident_tax: taxIn('2026-07') })[0]?.[2]).toBe('regularInstalment')
  })

  it('給料：時短の月に、フルタイムの額', () => {
    expect(verdictsWith('2026-09', { gross: 300_000 })[0]).toEqual([
      'gross',
      'explained',
      'payOfOtherPhase',
      'payAgreed',
    ])
  })

  it('育休中の免除が、されていない', () => {
    const onLeave = expectOk(
      parseHousehold({
        ...ONE,
        adults: ONE.adults.map((adult) => ({
          ...adult,
          leave: { childcare: [{ start: '2026-08-01', end: '2026-10-31' }] },
        })),
        children: [{ birth: '2026-05-01' }],
      }),
    )
    const money = runHousehold(onLeave)
    const of = month('2026-10')
    const lines = { ...slipOf(money, 'p1', of).lines, health_combined: 14_040, pension: 21_960 }
    const found = checkSlip(money, { month: of, adult: 'p1', lines }).filter(({ why }) => why === 'exemptionNotApplied')
    expect(found.map(({ code, ours, ask }) => [code, ours, ask])).toEqual([
      ['health_combined', 0, 'exemption'],
      ['pension', 0, 'exemption'],
    ])
  })

  it('1円でも合わない理由は、出さない', () => {
    for (const yen of [-1, 1]) {
      const found = verdictsWith('2026-08', { pension: 29_280 + yen }).find(([code]) => code === 'pension')
      expect(found).toEqual(['pension', 'unexplained', null, 'figure'])
    }
  })

  it('しおりでは引かれないはずのもの、しおりではあるはずのもの', () => {
    const { resident_tax: _, net: __, ...without } = slipOf(MONEY, 'p1', month('2026-08')).lines
    expect(verdictsOf(without, '2026-08')).toEqual([['resident_tax', 'notOnSlip', null, 'lineMissing']])
    expect(verdictsWith('2026-08', { bonus_tax: 1_000 }).find(([code]) => code === 'bonus_tax')).toEqual([
      'bonus_tax',
      'notExpected',
      null,
      'lineUnexpected',
    ])
  })

  it('月ごとの明細に、賞与の行は求めない。賞与だけの明細に、月の行は求めない', () => {
    const codes = (lines: SlipLines) =>
      checkSlip(MONEY, { month: month('2026-12'), adult: 'p1', lines }).map(({ code }) => code)
    expect(codes({ gross: 225_000 })).not.toContain('bonus')
    expect(codes({ bonus: 400_500 })).not.toContain('gross')
  })
})
