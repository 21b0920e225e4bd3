import { readdirSync, readFileSync } from 'node:fs'
import { expectOk, month } from '@yohaku/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkPlan } from '../check/checkPlan.ts'
import { parsePlan, readPlan } from '../document/parsePlan.ts'
import { writePlan } from '../document/writePlan.ts'
import type { Plan } from '../plan.ts'
import { resolvePath } from '../text/path.ts'
import { parseFamily } from './family.ts'
import { planOfFamily } from './planOfFamily.ts'

const FOLDER = new URL('../../../../families/', import.meta.url)
const SOURCES = readdirSync(new URL('sources/', FOLDER)).sort()
const source = (file: string): unknown => parse(readFileSync(new URL(`sources/${file}`, FOLDER), 'utf8'))
const planOf = (value: unknown): Plan => planOfFamily(expectOk(parseFamily(value)))

const family = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  schema: 'yohaku-family/1',
  id: 'f99',
  title_ja: 'ためしの家族',
  adults: [
    { id: 'p1', role: 'mother', work: { start: '09:00', end: '16:00', break_min: 60, contract: 'reduced', src: 'F' } },
  ],
  children: [{ id: 'c1', age: 1, care: 'n1', src: 'F' }],
  places: [{ id: 'n1', kind: 'nursery' }],
  ...more,
})

describe('公開の時刻表(yohaku-family/1)を、しおりにする', () => {
  it.each(SOURCES)(
    '%s: families/ にあるしおりは、この読み手がつくったものに、覚え書きと日本語の題を足しただけ',
    (file) => {
      const committed = expectOk(readPlan(readFileSync(new URL(file.replace('.yaml', '.yohaku.yaml'), FOLDER))))
      const { note, open, ...rest } = committed
      const { open: told, ...imported } = planOf(source(file))
      expect(rest).toEqual(imported)
      expect(open).toHaveLength(told.length)
      expect(note).toContain('assumptions')
    },
  )

  it.each(SOURCES)('%s: 仮に置いた値は、どれも文書の中に本当にある', (file) => {
    const plan = planOf(source(file))
    for (const { path } of plan.assumptions) {
      const found = resolvePath(plan, path)
      const value = found?.reduce<unknown>((inside, step) => (inside as Record<string | number, unknown>)?.[step], plan)
      expect(value, path).toBeDefined()
    }
  })

  it.each(SOURCES)('%s: 給与・年齢・都道府県・通勤手当は、どれも仮の値と書いてある', (file) => {
    const plan = planOf(source(file))
    const assumed = new Set(plan.assumptions.map(({ path }) => path))
    expect(assumed).toContain('household.prefecture')
    for (const { id } of plan.household.adults) expect(assumed).toContain(`household.adults[${id}].birth`)
    for (const { id } of plan.household.children) expect(assumed).toContain(`household.children[${id}].birth`)
    for (const { id } of plan.jobs) expect(assumed).toContain(`jobs[${id}].fullTimeMonthly`)
  })

  it.each(SOURCES)('%s: トラックは三つ。始業は動かさず、終業だけが動く', (file) => {
    const { tracks } = planOf(source(file))
    expect(tracks).toHaveLength(3)
    expect(new Set(tracks.map(({ phases }) => phases.map(({ end }) => end).join())).size).toBe(3)
    for (const { phases } of tracks)
      expect(phases.map(({ start }) => start)).toEqual(tracks[0]?.phases.map(({ start }) => start))
  })

  it('年齢から、その年齢でその組にいる生年月日になる', () => {
    const born = (age: unknown, kind: string) =>
      planOf(family({ children: [{ id: 'c1', age, care: 'n1' }], places: [{ id: 'n1', kind }] })).household.children[0]
        ?.birth
    expect(born(1, 'nursery')).toBe('2024-10-01')
    expect(born(1.9, 'nursery')).toBe('2024-05-01')
    expect(born(0, 'nursery')).toBe('2025-10-01')
    expect(born(6, 'nursery')).toBe('2020-04-02')
    expect(born(6, 'primary')).toBe('2019-10-01')
    expect(born(5, 'primary')).toBe('2020-04-01')
    expect(born(undefined, 'nursery')).toBe('2024-10-01')
    expect(born('unknown', 'primary')).toBe('2018-10-01')
  })

  it('始まりの月を変えても、年齢は変わらない', () => {
    const plan = planOfFamily(expectOk(parseFamily(family())), { start: month('2027-04') })
    expect([plan.start, plan.household.children[0]?.birth, plan.tracks[0]?.phases[0]?.from]).toEqual([
      '2027-04',
      '2025-10-01',
      '2027-04-01',
    ])
  })
})

