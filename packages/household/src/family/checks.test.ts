import { readdirSync, readFileSync } from 'node:fs'
import { clock, expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../document/parsePlan.ts'
import type { Plan } from '../plan.ts'
import { plannedDay } from '../testing/plannedDay.ts'

/** The `checks` of the family files, from the plans that stand in `families/`. Each title is the check's own sentence. */

const FOLDER = new URL('../../../../families/', import.meta.url)

const family = (id: string): Plan => {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(id))
  if (!file) throw new Error(`no plan of ${id}`)
  return expectOk(readPlan(readFileSync(new URL(file, FOLDER))))
}

const closes = (plan: Plan, place: string): number => clock(plan.places.find(({ id }) => id === place)?.closes ?? '')
const opens = (plan: Plan, place: string): number => clock(plan.places.find(({ id }) => id === place)?.opens ?? '')
const leg = (plan: Plan, from: string, to: string): number =>
  plan.legs.find((way) => way.from === from && way.to === to)?.minutes ?? Number.NaN
const phase = (plan: Plan, adult: string, track = 'now') => {
  const found = plan.tracks.find(({ id }) => id === track)?.phases.find((candidate) => candidate.adult === adult)
  if (found?.start === undefined || found.end === undefined) throw new Error(`${adult} has no hours in ${track}`)
  return { start: clock(found.start), end: clock(found.end), breakMinutes: found.breakMinutes ?? 0 }
}
/** The plan with another end of work. */
const until = (plan: Plan, adult: string, end: string): Plan => ({
  ...plan,
  tracks: plan.tracks.map((track) => ({
    ...track,
    phases: track.phases.map((each) => (each.adult === adult ? { ...each, end } : each)),
  })),
})

describe('f01 きほんの家族', () => {
  const plan = family('f01')
  const day = plannedDay(plan)

  it('k1 朝に余白はない', () => {
    expect(day.end('p1-to-p1-office')).toBe(clock('09:00'))
    expect(phase(plan, 'p1').start - day.end('p1-to-p1-office')).toBe(0)
  })

  it('k2 お迎えは16:52、閉園まで98分', () => {
    expect(day.start('p1-pickup')).toBe(clock('16:52'))
    expect(closes(plan, 'n1') - day.start('p1-pickup')).toBe(98)
  })

  it('k3 短時間の認定(8:30–16:30)では、朝も夕方も足りない', () => {
    expect(day.start('p1-dropoff')).toBe(clock('07:58'))
    expect(day.start('p1-dropoff')).toBeLessThan(clock('08:30'))
    expect(day.start('p1-pickup')).toBeGreaterThan(clock('16:30'))
  })

  it.each([
    ['17:00', 38],
    ['17:30', 8],
    ['18:00', -22],
  ])('k4 %s終わりなら、お迎えの余白は%i分', (end, slack) => {
    expect(closes(plan, 'n1') - plannedDay(until(plan, 'p1', end)).start('p1-pickup')).toBe(slack)
  })

  it('k5 p2が仕事のあとに行っても、閉園に間に合わない', () => {
    const way = leg(plan, 'p1-office', 'station') + leg(plan, 'station', 'n1')
    expect(phase(plan, 'p2').end + way).toBe(clock('19:52'))
    expect(phase(plan, 'p2').end + way).toBeGreaterThan(closes(plan, 'n1'))
  })

  it('k6 フルタイム(9–18時)では、18:52までの延長保育が要る', () => {
    expect(phase(plan, 'p1', 'full')).toMatchObject({ start: clock('09:00'), end: clock('18:00') })
    expect(plannedDay(plan, 'full').start('p1-pickup')).toBe(clock('18:52'))
  })

  it('k7 有給の時間は1日6時間', () => {
    const { start, end, breakMinutes } = phase(plan, 'p1')
    expect(end - start - breakMinutes).toBe(360)
  })
})

describe('f02 送りは父', () => {
  const plan = family('f02')
  const day = plannedDay(plan)

  it('k1 帰り道は歩く時間より23分長い', () => {
    expect(leg(plan, 'n1', 'home') - leg(plan, 'home', 'n1')).toBe(23)
  })
  it('k2 家に着いてから園に着くまで25分、うち歩くのは7分', () => {
    expect(day.start('p1-pickup') - day.start('p1-home')).toBe(25)
    expect(leg(plan, 'home', 'n1')).toBe(7)
  })
  it('k3 園の余白は75分', () => {
    expect(closes(plan, 'n1') - day.start('p1-pickup')).toBe(75)
  })
  it('k4 お迎えからねるまで195分、うち60分は遊び', () => {
    expect(day.start('p1-bedtime') - day.start('p1-pickup')).toBe(195)
    expect(day.start('p1-bedtime') - day.start('p1-play')).toBe(60)
  })
  it('k5 着いてから始業まで20分', () => {
    expect(phase(plan, 'p1').start - day.end('p1-to-p1-office')).toBe(20)
  })
})

