import { readdirSync, readFileSync } from 'node:fs'
import type { Plan } from '@yohaku/household'
import { readPlan } from '@yohaku/household/yaml'
import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { timetableAnswer } from '../timetableAnswer.ts'
import { withTracks } from '../track/tracksOf.ts'

/** Invented family files of shapes the twelve do not have; they become networks without hand work. */
const FOLDER = new URL('../testing/oddFamilies/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))

const planOf = (name: string): Plan => {
  const file = FILES.find((each) => each.startsWith(name))
  if (file === undefined) throw new Error(`no family ${name}`)
  return expectOk(readPlan(readFileSync(new URL(file, FOLDER))))
}

const dayOf = (name: string, track?: string) =>
  expectOk(timetableAnswer(planOf(name), { samples: 200, ...(track === undefined ? {} : { track }) }))

const codes = (name: string): readonly string[] => dayOf(name).unknown.map(({ code }) => code)
const deadlineOf = (name: string, id: string) => dayOf(name).deadlines.find((deadline) => deadline.id === id)

describe('かたちの変わった家族も、手を入れずにダイヤになる', () => {
  it.each(FILES)('%s:どのトラックも計算でき、数はみな数', (file) => {
    const plan = withTracks(planOf(file.slice(0, 3)))
    for (const { id } of plan.tracks) {
      const answer = timetableAnswer(plan, { track: id, samples: 50 })
      const known = answer.ok ? answer.value : { unknown: [{ code: answer.error.type }] }
      const text = JSON.stringify(known)
      expect(text).not.toMatch(/NaN|Infinity/)
      const pattern = plan.days.length > 0
      expect(answer.ok).toBe(pattern)
    }
  })

  it('ふたご:id がひとつ抜けていても、二人とも数える', () => {
    const { events, timeTogether } = dayOf('o01')
    expect(new Set(events.flatMap(({ who }) => who))).toEqual(new Set(['p1', 'c1', 'c2']))
    expect(timeTogether[0]?.minutes).toBeGreaterThan(0)
  })

  it('2時間の夜勤:22時の始業も約束。ねかせた子を、夜に連れて帰りはしない', () => {
    expect(deadlineOf('o02', 'p1-work')).toMatchObject({ latest: 22 * 60, slackMinutes: 15 })
    const night = dayOf('o02').events.filter(({ who, planned }) => who.includes('c1') && planned > 20 * 60 + 30)
    expect(night.map(({ act }) => act)).toEqual([])
  })

  it('夜勤の終わりが始まりより前の時刻なら、翌朝。そのとき子をだれがみるかを聞く', () => {
    const home = dayOf('o03').events.find(({ act, who }) => act === 'home' && who.includes('p1'))
    expect(home?.planned).toBe(29 * 60 + 30)
    expect(codes('o03')).toContain('next_morning_not_stated')
  })

  it('園ふたつと学童:いちばん狭いのは18:30の学童で、あと25分', () => {
    const pickups = dayOf('o05').deadlines.filter(({ kind }) => kind === 'pickup')
    expect(pickups.map(({ place, slackMinutes }) => [place, slackMinutes])).toEqual([
      ['n1', 50],
      ['n2', 45],
      ['a1', 25],
    ])
  })

  it('祖母のおむかえ:祖母の約束として数え、母のものにしない', () => {
    expect(dayOf('o06').deadlines.find(({ kind }) => kind === 'pickup')?.who).toEqual(['grandmother', 'c1'])
  })

  it('どちらか先に手のあいたほう:ねかせるのは一人。むかえはだれかと聞く', () => {
    const bedtime = dayOf('o08').events.find(({ act }) => act === 'bedtime')
    expect(bedtime?.who).toHaveLength(2)
    expect(codes('o08')).toContain('pickup_not_stated')
  })

  it('子のいない二人:約束は始業だけ', () => {
    expect(dayOf('o10').deadlines.map(({ kind }) => kind)).toEqual(['workStart', 'workStart'])
  })

  // 18:00 + 50 minutes against 18:30.
  it('終業と閉園が合わない:20分足りず、合わないのは終業と分かる', () => {
    expect(dayOf('o11').infeasible).toMatchObject([
      { minutes: 20, onlyAsPlanned: false, since: [{ step: 'p1-work', what: 'ends', time: 18 * 60 }] },
    ])
  })

  it('園のことが何も書かれていなければ、どこへ、だれが、と聞く', () => {
    expect(codes('o12')).toEqual(expect.arrayContaining(['work_hours_not_stated', 'dropoff_place_not_stated']))
  })

  it('おふろがひとつ:二つめは、ひとつめが終わるまで待つ', () => {
    expect(dayOf('o13').conflicts).toMatchObject([{ what: 'bathroom', by: 5 }])
  })

  it('深夜の園:26:20のおむかえも、26:30までの約束', () => {
    expect(dayOf('o14').deadlines.find(({ kind }) => kind === 'pickup')).toMatchObject({
      latest: 26 * 60 + 30,
      slackMinutes: 10,
    })
  })
})