describe('書かれていないことの扱い', () => {
  it('園の時間がなければ、ふつうの時間を仮に置く(送りが早ければ、その半時間前まで)', () => {
    const plan = planOf(
      family({ day: [{ t: '07:10', who: ['p1'], with: ['c1'], act: 'dropoff', place: 'n1', src: 'F' }] }),
    )
    expect(plan.places.find(({ id }) => id === 'n1')).toMatchObject({ opens: '07:00', closes: '18:30' })
    expect(plan.assumptions).toContainEqual({ path: 'places[n1].opens', reason: 'hours_not_stated' })
  })

  it('勤務時間がなければ、トラックは今のひとつ、聞くことがひとつ', () => {
    const plan = planOf(
      family({ adults: [{ id: 'p1', role: 'mother', work: { start: 'unknown', contract: 'unknown' } }] }),
    )
    expect(plan.tracks.map(({ id }) => id)).toEqual(['now'])
    expect(plan.questions).toContainEqual({ code: 'work_hours_not_stated', who: ['p1'] })
  })

  it('勤務時間が一日の中にだけあれば、それを使う', () => {
    const day = [
      { t: '10:00', who: ['p1'], act: 'work_start', src: 'F' },
      { t: '17:00', who: ['p1'], act: 'work_end', src: 'F' },
    ]
    const plan = planOf(family({ adults: [{ id: 'p1', work: { contract: 'reduced' } }], day }))
    expect(plan.tracks[0]?.phases[0]).toMatchObject({ start: '10:00', end: '17:00', kind: 'reduced' })
  })

  it('一日がなければ、仕事だけの一日になる', () => {
    const plan = planOf(family({ day: [], chains: {} }))
    expect(plan.days[0]?.steps.map(({ act }) => act)).toEqual(['work'])
  })

  it('働いていない大人、育休中の大人も読める', () => {
    const adults = [
      { id: 'p1', role: 'mother', work: { contract: 'leave' } },
      { id: 'p2', role: 'father', work: { contract: 'none' } },
    ]
    const plan = planOf(family({ adults }))
    expect(plan.tracks[0]?.phases.map(({ kind, leave }) => [kind, leave])).toEqual([
      ['leave', 'childcare'],
      ['none', undefined],
    ])
    expect(plan.jobs.map(({ adult }) => adult)).toEqual(['p1'])
  })

  it('三人目の大人と、家の外の人は、手伝える人になる', () => {
    const adults = ['p1', 'p2', 'p3'].map((id) => ({ id, role: id === 'p3' ? 'grandmother' : 'mother' }))
    const day = [{ t: '17:00', who: ['sitter'], with: ['c1'], act: 'pickup', place: 'n1', src: 'F' }]
    const plan = planOf(family({ adults, day }))
    expect(plan.household.adults).toHaveLength(2)
    expect(plan.household.helpers.map(({ id, kind }) => [id, kind])).toEqual([
      ['p3', 'grandparent'],
      ['sitter', 'other'],
    ])
    expect(plan.days[0]?.steps.find(({ act }) => act === 'pickup')?.who).toEqual(['sitter', 'c1'])
  })

  it('だれとだれ、の書き方がちがっても読める(all, parents, children)', () => {
    const adults = ['p1', 'p2'].map((id) => ({ id, role: 'father', work: { contract: 'none' } }))
    const day = [
      { t: '18:00', who: 'all', act: 'dinner', src: 'F' },
      { t: '20:00', who: ['parents'], with: ['children'], act: 'bed_start', src: 'F' },
      { t: '21:00', who: ['p1'], with: ['cat'], act: 'solo', src: 'F' },
    ]
    const plan = planOf(family({ adults, day }))
    expect(plan.days[0]?.steps.map(({ who }) => who)).toEqual([['p1', 'p2', 'c1'], ['p1', 'p2', 'c1'], ['p1']])
    expect(plan.household.helpers).toEqual([])
  })

  it('時刻の書き方がゆるくても、はじめの時刻を読む。ことばだけなら、その行はない', () => {
    const day = ['about 06:30', '07:00-07:30', 'morning'].map((t) => ({ t, who: ['p1'], act: 'chores', src: 'F' }))
    const plan = planOf(family({ adults: [{ id: 'p1', work: { contract: 'none' } }], day }))
    expect(plan.days[0]?.steps.map(({ at }) => at)).toEqual(['06:30', '07:00'])
  })

  it('始まりより早く終わる勤務は、翌日に終わる', () => {
    const plan = planOf(
      family({ adults: [{ id: 'p1', work: { start: '22:00', end: '07:00', break_min: 60, contract: 'full' } }] }),
    )
    expect(plan.tracks[0]?.phases[0]).toMatchObject({ start: '22:00', end: '31:00' })
  })

  it('園がひとつしかなければ、書かれていない子の園はそこ。ふたつあれば、場所をたずねる', () => {
    const day = [{ t: '17:00', who: ['p1'], with: ['c1'], act: 'pickup', src: 'F' }]
    const children = [{ id: 'c1', age: 2 }]
    const one = planOf(family({ children, day }))
    expect(one.days[0]?.steps.find(({ act }) => act === 'pickup')?.place).toBe('n1')
    const two = planOf(family({ children, day, places: ['n1', 'n2'].map((id) => ({ id, kind: 'nursery' })) }))
    expect(two.days[0]?.steps.some(({ act }) => act === 'pickup')).toBe(false)
    expect(two.questions).toContainEqual({ code: 'pickup_place_not_stated', who: ['c1'] })
  })

  it('見たことのない場所の種類は、その他', () => {
    const plan = planOf(family({ places: [{ id: 'n1', kind: 'forest_school' }] }))
    expect(plan.places.find(({ id }) => id === 'n1')).toEqual({ id: 'n1', kind: 'other' })
  })

  it('25:70 のような書きまちがいは、行をつけて言う', () => {
    const read = parsePlan(
      'schema: yohaku-family/1\nadults:\n  - {id: p1}\nday:\n  - {t: "25:70", who: [p1], act: wake}\n',
    )
    expect(read).toMatchObject({ ok: false, error: [{ code: 'bad_clock', line: 5, path: 'day[0].t' }] })
  })

  it('大人がいないファイルは読めない', () => {
    expect(parsePlan('schema: yohaku-family/1\n')).toMatchObject({ ok: false, error: [{ code: 'too_few' }] })
  })
})

