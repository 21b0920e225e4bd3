import { checkPlan, type Plan, writePlan } from '@yohaku/household'
import { readPlan } from '@yohaku/household/yaml'
import { date, expectOk, formatPlainDate, type PlainDate } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOutlook } from '../day/dayOutlook.ts'
import type { DayOutlook } from '../outlook.ts'
import { FAMILIES, family } from '../testing/families.ts'
import { aliasesOf } from './aliases.ts'
import { anonymise } from './anonymise.ts'
import { coarseChildBirth } from './coarseBirth.ts'

const on = date('2026-11-22')
const options = { on, title: 'ある家族の一日' }
const written = (plan: Plan): string => writePlan(anonymise(plan, options), 'json')

/** What is seen of a day, without the ids; chances are drawn step by step and may differ by their sampling. */
const seen = ({ steps, deadlines, broken, ownTime, timeTogether, alone, unknown }: DayOutlook) => ({
  steps: steps.map(({ act, start, end, slackMinutes, who }) => ({ act, start, end, slackMinutes, many: who.length })),
  deadlines: deadlines.map(({ kind, latest, planned, slackMinutes }) => ({ kind, latest, planned, slackMinutes })),
  broken: broken.map(({ minutes }) => minutes),
  ownTime: ownTime.map(({ minutes }) => minutes),
  timeTogether: timeTogether.map(({ minutes }) => minutes),
  alone: alone.length,
  unknown: unknown.map(({ code }) => code),
})

/** The plan as another family would have it: every text and id of their own, other pay, other births. */
const personal = (plan: Plan, mark: string, yen: number, days: number): Plan => {
  const named = new Map<string, string>()
  const own = new Set(
    [
      plan.household.adults,
      plan.household.children,
      plan.household.helpers,
      plan.places,
      plan.jobs,
      plan.days,
      plan.days.flatMap(({ steps }) => steps),
      plan.resources ?? [],
    ].flatMap((list) => list.map(({ id }) => id)),
  )
  const renamed = (id: string): string => {
    if (!own.has(id)) return id
    const known = named.get(id)
    if (known !== undefined) return known
    named.set(id, `${mark}-i${named.size}`)
    return named.get(id) as string
  }
  const through = (value: unknown): unknown =>
    typeof value === 'string'
      ? renamed(value)
      : Array.isArray(value)
        ? value.map(through)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value).map(([key, field]) => [key, KEPT.has(key) ? field : through(field)]),
            )
          : value
  const { assumptions, ...rest } = plan
  const other = through(rest) as Plan
  const moved = (birth: string): string => formatPlainDate((date(birth) + days) as PlainDate)
  return {
    ...other,
    assumptions,
    id: `${mark}-plan`,
    title: `${mark}家`,
    note: `${mark}の覚え書き`,
    source: { url: `https://example.com/${mark}`, confidence: 'single' },
    household: {
      ...other.household,
      municipality: `${mark}区`,
      adults: other.household.adults.map((adult) => ({
        ...adult,
        name: `${mark}さん`,
        birth: moved(adult.birth),
        medicalBills: [{ year: 2025, yen }],
      })),
      children: other.household.children.map((child) => ({ ...child, name: `${mark}ちゃん` })),
      helpers: other.household.helpers.map((helper) => ({
        ...helper,
        name: `${mark}ばあば`,
        note: mark,
        phone: `03-${mark}`,
        papers: [mark],
      })),
    },
    places: other.places.map((place) => ({ ...place, name: `${mark}園` })),
    resources: (other.resources ?? []).map((thing) => ({ ...thing, name: mark })),
    jobs: other.jobs.map((job) => ({ ...job, fullTimeMonthly: yen, commutingMonthly: yen + 1 })),
    tracks: other.tracks.map((track) => ({ ...track, name: `${mark}の道` })),
    days: other.days.map((day) => ({ ...day, name: `${mark}の日` })),
    open: [`${mark}のこと`],
    questions: [...(other.questions ?? []), { code: `ask_${mark.toLowerCase()}` }],
  }
}