describe('f03 職場まで15分', () => {
  const plan = family('f03')
  const day = plannedDay(plan)

  it('k1 園の余白は90分', () => {
    expect(closes(plan, 'n1') - day.start('p1-pickup')).toBe(90)
  })
  it('k2 夕方に子といるのは、p1が180分、p2が70分', () => {
    expect(day.start('p1-bedtime') - day.start('p1-pickup')).toBe(180)
    expect(day.start('p1-bedtime') - day.start('p2-home')).toBe(70)
  })
  it('k3 三人で夕食', () => {
    expect(day.start('p1-dinner')).toBe(clock('19:10'))
    expect(day.steps.find(({ id }) => id === 'p1-dinner')?.who).toEqual(['p1', 'p2', 'c1'])
  })
  it('k4 ひとり時間はp1が120分、p2が180分', () => {
    expect(day.start('p1-sleep') - day.start('p1-solo')).toBe(120)
    expect(day.start('p2-sleep') - day.start('p2-solo')).toBe(180)
  })
  it('k5 フルタイム(17:30)でも余白30分で間に合う', () => {
    expect(phase(plan, 'p1', 'full').end).toBe(clock('17:30'))
    expect(closes(plan, 'n1') - plannedDay(plan, 'full').start('p1-pickup')).toBe(30)
  })
})

describe('f04 別々の園', () => {
  const plan = family('f04')
  const day = plannedDay(plan)

  it('k1 送りは同じ9:00に、二人が二か所', () => {
    expect([day.start('p1-dropoff'), day.start('p2-dropoff')]).toEqual([clock('09:00'), clock('09:00')])
    expect(day.steps.filter(({ act }) => act === 'dropoff').map(({ place }) => place)).toEqual(['n2', 'n1'])
  })
  it('k2 18:00と18:10では二か所を回れない:だれがどちらをむかえに行くか、たずねる(決めつけない)', () => {
    expect(plan.questions).toContainEqual({ code: 'pickup_not_stated', who: ['c1', 'c2'], places: ['n1', 'n2'] })
    expect(day.steps.some(({ act }) => act === 'pickup')).toBe(false)
  })
  it('k3 p2が17:00に出られる日は、閉園に間に合う', () => {
    expect(clock('17:00') + leg(plan, 'n1', 'p2-office')).toBeLessThan(closes(plan, 'n1'))
  })
})

describe('f05 時短は父', () => {
  const plan = family('f05')

  it('k1 園が7:30に開くなら、一日が30分おくれる', () => {
    const day = plannedDay(plan)
    expect(day.start('p1-dropoff')).toBe(clock('07:00'))
    expect(phase(plan, 'p1').start - leg(plan, 'n1', 'p1-office')).toBe(clock('07:00'))
    expect(opens(plan, 'n1')).toBe(clock('07:00'))
  })
  it('k2 園の余白は90分', () => {
    expect(closes(plan, 'n1') - plannedDay(plan).start('p1-pickup')).toBe(90)
  })
  it('k3 時短の人が父でも母でも、同じしおりになる(変わるのは呼び名だけ)', () => {
    const [p1] = plan.household.adults
    expect(p1?.role).toBe('father')
    expect(plan.tracks.map(({ id }) => id)).toEqual(['now', 'plus30m', 'full'])
  })
})

describe('f06 通勤75分・平日はひとり', () => {
  const plan = family('f06')
  const day = plannedDay(plan)

  it('k1 朝の余白は15分', () => {
    expect(phase(plan, 'p1').start - day.end('p1-to-p1-office')).toBe(15)
  })
  it('k2 お迎えはちょうど17:00', () => {
    expect(day.start('p1-pickup')).toBe(clock('17:00'))
  })
  it('k3 21:00より前にかわれる大人は家にいない', () => {
    expect(day.start('p2-home')).toBe(clock('21:00'))
    expect(day.start('p2-home')).toBeGreaterThan(closes(plan, 'n1'))
    expect(plan.household.helpers).toEqual([])
  })
  it('k4 夕方に子といるのは180分', () => {
    expect(day.start('p1-bedtime') - day.start('p1-pickup')).toBe(180)
  })
  it('妊娠中であることは、書かれているとおりに残る', () => {
    expect(plan.household.adults.map(({ pregnant }) => pregnant)).toEqual([true, undefined])
  })
})

