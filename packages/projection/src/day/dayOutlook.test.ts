import type { Plan, Step } from '@yohaku/household'
import { clock, date, formatClock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { DayOutlook } from '../outlook.ts'
import { pattern, phase, samplePlan, sampleSteps, step } from '../testing/samplePlan.ts'
import { withWorkEnd } from '../track/edits.ts'
import { presentTrack, trackOf } from '../track/track.ts'
import { type DayOptions, dayOutlook } from './dayOutlook.ts'

const now = (plan: Plan, options?: DayOptions): DayOutlook => dayOutlook(plan, presentTrack(plan), options)

const deadline = ({ deadlines }: DayOutlook, id: string) => {
  const found = deadlines.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no promise ${id}`)
  return found
}

const withSteps = (steps: readonly Step[]): Plan => samplePlan({ days: [pattern(steps)] })

/** The sample day without any random delay. */
const calm = sampleSteps.map((each): Step => ({ ...each, delay: null }))

const endingAt = (end: string): DayOutlook => {
  const plan = withWorkEnd(samplePlan(), { track: 'now', adult: 'a1', end: clock(end) })
  return now(plan)
}

describe('余白', () => {
  it('7:50に出て8分と52分、始業9:00まで10分', () => {
    expect(deadline(now(samplePlan()), 'work1')).toMatchObject({ planned: clock('08:50'), slackMinutes: 10 })
  })

  it('16:00に終わって52分、閉園18:30まで98分', () => {
    expect(deadline(now(samplePlan()), 'collect')).toMatchObject({ planned: clock('16:52'), slackMinutes: 98 })
  })

  it.each([
    ['17:37', 1],
    ['17:38', 0],
    ['17:39', -1],
  ])('%s に終わるとお迎えの余白は %i 分', (end, slack) => {
    const day = endingAt(end)
    expect(deadline(day, 'collect').slackMinutes).toBe(slack)
    expect(day.broken).toEqual(slack < 0 ? [{ deadline: 'collect', minutes: -slack }] : [])
  })

  it('早く終われば、お迎えも早くなる(いまより1時間早く)', () => {
    expect(deadline(endingAt('15:00'), 'collect').planned).toBe(clock('15:52'))
  })

  it('夕方の一時間は、夕食の前のあき時間から出て、ねる時刻は動かない', () => {
    const day = endingAt('17:00')
    const at = (id: string) => formatClock(day.steps.find((candidate) => candidate.id === id)?.start ?? 0)
    expect([at('collect'), at('dinner'), at('bath'), at('bed')]).toEqual(['17:52', '18:10', '19:00', '20:30'])
  })

  it('ステップの余白は、その先のいちばん近い約束までの分', () => {
    const { steps } = now(samplePlan())
    const slack = (id: string) => steps.find((candidate) => candidate.id === id)?.slackMinutes
    expect([slack('out'), slack('collect'), slack('bed'), slack('home2')]).toEqual([10, 98, 30, null])
  })

  it('決めた時刻を待たずに行けば、余白はもっとある', () => {
    const waiting = sampleSteps.map((each) => (each.id === 'collect' ? { ...each, at: '17:30' } : each))
    expect(deadline(now(withSteps(waiting)), 'collect')).toMatchObject({ slackMinutes: 60, largestSlackMinutes: 98 })
  })
})

describe('間に合う見込み', () => {
  it('おくれがなければ、余白0分でも20回に20回、1分足りなければ0回', () => {
    const tight = (end: string) => {
      const plan = withWorkEnd(withSteps(calm), { track: 'now', adult: 'a1', end: clock(end) })
      return deadline(now(plan), 'collect')
    }
    expect(tight('17:38').onTime).toMatchObject({ p: 1, samples: 10_000 })
    expect(tight('17:39')).toMatchObject({ onTime: { p: 0 }, expectedLatenessMinutes: 1 })
  })

  it('おくれるのが道ひとつなら、2分以内ですむ日の割合がそのまま見込みになる(余白2分)', () => {
    // The walk is late by at most two minutes on 60 + 15 + 10 days of a hundred (DEFAULT_DELAYS.walk).
    const steps = calm.map((each) => (each.id === 'walk' ? { ...each, delay: 'walk', by: '17:02' } : each))
    const home = step({ id: 'arrived', act: 'home', who: ['a1', 'c1'], place: 'home', by: '17:12', delay: null })
    const at = steps.findIndex(({ id }) => id === 'dinner')
    const day = now(withSteps([...steps.slice(0, at), home, ...steps.slice(at)]))
    expect(deadline(day, 'arrived').slackMinutes).toBe(2)
    expect(deadline(day, 'arrived').onTime?.p).toBeCloseTo(0.85, 1.7)
  })

  it('標本の幅は見込みをはさみ、日数が4倍なら半分になる', () => {
    const width = (samples: number) => {
      const { onTime } = deadline(now(samplePlan(), { samples }), 'work1')
      if (onTime === null) throw new Error('the sample morning has a chance')
      expect(onTime.low).toBeLessThan(onTime.p)
      expect(onTime.high).toBeGreaterThan(onTime.p)
      return onTime.high - onTime.low
    }
    expect(width(4000) / width(16_000)).toBeCloseTo(2, 0)
  })

  it('おそく終わるほど、お迎えに間に合う日はふえない', () => {
    const chances = ['16:00', '17:00', '17:15', '17:30', '17:45'].map(
      (end) => deadline(endingAt(end), 'collect').onTime?.p ?? 0,
    )
    expect(chances).toEqual([...chances].sort((a, b) => b - a))
    expect(new Set(chances).size).toBeGreaterThan(2)
  })

  it('トラックがちがっても、同じ朝には同じ運がめぐる', () => {
    expect(deadline(endingAt('17:30'), 'work1')).toEqual(deadline(now(samplePlan()), 'work1'))
  })

  it('同じ種なら同じ答え、ちがう種ならすこしちがう答え', () => {
    expect(now(samplePlan(), { seed: 7 })).toEqual(now(samplePlan(), { seed: 7 }))
    expect(deadline(now(samplePlan(), { seed: 8 }), 'work1').onTime).not.toEqual(
      deadline(now(samplePlan()), 'work1').onTime,
    )
  })

  it('全部まもれる見込みは、いちばん低い約束をこえず、かけ算より低くない', () => {
    const day = now(samplePlan())
    const chances = day.deadlines.map(({ onTime }) => onTime?.p ?? 0)
    expect(day.allOnTime?.p).toBeLessThanOrEqual(Math.min(...chances))
    expect(day.allOnTime?.p).toBeGreaterThanOrEqual(chances.reduce((product, p) => product * p, 1) - 0.01)
  })

  it('着く時刻は、半分の日・10日に8日・20日に19日の順におそくなる', () => {
    const { arrival, planned } = deadline(now(samplePlan()), 'work1')
    const times = [planned, arrival?.q50 ?? 0, arrival?.q80 ?? 0, arrival?.q95 ?? 0]
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  it('わからない道を通る約束には見込みがなく、全部の見込みもない', () => {
    const legs = samplePlan().legs.filter(({ from }) => from !== 'office1')
    const day = now(samplePlan({ legs }))
    expect(deadline(day, 'collect')).toMatchObject({ slackMinutes: 98, onTime: null, arrival: null })
    expect(day.allOnTime).toBeNull()
    expect(deadline(day, 'work1').onTime).not.toBeNull()
    expect(day.unknown).toContainEqual({ code: 'leg_not_stated', who: 'a1', place: 'nursery' })
  })
})

describe('時間の使われ方', () => {
  it('子と起きている時間は、いっしょにいる時間(道も、寝かしつけも)', () => {
    // 07:00 dress – 07:50 out – 07:58 bring – 07:58; 16:52 collect – 17:10 home – 21:00 in bed.
    const { timeTogether } = now(samplePlan())
    expect(timeTogether).toEqual([
      {
        adult: 'a1',
        minutes: 50 + 8 + (21 * 60 - (16 * 60 + 52)),
        byKind: [
          { kind: 'prepare', minutes: 50 },
          { kind: 'meal', minutes: 60 },
          { kind: 'onTheWay', minutes: 8 + 10 + 8 },
          { kind: 'bath', minutes: 30 },
          { kind: 'bedtime', minutes: 30 },
          { kind: 'beside', minutes: 50 + 60 },
        ],
      },
      // 07:30 up – 07:50 both out.
      { adult: 'a2', minutes: 20, byKind: [{ kind: 'beside', minutes: 20 }] },
    ])
  })

  it('同じ家にいても、寝かしつけは、している人だけの時間', () => {
    // Home at 20:00; the child is put to bed from 20:30 to 21:00.
    const steps = [...sampleSteps, step({ id: 'tidy2', act: 'chores', who: ['a2'], place: 'home', minutes: 60 })]
    expect(now(withSteps(steps)).timeTogether[1]?.minutes).toBe(20 + 30)
  })

  it('自分の時間は、次のステップが始まるまで', () => {
    const steps = [
      ...sampleSteps,
      step({ id: 'own', act: 'solo', who: ['a1'], place: 'home', at: '21:30' }),
      step({ id: 'night', act: 'sleep', who: ['a1'], place: 'home', at: '23:00' }),
    ]
    expect(now(withSteps(steps)).ownTime[0]).toEqual({
      adult: 'a1',
      minutes: 90,
      byKind: [{ kind: 'solo', minutes: 90 }],
    })
  })

  it('ひとりの通勤(15分から)は、自分の時間とは別に数える', () => {
    expect(now(samplePlan()).waysAlone).toMatchObject([
      { adult: 'a1', minutes: 52 + 52 },
      { adult: 'a2', minutes: 60 + 60 },
    ])
  })

  it('寝かしつけは、その分だけ。次のステップまでの時間は、いっしょの時間にしない', () => {
    const night = step({ id: 'night', act: 'sleep', who: ['a1'], place: 'home', at: '23:00' })
    const { timeTogether } = now(withSteps([...sampleSteps, night]))
    expect(timeTogether[0]?.byKind).toContainEqual({ kind: 'bedtime', minutes: 30 })
  })

  it('ねる時刻の書かれていない子とは、その先を数えず、そう断る', () => {
    const day = now(withSteps(sampleSteps.filter(({ id }) => id !== 'bath' && id !== 'bed')))
    // 07:00 – 07:58 and 16:52 – 18:45, the end of dinner.
    expect(day.timeTogether[0]?.minutes).toBe(58 + 113)
    expect(day.unknown).toEqual([{ code: 'bedtime_not_stated', who: 'c1' }])
  })

  it('預けているあいだの子の居場所が、一日の行に入る', () => {
    expect(now(samplePlan()).steps).toContainEqual({
      id: 'c1.at.nursery',
      act: 'care',
      who: ['c1'],
      place: 'nursery',
      to: null,
      start: clock('07:58'),
      end: clock('16:52'),
      slackMinutes: null,
    })
  })
})

describe('書かれていない日', () => {
  it('一日のかたちがなければ、空の一日と、そのわけ', () => {
    const day = now(samplePlan({ days: [] }))
    expect(day).toMatchObject({ steps: [], deadlines: [], allOnTime: null, unknown: [{ code: 'day_not_stated' }] })
  })

  it('曜日でも、かたちの名前でも選べる', () => {
    const rain = pattern(
      sampleSteps.map((each) => (each.id === 'walk' ? { ...each, minutes: 20 } : each)),
      { id: 'rain', weekdays: [] },
    )
    const plan = samplePlan({ days: [...samplePlan().days, rain] })
    expect([now(plan).day, now(plan, { day: 'wed' }).day, now(plan, { day: 'rain' }).day]).toEqual([
      'office',
      'office',
      'rain',
    ])
    expect(now(plan, { day: 'sun' }).unknown).toEqual([{ code: 'day_not_stated' }])
  })

  it('計画がたずねていることは、一日の答えにも残る', () => {
    const questions = [{ code: 'pickup_not_stated', who: ['c1'], places: ['nursery'] }]
    expect(now(samplePlan({ questions })).unknown).toContainEqual({
      code: 'pickup_not_stated',
      who: 'c1',
      place: 'nursery',
      people: ['c1'],
      places: ['nursery'],
    })
  })
})

describe('子どもだけになる時間', () => {
  const alone = (outAt: string) => {
    const steps = [
      step({ id: 'up', act: 'wake', who: ['c2'], place: 'home', at: '06:30' }),
      step({ id: 'school', act: 'school', who: ['c2'], place: 'home', to: 'school', at: '07:50' }),
      ...sampleSteps.slice(0, 12).map((each) => (each.id === 'out' ? { ...each, at: outAt } : each)),
    ]
    const plan = samplePlan()
    const children = [...plan.household.children, { id: 'c2', birth: '2018-06-01', care: [] }]
    const [a1] = plan.household.adults
    if (a1 === undefined) throw new Error('a sample family has an adult')
    return now({ ...plan, household: { ...plan.household, adults: [a1], children }, days: [pattern(steps)] }).alone
  }

  it('7:50に学校へ行く子を残して出られるのは、7:50から(1分前・同時・1分後)', () => {
    expect(alone('07:49')).toEqual([{ child: 'c2', from: clock('07:49'), to: clock('07:50'), unsure: [] }])
    expect(alone('07:50')).toEqual([])
    expect(alone('07:51')).toEqual([])
  })

  it('夜勤あけの朝は、だれが帰っていないか、だれの手が足りないかを言う', () => {
    const plan = samplePlan({
      tracks: [{ id: 'now', phases: [phase('a1', '07:00', '16:00'), phase('a2', '16:00', '08:50')] }],
    })
    const { nextMorning } = now(plan)
    expect(nextMorning?.away).toEqual([{ adult: 'a2', backAt: clock('09:50') }])
    expect(nextMorning?.missed.map((missed) => missed.step)).toEqual(expect.arrayContaining(['wake2']))
    expect(now(samplePlan()).nextMorning).toBeNull()
  })
})

describe('フルタイムのトラックでも', () => {
  it('日付けを言えば、その日の働き方で答える', () => {
    const plan = samplePlan({
      tracks: [
        {
          id: 'now',
          phases: [phase('a1', '09:00', '16:00'), phase('a1', '09:00', '17:00', { from: '2027-04-01' })],
        },
      ],
    })
    expect(deadline(dayOutlook(plan, trackOf(plan, 'now')), 'collect').slackMinutes).toBe(98)
    const later = dayOutlook(plan, trackOf(plan, 'now'), { on: date('2027-04-01') })
    expect(deadline(later, 'collect').slackMinutes).toBe(38)
  })
})