/** Fields whose text is a code of the schema even where an id has the same letters. */
const KEPT = new Set(['act', 'kind', 'role', 'mode', 'weekdays', 'schema', 'prefecture', 'rule', 'reason', 'type'])

const anyPersonal = fc.record({
  of: fc.constantFrom(...FAMILIES),
  mark: fc.stringMatching(/^Qz[a-km-z]{6}$/),
  yen: fc.integer({ min: 410_001, max: 989_998 }).filter((yen) => yen % 1000 !== 0),
  days: fc.integer({ min: -900, max: -1 }),
})

describe('名前のないファイル', () => {
  it.each(FAMILIES)('%s: 読めるしおりになり、時刻と余白は変わらない', (id) => {
    const plan = family(id)
    const shared = anonymise(plan, options)
    const read = expectOk(readPlan(writePlan(shared, 'yaml')))
    const of = aliasesOf(plan)
    for (const track of plan.tracks) {
      const other = read.tracks.find((one) => one.id === of.track(track.id))
      if (!other) throw new Error('the track is there')
      for (const pattern of plan.days) {
        const ours = dayOutlook(plan, track, { day: pattern.id, on, samples: 2000 })
        const theirs = dayOutlook(read, other, { day: of.day(pattern.id), samples: 2000 })
        expect(seen(theirs)).toEqual(seen(ours))
        for (const [index, { onTime }] of ours.deadlines.entries())
          expect(Math.abs((theirs.deadlines[index]?.onTime?.p ?? 0) - (onTime?.p ?? 0))).toBeLessThan(0.06)
      }
    }
  })

  it('どの家族の、どんな言葉も、給与も、生年月日も、ファイルに残らない', () => {
    fc.assert(
      fc.property(anyPersonal, ({ of, mark, yen, days }) => {
        const plan = expectOk(checkPlan(personal(family(of), mark, yen, days)))
        const text = written(plan)
        expect(text.toLowerCase()).not.toContain(mark.toLowerCase())
        expect(text).not.toContain(String(yen))
        expect(text).not.toContain(String(yen + 1))
        for (const { birth } of plan.household.adults) expect(text).not.toContain(birth)
        expectOk(checkPlan(JSON.parse(text)))
      }),
      { numRuns: 60 },
    )
  })

  it('名前や給与や生年月日だけがちがうふたつの家族からは、同じファイルができる', () => {
    fc.assert(
      fc.property(anyPersonal, anyPersonal, ({ of, mark, yen, days }, other) => {
        expect(written(personal(family(of), mark, yen, days))).toBe(
          written(personal(family(of), other.mark, other.yen, other.days)),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('届出、休みの残り、これからの働き方は残らない', () => {
    const plan = family('f01')
    const text = written({
      ...plan,
      filings: [{ adult: 'p1', kind: 'childRearingException', state: 'filed', month: '2026-05' }],
      balances: [{ adult: 'p1', kind: 'annualLeave', days: 17, hours: 3, asOf: '2026-05-09' }],
      tracks: plan.tracks.map((track) => ({
        ...track,
        phases: [...track.phases, { adult: 'p1', from: '2027-09-13', kind: 'full' }],
      })),
    })
    for (const trace of ['childRearing', 'annualLeave', '2026-05', '2027-09']) expect(text).not.toContain(trace)
  })
})

describe('子の年齢', () => {
  it.each([
    ['2025-04-02', '2025-10-01'],
    ['2026-04-01', '2025-10-01'],
    ['2026-04-02', '2026-10-01'],
    ['2024-12-31', '2024-10-01'],
  ])('%s 生まれは、学年だけを残して %s になる', (birth, coarse) => {
    expect(coarseChildBirth(date(birth), date('2026-11-01'))).toBe(coarse)
  })

  it('生まれている子は、まだ生まれていないことにはならない', () => {
    expect(coarseChildBirth(date('2026-04-20'), date('2026-06-01'))).toBe('2026-06-01')
  })
})
