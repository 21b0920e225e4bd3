import type { Plan } from '@yohaku/household'
import { clock, formatClock, minutes } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'
import { dayOutlook } from './day/dayOutlook.ts'
import { minutesIn, overlap } from './day/interval.ts'
import { legMinutes } from './day/leg.ts'
import { staysOf, timesTogether } from './day/presence.ts'
import { standInsOf } from './day/standIns.ts'
import type { DayOutlook, DeadlineOutlook } from './outlook.ts'
import { FAMILIES, family, withPlace, withSteps } from './testing/families.ts'
import { withWorkEnd } from './track/edits.ts'
import { firstWorkOf, hoursOf, paidMinutes } from './track/phase.ts'
import { presentTrack, trackOf } from './track/track.ts'

/**
 * The `checks` of the twelve family files, computed by the engine from the plans in `families/`. Titles are the checks' own sentences;
 * where a check cannot be computed from a plan, or comes out otherwise, the title says so.
 */

const SAMPLES = 200

const lived = (plan: Plan, track = 'now'): DayOutlook => dayOutlook(plan, trackOf(plan, track), { samples: SAMPLES })

const until = (plan: Plan, adult: string, end: string): Plan =>
  withWorkEnd(plan, { track: 'now', adult, end: clock(end) })

const promise = (day: DayOutlook, kind: DeadlineOutlook['kind'], of: string): DeadlineOutlook => {
  const found = day.deadlines.find(({ kind: is, who, place }) => is === kind && (who.includes(of) || place === of))
  if (found === undefined) throw new Error(`no ${kind} of ${of}`)
  return found
}

