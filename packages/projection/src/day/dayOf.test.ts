import type { Plan } from '@yohaku/household'
import { clock, date, formatClock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { pattern, phase, samplePlan, sampleSteps, step } from '../testing/samplePlan.ts'
import { presentTrack } from '../track/track.ts'
import { dayOf } from './dayOf.ts'
import type { TrackDay } from './trackDay.ts'

const laid = (plan: Plan, on?: string): TrackDay => {
  const [first] = plan.days
  if (first === undefined) throw new Error('a test plan has a day')
  return dayOf(plan, presentTrack(plan), first, on === undefined ? undefined : date(on))
}

const stepOf = ({ day }: TrackDay, id: string) => {
  const found = day.steps.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no step ${id} among ${day.steps.map((s) => s.id).join(' ')}`)
  return found
}

const promiseOf = (day: TrackDay, id: string) => day.promises.find((candidate) => candidate.id === id)

const withSteps = (steps: typeof sampleSteps, more: Partial<Plan> = {}): Plan =>
  samplePlan({ days: [pattern(steps)], ...more })

const replaced = (id: string, change: Partial<(typeof sampleSteps)[number]>) =>
  sampleSteps.map((each) => (each.id === id ? { ...each, ...change } : each))

const without = (...ids: string[]) => sampleSteps.filter((each) => !ids.includes(each.id))

/** Another track in which a1 works other hours than the pattern was written for. */
const otherHours = (start: string, end: string): TrackDay => {
  const plan = samplePlan()
  const track = { id: 'other', phases: [phase('a1', start, end), phase('a2', '09:00', '19:00')] }
  const [first] = plan.days
  if (first === undefined) throw new Error('a test plan has a day')
  return dayOf({ ...plan, tracks: [...plan.tracks, track] }, track, first)
}

const plannedOf = (day: TrackDay, id: string): string | undefined => {
  const { planned } = stepOf(day, id)
  return planned === undefined ? undefined : formatClock(planned)
}

describe('仕事の時刻は、その日の働き方(フェーズ)から来る', () => {
  it('始業より前には始めず、終業までつづく', () => {
    expect(stepOf(laid(samplePlan()), 'work1')).toMatchObject({ planned: clock('09:00'), until: clock('16:00') })
  })

  it('フェーズが変わる日から、新しい時刻になる(前日・当日)', () => {
    const plan = samplePlan({
      tracks: [
        {
          id: 'now',
          phases: [phase('a1', '09:00', '16:00'), phase('a1', '09:00', '18:00', { from: '2027-04-01', kind: 'full' })],
        },
      ],
    })
    expect(stepOf(laid(plan, '2027-03-31'), 'work1').until).toBe(clock('16:00'))
    expect(stepOf(laid(plan, '2027-04-01'), 'work1').until).toBe(clock('18:00'))
  })

  it('フルタイムで時刻を書かなければ、契約の時刻になる', () => {
    const { start: _, end: __, ...full } = phase('a1', '', '', { kind: 'full' })
    const plan = samplePlan({ tracks: [{ id: 'now', phases: [full] }] })
    expect(stepOf(laid(plan), 'work1').until).toBe(clock('18:00'))
  })

  it('夜勤は翌朝に終わる', () => {
    const plan = samplePlan({ tracks: [{ id: 'now', phases: [phase('a1', '16:00', '08:50')] }] })
    expect(stepOf(laid(plan), 'work1')).toMatchObject({ planned: clock('16:00'), until: clock('32:50') })
  })

  it('昼休みをはさむ二つの仕事は、午前は休みまで、午後は終業まで', () => {
    const steps = sampleSteps.flatMap((each) =>
      each.id === 'work1'
        ? [
            each,
            step({ id: 'lunch', act: 'lunch', who: ['a1'], place: 'office1', at: '12:00', minutes: 60 }),
            step({ id: 'work1b', act: 'work', who: ['a1'], place: 'office1' }),
          ]
        : [each],
    )
    const day = laid(withSteps(steps))
    expect(stepOf(day, 'work1')).toMatchObject({ planned: clock('09:00'), until: clock('12:00') })
    expect(stepOf(day, 'work1b').until).toBe(clock('16:00'))
    expect(day.promises.filter(({ who, kind }) => kind === 'workStart' && who.includes('a1'))).toHaveLength(1)
  })
})

describe('時刻の約束', () => {
  it('お迎えは閉園まで、仕事は始業まで、ねるのは決めた時刻まで', () => {
    const { promises } = laid(samplePlan())
    expect(promises.map(({ id, kind, latest }) => [id, kind, formatClock(latest)])).toEqual([
      ['work1', 'workStart', '09:00'],
      ['collect', 'pickup', '18:30'],
      ['bed', 'bedtime', '21:00'],
      ['work2', 'workStart', '09:00'],
    ])
  })

  it('始業の約束は、仕事の前の「着く」にかかる', () => {
    const day = laid(samplePlan())
    expect(stepOf(day, 'work1.arrive')).toMatchObject({ latest: clock('09:00'), minutes: 0, delay: null })
    expect(day.hidden).toEqual(new Set(['work1.arrive', 'work2.arrive', 'c1.end']))
  })

  it('送りは開園を待つ', () => {
    expect(stepOf(laid(samplePlan()), 'bring').earliest).toBe(clock('07:30'))
  })

  it('閉園より早い自分の約束があれば、そちらをとる', () => {
    expect(promiseOf(laid(withSteps(replaced('collect', { by: '17:30' }))), 'collect')?.latest).toBe(clock('17:30'))
  })
})

describe('道のり', () => {
  it('書いていない分は、その向きの区間の分', () => {
    const day = laid(samplePlan())
    expect([stepOf(day, 'out').minutes, stepOf(day, 'walk').minutes, stepOf(day, 'back').minutes]).toEqual([8, 8, 52])
  })

  it('ステップに書いた分がさきに立つ', () => {
    expect(stepOf(laid(withSteps(replaced('walk', { minutes: 20 }))), 'walk').minutes).toBe(20)
  })

  it('移動のステップがなければ、場所のちがいから補う', () => {
    const day = laid(withSteps(without('out', 'back')))
    expect(stepOf(day, 'bring.way')).toMatchObject({ act: 'travel', who: ['a1', 'c1'], place: 'home', to: 'nursery' })
    expect(stepOf(day, 'collect.way')).toMatchObject({ who: ['a1'], place: 'office1', to: 'nursery', minutes: 52 })
  })

  it('行き先のない移動は、次にいる場所へ向かう', () => {
    const { to: _, ...bare } =
      sampleSteps.find(({ id }) => id === 'train') ?? step({ id: '', act: 'travel', who: [''], place: '' })
    const steps = sampleSteps.map((each) => (each.id === 'train' ? bare : each))
    expect(stepOf(laid(withSteps(steps)), 'train')).toMatchObject({ to: 'office1', minutes: 52 })
  })
})

describe('勤務時間が動いたとき', () => {
  it('終業がおそくなっても、予定の時刻はそのまま(ネットワークが押す)', () => {
    const day = otherHours('09:00', '17:00')
    expect([plannedOf(day, 'collect'), plannedOf(day, 'dinner')]).toEqual(['16:52', '18:00'])
  })

  it('終業が1時間早くなると、お迎えの予定も1時間早くなり、夕食からはそのまま', () => {
    const day = otherHours('09:00', '15:00')
    expect([plannedOf(day, 'collect'), plannedOf(day, 'dinner'), plannedOf(day, 'bed')]).toEqual([
      '15:52',
      '18:00',
      '20:30',
    ])
  })

  it('始業が30分早くなると、そこへ至る朝の全部が30分早くなる', () => {
    const day = otherHours('08:30', '16:00')
    expect([plannedOf(day, 'wake'), plannedOf(day, 'dress'), plannedOf(day, 'out')]).toEqual([
      '06:00',
      '06:30',
      '07:20',
    ])
    expect(plannedOf(day, 'wake2')).toBe('07:30')
  })

  it('始業がおそくなっても、朝の予定は動かさない', () => {
    expect(plannedOf(otherHours('09:30', '16:00'), 'out')).toBe('07:50')
  })
})

describe('わからないことは名前をあげ、ほかは計算する', () => {
  it('勤務時間がわからなければ、時刻の書いてある所から先をつづける', () => {
    const { start: _, end: __, ...unknownHours } = phase('a1', '', '')
    const day = laid(samplePlan({ tracks: [{ id: 'now', phases: [unknownHours] }] }))
    expect(day.unknown).toContainEqual({ code: 'work_hours_not_stated', who: 'a1' })
    expect(day.day.steps.map(({ id }) => id)).not.toContain('back')
    expect(promiseOf(day, 'collect')).toMatchObject({ latest: clock('18:30'), certain: false })
    expect(promiseOf(day, 'bed')?.certain).toBe(false)
  })

  it('通勤がわからなければ、始業の約束は数えず、夕方は終業から数える', () => {
    const legs = samplePlan().legs.filter(({ to }) => to !== 'office1')
    const day = laid(samplePlan({ legs }))
    expect(day.unknown).toContainEqual({ code: 'leg_not_stated', who: 'a1', place: 'office1' })
    expect(promiseOf(day, 'work1')).toBeUndefined()
    expect(promiseOf(day, 'collect')?.certain).toBe(true)
  })

  it('閉園時刻がわからなければ、お迎えの約束はない', () => {
    const places = samplePlan().places.map(({ id, kind, opens }) => ({ id, kind, ...(opens ? { opens } : {}) }))
    const day = laid(samplePlan({ places }))
    expect(day.unknown).toContainEqual({ code: 'closing_not_stated', place: 'nursery' })
    expect(promiseOf(day, 'collect')).toBeUndefined()
    expect(stepOf(day, 'collect').planned).toBe(clock('16:52'))
  })

  it('開園時刻がわからなければ、送りは予定の時刻にする', () => {
    const places = samplePlan().places.map(({ id, kind, closes }) => ({ id, kind, ...(closes ? { closes } : {}) }))
    const day = laid(samplePlan({ places }))
    expect(day.unknown).toEqual([{ code: 'opening_not_stated', place: 'nursery' }])
    expect(stepOf(day, 'bring').earliest).toBeUndefined()
  })

  it('朝がまったく書かれていない人には、始業の約束を立てない', () => {
    const day = laid(withSteps(without('wake2')))
    expect(day.unknown).toEqual([{ code: 'time_not_stated', who: 'a2', place: 'office2' }])
    expect(promiseOf(day, 'work2')).toBeUndefined()
  })

  it('ふたりの子を、ひとりの園でない所で迎えるなら、たずねる', () => {
    const plan = samplePlan()
    const children = [...plan.household.children, { id: 'c2', birth: '2023-06-01', care: ['nursery2'] }]
    const day = laid(
      withSteps(replaced('collect', { who: ['a1', 'c1', 'c2'] }), { household: { ...plan.household, children } }),
    )
    expect(day.unknown).toContainEqual({ code: 'pickup_place_not_stated', who: 'c2', place: 'nursery' })
    expect(promiseOf(day, 'collect')?.certain).toBe(false)
  })

  it('送ったきり、迎えの人が書かれていない子をあげる', () => {
    const day = laid(withSteps(sampleSteps.slice(0, 6)))
    expect(day.unknown).toContainEqual({ code: 'pickup_not_stated', who: 'c1', place: 'nursery' })
  })

  it('わからない朝の送りでも、子は園にいて、迎えは数えられる', () => {
    const steps = [
      step({ id: 'out2', act: 'travel', who: ['a2', 'c1'], place: 'grandma', to: 'nursery', at: '07:40' }),
      step({ id: 'bring2', act: 'dropoff', who: ['a2', 'c1'], place: 'nursery' }),
      ...without('dress', 'out', 'bring', 'train', 'wake2', 'work2', 'home2'),
    ]
    const day = laid(withSteps(steps))
    expect(day.unknown).toContainEqual({ code: 'leg_not_stated', who: 'a2', place: 'nursery' })
    expect(day.unknown).toContainEqual({ code: 'time_not_stated', who: 'a2', place: 'nursery' })
    expect(promiseOf(day, 'collect')?.certain).toBe(true)
  })
})

describe('育休の日', () => {
  const onLeave = samplePlan({
    tracks: [
      {
        id: 'now',
        phases: [{ adult: 'a1', from: '2026-04-01', kind: 'leave', leave: 'childcare' }, phase('a2', '09:00', '19:00')],
      },
    ],
  })

  it('仕事と通勤がなくなり、そう断る', () => {
    const day = laid(onLeave)
    expect(day.day.steps.map(({ id }) => id)).toEqual(expect.not.arrayContaining(['train', 'work1', 'back']))
    expect(day.unknown).toContainEqual({ code: 'leave_day_not_stated', who: 'a1' })
  })

  it('ほかの人の一日はそのまま', () => {
    expect(promiseOf(laid(onLeave), 'work2')?.latest).toBe(clock('09:00'))
  })
})

describe('ひとり親', () => {
  it('もうひとりの大人は、どこにも出てこない', () => {
    const plan = samplePlan()
    const [a1] = plan.household.adults
    if (a1 === undefined) throw new Error('a sample family has an adult')
    const day = laid(withSteps(without('wake2', 'work2', 'home2'), { household: { ...plan.household, adults: [a1] } }))
    expect(day.day.adults).toEqual(['a1'])
    expect(day.unknown).toEqual([])
  })
})

describe('家の外の人と、子どもだけの道', () => {
  it('祖母が迎えて、祖母の家から園までの道を行く', () => {
    const plan = samplePlan()
    const byGranny = [
      step({ id: 'tea', act: 'other', who: ['g1'], place: 'grandma', at: '15:00' }),
      step({ id: 'granny', act: 'pickup', who: ['g1', 'c1'], place: 'nursery', at: '16:00' }),
    ]
    const steps = without('back', 'walk').flatMap((each) => (each.id === 'collect' ? byGranny : [each]))
    const day = laid(
      withSteps(steps, {
        household: { ...plan.household, helpers: [{ id: 'g1', kind: 'grandparent' }] },
        legs: [...plan.legs, { from: 'grandma', to: 'nursery', minutes: 15 }],
      }),
    )
    expect(day.day.adults).toEqual(['a1', 'a2', 'g1'])
    expect(stepOf(day, 'granny.way')).toMatchObject({ who: ['g1'], minutes: 15 })
    expect(promiseOf(day, 'granny')?.latest).toBe(clock('18:30'))
  })

  it('ひとりで学校へ行く子は、道の分がわからなくても、学童で迎えられる', () => {
    const plan = samplePlan({
      places: [
        ...samplePlan().places,
        { id: 'school', kind: 'primary' },
        { id: 'club', kind: 'afterSchool', closes: '18:00' },
      ],
      legs: [...samplePlan().legs, { from: 'nursery', to: 'club', minutes: 5 }],
    })
    const children = [...plan.household.children, { id: 'c2', birth: '2018-06-01', care: ['school', 'club'] }]
    const steps = sampleSteps.flatMap((each) =>
      each.id === 'walk'
        ? [
            step({ id: 'club', act: 'pickup', who: ['a1', 'c2'], place: 'club' }),
            { ...each, who: ['a1', 'c1', 'c2'], place: 'club', minutes: 9 },
          ]
        : [each],
    )
    const alone = step({ id: 'alone', act: 'school', who: ['c2'], place: 'home', to: 'school', at: '07:40' })
    const day = laid({ ...plan, household: { ...plan.household, children }, days: [pattern([alone, ...steps])] })
    expect(day.unknown).toEqual([
      { code: 'leg_not_stated', who: 'c2', place: 'school' },
      { code: 'bedtime_not_stated', who: 'c2' },
    ])
    expect(stepOf(day, 'club.way').minutes).toBe(5)
    expect(promiseOf(day, 'club')).toMatchObject({ latest: clock('18:00'), certain: true })
  })
})

describe('道のおくれは、乗るものによる', () => {
  it.each([
    ['walk', 'walk'],
    ['bicycle', 'walk'],
    ['car', 'walk'],
    ['bus', 'train'],
    ['train', 'train'],
    ['mixed', 'train'],
  ] as const)('%s → %s', (mode, delay) => {
    const legs = samplePlan().legs.map((leg) => (leg.to === 'office1' ? { ...leg, mode } : leg))
    expect(stepOf(laid(samplePlan({ legs })), 'train').delay).toBe(delay)
  })

  it('書いていなければ、20分から電車とみる(19分・20分)', () => {
    const by = (minutes: number) => stepOf(laid(withSteps(replaced('train', { minutes }))), 'train').delay
    expect([by(19), by(20)]).toEqual(['walk', 'train'])
  })

  it('知らない名前のおくれは断り、ふつうのおくれにする', () => {
    const day = laid(withSteps(replaced('bath', { delay: 'dragon' })))
    expect(day.unknown).toEqual([{ code: 'delay_not_known', place: 'home' }])
    expect(stepOf(day, 'bath').delay).toBeUndefined()
  })
})
