import { readdirSync, readFileSync } from 'node:fs'
import type { Plan } from '@yohaku/household'
import { readPlan } from '@yohaku/household/yaml'
import { expectOk, parseYearMonth } from '@yohaku/kernel'
import type { Explanation } from '@yohaku/law'
import { explainLine, type LineCode, ledger, withTracks } from '@yohaku/projection'
import { describe, expect, it } from 'vitest'
import { inputWords, parameterWords, rowsOfValue } from '../features/basis/values.ts'
import { words } from './ja/compare.ts'
import { ja } from './ja.ts'
import { lawWords } from './law.ts'

const FOLDER = new URL('../../../../families/', import.meta.url)
const families: readonly Plan[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => expectOk(readPlan(readFileSync(new URL(name, FOLDER)))))

const [seed] = families as [Plan, ...Plan[]]

/** The sample family with what few families have all at once: rules that no sample file needs are asked too. */
const rare = (more: {
  readonly people?: Partial<Plan['household']['adults'][number]>
  readonly child?: Partial<Plan['household']['children'][number]>
  readonly job?: Partial<Plan['jobs'][number]>
  readonly phases?: Plan['tracks'][number]['phases']
}): Plan => {
  const phases = more.phases ?? seed.tracks[0]?.phases ?? []
  return {
    ...seed,
    household: {
      ...seed.household,
      adults: seed.household.adults.map((adult) => ({ ...adult, ...more.people })),
      children: seed.household.children.map((child) => ({ ...child, ...more.child })),
    },
    jobs: seed.jobs.map((job) => ({ ...job, ...more.job })),
    tracks: [{ id: 'now', phases: [...phases] }],
  }
}

const bonuses = [
  { month: 6, yen: 700_000 },
  { month: 12, yen: 700_000 },
]

const rareFamilies: readonly Plan[] = [
  rare({
    child: {
      birth: '2025-10-20',
      nurseryFee: { rule: 'table', table: 'yokohama' },
      extendedCare: { from: '16:00', rows: [{ until: '20:00', monthly: 4_000 }] },
    },
    job: { commutingMonthly: 200_000, bonuses, yearlyRaise: { rule: 'perMille', month: 4, perMille: 20 } },
    people: { birth: '1980-05-05', deductions: { lifeNewGeneral: 60_000, housingCredit: 120_000, earthquake: 9_000 } },
  }),
  rare({
    child: {
      birth: '2019-06-01',
      afterSchool: { fees: [{ fromGrade: 1, monthly: 6_000 }], augustMonthly: 9_000 },
    },
    job: { withholding: 'secondary', bonuses, standardRemuneration: { health: 300_000 } },
    phases: [
      {
        adult: 'p1',
        from: '2026-04-01',
        kind: 'reduced',
        start: '09:00',
        end: '16:00',
        breakMinutes: 60,
        pay: { rule: 'table', rows: [{ paidMinutes: 300, monthly: 210_000 }] },
      },
      { adult: 'p2', from: '2026-04-01', kind: 'full' },
      { adult: 'p2', from: '2027-04-01', kind: 'none' },
    ],
  }),
  rare({
    child: { birth: '2026-06-10', nurseryFee: { rule: 'amount', monthly: 30_000, mealMonthly: 6_000 } },
    job: { bonuses, collection: 'same_month' },
    phases: [
      { adult: 'p1', from: '2025-04-01', kind: 'full' },
      { adult: 'p1', from: '2026-05-01', kind: 'leave', leave: 'maternity' },
      { adult: 'p1', from: '2026-08-06', kind: 'leave', leave: 'childcare' },
      { adult: 'p1', from: '2027-04-01', kind: 'reduced', start: '09:00', end: '16:00', breakMinutes: 60 },
      { adult: 'p2', from: '2025-04-01', kind: 'full' },
      { adult: 'p2', from: '2026-06-15', kind: 'leave', leave: 'birth' },
      { adult: 'p2', from: '2026-07-13', kind: 'leave', leave: 'childcare' },
      { adult: 'p2', from: '2026-10-01', kind: 'full' },
    ],
  }),
  ...(['kawasaki', 'sapporo', 'saitama', 'osaka', 'tokyoWards', 'national'] as const).map((table) =>
    rare({ child: { birth: '2025-10-20', nurseryFee: { rule: 'table', table, mealMonthly: 7_500 } } }),
  ),
]

/** Each line of each person on each track: its first month, its last, and the one half-way. */
const figuresOf = (plan: Plan) =>
  plan.tracks.flatMap(({ id: track }) => {
    const months = new Map<string, { line: LineCode; adult: string | null; in: string[] }>()
    for (const { month, adults, household } of ledger(plan, { track, months: 30 }).months)
      for (const { id, lines } of [...adults, { id: null, lines: household }])
        for (const { code } of lines.flatMap((line) => [line, ...(line.parts ?? [])])) {
          const found = months.get(`${id} ${code}`) ?? { line: code, adult: id, in: [] }
          found.in.push(month)
          months.set(`${id} ${code}`, found)
        }
    return [...months.values()].flatMap(({ line, adult, in: all }) =>
      [...new Set([all[0], all[Math.floor(all.length / 2)], all.at(-1)])].map((month) => ({
        track,
        line,
        month: month as string,
        ...(adult !== null && { adult }),
      })),
    )
  })

/** Adults and children are called as the family calls them. */
const isNamed = (value: string): boolean => /^[pc]\d$/.test(value)

const isDate = (value: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(value)

/** Every code of a tree that has no words: it would stand on the screen as it is. */
const wordless = (node: Explanation): readonly string[] => {
  const law = lawWords.ja
  const text = { ...ja, ...words }
  const found: string[] = []
  if (!law.rules[node.rule]) found.push(`rules ${node.rule} (${node.term})`)
  for (const [name, value] of Object.entries(node.inputs)) {
    if (inputWords(name, law, text) === name) found.push(`inputs ${name} (${node.rule})`)
    if (typeof value === 'string' && !isDate(value) && !law.values[value] && !isNamed(value))
      found.push(`values ${value} (${name}, ${node.rule})`)
  }
  for (const { id, term, value } of node.parameters) {
    if (parameterWords(id, law) === undefined) found.push(`parameters ${id} (${term})`)
    for (const { path } of rowsOfValue(value) ?? [])
      for (const name of path) if (!law.fields[name]) found.push(`fields ${name} (${id})`)
  }
  return [...found, ...node.children.flatMap(wordless)]
}

const treesOf = (plan: Plan): readonly (readonly [string, Explanation | null])[] =>
  figuresOf(plan).map(({ month, ...figure }) => [
    `${figure.track} ${month} ${figure.line}`,
    explainLine(plan, { ...figure, month: expectOk(parseYearMonth(month)) }),
  ])

describe('根拠のことば', () => {
  it.each([
    ...families.map((plan) => [plan.title, withTracks(plan)] as const),
    ...rareFamilies.map((plan, index) => [`ほかにない家族${index + 1}`, plan] as const),
  ])('%s:どの行にも根拠があり、どの規則・数・決まりにもことばがある', (_, plan) => {
    const trees = treesOf(plan)
    expect(trees.flatMap(([figure, tree]) => (tree === null ? [figure] : []))).toEqual([])
    expect([...new Set(trees.flatMap(([, tree]) => (tree === null ? [] : wordless(tree))))]).toEqual([])
  })
})