describe('どこが欠けていても読める', () => {
  const values = SOURCES.map(source)

  it('値をいくつでも、ないもの・知らない言葉に替えたファイルから、正しいしおりができる', () => {
    const hole = fc.constantFrom(undefined, null, 'unknown', '', {}, [], 0)
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.array(fc.tuple(fc.nat(), hole), { maxLength: 12 }), (value, holes) => {
        const broken = holes.reduce(
          (document, [at, filling]) => withHole(document, at, filling),
          structuredClone(value),
        )
        const read = parseFamily(broken)
        if (!read.ok) return
        const plan = planOfFamily(read.value)
        expect(checkPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan })
        expect(expectOk(readPlan(writePlan(plan, 'yaml')))).toEqual(plan)
      }),
      { numRuns: 200 },
    )
  })
})

/** The document with the value at some place (counted through all of them) replaced. */
const withHole = (document: unknown, at: number, filling: unknown): unknown => {
  const places: (readonly [Record<string | number, unknown>, string | number])[] = []
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    for (const key of Object.keys(value)) {
      if (key === 'schema') continue
      places.push([value as Record<string | number, unknown>, key])
      visit((value as Record<string, unknown>)[key])
    }
  }
  visit(document)
  const place = places[at % places.length]
  if (!place) return document
  const [parent, key] = place
  if (filling === undefined && Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (filling === undefined) delete parent[key]
  else parent[key] = filling
  return document
}
