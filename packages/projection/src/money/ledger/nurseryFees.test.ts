import { NURSERY_FEE_TABLE_IDS, type NurseryFee, type Plan } from '@yohaku/household'
import { month } from '@yohaku/kernel'
import { type Explanation, NURSERY_FEE_TABLES } from '@yohaku/law'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../../testing/samplePlan.ts'
import { explainLine } from '../explain/explainLine.ts'
import { monthsFrom } from '../testing/household.ts'
import { type Ledger, ledger } from './ledger.ts'

/*
 * 手計算のための家族: ふたりともフルタイム300,000円、社会保険なし（控除は基礎控除だけ）。a1 は2025年に働かず、2026年4月に戻る。
 *
 * 年3,600,000円: 所得 3,600,000 × 70% − 80,000 = 2,440,000; − 430,000 = 2,010,000 × 6% = 120,600; 調整控除 1,500 → 119,100
 * 2024年の所得: 119,100 × 2 = 238,200
 * 2025年の所得: a2 は配偶者控除 330,000 → 1,680,000 × 6% = 100,800; 調整控除 (5万 + 5万) × 3% = 3,000 → 97,800
 * 2026年の所得: a1 は9か月 2,700,000 → 1,810,000 − 430,000 = 1,380,000 × 6% − 1,500 = 81,300; a2 119,100 → 200,400
 */
const planWith = (fee: NurseryFee | undefined, more: Partial<Plan> = {}, child: Partial<Child> = {}): Plan => {
  const sample = samplePlan()
  const full = (adult: string, from: string) => phase(adult, '09:00', '18:00', { from, kind: 'full' })
  return {
    ...sample,
    jobs: sample.jobs.map((job) => ({ ...job, fullTimeMonthly: 300_000, insured: false, employmentInsured: false })),
    tracks: [
      {
        id: 'now',
        phases: [
          full('a1', '2024-12-01'),
          { adult: 'a1', from: '2025-01-01', kind: 'none' },
          full('a1', '2026-04-01'),
          full('a2', '2024-12-01'),
        ],
      },
    ],
    household: {
      ...sample.household,
      children: [{ ...CHILD, ...child, ...(fee === undefined ? {} : { nurseryFee: fee }) }],
    },
    ...more,
  }
}
type Child = Plan['household']['children'][number]
const CHILD: Child = { id: 'c1', birth: '2025-03-10', care: ['nursery'], careSince: '2026-04-01' }
const YOKOHAMA: NurseryFee = { rule: 'table', table: 'yokohama', mealMonthly: 7_500 }

const feesOf = (plan: Plan, months = 30): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ledger(plan, { track: 'now', months }).months.map(({ month: of, household }) => [
      of,
      household.find(({ code }) => code === 'nursery_fee')?.yen ?? 0,
    ]),
  )
const over = (fees: Readonly<Record<string, number>>, first: string, last: string): readonly number[] => [
  ...new Set(monthsFrom(first, last).map((of) => fees[of] ?? Number.NaN)),
]
const codesOf = ({ assumptions }: Ledger): readonly string[] => assumptions.map(({ code }) => code)
const nodesOf = (node: Explanation): readonly Explanation[] => [node, ...node.children.flatMap(nodesOf)]

describe('保育料の行（横浜市の表、標準時間、1歳児クラスから）', () => {
  const fees = feesOf(planWith(YOKOHAMA))

  // 表の行: 228,901〜246,700円 53,000円、97,001〜102,600円 25,000円、192,901〜211,200円 47,500円
  it('4〜8月は前の年度の住民税（2024年の所得、238,200円）、9月から2025年の所得（97,800円）', () => {
    expect(over(fees, '2026-04', '2026-08')).toEqual([-53_000])
    expect(over(fees, '2026-09', '2027-08')).toEqual([-25_000])
  })

  it('戻った年の所得（200,400円）は、次の年の9月から効く', () => {
    expect(over(fees, '2027-09', '2028-03')).toEqual([-47_500])
  })

  it('3歳児クラスの4月から保育料は0円、給食費だけ', () => {
    expect(over(fees, '2028-04', '2028-09')).toEqual([-7_500])
  })
})

