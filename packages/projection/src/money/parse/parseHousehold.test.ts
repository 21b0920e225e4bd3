import { date, expectOk, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adultJson, householdJson, one, pay } from '../testing/household.ts'
import { parseHousehold } from './parseHousehold.ts'

const problemsOf = (json: unknown) => {
  const parsed = parseHousehold(json)
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`)
}

describe('世帯の入力（1行）', () => {
  it('書かれていないことは、この形式の決まりで埋まる', () => {
    expect(expectOk(parseHousehold(householdJson()))).toMatchObject({
      start: month('2026-04'),
      married: true,
      singleParent: true,
      options: { payday: 'same_month', withholding: 'computer', areaGrade: null, municipalExtra: null },
      adults: [
        {
          insured: true,
          employmentInsured: true,
          collection: 'next_month',
          filings: { endOfLeaveRevision: false, childRearingException: false, reducedHoursBenefit: false },
        },
      ],
    })
  })

  it('産休は予定日と出産日から: 42日前（多胎は98日前）から56日後まで', () => {
    const leave = (more: Record<string, unknown>) =>
      expectOk(
        parseHousehold(
          one(
            { leave: { maternity: { due: '2026-06-10', birth: '2026-06-03', ...more } } },
            { children: [{ birth: '2026-06-03' }] },
          ),
        ),
      ).adults[0]?.leaves[0]
    const days = (first: unknown, last: unknown): number => Number(last) - Number(first) + 1
    expect(days(leave({})?.start, leave({})?.end)).toBe(42 + 56)
    expect(days(leave({ multiple: true })?.start, leave({})?.end)).toBe(98 + 56)
    expect(leave({ start: '2026-05-01' })?.start).toBe(date('2026-05-01'))
  })

  it('育休の子は、その日までに生まれたいちばん下の子。言えば、その子', () => {
    const children = [{ birth: '2023-01-10' }, { birth: '2025-02-20' }]
    const birthOf = (childcare: Record<string, unknown>) =>
      expectOk(
        parseHousehold(
          one({ leave: { childcare: [{ start: '2025-05-01', end: '2025-06-30', ...childcare }] } }, { children }),
        ),
      )
    const { children: born } = birthOf({})
    expect(birthOf({}).adults[0]?.leaves[0]?.childBirth).toBe(born[1]?.birth)
    expect(birthOf({ child: 0 }).adults[0]?.leaves[0]?.childBirth).toBe(born[0]?.birth)
  })
})

describe('まちがった入力', () => {
  it('すべてのまちがいを、場所と期待とともに一度に言う', () => {
    const parsed = parseHousehold({
      id: 'x',
      prefecture: '48',
      start: '2026-13',
      months: 0,
      colour: 'blue',
      children: [{ birth: '2026-02-30' }],
      adults: [
        adultJson({
          pay: [pay('2026-04', -1), pay('2026-04', 300_000), pay('2026-03', 1.5)],
          smr_before: { health: 300_001, pension: 300_000 },
          collection: 'weekly',
          filings: { end_of_leave_revison: true },
          options: {},
        }),
        adultJson({ birth: 'yesterday' }),
      ],
    })
    expect(parsed.ok ? [] : parsed.error).toEqual([
      expect.objectContaining({ path: 'colour', code: 'unknown_key', found: 'colour' }),
      expect.objectContaining({
        path: 'children[0].birth',
        code: 'bad_date',
        expected: 'YYYY-MM-DD',
        found: '"2026-02-30"',
      }),
      expect.objectContaining({ path: 'adults[0].options', code: 'unknown_key' }),
      expect.objectContaining({
        path: 'adults[0].pay[0].base_monthly',
        code: 'bad_yen',
        expected: '0–1000000000',
        found: '-1',
      }),
      expect.objectContaining({ path: 'adults[0].pay[2].base_monthly', code: 'not_whole' }),
      expect.objectContaining({ path: 'adults[0].pay[1].from', code: 'same_month_twice', found: '2026-04' }),
      expect.objectContaining({ path: 'adults[0].pay[2].from', code: 'phases_not_in_order', expected: '> 2026-04' }),
      expect.objectContaining({
        path: 'adults[0].smr_before.health',
        code: 'not_in_list',
        expected: '300000',
        found: '300001',
      }),
      expect.objectContaining({ path: 'adults[0].filings.end_of_leave_revison', code: 'unknown_key' }),
      expect.objectContaining({
        path: 'adults[0].collection',
        code: 'not_in_list',
        expected: 'next_month, same_month',
      }),
      expect.objectContaining({ path: 'adults[1].birth', code: 'bad_date' }),
      expect.objectContaining({ path: 'adults[1].id', code: 'duplicate_id', found: 'p1' }),
      expect.objectContaining({ path: 'start', code: 'bad_month' }),
      expect.objectContaining({ path: 'months', code: 'out_of_range' }),
      expect.objectContaining({ path: 'prefecture', code: 'bad_prefecture' }),
    ])
  })

  it.each([
    [
      '出産の前に始まる育休',
      { childcare: [{ start: '2026-05-19', end: '2026-06-30' }] },
      'adults[0].leave.childcare[0].start leave_before_birth',
    ],
    [
      '終わりが始まりより前',
      { childcare: [{ start: '2026-06-10', end: '2026-06-09' }] },
      'adults[0].leave.childcare[0].end ends_before_start',
    ],
    [
      '重なる休業',
      {
        maternity: { due: '2026-05-20', birth: '2026-05-20' },
        childcare: [{ start: '2026-07-15', end: '2026-12-31' }],
      },
      'adults[0].leave.childcare[0].start overlap',
    ],
    [
      '出産の前に終わる産休',
      { maternity: { due: '2026-05-20', birth: '2026-05-20', end: '2026-05-19' } },
      'adults[0].leave.maternity.end leave_before_birth',
    ],
    [
      'いない子の番号',
      { childcare: [{ start: '2026-06-01', end: '2026-06-30', child: 1 }] },
      'adults[0].leave.childcare[0].child out_of_range',
    ],
  ])('%s', (_, leave, problem) => {
    expect(problemsOf(one({ leave }, { children: [{ birth: '2026-05-20' }] }))).toEqual([problem])
  })

  it('長い休業の中の休業は、いくつあっても、どれも名をあげる。日付を添えて', () => {
    const childcare = [
      { start: '2026-06-01', end: '2026-12-31' },
      { start: '2026-06-10', end: '2026-06-20' },
      { start: '2026-08-01', end: '2026-08-31' },
    ]
    const parsed = parseHousehold(one({ leave: { childcare } }, { children: [{ birth: '2026-05-20' }] }))
    expect(parsed.ok ? [] : parsed.error).toMatchObject([
      { path: 'adults[0].leave.childcare[1].start', code: 'overlap', found: '2026-06-10', expected: '> 2026-12-31' },
      { path: 'adults[0].leave.childcare[2].start', code: 'overlap', found: '2026-08-01', expected: '> 2026-12-31' },
    ])
  })

  it('予定日から取る父の育休は、生まれるのが遅れてもよい', () => {
    const adults = [
      adultJson({ leave: { maternity: { due: '2026-05-20', birth: '2026-05-27' } } }),
      adultJson({ id: 'p2', leave: { childcare: [{ start: '2026-05-20', end: '2026-06-16', kind: 'birth' }] } }),
    ]
    expect(problemsOf(householdJson({ adults, children: [{ birth: '2026-05-27' }] }))).toEqual([])
  })

  it('法の数字を持たない月は、ことわる', () => {
    const unsaid = { prev_year_income: {} }
    expect(problemsOf(one(unsaid, { start: '2023-12' }))).toEqual(['start not_encoded'])
    expect(problemsOf(one(unsaid, { start: '2024-01' }))).toEqual([])
    expect(problemsOf(one(unsaid, { start: '2120-01', months: 480 }))).toEqual(['months not_encoded'])
  })

  it('もう始まった年の所得を「前の年」とは言えない', () => {
    const income = { 2026: { gross: 1, social_insurance: 0 } }
    expect(problemsOf(one({ prev_year_income: income }))).toEqual(['adults[0].prev_year_income.2026 out_of_range'])
  })

  it.each([null, 7, 'text', [], {}, { adults: 3 }, { adults: [null] }, { adults: [] }])('%j でも落ちない', (json) => {
    expect(problemsOf(json).length).toBeGreaterThan(0)
  })

  it('どんなJSONでも、例外でなくまちがいの一覧を返す', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (whole, part) => {
        expect(problemsOf(whole).length).toBeGreaterThan(0)
        const keys = ['id', 'prefecture', 'start', 'months', 'adults', 'children', 'options']
        for (const key of keys) parseHousehold({ ...householdJson(), [key]: part })
        for (const key of ['pay', 'leave', 'bonus', 'filings', 'deductions', 'smr_before', 'prev_year_income'])
          parseHousehold(one({ [key]: part }))
      }),
      { numRuns: 60 },
    )
  })
})
