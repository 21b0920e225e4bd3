import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILING_KINDS } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { rawPlan } from '../testing/plans.ts'
import { MAX_SIZE } from '../text/decode.ts'
import { parsePlan } from './parsePlan.ts'

const problemsIn = (input: string | Uint8Array): readonly Problem[] => {
  const read = parsePlan(input)
  return read.ok ? [] : read.error
}

const codesIn = (input: string | Uint8Array): readonly string[] => problemsIn(input).map(({ code }) => code)

const GOOD = `schema: yohaku-plan/1
id: h1
title: ためしの家
start: 2026-04
household:
  prefecture: "13"
  adults:
    - {id: a1, role: mother, birth: 1992-05-10}
  children:
    - {id: c1, birth: 2024-10-01, care: [en]}
places:
  - {id: home, kind: home}
  - {id: en, kind: nursery, opens: 7:30, closes: 18:30}
  - {id: office, kind: office}
tracks:
  - id: now
    phases:
      - {adult: a1, from: 2026-04-01, kind: reduced, start: 09:00, end: 16:00}
      - {adult: a1, from: 2027-04-01, kind: full, start: 09:00, end: 18:00}
`

/** The good file with one piece of text changed. */
const withText = (before: string, after: string): string => {
  if (!GOOD.includes(before)) throw new Error(`the sample has no ${before}`)
  return GOOD.replace(before, after)
}