describe('保育料の行: きまりのちがい', () => {
  it('しおりに書ける市の表は、法の側にある表の全部', () => {
    expect([...NURSERY_FEE_TABLE_IDS].sort()).toEqual(Object.keys(NURSERY_FEE_TABLES).sort())
  })

  it('東京23区は0円なので、行がない', () => {
    const fees = feesOf(planWith({ rule: 'table', table: 'tokyoWards', mealMonthly: 6_000 }))
    expect(over(fees, '2026-04', '2028-03')).toEqual([0])
    expect(fees['2028-04']).toBe(-6_000)
  })

  it('短時間の認定は、その欄。指定した額は、9月にも変わらず3歳児クラスまで', () => {
    expect(feesOf(planWith({ ...YOKOHAMA, certificate: 'short' }), 1)['2026-04']).toBe(-52_000)
    const own = feesOf(planWith({ rule: 'amount', monthly: 30_000 }))
    expect(over(own, '2026-04', '2028-03')).toEqual([-30_000])
    expect(over(own, '2028-04', '2028-09')).toEqual([0])
  })

  it('上の子が園にいれば下の子は半額、上の子が学校なら1人め', () => {
    const sibling = (birth: string, care: readonly string[]): Plan => {
      const plan = planWith(YOKOHAMA)
      const elder: Child = { id: 'c0', birth, care: [...care], careSince: '2024-04-01' }
      return { ...plan, household: { ...plan.household, children: [...plan.household.children, elder] } }
    }
    expect(feesOf(sibling('2022-05-01', ['nursery']), 1)['2026-04']).toBe(-26_500) // 53,000 × 50%
    expect(feesOf(sibling('2018-05-01', []), 1)['2026-04']).toBe(-53_000)
  })

  it('入園の月から、就学の前の3月まで。4月1日生まれは早生まれの学年', () => {
    const born = (birth: string, careSince?: string) =>
      feesOf(planWith({ rule: 'amount', monthly: 9_000, mealMonthly: 7_000 }, {}, { birth, careSince }), 12)
    expect(over(born('2025-03-10', '2026-06-15'), '2026-04', '2026-05')).toEqual([0])
    expect(born('2025-03-10', '2026-06-15')['2026-06']).toBe(-9_000)
    expect(born('2024-04-01', '2025-04-01')['2026-04']).toBe(-9_000) // 2歳児クラス
    expect(born('2023-04-02', '2025-04-01')['2026-04']).toBe(-9_000) // 2歳児クラスのはじめの日
    expect(born('2023-04-01', '2025-04-01')['2026-04']).toBe(-7_000) // 3歳児クラスのおわりの日
    expect(born('2020-04-02', '2025-04-01')['2027-03']).toBe(-7_000)
    expect(born('2020-04-01', '2025-04-01')['2026-04']).toBe(0) // 小学生
  })

  it('7月に始まるしおりでも、8月までは2年前の所得から', () => {
    const july = { ...planWith(YOKOHAMA), start: '2026-07' }
    const tracks = [
      {
        id: 'now',
        phases: [
          phase('a1', '09:00', '18:00', { from: '2026-07-01', kind: 'full' as const }),
          phase('a2', '09:00', '18:00', { from: '2026-07-01', kind: 'full' as const }),
        ],
      },
    ]
    const fees = feesOf({ ...july, tracks }, 3)
    expect(fees).toEqual({ '2026-07': -53_000, '2026-08': -53_000, '2026-09': -53_000 }) // ずっと238,200円
  })
})

describe('保育料の行: 根拠と、言っておくこと', () => {
  const plan = planWith(YOKOHAMA)

  it('表の行、世帯の所得割、ひとり分の住民税まで開く', () => {
    const tree = explainLine(plan, { track: 'now', month: month('2026-09'), line: 'nursery_fee' })
    expect(tree?.result).toBe(-25_000)
    const nodes = tree === null ? [] : nodesOf(tree)
    expect(nodes.find(({ rule }) => rule === 'ledger.nursery-levy')).toMatchObject({
      result: 97_800,
      inputs: { incomeYear: 2025 },
      children: [{ result: 0 }, { result: 97_800 }],
    })
    expect(nodes.find(({ rule }) => rule === 'daycare-fee.nursery-fee')?.parameters.map(({ id }) => id)).toContain(
      'daycare-fee.yokohama',
    )
    expect(explainLine(plan, { track: 'now', month: month('2026-09'), line: 'nursery_fee', adult: 'a1' })).toBeNull()
  })

  it('手取りは、その分へる', () => {
    const [without, withFee] = [planWith(undefined), plan].map((each) => ledger(each, { track: 'now', months: 12 }))
    // 5か月 53,000円、7か月 25,000円
    const sum = (of: Ledger | undefined) => of?.takeHomeByYear.reduce((total, { yen }) => total + yen, 0) ?? 0
    expect(sum(without) - sum(withFee)).toBe(5 * 53_000 + 7 * 25_000)
    expect(sum(withFee)).toBe(withFee?.months.reduce((total, { net }) => total + net, 0))
  })

  it('書かれていない保育料は数えず、そう言う。3歳児クラスからは言わない', () => {
    expect(codesOf(ledger(planWith(undefined), { track: 'now', months: 1 }))).toContain('NURSERY_FEE_NOT_COUNTED')
    expect(codesOf(ledger(plan, { track: 'now', months: 1 }))).not.toContain('NURSERY_FEE_NOT_COUNTED')
    const older = planWith(undefined, {}, { birth: '2022-05-01' })
    expect(codesOf(ledger(older, { track: 'now', months: 1 }))).not.toContain('NURSERY_FEE_NOT_COUNTED')
  })

  it('表のない月は数えず、そう言う', () => {
    const early = planWith(YOKOHAMA, { start: '2026-03' }, { careSince: '2026-01-01' })
    const { months, assumptions } = ledger(early, { track: 'now', months: 1 })
    expect(months[0]?.household.map(({ code }) => code)).toEqual(['child_allowance'])
    expect(assumptions.map(({ code }) => code)).toContain('NURSERY_FEE_NOT_COUNTED')
  })

  it('入園の月がなければ、はじめの月からと言う。次の年度の表は仮', () => {
    const { careSince: _, ...child } = CHILD
    const open = { ...plan, household: { ...plan.household, children: [{ ...child, nurseryFee: YOKOHAMA }] } }
    expect(codesOf(ledger(open, { track: 'now', months: 1 }))).toContain('NURSERY_FEE_FROM_FIRST_MONTH')
    const line = (at: number) =>
      ledger(plan, { track: 'now', months: 13 }).months[at]?.household.find(({ code }) => code === 'nursery_fee')
    expect([line(11)?.provisional, line(12)?.provisional]).toEqual([undefined, true])
  })
})
