import { APPLICATIONS } from '@yohaku/law'
import type { MilestoneFigures, PlanApplication } from '@yohaku/projection'
import { FORBIDDEN } from '@yohaku/words/never'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import type { GuideText } from './guideText.ts'
import { ja } from './ja.ts'

const FIGURES: readonly MilestoneFigures[] = [
  {
    kind: 'work',
    before: { kind: 'reduced', start: 540, end: 960, paidMinutes: 360, daysPerWeek: null },
    after: { kind: 'full', start: null, end: null, paidMinutes: null, daysPerWeek: null },
  },
  { kind: 'leave', leave: 'birth' },
  { kind: 'residentTax', untilMay: 12_000, june: 13_000, fromJuly: 12_500, incomeYear: 2026 },
  { kind: 'residentTax', untilMay: null, june: 0, fromJuly: null, incomeYear: 2026 },
  {
    kind: 'remuneration',
    why: 'leave_end',
    health: { before: 320_000, after: 240_000 },
    pension: null,
    averagedFrom: '2026-04',
    effective: '2026-07',
    deductedFrom: '2026-08',
  },
]

const WORTH: NonNullable<PlanApplication['worth']> = {
  unit: 'yen',
  inTime: 30_000,
  ifFiledToday: 20_000,
  ifFiledInAYear: 0,
  lastDay: '2028-07-31',
  covers: { from: '2026-07', to: '2026-08' },
  months: [],
  alongside: [],
  assumptions: [],
}

/** Every sentence of a catalogue, functions asked with real figures. */
const sentencesOf = ({ milestones, applications, letters, payslip, day }: GuideText): readonly string[] => [
  ...Object.values(milestones.title),
  ...Object.values(milestones.entitlement),
  ...Object.values(milestones.origin),
  ...[milestones.starts, milestones.ends, milestones.changes].map((say) => say('x')),
  milestones.none,
  milestones.expected,
  ...FIGURES.map(milestones.figures),
  ...APPLICATIONS.map(({ id, term }) => applications.titled(applications.name[id], term)),
  ...Object.values(applications.filer),
  ...Object.values(applications.office),
  ...Object.values(applications.unpriced),
  ...Object.values(applications.assumption),
  applications.worth(WORTH),
  applications.worth({ ...WORTH, unit: 'yenOfPensionPerYear' }),
  ...[-1, 0].map((yen) => applications.alongside({ code: 'pensionPerYear', yen })),
  applications.alongside({ code: 'takeHome', yen: 1 }),
  applications.canBeFiled(2),
  applications.targetPast(day('2026-09-10')),
  applications.target(day('2026-09-10')),
  ...APPLICATIONS.flatMap(({ id }) => [letters.ask[id], letters.want[id]]),
  ...[true, false].map(applications.letterTo),
  applications.over,
  applications.refused,
  applications.noDue,
  ...Object.values(payslip.verdict),
  ...Object.values(payslip.reason).map((say) => say({ smr: 320_000, month: '2026-07', persons: 1, incomeYear: 2025 })),
  ...Object.values(payslip.question),
  payslip.allEqual,
  payslip.estimate,
]

describe('日づけ・届出・明細のことば', () => {
  it('書かないと決めたことばがない。「もれ」と責めない。感嘆符もない', async () => {
    for (const sentence of sentencesOf(await ja.guide())) {
      expect(sentence).not.toMatch(FORBIDDEN)
      expect(sentence).not.toMatch(/届出もれ|期限切れ|[!！]|(?<!ま)まだ|もう[^ひ]|たった|せっかく/)
      expect(sentence).not.toMatch(/父|母/)
    }
    for (const sentence of sentencesOf(await en.guide())) expect(sentence).not.toMatch(/!/)
  })

  it('日本語と英語は、同じ記号をもつ', async () => {
    const keysOf = (value: unknown): unknown =>
      value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, keysOf(inside)]))
        : typeof value
    expect(keysOf(await ja.guide())).toEqual(keysOf(await en.guide()))
  })

  it('届出には、ふだんのことばの名と、正式な名がある', async () => {
    const { applications } = await ja.guide()
    for (const { id, term } of APPLICATIONS) {
      expect(applications.name[id]).not.toBe(term)
      expect(applications.titled(applications.name[id], term)).toBe(`${applications.name[id]}(${term})`)
    }
  })

  it('聞く文は、そのまま言える長さ（60字まで）', async () => {
    for (const question of Object.values((await ja.guide()).payslip.question))
      expect(question.length).toBeLessThanOrEqual(60)
  })

  it('おくれは、どの月の給料から引かれるかまで言う', async () => {
    const { milestones } = await ja.guide()
    expect(FIGURES.map(milestones.figures)[4]).toBe(
      '健康保険320,000円から240,000円に、復帰後の見なおし(終了時改定)、2026年4月からの給料を見て2026年7月分から。2026年8月の給料から引かれます',
    )
  })
})