describe('しおりの YAML を読む', () => {
  it('正しいファイルは読める。読んだ文字列はそのまま持っている', () => {
    const read = parsePlan(GOOD)
    expect(read).toMatchObject({ ok: true, value: { format: 'yaml', schema: 'yohaku-plan/1', text: GOOD } })
  })

  it('ファイルのまちがいを、いちどに全部、行と桁と場所と直し方で言う', () => {
    const text = withText('prefecture: "13"', 'prefecture: 13')
      .replace('birth: 2024-10-01', 'birth: 2026-02-30')
      .replace('closes: 18:30', 'closes: 25:70')
      .replace('role: mother', 'rolle: mother')
      .replace('care: [en]', 'care: [enn]')
    expect(
      problemsIn(text).map(({ path, line, column, code, found, fix }) => [path, line, column, code, found, fix]),
    ).toEqual([
      ['household.prefecture', 6, 15, 'wrong_type', '13', { code: 'write_as_text', value: '"13"' }],
      ['household.adults[0].role', 8, 7, 'missing_key', undefined, { code: 'add_key', value: 'role' }],
      ['household.adults[0].rolle', 8, 16, 'unknown_key', 'rolle', { code: 'rename_key', value: 'role' }],
      ['household.children[0].birth', 10, 23, 'bad_date', '2026-02-30', { code: 'write_example', value: '2026-02-28' }],
      ['household.children[0].care[0]', 10, 42, 'unknown_id', 'enn', { code: 'use_defined_id', value: 'en' }],
      ['places[1].closes', 13, 50, 'bad_clock', '25:70', { code: 'write_example', value: '16:00' }],
    ])
  })

  it.each([
    ['働き方の日付が前後する', 'from: 2027-04-01', 'from: 2026-03-31', 'phases_not_in_order'],
    ['働き方が同じ日に始まる', 'from: 2027-04-01', 'from: 2026-04-01', 'phases_not_in_order'],
    ['開く前に閉じる', 'closes: 18:30', 'closes: 7:30', 'closes_before_opens'],
    ['始業より前に終わる', 'end: 16:00', 'end: 08:59', 'ends_before_start'],
    ['休憩が勤務より長い', 'end: 16:00', 'end: 16:00, breakMinutes: 420', 'break_too_long'],
    ['育休でないのに育休の種類', 'kind: reduced', 'kind: reduced, leave: childcare', 'leave_kind_without_leave'],
    ['同じ id が二人', 'id: c1', 'id: a1', 'duplicate_id'],
    ['いない人の働き方', 'adult: a1, from: 2026', 'adult: a9, from: 2026', 'unknown_id'],
    ['子の働き方', 'adult: a1, from: 2026', 'adult: c1, from: 2026', 'not_an_adult'],
    ['知らない種類の場所', 'kind: office', 'kind: ofice', 'not_in_list'],
    ['大人がいない', '    - {id: a1, role: mother, birth: 1992-05-10}', '    []', 'too_few'],
    ['13月', 'start: 2026-04', 'start: 2026-13', 'bad_month'],
    ['全角の数字', 'start: 09:00, end: 16', 'start: \uff10\uff19:00, end: 16', 'bad_clock'],
    ['新しい版', 'yohaku-plan/1', 'yohaku-plan/2', 'schema_newer'],
    ['ほかの版', 'yohaku-plan/1', 'shiori/1', 'schema_unknown'],
    ['版がない', 'schema: yohaku-plan/1\n', '', 'schema_missing'],
    ['タブの字下げ', '  prefecture', '\tprefecture', 'tab_indent'],
    ['同じキーが2回', 'title: ためしの家', 'title: a\ntitle: b', 'duplicate_key'],
    ['自分を含む別名', 'care: [en]', 'care: &x [*x]', 'alias_cycle'],
  ])('%s', (_, before, after, code) => {
    expect(codesIn(withText(before, after))).toContain(code)
  })

  it('境い目:休憩が勤務より1分短ければよい。終業が始業の1分あとならよい', () => {
    expect(codesIn(withText('end: 16:00', 'end: 16:00, breakMinutes: 419'))).toEqual([])
    expect(codesIn(withText('end: 16:00', 'end: 09:01'))).toEqual([])
    expect(codesIn(withText('from: 2027-04-01', 'from: 2026-04-02'))).toEqual([])
  })

  it('知らない版では、ほかのまちがいは言わない(版がちがえば決まりもちがう)', () => {
    expect(codesIn(withText('yohaku-plan/1', 'yohaku-plan/9').replace('id: h1', 'idd: h1'))).toEqual(['schema_newer'])
  })

  it('知らないキーは、ひとつ残らず言う', () => {
    const text = withText('{id: home, kind: home}', '{id: home, kind: home, a: 1, b: 2}').replace(
      'id: h1',
      'id: h1\nc: 3',
    )
    expect(problemsIn(text).map(({ path }) => path)).toEqual(['c', 'places[0].a', 'places[0].b'])
  })

  it('値を空けたキーは、ないのと同じ', () => {
    expect(codesIn(withText('closes: 18:30', 'closes:'))).toEqual([])
    expect(codesIn(withText('birth: 1992-05-10', 'birth:'))).toEqual(['missing_key'])
  })

  it('区間を書かない移動は、区間表の分になる。区間表にもなければ言う', () => {
    const day = (to: string) => `${GOOD}legs:
  - {from: home, to: en, minutes: 8}
days:
  - id: weekday
    kind: office
    weekdays: [mon]
    steps:
      - {id: out, act: travel, who: [a1], place: home, to: ${to}}
`
    const read = parsePlan(day('en'))
    expect(read.ok && read.value.plan.days[0]?.steps[0]?.minutes).toBe(8)
    expect(codesIn(day('office'))).toEqual(['leg_missing'])
  })
})