describe('f07 三人のリレー', () => {
  const plan = family('f07')
  const day = plannedDay(plan)

  it('k1 きついのは学童:18:00まで15分', () => {
    expect(closes(plan, 'a1') - day.start('p1-pickup-2')).toBe(15)
    expect(closes(plan, 'a1') - day.start('p1-pickup-2')).toBeLessThan(closes(plan, 'n1') - day.start('p1-pickup'))
  })
  it('k2 電車が20分おくれると学童に間に合わないが、p2はもう家にいる', () => {
    expect(day.start('p1-pickup-2') + 20).toBeGreaterThan(closes(plan, 'a1'))
    expect(day.start('p2-home')).toBe(clock('17:00'))
  })
  it('k3 18:15に全員で夕食', () => {
    expect(day.start('p1-dinner')).toBe(clock('18:15'))
    expect(day.steps.find(({ id }) => id === 'p1-dinner')?.who).toEqual(['p1', 'p2', 'c1', 'c2', 'c3'])
  })
})

describe('f08 夜勤', () => {
  const plan = family('f08')
  const day = plannedDay(plan)
  const back = day.start('p2-home-2') - 24 * 60

  it('k1 園の余白は30分', () => {
    expect(closes(plan, 'n1') - day.start('p1-pickup')).toBe(30)
  })
  it('k2 次の朝、7:15からp2が帰る9:30まで、家に大人がいない(どうしているかをたずねる)', () => {
    expect([day.start('p1-leaveHome'), back]).toEqual([clock('07:15'), clock('09:30')])
    expect(plan.questions).toContainEqual({ code: 'next_morning_not_stated', who: ['c1', 'c2'] })
  })
  it('k3 7:30に開く園には、7:15に出る前には預けられない', () => {
    expect(opens(plan, 'n1')).toBeGreaterThan(day.start('p1-leaveHome'))
  })
  it('k4 p2のねむり3時間半は、しおりが守る', () => {
    expect([day.start('p2-nap'), day.end('p2-nap')]).toEqual([clock('10:30'), clock('14:00')])
  })
})

describe('f09 在宅フルタイム', () => {
  const plan = family('f09')
  const day = plannedDay(plan)

  it('k1 園の余白は30分、すぐ出れば50分', () => {
    expect(closes(plan, 'n1') - day.start('p1-pickup')).toBe(30)
    expect(closes(plan, 'n1') - (phase(plan, 'p1').end + leg(plan, 'home', 'n1'))).toBe(50)
  })
  it('k2 大人ひとりで三人をみるのが120分', () => {
    expect(day.start('p2-home') - day.start('p1-pickup')).toBe(120)
  })
  it('k3 p1のひとり時間は、書かれたかぎりではない', () => {
    expect(day.steps.some(({ act, who }) => act === 'solo' && who.includes('p1'))).toBe(false)
  })
})

describe('f10 ひとり親', () => {
  const plan = family('f10')

  it('k1 園の余白は30分', () => {
    expect(closes(plan, 'n1') - plannedDay(plan).start('p1-pickup')).toBe(30)
  })
  it('k2 二人目の大人は、どこにもいない', () => {
    expect(plan.household.adults.map(({ id }) => id)).toEqual(['p1'])
    expect(plan.household.married).toBe(false)
    expect(plan.assumptions.some(({ path }) => path === 'household.married')).toBe(false)
  })
  it('k3 休みを使い切ったときの手だては、家の外(祖父母)だけ', () => {
    expect(plan.household.helpers.map(({ kind }) => kind)).toEqual(['grandparent'])
  })
})

describe('f11 小1と保育園児', () => {
  const plan = family('f11')
  const day = plannedDay(plan)

  it('k1 小1が7:35に出るまで、p1は家にいる', () => {
    expect(day.start('c1-school')).toBe(clock('07:35'))
    expect(day.start('p1-dropoff')).toBeGreaterThan(day.start('c1-school'))
  })
  it('k2 学童の余白は30分、園は60分', () => {
    expect(closes(plan, 'a1') - day.start('p1-pickup')).toBe(30)
    expect(closes(plan, 'n1') - day.start('p1-pickup-2')).toBe(60)
  })
})

describe('f12 往復3時間', () => {
  const plan = family('f12')
  const day = plannedDay(plan)

  it('k1 90分の道のりのあと、園の余白は30分', () => {
    expect(leg(plan, 'p1-office', 'n1')).toBe(90)
    expect(closes(plan, 'n1') - day.start('p1-pickup')).toBe(30)
  })
  it('k2 起きている子といるのは、p1が朝20分・夕150分、p2が朝60分から', () => {
    expect(day.start('p1-leaveHome') - day.start('c1-wake')).toBe(20)
    expect(day.start('c1-sleep') - day.start('p1-pickup')).toBe(150)
    expect(day.start('p2-leaveHome') - day.start('c1-wake')).toBe(60)
    expect(day.start('p2-home')).toBeGreaterThan(day.start('c1-sleep'))
  })
  it('k3 二人の大人が起きて同じ所にいるのは、朝の20分だけ', () => {
    expect(day.start('p1-leaveHome') - day.start('p2-wake')).toBe(20)
    expect(day.start('p2-home')).toBe(day.start('p1-sleep'))
  })
})
