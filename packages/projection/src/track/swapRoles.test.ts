import type { Plan, WorkPhase } from '@yohaku/household'
import { parsePlan, updatePlan } from '@yohaku/household/yaml'
import { date, expectOk, formatPlainDate, month, type PlainDate } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledger } from '../money/ledger/ledger.ts'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { swapRoles, withSwappedTrack } from './swapRoles.ts'

const withPhases = (phases: readonly WorkPhase[], more: Partial<Plan> = {}): Plan =>
  samplePlan({ tracks: [{ id: 'now', phases: [...phases] }], ...more })
const phasesOf = (plan: Plan, adult: string) =>
  plan.tracks[0]?.phases
    .filter((own) => own.adult === adult)
    .map(({ from, kind, leave, end }) => [from, leave ?? kind, end ?? null])
const grossOf = (plan: Plan, adult: number) =>
  ledger(plan, { track: plan.tracks.at(-1)?.id ?? '', from: month('2026-09'), months: 1 }).months[0]?.adults[
    adult
  ]?.lines.find(({ code }) => code === 'gross')?.yen

/** Whose phases stand first in the file says nothing. */
const byAdult = (plan: Plan): Plan => ({
  ...plan,
  tracks: plan.tracks.map((track) => ({
    ...track,
    phases: track.phases.toSorted((a, b) => (a.adult + a.from < b.adult + b.from ? -1 : 1)),
  })),
})

describe('ふたりの働き方を入れかえる', () => {
  it('時短はもうひとりに、フルタイムはこちらに。ほかは何も変わらない', () => {
    const plan = samplePlan()
    const swapped = swapRoles(plan, 'now')
    expect(phasesOf(swapped, 'a1')).toEqual([['2026-04-01', 'full', '19:00']])
    expect(phasesOf(swapped, 'a2')).toEqual([['2026-04-01', 'reduced', '16:00']])
    expect({ ...swapped, tracks: [] }).toEqual({ ...plan, tracks: [] })
  })

  it('給与は時間についていく: 320,000 × 360 ÷ 540（a2 の契約は9時間）、a1 は契約より長いのでフルタイムの額', () => {
    const swapped = withSwappedTrack(samplePlan())
    expect([grossOf(swapped, 0), grossOf(swapped, 1)]).toEqual([320_000, 213_333])
  })

  it('自分の額は、フルタイムの額の割合で、もうひとりの会社の額になる', () => {
    const plan = withPhases([
      phase('a1', '09:00', '16:00', { pay: { rule: 'amount', monthly: 256_000 } }),
      phase('a2', '09:00', '19:00', { kind: 'full' }),
    ])
    const dear = {
      ...plan,
      jobs: plan.jobs.map((job) => (job.adult === 'a2' ? { ...job, fullTimeMonthly: 500_000 } : job)),
    }
    expect(grossOf(swapRoles(dear, 'now'), 1)).toBe(400_000) // 256,000 ÷ 320,000 × 500,000
  })

  it('産休は、産んだ人のまま。育休は、産休の次の日から入れかわる', () => {
    const plan = withPhases(
      [
        phase('a1', '09:00', '18:00', { from: '2026-01-01', kind: 'full' }),
        { adult: 'a1', from: '2026-05-21', kind: 'leave', leave: 'maternity' },
        { adult: 'a1', from: '2026-08-27', kind: 'leave', leave: 'childcare' },
        phase('a1', '09:00', '16:00', { from: '2027-04-01' }),
        phase('a2', '09:00', '19:00', { from: '2026-01-01', kind: 'full' }),
      ],
      {
        start: '2026-01',
        household: { ...samplePlan().household, children: [{ id: 'c1', birth: '2026-07-01', care: [] }] },
      },
    )
    const swapped = swapRoles(plan, 'now')
    expect(phasesOf(swapped, 'a1')).toEqual([
      ['2026-01-01', 'full', '18:00'],
      ['2026-05-21', 'maternity', null],
      ['2026-08-27', 'full', '19:00'],
    ])
    expect(phasesOf(swapped, 'a2')).toEqual([
      ['2026-01-01', 'full', '19:00'],
      ['2026-08-27', 'childcare', null],
      ['2027-04-01', 'reduced', '16:00'],
    ])
    expect(swapRoles(swapped, 'now')).toEqual(plan)
  })

  it('ひとりなら、何もしない', () => {
    const { household } = samplePlan()
    const alone = samplePlan({ household: { ...household, adults: household.adults.slice(0, 1) } })
    expect(swapRoles(alone, 'now')).toBe(alone)
  })

  const phases = (adult: string): fc.Arbitrary<WorkPhase[]> =>
    fc
      .uniqueArray(fc.integer({ min: date('2025-01-01'), max: date('2028-12-31') }), { minLength: 1, maxLength: 4 })
      .chain((days) =>
        fc.tuple(
          ...days
            .toSorted((a, b) => a - b)
            .map((day, index) =>
              fc
                .record({
                  kind: fc.constantFrom('full', 'reduced', 'leave', 'none'),
                  end: fc.constantFrom('15:00', '16:00', '17:00'),
                  own: fc.boolean(),
                })
                .map(({ kind, end, own }): WorkPhase => {
                  const from = formatPlainDate(day as PlainDate)
                  if (kind === 'leave') return { adult, from, kind, leave: 'childcare' }
                  if (kind === 'none') return { adult, from, kind }
                  const pay = own ? { pay: { rule: 'amount' as const, monthly: 200_000 + index } } : {}
                  return phase(adult, '09:00', end, { from, kind: kind === 'full' ? 'full' : 'reduced', ...pay })
                }),
            ),
        ),
      )
      .map((list) =>
        list.filter(
          (one, index) =>
            index === 0 || JSON.stringify({ ...one, from: '' }) !== JSON.stringify({ ...list[index - 1], from: '' }),
        ),
      )

  it('2回入れかえると、もとのしおりと同じ', () => {
    fc.assert(
      fc.property(phases('a1'), phases('a2'), (first, second) => {
        const plan = withPhases([...first, ...second])
        expect(byAdult(swapRoles(swapRoles(plan, 'now'), 'now'))).toEqual(byAdult(plan))
      }),
    )
  })

  it('ファイルでは、入れかわったところだけが変わり、注と id は残る。2回で、もとの働き方にもどる', () => {
    const text = `# うちのしおり
schema: yohaku-plan/1
id: h1
title: ためしの家
start: 2026-04
household:
  prefecture: "13"
  adults:
    - {id: a1, role: mother, birth: 1992-05-10}
    - {id: a2, role: father, birth: 1990-02-01}
places:
  - {id: home, kind: home} # 家
tracks:
  - id: now
    phases:
      # 4月に復帰
      - {adult: a1, from: 2026-04-01, kind: reduced, start: 09:00, end: 16:00, breakMinutes: 60}
      - {adult: a2, from: 2026-04-01, kind: full, start: 10:00, end: 19:00, breakMinutes: 60} # 週5日
`
    const document = expectOk(parsePlan(text))
    const swapped = expectOk(updatePlan(document, swapRoles(document.plan, 'now')))
    for (const kept of ['# うちのしおり', '# 4月に復帰', '# 週5日', '# 家', 'id: now'])
      expect(swapped.text).toContain(kept)
    expect(swapped.plan.tracks[0]?.phases.map(({ adult, kind }) => [adult, kind])).toEqual([
      ['a2', 'reduced'],
      ['a1', 'full'],
    ])
    expect(expectOk(updatePlan(swapped, swapRoles(swapped.plan, 'now'))).text).toBe(text)
  })
})