describe('ファイルそのもののまちがい', () => {
  it.each([
    ['空', '', 'empty'],
    ['注だけ', '# 注\n', 'empty'],
    ['値ひとつ', '余白', 'wrong_type'],
    ['リスト', '- a\n', 'wrong_type'],
    ['JSON の空', '{', 'syntax'],
  ])('%s', (_, text, code) => {
    expect(codesIn(text)).toEqual([code])
  })

  it('1 MiB は読み、1バイト多ければ大きさを言って読まない', () => {
    const filler = (size: number) => `${GOOD}# ${'x'.repeat(size - new TextEncoder().encode(GOOD).length - 3)}\n`
    const encoded = (size: number) => new TextEncoder().encode(filler(size))
    expect(codesIn(encoded(MAX_SIZE))).toEqual([])
    expect(problemsIn(encoded(MAX_SIZE + 1))).toMatchObject([
      { code: 'too_large', expected: String(MAX_SIZE), found: String(MAX_SIZE + 1) },
    ])
  })

  it('UTF-8 でなければ、最初のその行を言う', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('a: 1\nb: 2\nc: '), 0x82, 0xa0, 0x0a])
    expect(problemsIn(bytes)).toMatchObject([{ code: 'not_utf8', line: 3 }])
  })

  it('BOM と CRLF があっても、行番号は見たとおり', () => {
    const text = `\uFEFF${withText('closes: 18:30', 'closes: 25:70').replaceAll('\n', '\r\n')}`
    expect(problemsIn(text)).toMatchObject([{ code: 'bad_clock', line: 13, column: 50 }])
    expect(problemsIn(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toEqual([])
  })

  it('どんな文字列でも、落ちずに答える', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(parsePlan(text).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parsePlan(bytes).ok).toBe(false)
      }),
    )
  })

  it('正しいファイルのどこを壊しても、落ちずに、行のある答えを返す', () => {
    const noise = fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[',
      ':',
      '\n',
      '\t',
      '- ',
      '*a',
      '&a ',
      '!!x ',
      '#',
      '\0',
      '〒',
      '-1',
    )
    fc.assert(
      fc.property(fc.nat(GOOD.length - 1), fc.nat(20), noise, (at, length, text) => {
        const broken = GOOD.slice(0, at) + text + GOOD.slice(at + length)
        for (const { line, column } of problemsIn(broken)) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('JSON のしおり', () => {
  it('JSON でも、まちがいに行がつく', () => {
    const household = { prefecture: '48', adults: [{ id: 'a1', role: 'mother', birth: '1992-05-10' }] }
    const text = JSON.stringify(rawPlan({ household, jobs: [], days: [], legs: [] }), null, 2)
    const problems = problemsIn(text)
    expect(problems.map(({ path, code }) => [path, code])).toEqual([['household.prefecture', 'bad_prefecture']])
    const [problem] = problems
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('"48"')
  })

  it('給与の負の数、小数、文字', () => {
    const job = (fullTimeMonthly: unknown) => ({
      id: 'job',
      adult: 'a1',
      place: 'office',
      fullTime: { start: '09:00', end: '18:00', breakMinutes: 60 },
      fullTimeMonthly,
    })
    const codes = (pay: unknown) =>
      problemsIn(JSON.stringify(rawPlan({ jobs: [job(pay)] }))).map(({ code, fix }) => [code, fix?.value])
    expect(codes(-1)).toEqual([['bad_yen', '300000']])
    expect(codes(0)).toEqual([])
    expect(codes(1_000_000_000)).toEqual([])
    expect(codes(1_000_000_001)).toEqual([['bad_yen', '300000']])
    expect(codes(300000.5)).toEqual([['bad_yen', '300000']])
    expect(codes('300,000円')).toEqual([['wrong_type', '300000']])
  })
})

describe('届出と会社の決まり', () => {
  const problems = (more: Readonly<Record<string, unknown>>) =>
    problemsIn(JSON.stringify(rawPlan(more))).map(({ path, code }) => [path, code])

  it('32種類の届出の、だれの・どの子の・どこまで、を書ける', () => {
    const filings = FILING_KINDS.map((kind) => ({ adult: 'a1', child: 'c1', kind, state: 'open' }))
    expect(filings).toHaveLength(32)
    expect(problems({ filings })).toEqual([])
  })

  it('いない子の届出は、まちがい', () => {
    const filings = [{ adult: 'a1', child: 'c9', kind: 'childAllowance', state: 'filed' }]
    expect(problems({ filings })).toEqual([['filings[0].child', 'unknown_id']])
  })

  it('会社の決まりは、書いたとおりに残り、書かなければ何もない', () => {
    const parsed = (rules: object) => {
      const plan = rawPlan({}) as { jobs: readonly object[] }
      return parsePlan(JSON.stringify({ ...plan, jobs: plan.jobs.map((job) => ({ ...job, ...rules })) }))
    }
    const employerRules = [{ right: 'reducedHours', until: 'schoolEntry' }]
    expect(parsed({ employerRules })).toMatchObject({ ok: true, value: { plan: { jobs: [{ employerRules }] } } })
    const silent = parsed({})
    expect(silent.ok && silent.value.plan.jobs.some((job) => 'employerRules' in job)).toBe(false)
    expect(parsed({ employerRules: [{ right: 'reducedHours', until: 'forever' }] }).ok).toBe(false)
  })
})
