import { expectOk } from '@yohaku/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan, rawPlan } from '../testing/plans.ts'
import { editPlan, formatPlan, updatePlan } from './edit.ts'
import { parsePlan } from './parsePlan.ts'
import type { PlanDocument } from './planDocument.ts'
import { writePlan } from './writePlan.ts'

const TEXT = `# 家のしおり
schema: yohaku-plan/1   # 版
id: h1
title: ためしの家
start: 2026-04

household:
  prefecture: '13'
  adults:
    - { id: a1, role: mother, birth: 1992-05-10 }   # わたし
  children: [] # まだ
places:
  - { id: home, kind: home }
  # 駅前
  - { id: en, kind: nursery, opens: 07:30, closes: "18:30" }
tracks:
  - id: now # いま
    phases:
      - { adult: a1, from: 2026-04-01, kind: reduced, start: 09:00, end: 16:00 } # 時短
`

const read = (text: string): PlanDocument => expectOk(parsePlan(text))

const edited = (text: string, path: string, value: unknown): string =>
  formatPlan(expectOk(editPlan(read(text), path, value)))

describe('しおりを直して書く', () => {
  it('直さなければ、一字も変わらない', () => {
    for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n'), `\uFEFF${TEXT}`, JSON.stringify(rawPlan())])
      expect(formatPlan(read(text))).toBe(text)
  })

  it('値ひとつを直すと、その値のところだけが変わる', () => {
    expect(edited(TEXT, 'tracks[now].phases[0].end', '17:00')).toBe(TEXT.replace('end: 16:00', 'end: "17:00"'))
    expect(edited(TEXT, 'places[en].closes', '19:00')).toBe(TEXT.replace('"18:30"', '"19:00"'))
    expect(edited(TEXT, 'household.prefecture', '27')).toBe(TEXT.replace("'13'", "'27'"))
    expect(edited(TEXT, 'household.adults[a1].role', 'father')).toBe(TEXT.replace('mother', 'father'))
  })

  it('キーを足しても消しても、注と順はのこる', () => {
    const added = edited(TEXT, 'household.adults[a1].name', '余白さん')
    expect(added.match(/#.*/g)).toEqual(TEXT.match(/#.*/g))
    expect(read(added).plan.household.adults[0]?.name).toBe('余白さん')
    const removed = edited(added, 'household.adults[a1].name', undefined)
    expect(read(removed).plan).toEqual(read(TEXT).plan)
    expect(removed.match(/#.*/g)).toEqual(TEXT.match(/#.*/g))
  })

  it('リストの終わりに足せる', () => {
    const place = { id: 'office', kind: 'office' }
    const document = expectOk(editPlan(read(TEXT), ['places', 2], place))
    expect(document.plan.places.at(-1)).toEqual(place)
    expect(document.text).toContain('  - { id: office, kind: office }\n')
    expect(document.text.match(/#.*/g)).toEqual(TEXT.match(/#.*/g))
  })

  it('CRLF は CRLF のまま', () => {
    const text = edited(TEXT.replaceAll('\n', '\r\n'), 'household.adults[a1].name', 'x')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('別名の先を直しても、もとの値は変わらない', () => {
    const text = `${TEXT}jobs:
  - &job {id: j1, adult: a1, place: en, fullTime: &full {start: 09:00, end: 18:00, breakMinutes: 60}, fullTimeMonthly: 1}
  - {id: j2, adult: a1, place: en, fullTime: *full, fullTimeMonthly: 2}
`
    const { jobs } = read(edited(text, 'jobs[j2].fullTime.end', '17:30')).plan
    expect(jobs.map((job) => job.fullTime.end)).toEqual(['18:00', '17:30'])
  })

  it('まちがいになる直しは断り、もとの文書はそのまま', () => {
    const document = read(TEXT)
    expect(editPlan(document, 'tracks[now].phases[0].end', '08:00')).toMatchObject({
      ok: false,
      error: [{ code: 'ends_before_start', line: 19 }],
    })
    expect(editPlan(document, 'places[nowhere].closes', '18:00')).toMatchObject({
      ok: false,
      error: [{ code: 'no_such_place' }],
    })
    expect(document.text).toBe(TEXT)
  })

  it('JSON は JSON のまま、字下げものこる', () => {
    for (const indent of [undefined, 2, 4, '\t']) {
      const text = JSON.stringify(rawPlan(), null, indent)
      const raw = JSON.parse(text)
      raw.household.adults[1].name = 'x'
      expect(edited(text, 'household.adults[a2].name', 'x')).toBe(JSON.stringify(raw, null, indent))
      raw.household.adults[1].name = 'y"'
      expect(edited(edited(text, 'household.adults[a2].name', 'x'), 'household.adults[a2].name', 'y"')).toBe(
        JSON.stringify(raw, null, indent),
      )
    }
  })

  it('どんな名前を書いても、読めばその名前', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'no',
        'null',
        '~',
        '1',
        '- a',
        'a: b',
        '# x',
        "it's",
        '"',
        ' x ',
        '\n',
        'a\nb\n',
        '09:00',
        '{',
        '\u2028',
      ),
    )
    fc.assert(
      fc.property(name, name, (first, second) => {
        for (const text of [TEXT, JSON.stringify(rawPlan())]) {
          const once = expectOk(editPlan(read(text), ['title'], first))
          expect(once.plan.title).toBe(first)
          const twice = expectOk(editPlan(once, ['title'], second))
          expect(twice.plan).toEqual({ ...once.plan, title: second })
        }
      }),
    )
  })
})

describe('画面で変えたしおりを、もとの文書にもどす', () => {
  const before = read(TEXT)

  it('変わったところだけが変わり、注はのこる', () => {
    const [track] = before.plan.tracks
    if (!track) throw new Error('the sample has a track')
    const changed = {
      ...before.plan,
      title: '新しい題',
      tracks: [
        { ...track, phases: track.phases.map((phase) => ({ ...phase, end: '17:00', breakMinutes: 60 })) },
        { ...track, id: 'full' },
      ],
    }
    const after = expectOk(updatePlan(before, changed))
    expect(after.plan).toEqual(changed)
    expect(after.text.match(/#.*/g)).toEqual(TEXT.match(/#.*/g))
  })

  it('変わらなければ、一字も変わらない', () => {
    expect(expectOk(updatePlan(before, before.plan)).text).toBe(TEXT)
  })

  it('新しい版のスキーマにない値は、書けない', () => {
    const wrong = { ...before.plan, start: '2026-13' }
    expect(updatePlan(before, wrong)).toMatchObject({ ok: false, error: [{ code: 'bad_month', line: 5 }] })
  })
})

describe('しおりを新しいファイルに書く', () => {
  it('YAML でも JSON でも、読めば同じしおり', () => {
    for (const format of ['yaml', 'json'] as const) expect(read(writePlan(plan(), format)).plan).toEqual(plan())
  })

  it('どんな題と覚え書きでも', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'grapheme' })), (title, open) => {
        const written = { ...plan(), title, open }
        expect(read(writePlan(written, 'yaml')).plan).toEqual(written)
      }),
    )
  })
})