const stepOf = (day: DayOutlook, id: string) => {
  const found = day.steps.find((step) => step.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}

const startOf = (day: DayOutlook, id: string): string => formatClock(stepOf(day, id).start)

/** Minutes an adult and a child are awake together in a part of the day. */
const withChild = (day: DayOutlook, adult: string, child: string, from: string, to: string): number =>
  minutesIn(
    timesTogether(staysOf(day.steps, adult), staysOf(day.steps, child)).flatMap((time) =>
      overlap(time, { from: clock(from), to: clock(to) }),
    ),
  )

const standIn = (plan: Plan, adult: string, place: string) =>
  standInsOf(plan, presentTrack(plan), { samples: SAMPLES })
    .find((pickup) => pickup.place === place)
    ?.standIns.find((one) => one.adult === adult)

describe('f01 きほんの家族(9–16時・駅前の園)', () => {
  const plan = family('f01')
  const day = lived(plan)

  it('k1 朝に余白はない', () => {
    expect(promise(day, 'workStart', 'p1')).toMatchObject({ planned: clock('09:00'), slackMinutes: 0 })
  })

  it('k2 お迎えは16:52、閉園まで98分', () => {
    expect(promise(day, 'pickup', 'c1')).toMatchObject({ planned: clock('16:52'), slackMinutes: 98 })
  })

  it('k3 短時間の認定(8:30–16:30)では、朝は32分、夕方は22分足りない', () => {
    const short = lived(withPlace(plan, 'n1', { opens: '08:30', closes: '16:30' }))
    expect(promise(short, 'workStart', 'p1').slackMinutes).toBe(-32)
    expect(promise(short, 'pickup', 'c1').slackMinutes).toBe(-22)
  })

  it.each([
    ['17:00', 38],
    ['17:30', 8],
    ['18:00', -22],
  ])('k4 %s 終わりなら、お迎えの余白は %i 分', (end, slack) => {
    expect(promise(lived(until(plan, 'p1', end)), 'pickup', 'c1').slackMinutes).toBe(slack)
  })

  it('k5 p2は仕事のある日にお迎えに行けない(書かれた道は家を通って68分なので、19:52ではなく20:08)', () => {
    expect(standIn(plan, 'p2', 'n1')).toMatchObject({
      free: clock('19:00'),
      arrives: clock('20:08'),
      slackMinutes: -98,
    })
  })

  it('k6 9–18時にもどるなら、だれかが時間を変えるか、18:52までの延長保育が要る(18:51・18:52)', () => {
    const atClosing = (closes: string) => lived(withPlace(plan, 'n1', { closes }), 'full').broken
    expect(lived(plan, 'full').broken).toContainEqual({ deadline: 'p1-pickup', minutes: 22 })
    expect(atClosing('18:51')).toContainEqual({ deadline: 'p1-pickup', minutes: 1 })
    expect(atClosing('18:52')).toEqual([])
  })

  it('k7 賃金の出る時間は1日6時間(月の120時間・114時間は、月の日数がしおりにないので計算しない)', () => {
    const hours = hoursOf(plan, firstWorkOf(plan, presentTrack(plan), 'p1'))
    expect(hours === null ? null : paidMinutes(hours)).toBe(360)
  })
})

describe('f02 送りは父', () => {
  const plan = family('f02')
  const day = lived(plan)

  it('k1 園からの帰りは、行きより23分長い', () => {
    const lasts = (id: string) => stepOf(day, id).end - stepOf(day, id).start
    expect(lasts('p1-to-home-2') - lasts('p1-to-n1')).toBe(23)
  })

  it('k2 家に着いてから園に着くまで25分、歩くのは7分、のこり18分', () => {
    expect(stepOf(day, 'p1-pickup').start - stepOf(day, 'p1-home').start).toBe(25)
    expect(stepOf(day, 'p1-leaveHome-2').start - stepOf(day, 'p1-home').start).toBe(18)
  })

  it('k3 お迎えの余白は75分', () => {
    expect(promise(day, 'pickup', 'c1').slackMinutes).toBe(75)
  })

  it('k4 お迎えからねるまで子と195分、うち60分は遊び', () => {
    expect(withChild(day, 'p1', 'c1', '17:15', '20:30')).toBe(195)
    expect(day.timeTogether[0]?.byKind).toContainEqual({ kind: 'play', minutes: 60 })
  })

  it('k5 7:50に出て50分、始業まで20分', () => {
    expect(promise(day, 'workStart', 'p1')).toMatchObject({ planned: clock('08:40'), slackMinutes: 20 })
  })
})

describe('f03 職場まで15分', () => {
  const plan = family('f03')
  const day = lived(plan)

  it('k1 お迎えの余白は90分', () => expect(promise(day, 'pickup', 'c1').slackMinutes).toBe(90))

  it('k2 夕方に子といるのは、p1が180分、p2が70分', () => {
    expect(withChild(day, 'p1', 'c1', '12:00', '20:00')).toBe(180)
    expect(withChild(day, 'p2', 'c1', '12:00', '20:00')).toBe(70)
  })

  it('k3 三人そろって夕食', () => {
    expect(stepOf(day, 'p1-dinner')).toMatchObject({ who: ['p1', 'p2', 'c1'], start: clock('19:10') })
    expect(startOf(day, 'p2-home')).toBe('18:50')
  })

  it('k4 自分の時間は、p1が120分、p2が180分', () => {
    expect(day.ownTime.map((own) => own.minutes)).toEqual([120, 180])
  })

  it('k5 p1が17:30までのフルタイムになっても、お迎えは18:00、余白30分', () => {
    expect(promise(lived(plan, 'full'), 'pickup', 'c1')).toMatchObject({ planned: clock('18:00'), slackMinutes: 30 })
    expect(lived(until(plan, 'p1', '17:30')).broken).toEqual([])
  })
})

describe('f04 別々の園', () => {
  const plan = family('f04')
  const day = lived(plan)

  it('k1 送りは同じ9:00に、大人ふたりで二か所', () => {
    const drops = day.steps.filter(({ act }) => act === 'dropoff')
    expect(drops.map(({ start, place, who }) => [formatClock(start), place, who[0]])).toEqual([
      ['09:00', 'n2', 'p1'],
      ['09:00', 'n1', 'p2'],
    ])
  })

  it('k1 p1ひとりで二か所は、園と園の道がわからないので、始業に間に合うと言わない', () => {
    const alone = withSteps(plan, (step) =>
      step.id === 'p2-dropoff' ? { ...step, who: ['p1', ...step.who.filter((who) => who !== 'p2')] } : step,
    )
    const both = lived(alone)
    expect(both.unknown).toContainEqual({ code: 'leg_not_stated', who: 'p1', place: 'n1' })
    expect(both.deadlines.some(({ kind, who, onTime }) => kind === 'workStart' && who.includes('p1') && onTime)).toBe(
      false,
    )
  })

  it('k2 だれがどちらを迎えるかわからないので、たずね、お迎えの約束は立てない', () => {
    expect(day.unknown.filter(({ code }) => code === 'pickup_not_stated')).toMatchObject([
      { people: ['c1', 'c2'], places: ['n1', 'n2'] },
    ])
    expect(day.deadlines.some(({ kind }) => kind === 'pickup')).toBe(false)
  })

  it('k3 p2が17:00に出られる日は、閉園に間に合う(園まで書かれた道で40分、17:40)', () => {
    const asked = withSteps(until(plan, 'p2', '17:00'), (step) => step)
    const collecting: Plan = {
      ...asked,
      days: asked.days.map((pattern) => ({
        ...pattern,
        steps: pattern.steps.flatMap((step) =>
          step.id === 'p1-home'
            ? [{ id: 'collect', act: 'pickup' as const, who: ['p1', 'c1'], place: 'n1', at: '18:00', minutes: 0 }, step]
            : [step],
        ),
      })),
    }
    expect(standIn(collecting, 'p2', 'n1')).toMatchObject({ arrives: clock('17:40'), slackMinutes: 50 })
  })
})

describe('f05 時短は父', () => {
  const plan = family('f05')

  it('k1 園は7:00に開かなければならず、7:30なら始業に30分おくれる', () => {
    expect(lived(plan).broken).toEqual([])
    expect(lived(withPlace(plan, 'n1', { opens: '07:30' })).broken).toEqual([{ deadline: 'p1-work', minutes: 30 }])
  })

  it('k2 お迎えの余白は90分', () => expect(promise(lived(plan), 'pickup', 'c1').slackMinutes).toBe(90))

  it.each(['f02', 'f05'])('k3 父と母を入れかえても、%s の一日もお金も何も変わらない(ことばだけが変わる)', (id) => {
    const plain = family(id)
    expect(compare(swapped(plain), { samples: SAMPLES })).toEqual(compare(plain, { samples: SAMPLES }))
  })
})

const swapped = (plan: Plan): Plan => ({
  ...plan,
  household: {
    ...plan.household,
    adults: plan.household.adults.map((adult) => ({
      ...adult,
      role: adult.role === 'mother' ? 'father' : adult.role === 'father' ? 'mother' : adult.role,
    })),
  },
})

describe('f06 通勤75分・平日はひとり', () => {
  const plan = family('f06')
  const day = lived(plan)

  it('k1 朝の余白は15分(家から園までの道がわからないので、間に合う見込みは出さない)', () => {
    expect(promise(day, 'workStart', 'p1')).toMatchObject({ slackMinutes: 15, onTime: null })
    expect(day.unknown).toMatchObject([{ code: 'leg_not_stated', people: ['p1'], places: ['home', 'n1'] }])
  })

  it('k2 お迎えはちょうど17:00', () => expect(promise(day, 'pickup', 'c1').planned).toBe(clock('17:00')))

  it('k3 p2は21:00まで帰らず、かわりに迎えられる大人は家のなかにいない', () => {
    expect(startOf(day, 'p2-home')).toBe('21:00')
    // A way to the nursery is not stated; from 20:00 at work none could be short enough.
    expect(standIn(plan, 'p2', 'n1')).toMatchObject({ free: clock('20:00'), arrives: null })
  })

  it('k4 夕方に子といるのは180分', () => expect(withChild(day, 'p1', 'c1', '12:00', '20:00')).toBe(180))
})

describe('f07 三人のリレー', () => {
  const plan = family('f07')
  const day = lived(plan)

  it('k1 いちばんきついお迎えは学童、18:00まで15分', () => {
    expect(promise(day, 'pickup', 'a1').slackMinutes).toBe(15)
    expect(promise(day, 'pickup', 'n1').slackMinutes).toBe(75)
  })

  it('k2 p1の電車が20分おくれると学童に5分足りない。p2は17:00に家にいる(家から学童への道は書かれていない)', () => {
    const late = lived(
      withSteps(plan, (step) => (step.id === 'p1-to-n1' ? { ...step, minutes: step.minutes + 20 } : step)),
    )
    expect(promise(late, 'pickup', 'a1').slackMinutes).toBe(-5)
    expect(startOf(late, 'p2-home')).toBe('17:00')
    expect(legMinutes(plan, 'home', 'a1')).toBeNull()
  })

  it('k3 18:15に五人そろって夕食', () => {
    expect(stepOf(day, 'p1-dinner')).toMatchObject({ start: clock('18:15'), who: ['p1', 'p2', 'c1', 'c2', 'c3'] })
  })
})

describe('f08 看護師の夜勤', () => {
  const plan = family('f08')
  const day = lived(plan)

  it('k1 お迎えの余白は30分', () => expect(promise(day, 'pickup', 'c2').slackMinutes).toBe(30))

  it('k2 次の朝、7:15からp2が帰る9:30まで、家に大人がいない', () => {
    expect(day.nextMorning?.away).toEqual([{ adult: 'p2', backAt: clock('09:30') }])
    expect(day.nextMorning?.alone).toContainEqual({
      child: 'c2',
      from: clock('07:15'),
      to: clock('09:30'),
      unsure: [],
    })
  })

  it('k3 c1(7歳)は7:15から、ひとりで出る7:50までも家にひとり', () => {
    expect(day.nextMorning?.alone).toContainEqual({
      child: 'c1',
      from: clock('07:15'),
      to: clock('07:50'),
      unsure: [],
    })
  })

  it('k3 p1が送ってから出ると、開園7:30を待つので始業にまにあわない(7:30 + 家にもどる10分 + 105分 = 9:25)', () => {
    const byP1 = withSteps(plan, (step) =>
      step.id === 'p1-leaveHome'
        ? { id: 'bring', act: 'dropoff', who: ['p1', 'c2'], place: 'n1', minutes: 0 }
        : step.id === 'p1-to-p1-office'
          ? { ...step, at: '07:15' }
          : step,
    )
    const homeFirst: Plan = {
      ...byP1,
      days: byP1.days.map((pattern) => ({
        ...pattern,
        steps: pattern.steps
          .filter(({ id }) => !['p2-leaveHome', 'p2-to-n1', 'p2-dropoff', 'p2-to-home', 'p2-home'].includes(id))
          .map((step) => (step.id === 'p1-to-p1-office' ? { ...step, place: 'home' } : step)),
      })),
    }
    expect(promise(lived(homeFirst), 'workStart', 'p1').slackMinutes).toBe(-25)
  })

  it('k4 p2は8:10から14:20のあいだに、10:30から3時間半ねむる', () => {
    const nap = stepOf(day, 'p2-nap')
    expect([formatClock(nap.start), nap.end - nap.start]).toEqual(['10:30', 210])
    expect(startOf(day, 'p2-leaveHome-2')).toBe('14:20')
  })

  it('夜勤の終わりは翌朝8:50、家に着くのは9:30', () => {
    expect(formatClock(stepOf(day, 'p2-work').end)).toBe('32:50')
    expect(startOf(day, 'p2-home-2')).toBe('33:30')
  })
})

describe('f09 在宅フルタイム・子ども三人', () => {
  const plan = family('f09')
  const day = lived(plan)

  it('k1 お迎えの余白は30分、すぐ出れば50分', () => {
    expect(promise(day, 'pickup', 'n1')).toMatchObject({ slackMinutes: 30, largestSlackMinutes: 50 })
  })

  it('k2 夕方の120分は、大人ひとりで三人', () => {
    const p1 = withChild(day, 'p1', 'c3', '17:00', '20:00')
    expect([p1, withChild(day, 'p2', 'c3', '17:00', '20:00')]).toEqual([120, 0])
  })

  it('k3 p1の自分の時間は0分', () => expect(day.ownTime[0]).toMatchObject({ adult: 'p1', minutes: 0 }))
})

describe('f10 ひとり親', () => {
  const plan = family('f10')
  const day = lived(plan)

  it('k1 お迎えの余白は30分', () => expect(promise(day, 'pickup', 'c1').slackMinutes).toBe(30))

  it('k2 もうひとりの大人は、答えのどこにもいない', () => {
    expect(day.timeTogether.map(({ adult }) => adult)).toEqual(['p1'])
    expect(day.ownTime).toMatchObject([{ adult: 'p1', minutes: 120 }])
    expect(day.adultsTogetherMinutes).toBeNull()
    expect(JSON.stringify(day)).not.toContain('p2')
  })

  it('k3 かわりに迎える大人は家のなかにいない(休みが尽きたときの手だては運転整理の仕事で、まだ計算しない)', () => {
    expect(standInsOf(plan, presentTrack(plan), { samples: SAMPLES }).map(({ standIns }) => standIns)).toEqual([[]])
    expect(plan.household.helpers.map(({ kind }) => kind)).toEqual(['grandparent'])
  })

  it('k4 雨は両方の歩きを長くする(何分かは書かれていないので、1分ずつ長くしてみる)', () => {
    const walks = new Set(['p1-to-n1', 'p1-to-home'])
    const rain = lived(withSteps(plan, (step) => (walks.has(step.id) ? { ...step, minutes: step.minutes + 1 } : step)))
    expect(promise(rain, 'workStart', 'p1').slackMinutes).toBe(promise(day, 'workStart', 'p1').slackMinutes - 1)
    expect(stepOf(rain, 'p1-home').start - stepOf(day, 'p1-home').start).toBe(1)
  })
})

describe('f11 小1と保育園児', () => {
  const plan = family('f11')
  const day = lived(plan)

  it('k1 7:35より前に家を出ると、小1がひとりになる(p2の朝はわからない)', () => {
    const out = (at: string) =>
      lived(withSteps(plan, (step) => (step.id === 'p1-dropoff' ? { ...step, at } : step))).alone
    expect(out('07:34')).toEqual([{ child: 'c1', from: clock('07:34'), to: clock('07:35'), unsure: ['p2'] }])
    expect(out('07:35')).toEqual([])
  })

  it('k2 余白は学童が30分、園が60分', () => {
    expect(promise(day, 'pickup', 'a1').slackMinutes).toBe(30)
    expect(promise(day, 'pickup', 'n1').slackMinutes).toBe(60)
  })

  it('k3 自分の時間は、書かれたところでは150分(寝落ちする割合がわからないので、分布は計算しない)', () => {
    expect(day.ownTime[0]).toMatchObject({ adult: 'p1', minutes: 150 })
  })

  it('k4 入学のころの早い下校は、しおりに学校の時刻がないので計算しない(小学校には約束が立たない)', () => {
    expect(plan.places.find(({ id }) => id === 's1')).toEqual({ id: 's1', kind: 'primary' })
    expect(day.deadlines.some(({ place }) => place === 's1')).toBe(false)
  })
})

describe('f12 往復3時間', () => {
  const plan = family('f12')
  const day = lived(plan)

  it('k1 90分の道のあとで、お迎えの余白は30分', () => {
    expect(promise(day, 'pickup', 'c1').slackMinutes).toBe(30)
    expect(stepOf(day, 'p1-to-n1').end - stepOf(day, 'p1-to-n1').start).toBe(90)
  })

  it('k2 起きている子といるのは、p1が朝20分と夕方150分、p2が朝90分(道をのぞけば60分)と夕方0分', () => {
    expect(withChild(day, 'p1', 'c1', '00:00', '12:00')).toBe(20)
    expect(withChild(day, 'p1', 'c1', '12:00', '24:00')).toBe(150)
    expect(withChild(day, 'p2', 'c1', '00:00', '12:00')).toBe(90)
    expect(withChild(day, 'p2', 'c1', '00:00', '07:00')).toBe(60)
    expect(withChild(day, 'p2', 'c1', '12:00', '24:00')).toBe(0)
  })

  it('k3 大人ふたりが起きて同じ所にいるのは20分、朝だけ', () => expect(day.adultsTogetherMinutes).toBe(20))
})

describe('どの家族でも', () => {
  it('十二の家族がある', () => expect(FAMILIES).toHaveLength(12))

  it.each(FAMILIES)('%s のどのトラックも、まちがいなく計算できる', (id) => {
    const plan = family(id)
    for (const { id: track } of plan.tracks) {
      const day = lived(plan, track)
      expect(day.steps.length).toBeGreaterThan(5)
      expect(day.broken.every((broken) => broken.minutes > 0)).toBe(true)
    }
  })

  it.each(FAMILIES)('%s のいまの一日は、書かれたとおりの時刻になり、まもれない約束はない', (id) => {
    const plan = family(id)
    const day = lived(plan)
    expect(day.broken).toEqual([])
    for (const step of plan.days[0]?.steps ?? []) {
      if (step.at !== undefined && day.steps.some((one) => one.id === step.id))
        expect([step.id, startOf(day, step.id)]).toEqual([step.id, formatClock(clock(step.at))])
    }
  })

  it.each(FAMILIES)('%s でおそく終わるほど、どの約束の余白もふえず、子といる時間もふえない', (id) => {
    const plan = family(id)
    const [{ adult } = { adult: '' }] = standersOf(plan)
    const usual = hoursOf(plan, firstWorkOf(plan, presentTrack(plan), adult))
    if (usual === null) throw new Error(`${adult} works`)
    const days = [0, 15, 30, 60, 90].map((later) =>
      lived(withWorkEnd(plan, { track: 'now', adult, end: minutes(usual.end + later) })),
    )
    for (const [index, day] of days.slice(1).entries()) {
      const before = days[index]
      for (const deadline of day.deadlines)
        expect(deadline.slackMinutes).toBeLessThanOrEqual(
          before?.deadlines.find(({ id: same }) => same === deadline.id)?.slackMinutes ?? 0,
        )
      expect(togetherOf(day, adult)).toBeLessThanOrEqual(before === undefined ? 0 : togetherOf(before, adult))
    }
  })
})

/** Who collects, or else works. */
const standersOf = (plan: Plan) => {
  const collects = plan.days[0]?.steps.find(({ act }) => act === 'pickup')?.who[0]
  return presentTrack(plan).phases.filter(({ adult }) => collects === undefined || adult === collects)
}

const togetherOf = (day: DayOutlook, adult: string): number =>
  day.timeTogether.find((one) => one.adult === adult)?.minutes ?? 0
